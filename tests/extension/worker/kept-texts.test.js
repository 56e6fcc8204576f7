import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { createKeptTexts } from "../../../extension/worker/kept-texts.js";
import { createStorage } from "./stand-in-browser.js";

const SHIPPED = { rules: [], texts: [] };
const FRESH = { rules: [], texts: [{}, {}], values: { sign_off_name: "Mina Okafor" } };

let storage;
let clock;
let fetched;

beforeEach(() => {
  storage = createStorage();
  clock = 10_000_000;
  fetched = 0;
});

function create() {
  return createKeptTexts({
    storage,
    now: () => clock,
    readShipped: async () => SHIPPED,
    fetchFresh: async () => {
      fetched += 1;
      return FRESH;
    },
  });
}
test("without kept texts the shipped ones are used", async () => {
  assert.deepEqual(await create().read(), SHIPPED);
});

test("the companion's texts are kept with the person's own values", async () => {
  const kept = create();
  await kept.refresh("0.1.0");
  assert.deepEqual(await create().read(), FRESH);
  assert.deepEqual(await kept.describe(), { saved_at: clock, companion_version: "0.1.0", count: 2 });
});

test("they are fetched once a day, and when the companion is another version", async () => {
  await create().refresh("0.1.0");
  await create().refresh("0.1.0");
  assert.equal(fetched, 1);
  await create().refresh("0.2.0");
  assert.equal(fetched, 2);
  clock += 86_400_001;
  await create().refresh("0.2.0");
  assert.equal(fetched, 3);
});

test("one contact after the other asks storage once a minute at most", async () => {
  const kept = create();
  await kept.refresh("0.1.0");
  await kept.refresh("0.2.0");
  assert.equal(fetched, 1);
});

test("with a history that is no more the person's own values go, and the texts are fetched anew", async () => {
  const kept = create();
  await kept.refresh("0.1.0");
  await kept.forget();
  assert.deepEqual(await create().read(), SHIPPED);
  assert.equal(await kept.describe(), null);
  await kept.refresh("0.1.0");
  assert.equal(fetched, 2);
});
