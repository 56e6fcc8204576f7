import assert from "node:assert/strict";
import { test } from "node:test";
import { describeRest, isResting, restValues, tomorrowMorning, untilNextZone, usualRest, zoneOf } from "../../../extension/features/rest.js";

// A Tuesday, in whatever zone the machine is in.
const TEN = new Date(2026, 10, 24, 10).getTime();
const HOUR = 3_600_000;
const at = (hours) => new Date(TEN + hours * HOUR).toISOString();
const rest = { hours: 4, ends_at: at(4), good_from: at(23), good_until: at(48), fine_until: at(7 * 24) };

test("a plan passes through its zones", () => {
  assert.deepEqual([1, 4, 47, 48, 167, 168].map((hours) => zoneOf(rest, TEN + hours * HOUR)), ["resting", "good", "good", "fine", "fine", "late"]);
});

test("its moments are said as a person says them", () => {
  assert.deepEqual(restValues(rest, TEN + HOUR), { until: "14:00", good: "tomorrow morning", fine: "1 December" });
  assert.equal(restValues({ ...rest, fine_until: at(72) }, TEN).fine, "Friday");
  assert.equal(restValues({ ...rest, ends_at: at(20) }, TEN).until, "tomorrow, 06:00");
  assert.equal(restValues({ ...rest, good_from: at(5) }, TEN).good, "this afternoon");
});

test("something changes by itself at the next bound, and nothing after the last", () => {
  assert.equal(untilNextZone(rest, TEN), 4 * HOUR);
  assert.equal(untilNextZone(rest, TEN + 5 * HOUR), 43 * HOUR);
  assert.equal(untilNextZone(rest, TEN + 200 * HOUR), null);
  assert.equal(untilNextZone(null, TEN), null);
});

test("without the companion the usual hours count from the mail, and no window is made up", () => {
  const usual = usualRest({ received_at: at(0) });
  assert.equal(usual.ends_at, at(4));
  assert.equal(zoneOf(usual, TEN), "resting");
  assert.equal(zoneOf(usual, TEN + 5 * HOUR), null);
  assert.equal(describeRest(usual, TEN + 5 * HOUR, at(0)).knowsWindow, false);
  assert.equal(usualRest({ received_at: null }), null);
  assert.equal(usualRest(null), null);
});

test("without the companion a reply is late after a week, and never sooner than the companion says so", () => {
  const late = (choice, hours) => zoneOf(usualRest({ received_at: at(0) }, choice), TEN + hours * HOUR) === "late";
  const longest = { hours: 48, parked_until: null };
  assert.deepEqual([late(null, 167), late(null, 168), late(longest, 167), late(longest, 168)], [false, true, false, true]);
  // Put off past the week, it waits for a morning, on the other side of a weekend or of a change of the clock too.
  const putOff = { hours: 4, parked_until: at(160) };
  assert.deepEqual([late(putOff, 168), late(putOff, 255), late(putOff, 256)], [false, false, true]);
});

test("without the companion, what was last heard of the person's own hours counts", () => {
  const mail = { received_at: at(0) };
  assert.equal(usualRest(mail, { hours: 12, parked_until: null }).ends_at, at(12));
  assert.equal(usualRest(mail, { hours: 0, parked_until: null }).ends_at, at(0));
  assert.equal(usualRest(mail, { hours: null, parked_until: null }).ends_at, at(4));
  const putOff = usualRest(mail, { hours: 4, parked_until: at(23) });
  assert.deepEqual([putOff.ends_at, describeRest(putOff, TEN, at(0)).hours], [at(23), null]);
  assert.equal(usualRest(mail, { hours: 30, parked_until: at(23) }).ends_at, at(30));
});

test("where there is no rest nothing rests", () => {
  assert.equal(isResting(null, TEN), false);
  assert.equal(describeRest(null, TEN), null);
});

test("not today means tomorrow at nine", () => {
  const morning = new Date(tomorrowMorning(TEN));
  assert.deepEqual([morning.getDate(), morning.getHours(), morning.getMinutes()], [25, 9, 0]);
});

test("a rest that was put off stands as such, and any hours can take its place", () => {
  const parked = { ...rest, parked_until: at(23), ends_at: at(23) };
  assert.equal(describeRest(parked, TEN, at(0)).hours, null);
  assert.deepEqual(describeRest(parked, TEN, at(0)).choices, [0, 1, 2, 4, 8, 12, 24, 48]);
  assert.equal(describeRest(parked, TEN + 24 * HOUR, at(0)).hours, 4);
  assert.equal(describeRest({ ...rest, parked_until: at(1) }, TEN, at(0)).hours, 4);
});

test("once it is over, a longer rest can still be chosen, and no shorter one", () => {
  assert.deepEqual(describeRest(rest, TEN + 9 * HOUR, at(0)).choices, [4, 12, 24, 48]);
  assert.deepEqual(describeRest(rest, TEN + 50 * HOUR, at(0)).choices, [4]);
  assert.deepEqual(describeRest(rest, TEN + 9 * HOUR).choices, [4]);
});
