/** Lets the companion prove that it knows our token before it is ever sent to its port. */
import { CompanionError } from "./loopback.js";

/**
 * What the true companion answers: bound to the port that was dialled, so that an answer relayed
 * from a companion on another port does not fit.
 */
async function expectedProof({ token, nonce, port, instance }) {
  const secret = await crypto.subtle.digest("SHA-256", bytes(`proof\0${token}`));
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return hex(await crypto.subtle.sign("HMAC", key, bytes(`${nonce}|127.0.0.1:${port}|${instance}`)));
}

/**
 * Nobody gets credit: another program can take the port as soon as the companion has stopped, so each call asks anew.
 * @param {object} parts
 * @param {(port: number, question: object) => Promise<{value: object, version: string}>} parts.hello
 */
export function createCompanionProof({ hello }) {
  let proving = null;

  async function ask(port, { client_id: clientId, token }) {
    const nonce = hex(crypto.getRandomValues(new Uint8Array(32)));
    const { value, version } = await hello(port, { client_id: clientId, nonce });
    const wanted = await expectedProof({ token, nonce, port, instance: value?.instance });
    // After a renewal that we did not get to keep, the companion still knows our old token; after one that
    // we kept and have not used, only its second proof fits.
    if (value?.proof !== wanted && value?.next_proof !== wanted) {
      throw new CompanionError("other_program", `What answers on port ${port} does not know the token`);
    }
    return { version };
  }

  /** Calls at the same time about the same port and token share one question. */
  function prove(port, connection) {
    const about = `${port} ${connection.client_id}`;
    if (proving?.about !== about) {
      const answer = ask(port, connection).finally(() => {
        if (proving?.answer === answer) proving = null;
      });
      proving = { about, answer };
    }
    return proving.answer;
  }

  return { prove };
}

function bytes(text) {
  return new TextEncoder().encode(text);
}

function hex(buffer) {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
