/** Lets the companion prove that it knows our token before it is ever sent to its port. */
import { CompanionError } from "./loopback.js";

const LONGEST_TRUST_MS = 60_000;

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
 * @param {object} parts
 * @param {(port: number, question: object) => Promise<{value: object, version: string}>} parts.hello
 * @param {() => number} parts.elapsed Milliseconds that no change of the clock can move.
 * @param {() => number} parts.now The clock, which alone goes on while the computer sleeps.
 */
export function createCompanionProof({ hello, elapsed, now }) {
  let proven = null;
  let proving = null;
  let outages = 0;

  const isFresh = (port, clientId) =>
    proven?.port === port &&
    proven.clientId === clientId &&
    elapsed() - proven.elapsedAt < LONGEST_TRUST_MS &&
    Math.abs(now() - proven.at) < LONGEST_TRUST_MS;

  async function prove(port, { client_id: clientId, token }) {
    const nonce = hex(crypto.getRandomValues(new Uint8Array(32)));
    const asked = { elapsedAt: elapsed(), at: now(), outages };
    const { value, version } = await hello(port, { client_id: clientId, nonce });
    const wanted = await expectedProof({ token, nonce, port, instance: value?.instance });
    // After a renewal that we did not get to keep, the companion still knows our old token; after one that
    // we kept and have not used, only its second proof fits.
    if (value?.proof !== wanted && value?.next_proof !== wanted) {
      throw new CompanionError("other_program", `What answers on port ${port} does not know the token`);
    }
    // An outage while it was asked makes the answer worth nothing for the next call.
    proven = asked.outages === outages ? { port, clientId, ...asked } : null;
    return { version };
  }

  return {
    /** Prove anew; calls at the same time about the same port and token share one question. */
    renew(port, connection) {
      const about = `${port} ${connection.client_id}`;
      if (proving?.about !== about) {
        const answer = prove(port, connection).finally(() => {
          if (proving?.answer === answer) proving = null;
        });
        proving = { about, answer };
      }
      return proving.answer;
    },

    async ensure(port, connection) {
      if (!isFresh(port, connection.client_id)) await this.renew(port, connection);
    },

    /** After any outage whoever answers next has to prove itself again. */
    forget() {
      outages += 1;
      proven = null;
    },
  };
}

function bytes(text) {
  return new TextEncoder().encode(text);
}

function hex(buffer) {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
