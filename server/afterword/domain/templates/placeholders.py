"""The catalogue of placeholders: the only list of the names that a template may use."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Placeholder:
    """One named gap of a template.

    Attributes:
        name: as it stands in a template, `{{ first_name }}`.
        label: stands in the text, in square brackets, while the value is missing; reads well in a sentence.
        asked_as: label of the field in which the person gives the value.
        hint: one short line beside that field.
    """

    name: str
    label: str
    asked_as: str
    hint: str


_LISTED = (
    # The person who wrote, or whom one writes to.
    Placeholder("first_name", "first name", "First name", "As they sign their mails."),
    Placeholder("contact_name", "their full name", "Person", "First name and surname, if you know both."),
    Placeholder("last_name", "surname", "Surname", "For a formal greeting."),
    Placeholder("title", "title", "Title", "Ms, Mr, Mx or Dr, only if you know which one they use."),
    # What it was about.
    Placeholder("company", "company", "Company", "The name as they write it."),
    Placeholder("role", "role", "Role", "As the posting names it."),
    Placeholder("reference", "reference number", "Reference number", "If their mail or the posting has one."),
    Placeholder(
        "conversation_on", "the date you talked", "Date you talked", "In words, such as 12 November."
    ),
    Placeholder("people", "the others you met", "Others you met", "First names are enough: Tom and Priya."),
    Placeholder(
        "topic",
        "one thing you talked about",
        "One thing you talked about",
        "A few words that fit after “about”: how the team plans its releases.",
    ),
    Placeholder(
        "own_detail",
        "one true detail that only you could write",
        "One true detail",
        "Something you heard, saw or learned: how openly Tom spoke about what did not work.",
    ),
    Placeholder(
        "drew_me",
        "what drew you to it",
        "What drew you to the role",
        "A few words: the mix of field work and design.",
    ),
    Placeholder(
        "task", "the task you handed in", "Which task it was", "With “the” or “my”: the pricing case study."
    ),
    # What the person asks for, and says about what comes next.
    Placeholder(
        "question",
        "your one question",
        "Your one question",
        "One whole question about what to do better next time.",
    ),
    Placeholder(
        "feedback_topic",
        "the one topic you want to hear about",
        "The one topic you want to hear about",
        "Fits after “your view on”: my answers on planning.",
    ),
    Placeholder(
        "feedback_point",
        "the point they made",
        "The point they made",
        "Fits after “your point about”: opening my examples with the result.",
    ),
    Placeholder(
        "next_step",
        "what you will do with it",
        "What you will do with it",
        "Fits after “to”: rewrite my three main examples.",
    ),
    Placeholder(
        "role_family", "kind of work", "Kind of work you look for", "Fits after “roles in”: product design."
    ),
    Placeholder("place", "place", "Place you look in", "A town or a region."),
    Placeholder(
        "promise",
        "what they offered to do",
        "What they offered to do",
        "Fits after “offering to”: keep my details on file.",
    ),
    Placeholder(
        "look_again",
        "when you will look again",
        "When you will look again",
        "Fits after “again”: in the spring.",
    ),
    Placeholder(
        "check_in_on",
        "a date for a short check-in",
        "When to ask again",
        "Fits after “around”: the middle of January.",
    ),
    Placeholder(
        "windows",
        "two or three times that suit you",
        "Two or three times that suit you",
        "Tuesday after 14:00 or Thursday before 11:00.",
    ),
    Placeholder(
        "time_zone", "your time zone", "Your time zone", "As your calendar names it: Central European Time."
    ),
    # Nudges.
    Placeholder(
        "agreed",
        "what they said about timing",
        "What they said about timing",
        "Fits after “you mentioned”: a decision by 20 November.",
    ),
    Placeholder(
        "earlier_note_on",
        "the date of your last note",
        "Date of your last note",
        "In words, such as 24 November.",
    ),
    # People one knows, and a later word to them.
    Placeholder(
        "referrer_name",
        "who introduced you",
        "Who introduced you",
        "As both of you know them: Jo, or Jo Lindqvist.",
    ),
    Placeholder(
        "referrer_first_name",
        "their first name",
        "First name of the one who introduced you",
        "As you would greet them.",
    ),
    Placeholder(
        "how_it_went",
        "how it went, in your words",
        "How it went",
        "A few words: two good talks, and one question I could not answer.",
    ),
    Placeholder(
        "met_where", "where you met", "Where you met", "Fits after “we met”: at the Leeds design evening."
    ),
    Placeholder(
        "their_work",
        "something they work on",
        "Something they work on",
        "Fits after “your work on”: offline maps.",
    ),
    Placeholder(
        "reason",
        "why you write today",
        "Why you write today",
        "Fits after “because”: the course you named turned out to be a good one.",
    ),
    Placeholder(
        "field_question",
        "a short question about their field",
        "A short question about their field",
        "One whole question that is a pleasure to answer.",
    ),
    Placeholder(
        "since_then",
        "one true thing you did since",
        "One true thing you did since",
        "Fits after “I have”: rebuilt my portfolio around three projects.",
    ),
    Placeholder(
        "posting", "title of the new posting", "Title of the new posting", "As the posting names it."
    ),
    Placeholder(
        "posting_link", "link to the posting", "Link to the posting", "Only if it helps them to find it."
    ),
    Placeholder(
        "fit_point",
        "the one point that fits",
        "The one point that fits",
        "Fits after “my work on”: booking for rural bus lines.",
    ),
    Placeholder(
        "applied_on",
        "when you applied",
        "When you applied",
        "Fits after “I applied”: on Monday. Leave it empty if you have not yet.",
    ),
    Placeholder(
        "news", "their news", "Their news", "Fits after “on”: the launch of the new booking service."
    ),
    Placeholder(
        "news_reason",
        "why it is good news",
        "Why it is good news",
        "Fits after “because”: it works where the network does not.",
    ),
    Placeholder(
        "answer",
        "yes, no, or the day you will decide",
        "Your answer",
        "Fits after “my answer is”: yes, I would be glad to talk again.",
    ),
    Placeholder(
        "availability",
        "when you could start",
        "When you could start",
        "Fits after “I could start”: in the first week of January.",
    ),
    # The person who writes.
    Placeholder("sign_off_name", "your name", "Your name", "As it should stand under the message."),
    Placeholder("phone", "your phone number", "Your phone number", "Only if you want it under your name."),
)

CATALOGUE: dict[str, Placeholder] = {placeholder.name: placeholder for placeholder in _LISTED}
