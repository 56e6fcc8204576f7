/** A site adapter for when the page itself cannot be used: it knows one message and puts nothing in, so Copy is left. */

/** @param {object|null} message What the tab beside us said when it was asked. */
export function createManualAdapter(message) {
  return {
    readMessage: () => message,
    readOwnAddress: () => message?.own_address ?? null,
  };
}
