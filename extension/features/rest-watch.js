/** Whether the browser is to say when the rest of this reply is over: the worker keeps that, not the page. */

/** @param {() => void} options.onChange */
export function createRestWatch({ messages, messageId, onChange }) {
  let isOn = false;
  let asked = null;
  let told = null;

  const momentOf = (rest) => Date.parse(rest.announce_at ?? rest.ends_at);

  async function tell(rest, at) {
    told = momentOf(rest);
    await messages.watchRestEnd({ message_id: messageId, delay_ms: Math.max(0, told - at) });
  }

  async function forget() {
    await messages.forgetRestEnd({ message_id: messageId });
  }

  async function ask() {
    isOn = Boolean(await messages.getRestWatch({ message_id: messageId }).catch(() => null));
    onChange();
  }

  return {
    isOn: () => isOn,

    /**
     * @param {object|null} rest As the companion plans it now: when it becomes longer or shorter, what was asked for
     *   follows. What is reckoned without the companion changes nothing.
     */
    async look(rest, at) {
      if (messageId === null) return;
      asked ??= ask();
      await asked;
      if (isOn && rest?.good_until && momentOf(rest) > at && momentOf(rest) !== told) await tell(rest, at).catch(console.error);
    },

    /** Whoever is done with a mail, or did not wait, is not called back to it. */
    async end() {
      await asked;
      if (!isOn) return;
      isOn = false;
      onChange();
      await forget().catch(console.error);
    },

    /** What could not be told is not shown as chosen. */
    async set(wanted, rest, at) {
      const before = isOn;
      isOn = wanted;
      try {
        await (wanted ? tell(rest, at) : forget());
      } catch (error) {
        console.error(error);
        isOn = before;
      }
      onChange();
    },
  };
}
