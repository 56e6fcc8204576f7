"""Collects every place of a mail in which its role may be named, each with its weight."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from afterword.domain.facts import naming
from afterword.domain.facts.cues import find, know
from afterword.domain.facts.job_card import find_card
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import cued_lines, has_any
from afterword.domain.facts.role.applied import greets_applicants, is_written_as_title
from afterword.domain.facts.role.board_card import find_board_card
from afterword.domain.facts.role.house import is_spoken_of_as_house
from afterword.domain.facts.role.labels import (
    BREAKS,
    BROKEN,
    BROKEN_TITLE,
    BULLET,
    ENDS_OVER_TITLE,
    LABEL,
    LISTED,
    LISTED_BELOW,
    OVER_TITLE,
    may_be_labelled,
)
from afterword.domain.facts.role.patterns import ANYWHERE, BEFORE_GENDER, BODY, HEAD_FIRST, LOWER_CASE
from afterword.domain.facts.role.subject import in_subject
from afterword.domain.facts.senders import for_one_mail

_TITLE_PIECE = re.compile(r"\s+[-–—|]\s+|,\s+|^(?:re|ref|subject|betreff)\s*:\s*", re.IGNORECASE)
# "All full. Mill Bakery, Coach Dee"
_HOLDS_A_SENTENCE = re.compile(r"[^\W\d_]{4}[.!?] [A-ZÀ-Þ]")
# "Thank you for applying for Welder :)": a sentence that no mark ends.
_TELLS = re.compile(
    r"\b(?:I['’](?:ve|m|ll|d)|[Tt]hanks?|[Ww]e|[Ss]orry|have|has|was|were|will|is|[Yy]ou|wir|uns|sich|haben|wurden?|davon|wieder)\b|\bI (?=[a-z])"
)
# "You applied to: Welder at Mill & Sons."
_AT_A_HOUSE = re.compile(
    r" at (?:[Tt]he )?[A-ZÀ-Þ][\w&'’.-]*(?: (?:of |& |and )?[A-ZÀ-Þ&][\w&'’.-]*){0,4}\.?$"
)
_HEAD_FIRST_IN = ("es", "fr", "it", "pt")
_SHORT_LINE = 3
_GENDER_MARK = re.compile(r"\([mwfdxi*]\s?[/|]")
_LIST_CUES = know(
    (
        "applied",
        "(role",
        "(position",
        "(job",
        "(post",
        "(stelle",
        "(puesto",
        "status",
        "disposition",
        "outcome",
    )
)

# "Coordinator position" at the beginning of a line.
_GOES_ON_BELOW = re.compile(r"\n[ \t]*[A-ZÀ-Þ][^\n.,;:]{2,40} (?:position|role|opening|vacancy|job|post)\b")

Place = tuple[str, float, str]


def collect(letter: Letter, language: str) -> Iterator[Place]:
    """Return the texts that stand where a role does, their weights and the words around them."""
    yield from in_subject(letter)
    yield from _in_sentences(letter, language)
    for text in (letter.subject, letter.body):
        for match in BEFORE_GENDER.finditer(text) if _GENDER_MARK.search(text) else ():
            yield f"{match['role']}{match['field'] or ''}", 2.0, match[0]
    for match in BROKEN.finditer(letter.body) if has_any(BREAKS, letter.body) else ():
        yield match["role"], 2.0, f"the {match['role']}{match['job']}"
    for match in BROKEN_TITLE.finditer(letter.body) if _GOES_ON_BELOW.search(letter.body) else ():
        yield f"{match['head']} {match['rest']}", 2.0, match[0]
    for match in OVER_TITLE.finditer(letter.body) if has_any(ENDS_OVER_TITLE, letter.body) else ():
        if naming.is_role_like(match["role"]):
            yield match["role"].strip(), 2.0, f"position: {match['role']}"
    for line in letter.first_lines:
        if _stands_alone(line, letter.body) and naming.is_role_like(line) and not _TELLS.search(line):
            yield line, 1.2, line
        for piece in split_title(line):
            if naming.is_role_like(piece) and not _TELLS.search(piece):
                yield piece, 1.5, line
    for line in letter.labelled:
        for match in LABEL.finditer(line) if may_be_labelled(line) else ():
            title = _AT_A_HOUSE.sub("", match["role"])
            yield title if naming.is_role_like(title) else match["role"], 1.5, match[0]
        above, is_pair, below = line.partition("\n")
        if (
            is_pair
            and LISTED_BELOW.search(above)
            and ((title := BULLET.sub("", below))[:1].isupper() or title[:1].isdigit())
            and naming.is_role_like(title)
        ):
            yield title, 1.5, f"position: {title}"
    card = find_card(letter)
    if card:
        yield card.title, 2.0, f"position: {card.title}"
    shown = None if card else find_board_card(letter)
    if shown:
        yield shown, 2.0, f"position: {shown}"
    title, _, whom = letter.addressee.rpartition(" ")
    if title and greets_applicants(whom):
        yield title, 1.5, letter.addressee
    for match in LISTED.finditer(letter.body) if _may_list(letter) else ():
        if (over := match[3]) and not naming.is_role_like(over) and not _may_be_over_state(match, letter):
            continue
        yield next(filter(None, match.groups())), 1.5, f"position: {match[0]}"


def _may_be_over_state(line: re.Match[str], letter: Letter) -> bool:
    """Tell whether a line over a state is a title though no word for work is in it: no house below what is applied for."""
    is_alone = letter.body[: line.start()].endswith("\n\n") or not line.start()
    title = line[3].strip()
    return is_alone and is_written_as_title(title) and not is_spoken_of_as_house(title, letter)


def _may_list(letter: Letter) -> bool:
    return ":" in letter.body and not _LIST_CUES.isdisjoint(letter.cues_anywhere)


def _in_sentences(letter: Letter, language: str) -> Iterator[Place]:
    tables = [
        (BODY[spoken], 2.0 if spoken == language else 1.0)
        for spoken in dict.fromkeys((language, "en"))
        if spoken in BODY
    ]
    for (text, lowered), cues in zip(letter.spoken, letter.cues, strict=True):
        patterns = [(pattern, weight) for table, weight in tables for pattern in table.choose(cues)]
        if patterns:
            text = before_another_opening(text, lowered, cues)
            lowered = lowered[: len(text)]
        for pattern, weight in patterns:
            for match in pattern.find_all(text, lowered, cues):
                yield match["role"], weight, match[0]


def collect_anywhere(letter: Letter, language: str) -> Iterator[Place]:
    """Return any text behind a small word; a role only if it holds a word for work."""
    signed = "\n".join(line for line in letter.last_lines if len(line) > _SHORT_LINE)
    for (text, lowered), cues in zip(letter.spoken, letter.cues, strict=True):
        if _is_signed(text, signed):
            continue
        if not naming.is_role_like(text):
            continue
        text = before_another_opening(text, lowered, cues)
        for match in ANYWHERE.expression.finditer(text):
            yield match["role"], 1.1, match[0]
        for match in LOWER_CASE.expression.finditer(text):
            role = _up_to_work(match["role"])
            if role not in _SAYS_LITTLE:
                yield role, 0.6, match[0]
        for match in HEAD_FIRST.expression.finditer(text) if language in _HEAD_FIRST_IN else ():
            if naming.is_role_like(match["role"].partition(" ")[0]):
                yield match["role"], 0.7, match[0]
    for line in letter.body.split("\n"):
        if _stands_alone(line, letter.body) and naming.is_role_like(line) and not _TELLS.search(line):
            yield line.strip(), 1.2, line


def _is_signed(text: str, signed: str) -> bool:
    """Tell whether a text is, or ends with, lines of the sign-off; a house that signs may be named before too."""
    return bool(signed) and (text in signed.replace("\n", " ") or text.endswith(tuple(signed.split("\n"))))


def _up_to_work(words: str) -> str:
    """Return the words up to the first one for somebody's work; none if there is none."""
    parts = words.split()
    end = next((index for index, each in enumerate(parts) if naming.is_role_like(each)), -1)
    rest = parts[end + 1 :]
    if rest and (
        naming.is_role_like(rest[0]) or (parts[end] in _GOES_BEFORE and naming.ends_like_a_role(rest[0]))
    ):
        return " ".join(parts[: end + 2])
    if len(rest) == 1 and parts[end].endswith(_DUTCH) and not rest[0].endswith("en"):
        # "beleidsmedewerker sport": the field stands behind.
        return " ".join(parts[: end + 2])
    return " ".join(parts[: end + 1])


# "someone who is an expert at heart": who is looked for, not what the job is called.
_SAYS_LITTLE = frozenset(("professional", "expert", "specialist", "leader", "contractor", "freelancer"))

# "apprentice boatbuilder": the work stands behind.
_GOES_BEFORE = frozenset(
    ("apprentice", "trainee", "assistant", "student", "junior", "volunteer", "deputy", "lead")
)
_DUTCH = (
    "medewerker",
    "adviseur",
    "begeleider",
    "docent",
    "leraar",
    "leerkracht",
    "beheerder",
    "monteur",
    "technicus",
    "ontwikkelaar",
    "verkoper",
    "coördinator",
)


# What the reader may apply for another time.
_OF_ANOTHER_TIME = cued_lines(
    r"""
    apply :: (?:welcome|encourage\w*|invite\w*|free|please|may|can|also(?! (?:had|have|received|saw))|happy|could|why not) (?:\w+ ){0,5}?(?:re-?apply|apply|applying)\b
    interested|if you :: would you be interested|if you (?:were to |would |could |might |ever |wanted to )*(?:re-?)?appl(?:y|ied)\b
    again|after|next|soon|in the future :: (?:hire|open\w*|look\w*) (?:\w+ ){0,8}(?:next|again|soon|in the future|after)
    bewerben :: (?:gern\w*|erneut|wieder) (?:\w+ ){0,4}bewerben
    """
)


# What others look for, or what else there is: "you may like our openings such as", "they want a", "your career as".
_ANOTHER_OPENING = cued_lines(
    r"""
    other |future |similar :: (?:other|future|similar) (?=(?:[\w/-]+ ){0,4}(?:roles|positions|jobs|openings|vacancies)\b)\b
    check|browse|look at :: (?:check(?: out)?|browse|look at) our (?=(?:[\w/-]+ ){0,4}(?:roles|positions|jobs|openings|vacancies)\b)\b
    mean|zukunft|toekomst|search for :: (?:in (?:de toekomst|zukunft)|(?:in|with) your (?:\w+ )?search for|in the meantime|meanwhile)\b
    you may |you might |you could :: you (?:may|might|could) (?:also |then )?(?:be interested|like|want to (?:look|see)|find|suit|fit)\b|you may also wish\b
    might |may be :: (?:might suit you|may be of interest|(?:may|might) be looking for)\b
    such as|like|including :: (?:opportunities|vacancies|roles|positions|openings|jobs) (?:such as|like|including)\b
    also |still :: (?:also|still) (?:have|has|hiring|recruiting|looking for|open)\b
    there's|there’s|there is|there'll|there’ll|there will :: there(?:['’]s| is|['’]ll be| will be) (?:also )?an? (?=(?:\S+ ){1,4}(?:jobs?|roles?|post|vacancy|opening|position|gig|mandate)\b)\b
    an eye|watch for|look out for|opening a|near you :: (?:(?:keep an eye on|watch for|look out for) (?:our|the)|i['’]m opening an?|jobs near you)\b
    looking for :: (?:hub|shop|centre|center|company|friend|mine|ours|colleague|neighbour|cousin|sister|brother|client) (?:is|are) (?:also |now |currently )?looking for\b
    i hear|i know|heard that|ask at|ask in|try the|try at :: (?:i (?:hear|know)|heard) (?:that )?[^.;]{2,40}? (?:is|are|needs?|wants?) (?:looking|hiring|after|recruiting|an?)\b|(?:ask|try) (?:at |in )?(?:the|our|my) (?:\w+ ){1,3}?(?:next door|opposite|down the road|across the (?:road|street)|round the corner|in the next \w+)
    frag|versuch :: (?:frag(?:en|t)?|versuch(?:en|t)?) (?:sie |du |es )?(?:(?:doch|mal|einmal|ruhig) )+(?:beim?|im?|am|in der|nebenan|gegenüber|drüben)\b
    that need|who need|that want|who want|hiring|looking for|taking on|is after|are after :: (?:compan(?:y|ies)|start-?ups?|firms?|shops?|folks|people|places?|studios?|outfits?|yards?|kitchens?|employers?)\b[^.;:!?]{0,50}? (?:(?:who|that|which) )?(?:needs?|wants?|(?:is|are|were) (?:always |also |now |still )?(?:hiring|recruiting|looking for|taking on|after))\b
    should you|if you :: (?:should you know|(?:should you be|if you(?:['’]re| are)) an?|if you know (?:any|some)|(?:should you|if you)(?: ever| one day| should)? (?:need|want|require|look for|know of) an?)\b
    brauch|benötig|such|bedarf :: (?:sollte(?:n|st)? (?:sie|du|ihr|euch|ihnen|dir)|(?:falls|wenn) (?:sie|du|ihr|bei (?:ihnen|dir|euch))) (?:\w+ ){0,3}?(?:eine?n? )(?=(?:[\w-]+ ){1,4}(?:brauch|benötig|such|bedarf))
    they |when we |career as|future as|life as :: (?:they (?:(?:may|might|could|will) (?:also |well )?)?(?:want|need|hire|be looking|be hiring|are looking|are hiring|were looking)|(?:career|future|life) as|when we (?:next )?hire)\b
    vielleicht|such|schau :: (?:vielleicht (?:passt|wäre|interessiert)|such\w+ (?:derzeit|momentan|aktuell|gerade|zurzeit) (?:auch|noch)|schau(?:en sie|t)? (?:doch|auch|dir|sich|mal))\b
    """
)


def _stands_alone(line: str, body: str) -> bool:
    """Tell whether a line is a title over the letter: short, between blank lines, with text under it."""
    line = line.strip()
    if not 3 < len(line) < 80 or line[-1] in ".,!?:;" or len(line.split()) > 9 or not line[0].isupper():
        return False
    place = 0 if body.startswith(f"{line}\n\n") else body.find(f"\n\n{line}\n\n")
    return place >= 0 and len(body) - place > 60 + len(line)


@for_one_mail
def split_title(line: str) -> tuple[str, ...]:
    """Return the pieces of a line that stands over the letter and names its matter; none for other lines."""
    line = line.strip()
    is_title = 5 < len(line) < 110 and (line[-1].isalnum() or line[-1] == ")") and not line[0].islower()
    if is_title and _HOLDS_A_SENTENCE.search(line):
        return ()
    is_in_pieces = is_title and _TITLE_PIECE.search(line)
    return tuple(filter(None, _TITLE_PIECE.split(line))) if is_in_pieces else ()


def before_another_opening(text: str, lowered: str, cues: Set[str]) -> str:
    """Return a sentence up to where it begins to speak of what else there is, or of another time."""
    another = _ANOTHER_OPENING.search(lowered, cues)
    if another:
        text, lowered = text[: another.start()], lowered[: another.start()]
        cues = find(lowered)
    later = _OF_ANOTHER_TIME.search(lowered, cues)
    return text[: later.start()] if later else text
