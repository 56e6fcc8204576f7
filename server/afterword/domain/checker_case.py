"""Whether a draft names the company and the role of its case; the person is in `checker_person`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from afterword.domain import checker_person
from afterword.domain.checker_rules import Rules
from afterword.domain.checker_shape import says
from afterword.domain.draft_shape import Shape
from afterword.domain.draft_words import Sentence
from afterword.domain.finding import Circumstances, Spot
from afterword.domain.plain_name import fold, tokens

_NAME = r"(?P<name>(?:[A-ZÀ-Þ][\w’'-]*|&)(?: (?:&|and (?=[A-Z])|of (?=[A-Z])|[A-ZÀ-Þ0-9][\w’'-]*))*(?:\.(?=\w)\w+)?)"
_ROLE_NOUN = r"(?:role|position|job|opportunity|opening|vacancy|post|internship|apprenticeship|traineeship)"
# A company stands after these words, and hardly anything else does.
_COMPANY_PLACES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?i:{_ROLE_NOUN}|interview(?:s|ed|ing)?|round|process|everyone|everybody|people|colleagues|team|"
        rf"assessment day|application|conversations?) (?:\w+ly )?(?i:at) {_NAME}",
        rf"\b(?i:{_ROLE_NOUN}) (?i:with) {_NAME}",
        rf"\b(?i:application|applied|applying|candidacy) (?i:to|with) {_NAME}",
        rf"\b(?i:more about) (?=\S+ [A-Z&]){_NAME}",
        rf"\b(?i:meet(?:ing)?|met|to) (?:\w+ )?(?i:the) {_NAME}(?= (?i:team|family)\b)",
        rf"\b(?i:loved?|liked?|hoped|glad|happy|chance|opportunity) (?i:to (?:have )?(?:join(?:ed)?|work(?:ed)? (?:at|for))) {_NAME}",
    )
)
_PLACE_FOLLOWS = re.compile(
    r"['’]s\b|\s+(?i:office|offices|campus|evening|conference|library|event|meetup|fair|store|branch|site|station)\b"
)
_COMPANY_FORMS = frozenset(
    "inc ltd llc gmbh ag se plc co corp company group labs lab technologies technology tech solutions systems "
    "services international global holding holdings studio studios partners consulting digital software media "
    "the and of und".split()
)

_OTHER_ROLE_WORDS = frozenset(
    "another other others similar future next any different same new both two these those comparable suitable "
    "fitting matching related some every no".split()
)
_RANKS = frozenset(
    "the a an your this that my our senior junior lead principal staff head open advertised current vacant "
    "full part time full-time part-time remote hybrid summer winter spring autumn fall great interesting exciting "
    "graduate entry level entry-level trainee associate mid mid-level fixed-term temporary permanent "
    "m f d w x i ii iii iv mfd fmd first final above-mentioned mentioned dream ideal paid unpaid working".split()
)
_ROLE_PLACES = (
    re.compile(
        r"\b(?i:for|about|regarding|concerning|as|in) (?i:the|your|a|an)(?P<role>(?: (?!(?i:and|or|for|about|of|at|to|"
        r"with|in|from|on|was|is|that|which)\b)[\w/&’'-]+){1,6}?) (?i:roles?|positions?|jobs?|post|vacancy|opening|"
        r"internship|apprenticeship)\b"
    ),
    re.compile(
        r"\b(?i:role|position|post|job|vacancy) (?i:of|as)(?P<role>(?: (?!(?i:and|or|for|about|at|to|with|in|from|on|"
        r"was|is|that|which|by|until)\b)[\w/&’'-]+){1,6})"
    ),
)
_JOB_NOUN = re.compile(
    r"(?:[eo]r|ist|ian|ant|ent|eer|ive|ary|man|woman|nurse|chief|intern|chef|cook|clerk|guard)$"
)
_TITLES_ALIKE = (frozenset({"deve", "engi", "prog", "code"}), frozenset({"mana", "lead", "head"}))
# What follows is a field or a level, not the job: "Software Engineer, Platform".
_ASIDE = re.compile(r"\s*[,(/|:]|\s[-–—]\s")
_STEM_LENGTH = 4


def find(shape: Shape, rules: Rules, circumstances: Circumstances) -> Iterator[Spot]:
    """Yield the names that are not those of the case."""
    yield from checker_person.find(shape, circumstances)
    for sentence in shape.sentences:
        if circumstances.case_company and not says("elsewhere", sentence, rules):
            yield from _companies(shape.text, sentence, circumstances)
        if circumstances.case_role and says("about_the_case", sentence, rules):
            yield from _roles(shape.text, sentence, circumstances)


def _companies(text: str, sentence: Sentence, circumstances: Circumstances) -> Iterator[Spot]:
    expected = circumstances.case_company or ""
    host = (circumstances.from_address or "").rpartition("@")[2]
    for pattern in _COMPANY_PLACES:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            name = match["name"].rstrip("'’-")
            is_place = _PLACE_FOLLOWS.match(text, match.end())
            if not is_place and not _is_no_company(name) and not _same_company(name, expected, host):
                yield _spot("wrong_company", match.start("name"), name, expected)
                return


def _is_no_company(name: str) -> bool:
    return all(checker_person.is_no_name(word) or word in _COMPANY_FORMS for word in tokens(name))


def _same_company(name: str, expected: str, host: str) -> bool:
    found, known = _company_words(name), _company_words(expected)
    if set(found) & set(known) or "".join(found) in fold(host):
        return True
    joined, whole = "".join(found), "".join(known)
    initials = "".join(word[0] for word in tokens(expected))
    return (len(joined) > 1 and initials.startswith(joined)) or (len(joined) >= _STEM_LENGTH and (joined in whole or whole in joined))


def _company_words(name: str) -> list[str]:
    words = tokens(name)
    return [word for word in words if word not in _COMPANY_FORMS] or words


def _roles(text: str, sentence: Sentence, circumstances: Circumstances) -> Iterator[Spot]:
    expected = circumstances.case_role or ""
    names = set(tokens(f"{circumstances.case_company or ''} {circumstances.contact_name or ''}"))
    for pattern in _ROLE_PLACES:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            written = match["role"].strip()
            words = tokens(written)
            if not set(words) & _OTHER_ROLE_WORDS and not _same_role(
                [word for word in words if word not in names], tokens(_ASIDE.split(expected)[0]), written
            ):
                yield _spot("wrong_role", match.start("role") + 1, written, expected)
                return


def _same_role(found: Iterable[str], known: Iterable[str], written: str) -> bool:
    """Whether two titles may mean one job; where it is not clear, they may."""
    found, known = _role_words(found), _role_words(known)
    if not found or not known:
        return True
    stems, known_stems = _stems(found), _stems(known)
    if stems <= known_stems or known_stems <= stems or _is_short_for(found, known):
        return True
    is_title = all(word[0].isupper() for word in written.split() if len(word) > 3)
    is_job = bool(_JOB_NOUN.search(found[-1]))
    if _stem(found[-1]) == _stem(known[-1]) or stems & known_stems and not is_job:
        return not is_title or not stems - {_stem(found[-1])}
    return not (is_title or is_job)


def _role_words(words: Iterable[str]) -> list[str]:
    return [word for word in words if word not in _RANKS and not word.isdigit()]


def _stem(word: str) -> str:
    stem = word[:_STEM_LENGTH]
    return next((min(alike) for alike in _TITLES_ALIKE if stem in alike), stem)


def _stems(words: Iterable[str]) -> set[str]:
    return {_stem(word) for word in words}


def _is_short_for(found: list[str], known: list[str]) -> bool:
    """Whether an abbreviation such as PM or UX may stand for a part of the title."""
    return any(len(word) <= 3 and word[0] in {each[0] for each in known} for word in found)


def _spot(rule_id: str, start: int, name: str, expected: str) -> Spot:
    place = (start, start + len(name))
    return Spot(rule_id, place, values={"found": name, "expected": expected})
