/** Whether the browser is to say when the rest of this reply is over: the worker keeps that, not the page. */

/** @param {() => void} options.onChange */
export function createRestWatch({ messages, messageId, onChange }) {
  let isOn = false;
  let asked = false;

  return {
    isOn: () => isOn,

    async look() {
      if (messageId === null || asked) return;
      asked = true;
      isOn = Boolean(await messages.getRestWatch({ message_id: messageId }).catch(() => null));
      onChange();
    },

    async set(wanted, rest, at) {
      isOn = wanted;
      const delay = Date.parse(rest.announce_at ?? rest.ends_at) - at;
      await (wanted ? messages.watchRestEnd({ message_id: messageId, delay_ms: Math.max(0, delay) })
        : messages.forgetRestEnd({ message_id: messageId }));
      onChange();
    },
  };
}
