/** What came back: whether this mail is their answer, and what is welcome then. */

export const answerTexts = {
  "answer.label": "Their answer",
  "answer.question": "This looks like their answer. What is it?",
  "answer.again": "They write again. What is it?",
  "answer.calm": "Answers can sting. You need not agree, and you need not answer the same day.",
  "answer.answered": "They answered.",
  "answer.declined": "They do not give feedback.",
  "answer.talk_proposed": "They propose a talk.",
  "answer.role_open_again": "The role is open again.",
  "answer.why.answered": "The text below thanks them for one point. Within two days is a good time.",
  "answer.why.declined": "So the text below asks nothing more. Thanks without a question leaves a good last word.",
  "answer.why.talk_proposed": "The text below says yes. Name two or three times; your time zone stands beside them.",
  "answer.why.role_open_again": "The text below thanks them and says where you stand. A word within a day is good.",
  "button.answered": "They answered",
  "button.declined": "They do not give feedback",
  "button.talk_proposed": "They propose a talk",
  "button.role_open_again": "The role is open again",
  "button.other": "Something else",
  "button.keep_answer": "Keep what they wrote",
  "button.take_back": "Take it back",

  "done.answered": "Noted.",
  "done.declined": "Noted.",
  "done.talk_proposed": "Noted.",
  "done.role_open_again": "Noted. The case is open again, with everything in it.",
  "done.answer_taken_back": "Taken back.",
};
