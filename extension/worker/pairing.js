/** Asks the companion to connect, waits for the person's word there, and keeps or forgets the token. */
export const PAIRING_ALARM = "pairing";
const OUTCOME_SHOWN_MS = 120_000;
const NOTHING_ASKED = Object.freeze({ state: "none", code: null });

/**
 * An asking is kept in the store, because the worker may be stopped while the person looks for the
 * companion's page: {state, code, pairing_id, secret, expires_at}.
 * @param {object} parts
 * @param {object} parts.api
 * @param {object} parts.store connection-store.js
 * @param {object} parts.alarms chrome.alarms
 * @param {() => number} parts.now
 * @param {() => string} parts.readName What the companion is to call this browser.
 * @param {() => Promise<void>} parts.onChange Told when the token came or went.
 */
export function createPairing({ api, store, alarms, now, readName, onChange }) {
  let starting = null;
  let polling = null;
  /** Changes when the person gives an asking up: an answer to it that is under way counts for nothing then. */
  let round = 0;

  async function ask() {
    const mine = round;
    const current = await check();
    if (mine !== round) return NOTHING_ASKED;
    if (current.state === "waiting") return current;
    const answer = await api.startPairing(readName());
    if (mine !== round) return givenUp(answer);
    const asking = {
      state: "waiting",
      code: answer.code,
      pairing_id: answer.pairing_id,
      secret: answer.secret,
      expires_at: now() + answer.expires_in_seconds * 1000,
    };
    await store.write("pairing", asking);
    if (mine !== round) return givenUp(asking);
    // Pages poll more often; the alarm is for a person who has closed them all before choosing Allow.
    alarms.create(PAIRING_ALARM, { periodInMinutes: 0.5 });
    return shown(asking);
  }

  async function poll() {
    const mine = round;
    const asking = await store.read("pairing");
    if (asking?.state !== "waiting") return isRecent(asking) ? shown(asking) : NOTHING_ASKED;
    let answer;
    try {
      answer = await api.pollPairing({ pairing_id: asking.pairing_id, secret: asking.secret });
    } catch (error) {
      if (mine !== round) return NOTHING_ASKED;
      if (error.status === 404 || now() > asking.expires_at) return end(asking, { status: "expired" }, mine);
      return shown(asking);
    }
    if (mine !== round) return NOTHING_ASKED;
    return answer.status === "waiting" ? shown(asking) : end(asking, answer, mine);
  }

  const isRecent = (asking) => asking !== null && Math.abs(now() - asking.ended_at) < OUTCOME_SHOWN_MS;

  /** The companion forgets it too, or lets this browser out again where it was let in meanwhile; it is not waited for. */
  function givenUp({ pairing_id, secret }) {
    api.cancelPairing({ pairing_id, secret }).catch((error) => {
      // One that is away, older or knows nothing of it any more has nothing to clean up, or runs out of it by itself.
      if (!("status" in error)) throw error;
    });
    return NOTHING_ASKED;
  }

  async function end(asking, { status: state, client_id, token }, mine) {
    const { code } = asking;
    const isAllowed = state === "allowed";
    if (isAllowed) await store.write("connection", { client_id, token, connected_at: now() });
    if (mine === round) await Promise.all([store.write("pairing", { state, code, ended_at: now() }), alarms.clear(PAIRING_ALARM)]);
    if (mine !== round) {
      // Given up before anybody could see how it ended.
      if (isAllowed) await store.remove("connection");
      return givenUp(asking);
    }
    if (isAllowed) await onChange();
    return { state, code };
  }

  /** The token is told once, so two polls at a time would lose it. */
  function check() {
    if (polling) return polling;
    const mine = poll().finally(() => {
      if (polling === mine) polling = null;
    });
    polling = mine;
    return mine;
  }

  return {
    check,

    /** A second call while one is waiting shows the same digits. */
    start() {
      if (starting) return starting;
      const mine = ask().finally(() => {
        if (starting === mine) starting = null;
      });
      starting = mine;
      return mine;
    },

    /** What is under way is given up, whatever its answer will be: the next asking is a new one. */
    async cancel() {
      round += 1;
      starting = polling = null;
      const asking = await store.read("pairing");
      if (asking?.state === "waiting") givenUp(asking);
      await Promise.all([store.remove("pairing"), alarms.clear(PAIRING_ALARM)]);
      return NOTHING_ASKED;
    },

    /** A new token in place of the old one, which stays good until the new one is used. */
    async rotate() {
      const { token } = await api.rotateToken();
      const connection = await store.read("connection");
      await store.write("connection", { ...connection, token, renewed_at: now() });
      await onChange();
    },

    async forget() {
      if (!(await store.read("connection"))) return;
      await store.remove("connection");
      await onChange();
    },
  };
}

/** A browser's name as a person says it, for the companion's list. */
export function browserName({ userAgent, userAgentData }) {
  const brands = (userAgentData?.brands ?? []).map(({ brand }) => brand).filter((brand) => !/not.?a.?brand/i.test(brand));
  const named = brands.find((brand) => brand !== "Chromium") ?? brands[0];
  const family = named ?? ["Firefox", "Edg", "OPR", "Chrome"].find((name) => userAgent.includes(name)) ?? "Browser";
  const systems = { Windows: "Windows", "Mac OS X": "macOS", CrOS: "ChromeOS", Linux: "Linux" };
  const system = Object.keys(systems).find((name) => userAgent.includes(name));
  const spoken = { Edg: "Edge", OPR: "Opera", "Google Chrome": "Chrome", "Microsoft Edge": "Edge" }[family] ?? family;
  return system ? `${spoken} on ${systems[system]}` : spoken;
}

function shown({ state, code }) {
  return { state, code };
}
