/** How it stands with the companion, asked anew or from what the last call has shown. */
const STILL_TRUE_MS = 1000;
const STATES = ["not_running", "other_program", "blocked", "not_connected", "version_too_old"];

/**
 * @param {object} parts
 * @param {object} parts.api
 * @param {object} parts.port
 * @param {object} parts.outbox
 * @param {() => number} parts.elapsed
 * @param {(status: object) => void} parts.onChange Told when the state has become another one.
 */
export function createStatus({ api, port, outbox, elapsed, onChange }) {
  let last = null;
  let asking = null;

  async function ask() {
    const found = await api.probe().then(connected, troubled);
    await settle(found);
    return found;
  }

  async function settle(found) {
    const changed = last?.state !== found.state;
    last = { ...found, at: elapsed() };
    if (changed) onChange(await shown(found));
  }

  async function shown({ state, which, version }) {
    return {
      state,
      which,
      port: await port.read(),
      companion_version: version,
      outbox: await outbox.count(),
    };
  }

  return {
    /** Calls at the same time share one question; an answer of this very second is not asked again. */
    async read() {
      if (last?.state === "connected" && elapsed() - last.at < STILL_TRUE_MS) return shown(last);
      asking ??= ask().finally(() => {
        asking = null;
      });
      return shown(await asking);
    },

    /** A companion that knows our token has answered. */
    noteContact(version) {
      return settle(connected({ version }));
    },

    /** A call went wrong: what that says of the connection. A plain refusal says nothing of it. */
    async noteTrouble(error) {
      if (STATES.includes(error.code)) await settle(troubled(error));
    },

    /** Ask again and tell everybody, after the person has changed something. */
    async refresh() {
      // A question under way was asked before the change.
      await asking?.catch(() => {});
      last = null;
      const status = await this.read();
      onChange(status);
      return status;
    },
  };
}

function connected({ version }) {
  return { state: "connected", which: null, version };
}

/** A companion that is there but has trouble of its own counts as connected; its calls say what it is. */
function troubled(error) {
  if (!("status" in error)) throw error;
  if (!STATES.includes(error.code)) return connected(error);
  return { state: error.code, which: error.details?.which ?? null, version: error.version };
}
