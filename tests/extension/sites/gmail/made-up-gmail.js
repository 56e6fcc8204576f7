/** What a made-up page can do: open a reply when its control is pressed, and change as Gmail changes. */

const ANA = { rm: "1a20cad17402c5a1", lts: "1a20cad17402c5a1", rt: "#thread-f:1882727645184181665" };
let count = 0;

/** A compose box as Gmail builds it. */
function composeBox({ rm = ANA.rm, lts = ANA.lts, rt = ANA.rt, body = "<div><br></div>", kind = "mL", cls = "M9", to = [], row = true } = {}) {
  count += 1;
  const root = document.createElement("div");
  root.className = cls;
  const hidden = { composeid: `made-${count}`, draft: `#msg-a:r${count}`, rt, lts, rm, uet: "" };
  root.innerHTML = `
    <div class="J-JN-M-I-Jm"><img class="${kind}" alt=""></div>
    <form>${Object.entries(hidden).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`).join("")}
      <div name="to"><div role="listbox">${to.map((address) => `<div role="option" data-hovercard-id="${address}">${address}</div>`).join("")}</div></div>
      <input name="subjectbox" style="display: none"></form>
    <div class="Am" contenteditable="true" g_editable="true" role="textbox" aria-multiline="true" style="inline-size: 400px; min-block-size: 40px"></div>
    ${row ? '<table><tbody><tr class="btC"><td class="gU Up"><div class="dC"><div role="button">Send</div></div></td></tr></tbody></table>' : ""}`;
  root.querySelector("[contenteditable]").innerHTML = body;
  return root;
}

/** Put a box where the page's replies stand: in the message it belongs to, or over the page. */
function show(root, place = ".adn") {
  const spot = [...document.querySelectorAll(place)].findLast((node) => node.checkVisibility());
  if (place === "body") document.body.append(root);
  else spot.after(root);
  return root;
}

/** A whole press of the mouse opens this box, after a while. */
function answerOnPress(selector, { after = 30, place = ".adn", lateRm = null, plainClick = false, ...box } = {}) {
  const seen = [];
  window.presses = seen;
  for (const control of document.querySelectorAll(selector)) {
    for (const type of ["mousedown", "mouseup", "click"]) control.addEventListener(type, () => seen.push(type));
    control.addEventListener("click", () => {
      if (!plainClick && seen.slice(-3).join() !== "mousedown,mouseup,click") return;
      setTimeout(() => {
        const root = show(composeBox({ ...box, rm: lateRm ? "" : box.rm }), place);
        if (lateRm) setTimeout(() => { root.querySelector("[name=rm]").value = lateRm.value; }, lateRm.after);
      }, after);
    });
  }
}

/** Nodes that have nothing to do with mail come and go. */
function churn(perSecond) {
  const rows = Array.from({ length: 500 }, () => document.createElement("div"));
  const place = document.createElement("div");
  place.append(...rows);
  document.querySelector("[role=main]").append(place);
  let turn = 0;
  setInterval(() => {
    turn += 7;
    const row = rows[turn % rows.length];
    row.classList.toggle("changed");
    row.replaceChildren(document.createElement("span"), `row ${turn}`);
  }, 1000 / perSecond);
}

/** The page makes a node anew, without what somebody put into it. */
function makeAnew(selector) {
  const old = document.querySelector(selector);
  const made = old.cloneNode(true);
  for (const foreign of made.querySelectorAll("[data-afterword]")) (foreign.closest("td:not([class])") ?? foreign).remove();
  old.replaceWith(made);
}

function removeAll(selector) {
  for (const node of document.querySelectorAll(selector)) node.remove();
}

const setDisplay = (selector, display) => { document.querySelector(selector).style.display = display; };

function addStyle(text) {
  document.head.append(Object.assign(document.createElement("style"), { textContent: text }));
}

/** Gmail announces a change of view by the address. */
const changeHash = () => dispatchEvent(new HashChangeEvent("hashchange"));

/** Take the content of the view out, to be opened later. */
function emptyView() {
  const main = document.querySelector("[role=main]");
  const kept = [...main.childNodes];
  main.replaceChildren();
  madeUp.openThread = () => main.append(...kept);
}

/** Act in one frame, and count the later frames in which what is wanted cannot be seen yet. */
function framesUntil(act, wanted) {
  return new Promise((done) => {
    let frames = 0;
    const look = () => {
      if (document.querySelector(wanted)?.checkVisibility()) return done(frames);
      frames += 1;
      return requestAnimationFrame(look);
    };
    requestAnimationFrame(() => {
      act();
      requestAnimationFrame(look);
    });
  });
}

/** Count the searches through the whole page from now on. */
function countLooks() {
  const real = Document.prototype.querySelectorAll;
  madeUp.looks = 0;
  Document.prototype.querySelectorAll = function counted(selector) {
    madeUp.looks += 1;
    return real.call(this, selector);
  };
}

/** The browser does not type; the page may have its own way with what arrives otherwise. */
function refuseTyping(onInput = () => {}) {
  document.execCommand = () => false;
  madeUp.inputs = 0;
  addEventListener("input", ({ target }) => {
    madeUp.inputs += 1;
    onInput(target);
  });
}

/** Put the caret into the first line; where there is none above a signature, the person has made one. */
function clickAtStart(body) {
  body.focus();
  let line = [...body.querySelectorAll("br")].find((each) => !each.closest(".gmail_signature, .gmail_quote"));
  if (!line || body.textContent.startsWith("--")) {
    const first = document.createElement("div");
    line = document.createElement("br");
    first.append(line);
    body.prepend(first);
  }
  getSelection().collapse(line.parentNode, [...line.parentNode.childNodes].indexOf(line));
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const madeUp = {
  composeBox, show, answerOnPress, churn, makeAnew, removeAll, setDisplay, addStyle, changeHash, emptyView, framesUntil, countLooks, refuseTyping, clickAtStart, pause,
};
window.madeUp = madeUp;
