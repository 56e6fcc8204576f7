"""Whether a draft names the company and the role of its case; the person is in `person.py`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from afterword.domain.checker import person as checker_person
from afterword.domain.checker.draft_shape import Shape
from afterword.domain.checker.draft_words import Sentence
from afterword.domain.checker.finding import Circumstances, Spot
from afterword.domain.checker.rules import Rules
from afterword.domain.checker.shape import says
from afterword.domain.plain_name import fold, tokens

_NAME = (
    r"(?P<name>(?:[A-ZÀ-Þ][\w’'-]*|&)"
    r"(?: (?:&|and (?=[A-Z])|of (?=[A-Z])|[A-ZÀ-Þ0-9][\w’'-]*))*(?:\.(?=\w)\w+)?)"
)
_ROLE_NOUN = r"role|position|job|opportunity|opening|vacancy|post|internship|apprenticeship|traineeship"
_EVENT = (
    r"interview(?:s|ed|ing)?|round|process|everyone|everybody|people|colleagues|team|"
    r"assessment day|application|conversations?"
)
_WISH = r"loved?|liked?|hoped|glad|happy|chance|opportunity"
# A company stands after these words, and hardly anything else does.
_COMPANY_PLACES = (
    re.compile(rf"\b(?i:{_ROLE_NOUN}|{_EVENT}) (?:\w+ly )?(?i:at) {_NAME}"),
    re.compile(rf"\b(?i:{_ROLE_NOUN}) (?i:with) {_NAME}"),
    re.compile(rf"\b(?i:application|applied|applying|candidacy) (?i:to|with) {_NAME}"),
    re.compile(rf"\b(?i:more about) (?=\S+ [A-Z&]){_NAME}"),
    re.compile(rf"\b(?i:meet(?:ing)?|met|to) (?:\w+ )?(?i:the) {_NAME}(?= (?i:team|family)\b)"),
    re.compile(rf"\b(?i:{_WISH}) (?i:to (?:have )?(?:join(?:ed)?|work(?:ed)? (?:at|for))) {_NAME}"),
)
_PLACE_FOLLOWS = re.compile(
    r"['’]s\b|\s+(?i:offices?|campus|evening|conference|library|event|meetup|fair|store|branch|site)\b"
)
_STOPS = r"(?!(?i:and|or|for|about|at|to|with|in|from|on|was|is|that|which|by|until)\b)"
_ROLE_PLACES = (
    re.compile(
        rf"\b(?i:for|about|regarding|concerning|as|in) (?i:the|your|a|an)"
        rf"(?P<role>(?: {_STOPS}(?!of\b)[\w/&’'-]+){{1,6}}?) (?i:{_ROLE_NOUN}|roles|positions|jobs)\b"
    ),
    re.compile(rf"\b(?i:role|position|post|job|vacancy) (?i:of|as)(?P<role>(?: {_STOPS}[\w/&’'-]+){{1,6}})"),
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
    yield from checker_person.find(shape, rules, circumstances)
    for sentence in shape.sentences:
        if circumstances.case_company and not says("elsewhere", sentence, rules):
            yield from _companies(shape.text, sentence, rules, circumstances)
        if circumstances.case_role and says("about_the_case", sentence, rules):
            yield from _roles(shape.text, sentence, rules, circumstances)


def _companies(text: str, sentence: Sentence, rules: Rules, circumstances: Circumstances) -> Iterator[Spot]:
    expected = circumstances.case_company or ""
    host = (circumstances.from_address or "").rpartition("@")[2]
    for pattern in _COMPANY_PLACES:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            name = match["name"].rstrip("'’-")
            is_place = _PLACE_FOLLOWS.match(text, match.end())
            if (
                not is_place
                and not _is_no_company(name, rules)
                and not _same_company(name, expected, host, rules)
            ):
                yield _spot("wrong_company", match.start("name"), name, expected)
                return


def _is_no_company(name: str, rules: Rules) -> bool:
    return rules.names["no_names"] | rules.names["company_forms"] >= set(tokens(name))


def _same_company(name: str, expected: str, host: str, rules: Rules) -> bool:
    found, known = _company_words(name, rules), _company_words(expected, rules)
    if set(found) & set(known) or "".join(found) in fold(host):
        return True
    joined, whole = "".join(found), "".join(known)
    initials = "".join(word[0] for word in tokens(expected))
    return (len(joined) > 1 and initials.startswith(joined)) or (
        len(joined) >= _STEM_LENGTH and (joined in whole or whole in joined)
    )


def _company_words(name: str, rules: Rules) -> list[str]:
    words = tokens(name)
    return [word for word in words if word not in rules.names["company_forms"]] or words


def _roles(text: str, sentence: Sentence, rules: Rules, circumstances: Circumstances) -> Iterator[Spot]:
    expected = circumstances.case_role or ""
    names = set(tokens(f"{circumstances.case_company or ''} {circumstances.contact_name or ''}"))
    for pattern in _ROLE_PLACES:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            written = match["role"].strip()
            words = tokens(written)
            own = _role_words([word for word in words if word not in names], rules)
            asked = _role_words(tokens(_ASIDE.split(expected)[0]), rules)
            if rules.names["other_role_words"].isdisjoint(words) and not _same_role(own, asked, written):
                yield _spot("wrong_role", match.start("role") + 1, written, expected)
                return


def _same_role(found: list[str], known: list[str], written: str) -> bool:
    """Whether two titles may mean one job; where it is not clear, they may."""
    if not found or not known:
        return True
    stems, known_stems = _stems(found), _stems(known)
    if stems <= known_stems or known_stems <= stems or _is_short_for(found, known):
        return True
    is_title = all(word[0].isupper() for word in written.split() if len(word) > 3)
    is_job = bool(_JOB_NOUN.search(found[-1]))
    if _stem(found[-1]) == _stem(known[-1]) or (stems & known_stems and not is_job):
        return not is_title or not stems - {_stem(found[-1])}
    return not (is_title or is_job)


def _role_words(words: Iterable[str], rules: Rules) -> list[str]:
    return [word for word in words if word not in rules.names["ranks"] and not word.isdigit()]


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
