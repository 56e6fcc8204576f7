/** One request to the companion's port, and the words for each way it can go wrong. */
const UNKNOWN_FIELD = /^unknown field\.$/i;
const VERSION_HEADER = "Afterword-Version";
export const HISTORY_HEADER = "Afterword-History";
/** When something that names no history was written down. */
export const WRITTEN_HEADER = "Afterword-Written";

/** What went wrong with a call; the code is a state of the connection or the companion's own word. */
export class CompanionError extends Error {
  constructor(code, message, { details = {}, status = null, version = null, history = null } = {}) {
    super(message);
    this.name = "CompanionError";
    this.code = code;
    this.details = details;
    /** The status of a refusal, null when nobody who is surely the companion has answered. */
    this.status = status;
    this.version = version;
    /** The history that the companion keeps by now, where it has said so. */
    this.history = history;
  }
}

/** A wish that the companion understood and refused: answered with a kept text, the mistake would only be hidden. */
export function isOwnMistake({ status }) {
  return status >= 400 && status < 500 && status !== 401;
}

/**
 * The companion knows no such field. We send none that it does not know, so it is older than this extension: it was not
 * started again since both became newer.
 */
export function isFromOlderCompanion({ status, details }) {
  const told = leaves(details ?? {});
  return status === 400 && told.length > 0 && told.every((words) => UNKNOWN_FIELD.test(words));
}

const leaves = (told) => (told !== null && typeof told === "object" ? Object.values(told).flatMap(leaves) : [told]);

/**
 * @param {object} parts
 * @param {typeof fetch} parts.fetch
 * @param {(port: number) => Promise<boolean>} parts.mayReach Whether the browser lets us talk to the port.
 */
export function createLoopback({ fetch, mayReach }) {
  /** @returns {Promise<{value: any, version: string, history: string|null, status: number}>} */
  async function request(port, method, path, { body, headers = {}, timeout = 5000 } = {}) {
    const options = { method, headers: { ...headers }, redirect: "error" };
    if (body !== undefined) {
      options.headers["Content-Type"] = "application/json";
      options.body = JSON.stringify(body);
    }
    const response = await dial(port, path, options, timeout);
    const version = response.headers.get(VERSION_HEADER);
    if (!version) throw otherProgram(port);
    const value = await readJson(response, port);
    const history = response.headers.get(HISTORY_HEADER);
    if (!response.ok) throw refusal(response.status, value, { version, history });
    return { value, version, history, status: response.status };
  }

  /**
   * Without the permission a call may still get through as a web page's would, or hang on a question that
   * nobody sees: so the permission is looked at first.
   */
  async function dial(port, path, options, timeout) {
    if (!(await mayReach(port))) throw blocked(port);
    try {
      return await fetch(`http://127.0.0.1:${port}${path}`, {
        ...options,
        credentials: "omit",
        cache: "no-store",
        signal: AbortSignal.timeout(timeout),
      });
    } catch (error) {
      if (error.name !== "TimeoutError" && (await isRedirecting(port))) throw otherProgram(port);
      throw new CompanionError("not_running", `No answer on port ${port}: ${error.name}`);
    }
  }

  /** A redirect ends a call as an outage does. The companion never redirects these, so it is another program. */
  async function isRedirecting(port) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/health`, {
        redirect: "manual",
        credentials: "omit",
        cache: "no-store",
        signal: AbortSignal.timeout(500),
      });
      return response.type === "opaqueredirect" || response.status >= 300;
    } catch {
      return false;
    }
  }

  async function readJson(response, port) {
    try {
      return await response.json();
    } catch (error) {
      // The answer broke off: as good as none.
      throw new CompanionError("not_running", `The answer on port ${port} broke off: ${error.name}`);
    }
  }

  return { request };
}

function otherProgram(port) {
  return new CompanionError("other_program", `Another program answers on port ${port}`);
}

function blocked(port) {
  return new CompanionError("blocked", `The browser does not let the extension reach port ${port}`);
}

function refusal(status, value, heard) {
  const code = status === 401 ? "not_connected" : (value?.code ?? "internal");
  return new CompanionError(code, value?.message ?? `Status ${status}`, { ...heard, status, details: value?.details });
}
