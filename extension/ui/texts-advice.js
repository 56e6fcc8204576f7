/** The advice for a situation and its reasons, by the keys that the rule table uses. */

export const adviceTexts = {
  "advice.why": "Why",
  "advice.thanks_and_question": "Reply with thanks and one question.",
  "advice.thanks_only": "Reply with short thanks. No question this time.",
  "advice.no_reply_needed": "This address does not read replies. You owe nothing. Thank a person you talked with, or close the case.",
  "advice.thank_referrer_first": "Tell and thank the person who introduced you first. Then answer the company.",
  "advice.accept_feedback": "They offer feedback. Thank them and say yes.",
  "advice.on_hold": "No decision was made yet. Thank them and ask when to write again.",

  "reason.no_reply_address": "Mail to a no-reply address is read by nobody. If you talked with a person there, a short note to them is welcome.",
  "reason.referrer_and_no_reply": "The company's address reads no replies. The person who introduced you would like to hear it from you.",
  "reason.referrer_before_company": "They put in a word for you. It is kind when they hear the outcome from you first.",
  "reason.referrer_told": "The person who introduced you heard it from you. Now thank the company, and ask one thing.",
  "reason.role_on_hold": "The role is paused, so nothing was decided about you. A question about feedback would come too early.",
  "reason.feedback_refused": "They wrote that they give no feedback. Thanks without a question leaves a good last word.",
  "reason.feedback_included": "They gave you feedback already. Thanks for one point of it is the best answer.",
  "reason.feedback_offered": "They offered it themselves. Name one topic, so that the answer is easy to give.",
  "reason.agency_in_between": "The agency knows the company's reasons and can pass your thanks on. Write to them, not past them.",
  "reason.after_final_round": "They spent much time with you and know your work. One question about next time is easy to answer.",
  "reason.after_interview": "They have met you, so they can say one thing that would help. People like to be asked for advice.",
  "reason.after_task": "They have looked at your work. A question about the task is one they can answer.",
  "reason.after_screening": "You have talked once. One question about what to work on is fair and short.",
  "reason.promise_made": "They left a door open. Thanks, and a word on what you look for, keeps it open.",
  "reason.team_mailbox": "Several people read this address, and most of them did not meet you. Short thanks is enough.",
  "reason.before_interview": "They know you from your application only. One question about it is fair.",
  "reason.stage_unknown": "How far you got is not known yet. Choose it above, and the text fits better.",
};
