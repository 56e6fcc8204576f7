"""Writes a company's name as its mail does: whole, spelled out, or as its address has it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company.address import spell_initials
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import has_any, holds_words, words_of, write_as_in

_AGENCY_BEHIND = re.compile(
    r"(?:[A-Z]\w+ ){0,2}(?:Recruitment|Recruiting|Recruiters|Staffing|Personnel|Resourcing|Talent|Careers|People|Personal|Personalberatung|Personalservice)"
)
_FOR_OTHERS = (
    "client",
    "heard back from",
    "unser kunde",
    "unsere kunden",
    "unserem kunden",
    "unseres kunden",
    "unseren kunden",
    "der kunde",
    "mandant",
    "cliente",
    "they want",
    "they're after",
    "they liked",
)
_FEWEST_LETTERS = 4
_FIRST_CLAUSE = re.compile(r"(?:(?! [–-] )[^|,])*[^|, ]|")


def write_as_the_text(name: str, others: Iterable[str], letter: Letter) -> str:
    """Return the longer form that the text has wherever it has the name: "Tarn Aerospace", whose "Tarn Talent" sends."""
    name = _cut_possessive(_cut_article(name, letter), letter)
    is_short = " " not in name and name in letter.from_name and letter.from_name != name
    forms = (
        form
        for form in others
        if form.startswith(f"{name} ")
        and naming.has_company_word(form.rpartition(" ")[2])
        and not naming.has_team_word(form.replace(" University", ""))
    )
    longer = max(forms, key=len, default="")
    if longer and longer in letter.last_lines and naming.has_company_word(longer):
        # "Nordlys Credit Union" signs, whatever else it calls itself.
        return longer
    text = "\n".join((letter.subject, letter.body, *letter.last_lines))
    count = text.count(longer) if is_short and longer else 0
    return longer if count and count == text.count(name) else name


def _cut_possessive(name: str, letter: Letter) -> str:
    """Return "Tarn" of "Tarn's new hub", where the mail has it without that as well."""
    bare = name[:-2]
    if not name.endswith(("'s", "’s")) or begins_with_first_name(bare):
        return name
    elsewhere = "\n".join((letter.subject, letter.body, *letter.last_lines)).replace(name, "")
    return bare if holds_words(elsewhere, bare) else name


# "au Studio Kern", "vom Atelier Kern": a small word has its article.
_JOINED_ARTICLES = {
    "Le": ("au", "du"),
    "Les": ("aux", "des"),
    "Il": ("al", "del", "dal", "il"),
    "El": ("al", "del"),
    "O": ("ao", "do", "no"),
    "A": ("à", "da", "na"),
    "Das": ("beim", "vom", "zum", "im"),
    "Der": ("beim", "vom", "zum"),
    "Die": ("der", "zur", "bei der"),
}


def _cut_article(name: str, letter: Letter) -> str:
    """Return a name without the article that the text joins to the word before it."""
    article, _, rest = name.partition(" ")
    # "Le Monde" is called so, and "du Monde entier" is no house.
    joined = _JOINED_ARTICLES.get(article, ()) if " " in rest else ()
    return rest if any(f" {each} {rest}" in letter.body for each in joined) else name


def write_out(name: str, letter: Letter) -> str:
    """Return the name that the letters of a short one stand for, or an agency's with its word, where the mail has it."""
    # "Contract Desk, Brightwater Resourcing"
    behind = (line.replace(" | ", ", ").rpartition(", ")[2] for line in letter.last_lines)
    lines = (*letter.last_lines, *behind, letter.from_name.rpartition(" at ")[2])
    begun = (_FIRST_CLAUSE.match(line)[0] for line in lines if line.startswith(f"{name} "))  # type: ignore[index]
    whole = next((line for line in begun if _AGENCY_BEHIND.fullmatch(line, len(name) + 1)), None)
    if whole and (
        has_any(_FOR_OTHERS, letter.lowered.replace("if they want", ""))
        or has_any(_FOR_OTHERS, letter.subject.lower())
        or senders.squash(whole) == senders.squash(senders.company_label(letter.from_address) or "-")
        or any(line.endswith(f"onsultant, {whole}") for line in letter.last_lines)
    ):
        return whole
    if whole := _write_up_to_initials(name, letter.body):
        return whole
    if not (name.isupper() and name.isalpha() and 3 <= len(name) <= 6):
        return name
    return spell_initials(name, letter.body) or name


# " for Water (TRMW)": how a name goes on up to the brackets with its first letters.
_UP_TO_INITIALS = re.compile(
    r"(?P<rest>(?: (?:for|in|to|on|against|and|of|the|&|[A-Z][\w'’-]+)){2,8}) \((?:the )?(?P<short>[A-Z]{3,8})\)"
)


def _write_up_to_initials(name: str, text: str) -> str:
    """Return a name with the words behind it where all their first letters stand in brackets: "Tarn Relief for Water (TRW)"."""
    place = text.find(f"{name} ")
    while place >= 0:
        found = _UP_TO_INITIALS.match(text, place + len(name))
        whole = f"{name}{found['rest']}" if found else ""
        if found and "".join(word[0] for word in whole.split() if word[0].isupper()) == found["short"]:
            return whole
        place = text.find(f"{name} ", place + 1)
    return ""


def spell_label(label: str, letter: Letter) -> str:
    """Write the label of an address as the mail writes it, else with a capital, and a word for a house apart."""
    text = f"{letter.subject} {letter.body}"
    written = write_as_in(text, label) or _write_apart(f"{text}\n{letter.older}", label)
    parts = label.split("-") if "-" in label else _part(label)
    return written or " ".join(map(str.capitalize, parts))


def _write_apart(text: str, label: str) -> str:
    """Return the words in capitals that are the label without their spaces: "Late Tide Bistro" for "latetidebistro"."""
    words = text.split()
    for start, word in enumerate(words):
        if not (word[:1].isupper() and label.startswith(senders.squash(word) or "-")):
            continue
        for end in range(start + 2, min(start + _MOST_WORDS, len(words)) + 1):
            name = " ".join(words[start:end]).strip('.,;:!?"“”()')
            if senders.squash(name) == label and words[end - 1][:1].isupper():
                return name
    return ""


_MOST_WORDS = 5
# Words that stand apart in most names, and begin or end no other word.
_APART = words_of(
    """
    studio studios media foods trust group hospital school college university clinic surgery bakery bakehouse pottery partners partner consulting haulage freight logistics shipping energy
    mutual foundation museum theatre hotel library church council agency press books farm farms kitchen kitchens coffee brewery distillery design digital software systems solutions
    stores shops technologies technology engineering timber motors tools fabrics stone steel builders dairy bikes travel tours homes gardens architects legal capital finance insurance health dental pharma biotech textile textiles collective academy institute staffing recruitment
    holz bau reisen möbel gartenbau elektro pflege energie bank verlag klinik praxis apotheke logistik transporte medien
    """
)


def _part(label: str) -> tuple[str, ...]:
    """Return the words of a label, of which the last may be one for a house: "ironfernstudio"."""
    for at in range(_FEWEST_LETTERS, len(label) - _FEWEST_LETTERS + 1):
        if label[at:] in _APART:
            return label[:at], label[at:]
    return (label,)
