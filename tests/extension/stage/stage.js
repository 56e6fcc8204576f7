/**
 * A stage for what the person sees, with a stand-in adapter and companion. The address says what the scene is:
 * ?status=not_running&kind=hold&theme=dark&missing=1&anchor=9 ... The tests read window.stage.
 */
import { features } from "/extension/features/index.js";

const scene = Object.fromEntries(new URLSearchParams(location.search));
const stage = { events: [], cases: [], wishes: [], kept: {}, keys: [], checks: [], onCompose: [], history: "first", scene };
window.stage = stage;
document.body.classList.toggle("dark", scene.theme === "dark");
document.body.dir = scene.dir ?? "ltr";
addEventListener("keydown", (event) => stage.keys.push(event.key));

const problem = (code, more = {}) => Object.assign(new Error(code), { code, ...more });
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const HOUR = 3_600_000;
const inHours = (hours) => new Date(Date.now() + hours * HOUR).toISOString().replace(/\.\d+Z$/, "Z");

const message = {
  message_id: "19d847db53731d21", thread_id: "19d847db53731d20", subject: "Your application at Northlight Labs",
  from_name: "Ana Ruiz", from_address: scene.sender ?? "ana.ruiz@northlight.example", received_at: scene.received ? inHours(-Number(scene.received)) : "2026-11-24T08:30:00Z",
  text: "We have chosen someone else this time.", own_address: "mina.okafor@example.org", is_own: false,
};
const kind = scene.kind ?? "rejection";
// Hours from now until the rest ends; the good window and the fine one follow it.
const restFrom = (ends) => ({
  hours: 4, own_hours: null, parked_until: null, ends_at: inHours(ends), good_from: inHours(ends + 15), good_until: inHours(ends + 40),
  fine_until: inHours(ends + 160), announce_at: inHours(ends), as_of: inHours(0),
});
const rests = { resting: restFrom(3), good: restFrom(-1), fine: restFrom(-60), late: restFrom(-200) };
// What was put in an hour ago; sent: "likely" when it stands among the person's own mails.
const putIn = "Thank you for telling me, Ana. I take the decision as it is.";
const reading = {
  rest: rests[scene.rest] ?? null, due_situation_id: scene.due ?? null, sent_question: Boolean(scene.sent), text_out: scene.sent ? { text: putIn, happened_at: inHours(-1) } : null,
  verdict: { is_rejection: kind === "rejection", kind, score: 0.9, reasons: [] },
  language: scene.language ?? "en",
  facts: {
    company: scene.company ?? "Northlight Labs", role: scene.role ?? "Senior Product Designer", contact_name: "Ana Ruiz", stage: "final",
    sender_kind: scene.advice === "no_reply_needed" ? "no_reply" : "person", feedback_stance: "none", referral: scene.referral ?? null,
    promise: scene.promise ? { kind: "will_contact", quote: "We hope to work with you later.", due_on: null } : null,
  },
  sources: { company: "thank you for your interest in Northlight Labs", role: "the Senior Product Designer position", contact_name: "Kind regards, Ana Ruiz" },
  case: scene.known ? { case_id: 1, is_decision: scene.decision === "no" ? false : null, state: scene.known, state_name: scene.called ?? null } : null,
};

function makeDraft({ values, tone, late }) {
  const chosen = tone ?? "plain";
  const name = values.sign_off_name ?? "[your name]";
  const learned = values.learned ?? "[one thing you learned]";
  const lines = {
    plain: `Dear Ana,\n\nThank you for telling me, and for the time you and the team gave me. I learned ${learned} from our talks.\n\nI take the decision as it is. If you have a minute: what one thing would you work on before the next ${values.role ?? "[role]"} round?\n\nThank you either way.\n\n${name}`,
    warm: `Dear Ana,\n\nThank you for the care you took, and for telling me so kindly. I learned ${learned}, and I enjoyed every conversation at ${values.company ?? "[company]"}.\n\nWhat one thing would you work on in my place?\n\nI wish you and the team a good start.\n\n${name}`,
    brief: `Thank you for letting me know, Ana. I would be glad to hear from ${values.company ?? "[company]"} again.\n\n${name}`,
  };
  const body = late ? lines[chosen].replace("Thank you for", "Thank you, late but sincerely, for") : lines[chosen];
  const labels = { "[your name]": "sign_off_name", "[one thing you learned]": "learned", "[role]": "role", "[company]": "company" };
  const gaps = Object.entries(labels).filter(([words]) => body.includes(words)).map(([words, placeholder]) => ({
    placeholder, label: words.slice(1, -1), start: body.indexOf(words), end: body.indexOf(words) + words.length,
  })).sort((one, other) => one.start - other.start);
  const missing = gaps.map(({ placeholder, label }) => ({ placeholder, label: label[0].toUpperCase() + label.slice(1), hint: "From your own words" }));
  return {
    template_id: `after_final.${chosen}`, situation_id: scene.situation ?? "T06", tone: chosen, tones: ["plain", "warm", "brief"], channel: scene.channel ?? "reply", language: "en",
    subject: null, takes_late: true, body, gaps, missing, own_detail: { required: Boolean(scene.ownDetail), placeholder: scene.ownDetail ?? null }, asks: scene.asks ? scene.asks === "other" : chosen !== "brief", takes_question: scene.asks ? scene.asks === "off" && chosen === "plain" : chosen !== "brief", question_tone: scene.asks === "off" ? "plain" : null, advice: { key: scene.advice ?? "thanks_and_question", reason_key: scene.reason ?? "after_final_round" }, source: status === "connected" ? "companion" : "kept",
  };
}

let status = scene.status ?? "connected";
stage.change = (changed) => { stage.changed = changed; };
stage.setStatus = (state) => { status = state; };
let pairing = { state: "none", code: null };
stage.setPairing = (state) => { pairing = { ...pairing, state }; };
// Holds back what is seen of the asking, as it was then, until it is let go.
stage.holdLooks = () => { stage.held = Promise.withResolvers(); };
stage.letLooksGo = () => stage.held.resolve();

// Holds back the companion's answer to what it is told, until it is let go.
stage.holdTelling = () => { stage.telling = Promise.withResolvers(); };
stage.letTellingGo = () => stage.telling.resolve();

// The same for the texts that are asked for.
stage.holdDrafts = () => { stage.drafting = Promise.withResolvers(); };
stage.letDraftsGo = () => stage.drafting.resolve();

function whatIsRead() {
  const left = stage.cases.findLast((saved) => saved.case.sent_answer)?.case.sent_answer;
  if (stage.changed) {
    const { rest, state } = stage.changed;
    return { ...reading, ...(rest && { rest: rests[rest] }), ...(state && { case: { ...reading.case, state } }) };
  }
  return left ? { ...reading, sent_question: false, case: { ...reading.case, sent_answer: left } } : reading;
}

const messages = {
  getStatus: async () => ({ state: status, which: scene.which ?? null, port: 8737, companion_version: null, outbox: { waiting: Number(scene.waiting ?? 0), needs_attention: 0, lost: stage.isForgotten ? 0 : Number(scene.gone ?? 0) } }),
  forgetLost: async () => { stage.isForgotten = true; },
  startPairing: async () => (pairing = { state: "waiting", code: "482193" }),
  getPairing: async () => {
    const seen = pairing;
    if (stage.held) stage.heldLooks = (stage.heldLooks ?? 0) + 1;
    await stage.held?.promise;
    return seen;
  },
  cancelPairing: async () => { pairing = { state: "none", code: null }; },
  openDashboard: async ({ path = null } = {}) => { stage.dashboard = path ?? true; },
  openSidePanel: async () => { stage.sidePanel = true; },
  getSettings: async () => {
    stage.settingsRead = true;
    return { notice_enabled: scene.notice !== "off", sign_off_name: scene.name ?? null };
  },
  updateSettings: async (changes) => {
    if (scene.refused) throw problem("bad_request");
    stage.settings = changes;
  },
  readMessage: async () => {
    await pause(Number(scene.slow ?? 0));
    if (status !== "connected") throw problem(status);
    stage.reads = (stage.reads ?? 0) + 1;
    return { ...whatIsRead(), history_id: stage.history };
  },
  fillDraft: async (wish) => {
    stage.wishes.push(wish);
    await stage.drafting?.promise;
    const values = scene.missing ? wish.values : { sign_off_name: "Mina", learned: "how you test with real users", ...wish.values };
    const draft = makeDraft({ ...wish, values });
    return wish.situation_id && wish.situation_id !== "T08a" ? { ...draft, situation_id: wish.situation_id, body: `A text for ${wish.situation_id}.`, gaps: [], missing: [] } : draft;
  },
  recordEvent: async (event) => {
    await pause(20);
    stage.events.push(event);
    await stage.telling?.promise;
    if ((event.history_id ?? stage.history) !== stage.history) throw problem("history_replaced");
    if (scene.lost && stage.events.length === 1) throw new Error("the answer was lost");
    const known = scene.known || event.kind === "kept" ? { case_id: 1, is_decision: null, state: scene.known ?? "not_selected" } : null;
    return { queued: status !== "connected" || Boolean(scene.older), waits_for_newer: Boolean(scene.older), case: known };
  },
  saveCase: async (saved) => { if ((saved.history_id ?? stage.history) !== stage.history) throw problem("history_replaced"); await stage.telling?.promise; stage.cases.push(saved); return { queued: false, case: null }; },
  keepDraft: async ({ message_id: id, draft }) => { stage.kept[id] = draft; sessionStorage.setItem(id, JSON.stringify(draft)); },
  askQuestions: async (wish) => {
    if (status !== "connected") throw problem(status);
    stage.asked = wish;
    const general = { question_id: "general", text: "What one thing would you work on in my place?", kind: "general", about: null, answerability: "easy", reason_key: "one_thing" };
    const aimed = { question_id: "aimed", text: "How would you get stronger in running a workshop?", kind: "requirement", about: "Running a workshop", answerability: "easy", reason_key: "names_a_skill" };
    const reflection = scene.reflection ?? "none";
    return { questions: reflection === "none" ? [general] : [aimed, general], own: null, reflection, case_id: 1, reason_key: null };
  },
  watchRestEnd: async (wish) => { stage.watched = wish; },
  forgetRestEnd: async () => { stage.watched = null; },
  getRestWatch: async () => null,
  getRestChoice: async () => ({ hours: scene.hours ? Number(scene.hours) : null, parked_until: scene.parked ? inHours(Number(scene.parked)) : null }),
  checkDraft: async (wish) => {
    if (status !== "connected") throw problem(status);
    stage.checks.push(wish);
    return { findings: lookOver(wish), word_count: 0, question_count: 0 };
  },
  muteRule: async ({ rule_id: id, muted }) => {
    if (status !== "connected") throw problem(status);
    mutedRules[muted ? "add" : "delete"](id);
  },
  getKeptDraft: async ({ message_id: id }) => JSON.parse(sessionStorage.getItem(id) ?? "null"),
};

/** A checker of three phrases, with the shape of the companion's answers. */
const PHRASES = [
  { rule_id: "arguing", title: "Argues with the decision", words: "you made a mistake", why: "This tells the reader that they decided wrongly.", better: ["I respect the decision.", "I understand the decision."], severity: "advises" },
  { rule_id: "begging", title: "Sounds like pleading", words: "please, please", why: "Pleading makes it hard to answer.", better: ["I would be glad to hear from you."], severity: "advises" },
  { rule_id: "placeholder_left", title: "A gap is still open", words: /\[[^\]]+\]|XXX/g, why: "Fill this gap, or take it out.", better: [], severity: "blocks" },
];
const mutedRules = new Set();

function lookOver({ text, context, ignored }) {
  const found = PHRASES.filter(({ rule_id }) => !mutedRules.has(rule_id)).flatMap(({ words, ...rule }) =>
    [...text.matchAll(words)].map(({ 0: quote, index: start }) => {
      const end = start + quote.length;
      return { ...rule, key: `${rule.rule_id}.${quote}`, class: rule.rule_id, start, end, quote, replaces: rule.better.length ? { start, end } : null };
    }));
  const several = context.recipients?.length > 1
    ? [{ rule_id: "reply_all", key: "reply_all", class: "reply_all", title: "Goes to several people", start: null, end: null, quote: context.recipients.join(", "), why: "This would go to several addresses.", better: [], replaces: null, severity: "advises" }] : [];
  return [...several, ...found].filter(({ key }) => !ignored.includes(key));
}

const compose = { signal: new AbortController().signal };
function readCompose() {
  const recipients = scene.replyAll ? ["ana.ruiz@northlight.example", "jo@northlight.example"] : [message.from_address];
  return { text: document.querySelector("#box").textContent, has_quote: false, recipients, is_reply_all: Boolean(scene.replyAll) };
}

const adapter = {
  watchMessages(onMessage) {
    onMessage({ messageId: message.message_id, place: (node) => { document.querySelector("#place").append(node); return true; } });
  },
  watchCompose(onCompose) {
    stage.onCompose.push(onCompose);
    if (!scene.compose) return;
    document.querySelector("#compose").hidden = false;
    document.querySelector("#compose").classList.toggle("popup", Boolean(scene.popup));
    onCompose({ compose, messageId: scene.compose === "new" ? null : message.message_id, place: (node) => { document.querySelector("#row").append(node); return true; } });
  },
  readMessage: async () => {
    stage.pageReads = (stage.pageReads ?? 0) + 1;
    if (scene.unreadable) throw problem("anchor_missing", { anchor: { number: 6, name: "message text" } });
    return { ...message, is_last: true, reply_available: true };
  },
  openReply: async () => {
    if (scene.anchor) throw problem("anchor_missing", { anchor: { number: 9, name: "reply button" } });
    if (scene.wrong) throw problem("wrong_compose", { reason: scene.wrong });
    document.querySelector("#compose").hidden = false;
    for (const onCompose of stage.onCompose.slice(1)) onCompose({ compose, messageId: message.message_id, place: () => true });
    return compose;
  },
  insertDraft: scene.copyOnly ? undefined : async (_box, { body }) => {
    if (scene.deaf) return { ok: false, way: null, problem: "not_there" };
    const box = document.querySelector("#box");
    box.textContent = box.textContent ? `${box.textContent}\n\n${body}` : body;
    box.focus();
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    return { ok: true, way: "typing", problem: null };
  },
  readCompose,
  watchComposeText: async (_box, onText, signal) => {
    await pause(0);
    onText(readCompose());
    document.querySelector("#box").addEventListener("input", () => onText(readCompose()), { signal });
  },
  selectInCompose: async (_box, place) => { stage.selected = place; },
  replaceInCompose: async (_box, { start, end }, words) => {
    if (scene.deaf) return false;
    const box = document.querySelector("#box");
    box.textContent = box.textContent.slice(0, start) + words + box.textContent.slice(end);
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    return true;
  },
  readAnswers: async () => ({ sent: scene.sent === "likely" ? [{ text: putIn, sent_at: inHours(-0.9) }] : [], unsent: [] }),
  readOwnAddress: () => message.own_address,
};

for (const feature of features) feature.start({ adapter, messages, signal: new AbortController().signal });
