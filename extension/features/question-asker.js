/** Asks what the person could ask for, from their look back on the case; of several answers the last one counts. */

/** @param {(questions: object) => void} options.onQuestions */
export function createQuestionAsker({ messages, messageId, onQuestions }) {
  let last = "";
  let known = null;

  async function ask(state) {
    const wish = {
      message_id: messageId,
      case_id: state.caseRecord?.case_id ?? null,
      stage: state.fields.stage,
      own: state.values.question?.trim() || null,
      history_id: state.historyId,
    };
    const wanted = JSON.stringify(wish);
    if (!state.draft?.takes_question || wanted === last) return;
    last = wanted;
    try {
      const questions = await messages.askQuestions(wish);
      if (wanted !== last) return;
      known = questions;
      onQuestions(known);
    } catch {
      // Without the companion the question is the person's own; how it stands is said elsewhere.
      if (wanted !== last) return;
      last = "";
      if (!known?.own) return;
      // What was said of other words does not hold for these.
      known = { ...known, own: null };
      onQuestions(known);
    }
  }

  return {
    ask,
    /** The look back may have gone on meanwhile. */
    askAgain(state) {
      last = "";
      return ask(state);
    },
  };
}
