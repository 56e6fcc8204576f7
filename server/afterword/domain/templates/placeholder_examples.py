"""Made-up values for every placeholder: with them the limits of all texts are proven."""

from __future__ import annotations

from typing import NamedTuple


class Examples(NamedTuple):
    """Three values for one placeholder."""

    short: str
    typical: str
    long: str


EXAMPLES: dict[str, Examples] = {
    "first_name": Examples("Bo", "Ana", "Maximiliana-Alexandrina Oluwaseunfunmi"),
    "contact_name": Examples("Bo Li", "Ana Ruiz", "Maximiliana-Alexandrina Oluwaseunfunmi"),
    "last_name": Examples("Li", "Ruiz", "Featherstonehaugh-Oluwaseun"),
    "title": Examples("Dr", "Ms", "Professor Dr"),
    "company": Examples("Oto", "Northlight Labs", "Nordlicht Forschungsgesellschaft"),
    "role": Examples("Cook", "Product Designer", "Senior Product Designer, Accessibility"),
    "reference": Examples("7", "PD-2041", "REQ-2026-11-004512-EMEA"),
    "conversation_on": Examples("2 May", "12 November", "Wednesday, 12 November"),
    "people": Examples("Al", "Tom and Priya", "Maximiliana-Alexandrina, Tomasz and Priya"),
    "topic": Examples(
        "maps", "how the team plans its releases", "how design and accessibility research work together"
    ),
    "own_detail": Examples(
        "the map wall",
        "how openly Tom spoke about what did not work",
        "how openly everyone described the misunderstandings behind the relaunch",
    ),
    "drew_me": Examples(
        "the maps", "the mix of field work and design", "the mix of field research and accessibility work"
    ),
    "task": Examples("my map", "the pricing case study", "the case study on accessible booking services"),
    "question": Examples(
        "What should I practise?",
        "Which part of my answer on planning would you work on first?",
        "Which part of my presentation on accessibility requirements would you work on first?",
    ),
    "feedback_topic": Examples(
        "my plan", "my answers on planning", "my explanations in the planning presentation"
    ),
    "feedback_point": Examples(
        "pace",
        "opening my examples with the result",
        "structuring my explanations and naming my own contribution",
    ),
    "next_step": Examples(
        "practise", "rewrite my three main examples", "restructure my three main examples and rehearse them"
    ),
    "role_family": Examples("care", "product design", "product design and accessibility"),
    "place": Examples("Ayr", "Leeds", "Newcastle upon Tyne"),
    "promise": Examples("call me", "keep my details on file", "keep my details on file until spring"),
    "look_again": Examples("in May", "in the spring", "at the beginning of spring"),
    "check_in_on": Examples("2 May", "the middle of January", "the second half of January"),
    "windows": Examples(
        "Monday or Friday",
        "Tuesday after 14:00 or Thursday before 11:00",
        "Wednesday before 11:00 or Thursday, 26 November, after 14:00",
    ),
    "time_zone": Examples("UTC", "UK time", "Central European Summer Time"),
    "agreed": Examples("two weeks", "a decision by 20 November", "a decision before the end of November"),
    "earlier_note_on": Examples("2 May", "24 November", "Tuesday, 24 November 2026"),
    "referrer_name": Examples("Jo", "Jo Lindqvist", "Maximiliana-Alexandrina Oluwaseunfunmi"),
    "referrer_first_name": Examples("Jo", "Jo", "Maximiliana-Alexandrina"),
    "how_it_went": Examples(
        "well",
        "two good talks, and one question I could not answer",
        "three good talks, and one question about accessibility law I could not answer",
    ),
    "met_where": Examples(
        "in Ayr", "at the Leeds design evening", "at the design evening in the Leeds library"
    ),
    "their_work": Examples("maps", "offline maps", "maps that work without any connection"),
    "reason": Examples(
        "your advice worked",
        "the course you named turned out to be a good one",
        "the accessibility conference you recommended turned out well",
    ),
    "field_question": Examples(
        "What do you read?",
        "Which book on maps would you give to a beginner?",
        "Which book on accessible cartography would you recommend to a beginner?",
    ),
    "since_then": Examples(
        "moved on",
        "rebuilt my portfolio around three projects",
        "rebuilt my portfolio around three accessibility projects",
    ),
    "posting": Examples("Chef", "Service Designer", "Lead Service Designer, Public Transportation"),
    "posting_link": Examples(
        "jobs.example/1",
        "https://northlight.example/jobs/service-designer",
        "https://northlight.example/careers/openings/lead-service-designer-public-transport",
    ),
    "fit_point": Examples("maps", "booking for rural bus lines", "accessible booking for rural bus services"),
    "applied_on": Examples("today", "on Monday", "on Monday, 30 November"),
    "news": Examples(
        "the move",
        "the launch of the new booking service",
        "the launch of the new accessible booking service",
    ),
    "news_reason": Examples(
        "it works", "it works where the network does not", "it works in places without any network connection"
    ),
    "answer": Examples("yes", "yes, I would be glad to talk again", "that I need until Friday, 4 December"),
    "availability": Examples("now", "in the first week of January", "in the first week of January 2027"),
    "sign_off_name": Examples("Mo", "Mina", "Wilhelmina-Josephine Okafor-Lindström"),
    "phone": Examples("0100", "020-7946-0000", "+44-20-7946-0000-extension-4512"),
}
