/** The advice for a situation and its reasons, by the keys that the rule table uses. */

export const adviceTexts = {
  "advice.why": "Why",
  "advice.thanks_and_question": "Reply with thanks and one question.",
  "advice.thanks_only": "Reply with short thanks. No question this time.",
  "advice.no_reply_needed": "This address does not read replies. You owe nothing.",
  "advice.thank_referrer_first": "Tell and thank the person who introduced you first. Then answer the company.",
  "advice.accept_feedback": "They offer feedback. Thank them and say yes.",
  "advice.on_hold": "No decision was made yet. Thank them and ask when to write again.",
};
