import assert from "node:assert/strict";
import { test } from "node:test";
import { isSameProfile, knownCompany, profileAddress, slugOf, titleName, weigh } from "../../../../extension/sites/linkedin/profile.js";

/** What a page says about Ana, with everything in agreement. */
const EVIDENCE = {
  path: "/in/ana-ruiz-northlight/", search: "", title: "(2) Ana Ruiz | LinkedIn", heading: "Ana Ruiz", isTopcard: true, photo: null,
  inviteLabels: ["Invite Ana Ruiz to connect"], invited: null, recipients: [], headline: "Engineering manager",
  companyLine: "Northlight Labs · Riverbend University", badges: ["Northlight Labs", "Riverbend University"], labelledBadges: [],
  experience: null, publicCompany: null,
};
const weighed = (changes) => weigh({ ...EVIDENCE, ...changes });
const candidates = (found) => found.candidates.map(({ value }) => value);

test("a title is stripped of its count and of the site's name", () => {
  for (const title of ["Ana Ruiz | LinkedIn", "(2) Ana Ruiz | LinkedIn", "(99+) Ana Ruiz | LinkedIn"]) assert.equal(titleName(title), "Ana Ruiz");
  assert.equal(titleName("LinkedIn"), null);
});

test("slugs are compared after decoding", () => {
  assert.equal(slugOf("/in/%C5%82ucja-brz%C4%99k-7c40/"), "łucja-brzęk-7c40");
  assert.equal(slugOf("/in/100%/"), "100%");
  assert.equal(slugOf("/company/northlight/"), null);
});

test("a name that several places give is sure, with the places named", () => {
  const { name } = weighed({});
  assert.equal(name.value, "Ana Ruiz");
  assert.deepEqual(name.sources, ["card", "title", "invite", "address"]);
});

for (const title of ["Ana Ruiz - Northlight Labs | LinkedIn", "Ana Ruiz - Engineering | Data @ Northlight | LinkedIn"]) {
  test(`the title "${title}" says yes to the name it begins with`, () => assert.equal(weighed({ title }).name.value, "Ana Ruiz"));
}

for (const [what, changes, names] of [
  ["a title of another page", { title: "Jo Lindqvist | LinkedIn" }, ["Ana Ruiz", "Jo Lindqvist"]],
  ["a title that only begins alike", { title: "Ana Ruiz-Calder | LinkedIn" }, ["Ana Ruiz", "Ana Ruiz-Calder"]],
  ["an invitation to somebody else", { invited: "Jo Lindqvist" }, ["Ana Ruiz", "Jo Lindqvist"]],
  ["a title alone", { heading: "" }, ["Ana Ruiz"]],
  ["a heading that nothing says yes to", { title: "LinkedIn", inviteLabels: [], path: "/in/x7/" }, ["Ana Ruiz"]],
]) {
  test(`${what} makes the name a question`, () => {
    const { name } = weighed(changes);
    assert.equal(name.value, null);
    assert.deepEqual(candidates(name), names);
  });
}

test("what is no profile, invitation or conversation names nobody", () => {
  for (const path of ["/company/northlight/", "/search/results/people/", "/feed/"]) {
    assert.deepEqual(weighed({ path }).name, { value: null, sources: [], candidates: [] });
  }
});

test("the page of an invitation is confirmed by the name in its address", () => {
  const found = weighed({ path: "/preload/custom-invite/", search: "?vanityName=ana-ruiz-northlight", title: "LinkedIn", heading: "", invited: "Ana Ruiz", inviteLabels: [] });
  assert.equal(found.name.value, "Ana Ruiz");
  assert.equal(found.address, "https://www.linkedin.com/in/ana-ruiz-northlight/");
});

test("a conversation alone is asked about", () => {
  const found = weighed({ path: "/messaging/thread/1/", title: "Messaging | LinkedIn", heading: "", recipients: ["Ana Ruiz"] });
  assert.equal(found.name.value, null);
  assert.deepEqual(candidates(found.name), ["Ana Ruiz"]);
});

test("the first of two badges is the company", () => assert.equal(weighed({}).company.value, "Northlight Labs"));

test("of two labelled badges of the old rendering the first is the company", () => {
  const { company } = weighed({ badges: [], labelledBadges: ["Northlight Labs", "Riverbend University"], companyLine: null });
  assert.equal(company.value, "Northlight Labs");
});

for (const [what, changes, names] of [
  ["a lone badge", { badges: ["Fernwood Institute"], companyLine: "Fernwood Institute" }, ["Fernwood Institute"]],
  ["a lone badge that the headline names", { badges: ["Fernwood Institute"], companyLine: "Fernwood Institute", headline: "Student, Fernwood Institute" }, ["Fernwood Institute"]],
  ["a badge that is an advertisement", { badges: ["Profile enhanced with Premium"], companyLine: "Fernwood Institute" }, []],
  ["an experience card that says another company", { experience: "Tidewater" }, ["Northlight Labs", "Tidewater"]],
  ["an experience card alone", { badges: [], companyLine: null, experience: "Solstice" }, ["Solstice"]],
]) {
  test(`${what} is no sure company`, () => {
    const { company } = weighed(changes);
    assert.equal(company.value, null);
    assert.deepEqual(candidates(company), names);
  });
}

test("a lone badge and the experience card together are sure", () => {
  assert.equal(weighed({ badges: ["Northlight Labs"], companyLine: "Northlight Labs", experience: "Northlight Labs" }).company.value, "Northlight Labs");
});

test("signed out, the present position and the title together are sure", () => {
  const out = { badges: [], companyLine: null, publicCompany: "Northlight Labs", title: "Ana Ruiz - Northlight Labs | LinkedIn" };
  assert.equal(weighed(out).company.value, "Northlight Labs");
  assert.equal(weighed({ ...out, title: "Ana Ruiz - Student | LinkedIn" }).company.value, null);
});

test("a company that one of the person's cases names is no school", () => {
  const { company } = weighed({ badges: ["Northlight Labs"], companyLine: "Northlight Labs" });
  assert.equal(knownCompany(company, [{ company: "northlight labs" }]).value, "Northlight Labs");
  assert.equal(knownCompany(company, [{ company: "Tidewater" }, { company: null }]).value, null);
});

test("one profile has one address, however it is written", () => {
  assert.ok(isSameProfile("https://www.linkedin.com/in/%C5%82ucja-7c40/", "https://www.linkedin.com/in/łucja-7c40"));
  assert.ok(!isSameProfile("https://www.linkedin.com/in/ana/", "https://www.linkedin.com/in/ana-ruiz/"));
});

test("the page of an invitation is about the profile it invites", () => {
  const address = "https://www.linkedin.com/in/ana-ruiz/";
  assert.equal(profileAddress("https://www.linkedin.com/preload/custom-invite/?vanityName=ana-ruiz"), address);
  assert.equal(profileAddress("https://www.linkedin.com/in/ana-ruiz/overlay/contact-info/"), address);
  assert.equal(profileAddress("https://www.linkedin.com/feed/"), null);
});
