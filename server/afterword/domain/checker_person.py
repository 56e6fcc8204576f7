"""Whether a draft greets the person of its case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.draft_shape import Shape
from afterword.domain.finding import Circumstances, Spot
from afterword.domain.person_name import read_name
from afterword.domain.plain_name import tokens

_GREETING_WORD = re.compile(
    r"\s*(?:hi|hey|hello|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|"
    r"guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus)?\b[ ,]*",
    re.IGNORECASE,
)
_THANKED = re.compile(
    r"\b[Tt]hank(?:s| you)(?: \w+){0,6}, (?P<name>[A-ZÀ-Þ][\w’-]+)[.!](?=\s+\S)"
    r"|\b[Tt]hank(?:s| you),? (?P<direct>[A-ZÀ-Þ][\w’-]+)(?=[.!,] \S| (?:so much|for)\b)"
)
_TITLES = frozenset(
    "mr mrs ms miss mx dr doctor prof professor sir madam herr frau fräulein dame rev reverend matron sister "
    "dipl ing phd".split()
)
# Words that stand where a name could, and are none.
_NO_NAMES = frozenset(
    "team all everyone everybody there folks hiring manager managers recruiter recruiters recruiting recruitment talent "
    "acquisition sir madam both again colleagues committee people hr human resources department whom it may concern "
    "friends guys ladies gentlemen damen und herren to who mate sirs panel board jury group office staff you lovely "
    "dear the my and of from at zusammen kollegen monday tuesday wednesday thursday friday saturday sunday january "
    "february march april may june july august september october november december i so much very for your christmas "
    "data design product marketing sales ux ui engineering finance legal support platform research security growth "
    "operations ops frontend backend mobile web ai ml qa customer content brand analytics kitchen nursing admissions "
    "zoom teams slack linkedin london berlin leeds paris york ayr manchester bristol dublin edinburgh glasgow munich "
    "hamburg vienna zurich amsterdam madrid barcelona lisbon rome milan boston chicago seattle austin toronto sydney "
    "uk us usa eu europe england scotland wales ireland germany france spain italy india canada australia".split()
)
_NICKNAMES = (
    "michael mike mick|robert bob rob bobby|william bill will liam|elizabeth liz beth betty lisa eliza libby|"
    "margaret maggie peggy meg|richard dick rick|james jim jimmy jamie|john jack johnny|katherine catherine kate kathy "
    "katie cat|anthony tony|edward ted ned eddie|charles charlie chuck|henry harry hal|theodore ted theo|susan sue|"
    "deborah debbie|patricia pat trish|alexander alexandra sasha alex sandy|joseph joe|josephine jo josie|"
    "johanna jo hanna|rebecca becky|victoria vicky tori|lawrence larry|stephen steve|steven steve|"
    "mohammed mohammad muhammad mo|dorothy dot|sarah sally|mary molly polly|anna ann anne annie nina ania|"
    "thomas tom|timothy tim|nicholas nick|christopher chris kit|christina chris tina|isabella bella|antonio toni|"
    "francisco paco|jose pepe|giuseppe beppe|eleanor nell ellie|helen nell|frederick fred freddie|wilhelmina mina"
)
_GROUPS = [frozenset(group.split()) for group in _NICKNAMES.split("|")]
_LETTERS_ALIKE = 3
_MOST_NAMES = 6


def find(shape: Shape, circumstances: Circumstances) -> Iterator[Spot]:
    """Yield a name in the greeting or the thanks that is not the contact's."""
    expected = circumstances.contact_name or ""
    known = set(tokens(" ".join(read_name(expected).values()))) - _TITLES
    if not known:
        return
    for start, end in _named(shape):
        name = shape.text[start:end].strip(" ,:!.")
        words = [word for word in tokens(name) if word not in _TITLES]
        own = tokens(f"{circumstances.own_name or ''} {circumstances.case_company or ''}")
        is_name = 0 < len(words) <= _MOST_NAMES and not any(is_no_name(word) or word in own for word in words)
        if is_name and not any(_same(word, other) for word in words for other in known):
            place = (start, start + len(name))
            yield Spot("wrong_person", place, values={"found": name, "expected": expected})
            return


def is_no_name(word: str) -> bool:
    """Whether a word, in lower case, is an ordinary one that stands where a name could."""
    return word in _NO_NAMES


def _named(shape: Shape) -> Iterator[tuple[int, int]]:
    start, end = shape.greeting
    if end > start:
        word = _GREETING_WORD.match(shape.text, start, end)
        yield (word.end() if word else start), end
    for match in _THANKED.finditer(shape.text):
        yield match.span("name") if match["name"] else match.span("direct")


def _same(word: str, known: str) -> bool:
    if word == known or word in known.split("-") or known in word.split("-"):
        return True
    if len(word) == 1 or len(known) == 1:
        return word[0] == known[0]
    if min(len(word), len(known)) >= _LETTERS_ALIKE and word[:_LETTERS_ALIKE] == known[:_LETTERS_ALIKE]:
        return True
    return any(word in group and known in group for group in _GROUPS)
