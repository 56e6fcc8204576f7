"""Reads which company the places of a mail name: its sentences, its sign-off, its subject and its sender."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company.address import (
    as_in_the_address,
    is_of_an_office_that_signs,
    is_of_the_desk_that_signs,
    is_of_who_hires,
    is_of_who_writes,
    is_short_for,
    joined_in_the_address,
)
from afterword.domain.facts.company.agency import write_as_agency
from afterword.domain.facts.company.doubt import is_only_mentioned
from afterword.domain.facts.company.form import (
    is_board,
    speaks_of_an_employer,
    write_whole,
)
from afterword.domain.facts.company.line import is_called_like_people
from afterword.domain.facts.company.places import SAID, collect, collect_weak, find_public_office
from afterword.domain.facts.company.signed import Place
from afterword.domain.facts.company.text import is_no_company, tidy
from afterword.domain.facts.company.towns import cut_place, find_behind_role, find_places
from afterword.domain.facts.company.written import spell_label, write_as_the_text, write_out
from afterword.domain.facts.cues import know
from afterword.domain.facts.house_words import HOUSE_WORDS
from afterword.domain.facts.letter import Letter

_OFFICES = know(
    f"{office} {of}"
    for office in ("department", "ministry", "office", "bureau", "commission", "board")
    for of in ("for", "of")
)
_NEEDED = 1.5
_CLEAR = 4.0
_SURE = 2.0
_KIND_YIELDS = 1.5
_OWN_ADDRESS = 2.0
_LEGAL_FORM = 0.5
_LONG_END = 4
_PLACES_TO_MEET = frozenset(
    "linkedin facebook instagram twitter xing youtube glassdoor indeed kununu google zoom teams microsoft".split()
)


@dataclass(slots=True)
class _Candidate:
    """A company in all the forms its name is written in."""

    weight: float = 0.0
    forms: dict[str, float] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, weight: float, source: str) -> None:
        self.weight += weight
        self.forms[name] = self.forms.get(name, 0.0) + weight
        self.sources.setdefault(name, " ".join(source.split()))

    def has_inside(self, name: str) -> bool:
        """Tell whether a word stands in the middle of a longer form, or has this longer one around it."""
        if " " in name:
            return any(f" {form} " in name for form in self.forms if len(form) > _LONG_END)
        return len(name) > _LONG_END and any(f" {name} " in form for form in self.forms)

    def pick_name(self, label: str, sender: str = "") -> str:
        """Return the longest form where it is that of the sender's own domain or name, else the one written most."""
        longest = max(self.forms, key=len)
        if label != senders.squash(longest):
            # "the Kettle" where the sign-off has "Old Kettle Tea Room".
            self.forms = {
                name: weight
                for name, weight in self.forms.items()
                if f" {name} " not in longest
                and not (longest.startswith(f"{name} ") and _is_called_a_kind(name))
                and not (longest.endswith(f" {name}") and name.casefold() in HOUSE_WORDS)
            }
        if label and senders.squash(longest) == label:
            return longest
        if sender and not naming.has_team_word(sender):
            whole = next((name for name in self.forms if name == sender), None)
            if whole:
                return whole
        return max(self.forms, key=lambda name: (self.forms[name], len(name)))


@dataclass(frozen=True, slots=True)
class Named:
    """A company that the places of a mail name.

    Attributes:
        source: the words it was read from.
        weight: of all places together.
    """

    name: str
    source: str
    weight: float


def find_named(letter: Letter, language: str, person: str | None, role: str | None) -> Named | None:
    """Return what stands in the places in which a company is named."""
    label = senders.company_label(letter.from_address)
    groups: dict[str, _Candidate] = {}
    judge = Judge(letter, person, role)
    _join(groups, collect(letter, language, person, role), judge)
    plain = senders.squash(label or "")
    if plain and not any(plain in key for key in groups):
        _join(groups, as_in_the_address(letter), judge)
    heaviest = max((each.weight for each in groups.values()), default=0.0)
    if heaviest < _CLEAR:
        _join(groups, collect_weak(letter, language, is_open=heaviest < _NEEDED), judge)
    for key, candidate in groups.items():
        if plain and (
            plain == key or (len(plain) > 3 and (plain in key or key in plain)) or _has_words_of(label, key)
        ):
            candidate.weight += (
                _OWN_ADDRESS if not senders.is_no_reply(letter.from_address) else _OWN_ADDRESS / 2
            )
        if naming.has_legal_form(candidate.pick_name(plain)):
            candidate.weight += _LEGAL_FORM
    best = _pick_sure(groups, letter, person)
    if best and best.weight >= _NEEDED:
        name = best.pick_name(plain, letter.from_name)
        may_be_public = best.weight < _CLEAR and (
            letter.from_name.startswith("Office of ") or not _OFFICES.isdisjoint(letter.cues_anywhere)
        )
        public = find_public_office(letter) if may_be_public else None
        if public and (name in public[0] or name not in letter.body):
            # "Rail Safety" of the "Office for Rail Safety"; a service that recruits for it sends.
            return Named(*public, best.weight)
        whole = write_as_the_text(name, best.forms, letter)
        written = write_as_agency(write_whole(write_out(whole, letter), letter), letter)
        return Named(written, best.sources[name], best.weight)
    public = find_public_office(letter)
    if public:
        return Named(*public, _NEEDED)
    is_her_name = is_called_like_people(letter.from_name) and plain == senders.squash(letter.from_name)
    if (
        label
        and len(label) > 2
        and not is_her_name
        and (_is_written(plain, letter) or is_of_who_hires(letter.from_address))
        and not speaks_of_an_employer(letter)
    ):
        spelled = spell_label(label, letter)
        return (
            None
            if is_only_mentioned(spelled, letter, person)
            else Named(spelled, letter.from_address, _NEEDED)
        )
    spelled = joined_in_the_address(letter)
    is_own = is_of_who_writes(letter, person) or is_of_the_desk_that_signs(letter)
    is_own = is_own or is_of_an_office_that_signs(letter)
    if label and not spelled and is_own and not speaks_of_an_employer(letter):
        spelled = spell_label(label, letter)
    spelled = spelled or senders.find_tenant(letter.from_address).capitalize()
    return Named(spelled, letter.from_address, _NEEDED) if spelled else None


def _pick_sure(groups: dict[str, _Candidate], letter: Letter, person: str | None) -> _Candidate | None:
    """Return what is named most of what is not only mentioned."""
    while best := _pick(groups, letter):
        name = min(best.forms, key=len)
        words = best.sources[name] if best.weight < _SURE else ""
        if best.weight < _NEEDED or not is_only_mentioned(name, letter, person, words):
            return best
        groups = {key: each for key, each in groups.items() if each is not best}
    return None


def _pick(groups: dict[str, _Candidate], letter: Letter) -> _Candidate | None:
    """Return what is named most, but a board only where nothing else is named."""
    ranked = sorted(groups.values(), key=lambda each: -each.weight)
    if len(ranked) > 1 and ranked[1].weight >= _NEEDED and is_board(max(ranked[0].forms, key=len), letter):
        return ranked[1]
    if len(ranked) > 1 and ranked[1].weight >= _KIND_YIELDS and _is_a_kind(ranked[0], letter):
        return ranked[1]
    if ranked and (whole := _find_whole(ranked)):
        return whole
    if ranked and speaks_of_an_employer(letter) and is_board(max(ranked[0].forms, key=len), letter):
        return None
    return ranked[0] if ranked else None


def _find_whole(ranked: list[_Candidate]) -> _Candidate | None:
    """Return the house whose capitals are named most: "Alder University Students' Union" for "SU"."""
    name, *others = ranked[0].forms
    whole = next((each for each in ranked[1:] if is_short_for(name, max(each.forms, key=len))), None)
    if others or whole is None:
        return None
    whole.weight += ranked[0].weight
    return whole


def _is_called_a_kind(name: str) -> bool:
    """Tell whether one word says what kind of house it is: "beim Landesbetrieb" of the "Landesbetrieb Straßenbau Marl"."""
    return name.isalpha() and naming.has_company_word(name)


def _is_a_kind(candidate: _Candidate, letter: Letter) -> bool:
    """Tell whether a name is one word for a kind of house: "Grundschule", "Hostal", "the Press"."""
    (name, *others) = candidate.forms
    is_own = senders.squash(name) == senders.squash(senders.company_label(letter.from_address) or "-")
    return not others and name.casefold() in HOUSE_WORDS and not is_own


def _has_words_of(label: str | None, key: str) -> bool:
    """Tell whether a name holds each word of an address in another order: "roessl-gasthof" is "Gasthof Rössl"."""
    words = (label or "").split("-")
    if len(words) < 2:
        return False
    # "stbrigids-oakhill": behind the name stands where it lies.
    is_first = len(words[0]) > _LONG_END and key.startswith(words[0])
    return is_first or all(len(word) > 2 and word in key for word in words)


def _is_written(label: str, letter: Letter) -> bool:
    """Tell whether the mail writes what its address is called."""
    sender = "" if "@" in letter.from_name else letter.from_name
    return label in senders.squash(
        f"{letter.subject} {sender} {letter.body} {' '.join(letter.last_lines)} {letter.older}"
    )


class Judge:
    """Tells which name stands in a captured text, each text once."""

    def __init__(self, letter: Letter, person: str | None, role: str | None) -> None:
        self._circumstances = letter, person, role
        self._places = find_places(letter)
        self._towns = find_behind_role(letter, role)
        self._known: dict[str, tuple[str, str]] = {}

    def read(self, raw: str) -> tuple[str, str]:
        """Return the name and the form to compare it by; nothing where it is no company's."""
        if raw not in self._known:
            tidied = tidy(raw)
            name = cut_place(
                tidied, self._places, is_else=tidied in self._places and self._is_elsewhere(tidied)
            )
            if tidied in self._towns and self._is_elsewhere(tidied):
                name = ""
            key = senders.squash(name)
            is_one = bool(key) and not is_no_company(name, raw, *self._circumstances)
            self._known[raw] = (name, key) if is_one else ("", "")
        return self._known[raw]

    def _is_elsewhere(self, town: str) -> bool:
        """Tell whether neither a line of the sign-off nor the sender has a town alone."""
        letter = self._circumstances[0]
        ends = (letter.from_name, *letter.last_lines)
        return town not in ends and senders.squash(town) not in letter.from_address


def _join(groups: dict[str, _Candidate], places: Iterable[Place], judge: Judge) -> None:
    """Count each name together with its shorter and longer forms."""
    for raw, weight, source in places:
        name, key = judge.read(raw)
        if not key:
            continue
        if weight != SAID and (senders.is_system_name(name.casefold()) or name.casefold() in _PLACES_TO_MEET):
            continue
        same = next((other for other in groups if _is_same(key, other)), None)
        same = same or next((other for other, each in groups.items() if each.has_inside(name)), key)
        if same not in groups:
            groups[same] = _Candidate()
        groups[same].add(name, weight, source)


def _is_same(one: str, other: str) -> bool:
    """Tell whether one name begins the other, or is the end of it: "Hausverwaltung Brecht" is Brecht's."""
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    return (
        longer == shorter
        or (len(shorter) > 2 and longer.startswith(shorter))
        or (len(shorter) > _LONG_END and longer.endswith(shorter))
    )
