"""Finds a role that a mail only mentions, "I've no work for another packer", where nothing names it outright."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import words_of
from afterword.domain.facts.role.around_work import (
    ADDS,
    ARTICLES,
    BARE,
    CALLED,
    ENDS,
    FITS,
    FOR,
    HERE,
    IS_GIVEN,
    IS_VERB,
    NO_JOB,
    ONE_MORE,
    SPEAKS,
    STAYS,
    SUFFICES,
    THE_OTHER,
    is_a_seat,
    is_among_many,
    is_beside_us,
    is_enough,
)
from afterword.domain.facts.role.places import before_another_opening
from afterword.domain.facts.role.shapes import collect_posts, collect_shaped

Place = tuple[str, float, str]

_TOKEN = re.compile(r"\b[dlDL]['’](?=\w)|\w[\w'’/+#-]*(?:\.(?=\w)\w+)?|[^\w\s]")
_MOST_BEFORE = 3

_ROMANCE = ("es", "fr", "it", "pt")
_BEHIND_HEAD = re.compile(
    r" (?:de fin(?:es)? de semana|de media jornada|de jornada \w+|de tiempo \w+|de fim de semana|de meio per[ií]odo|du week-end|à (?:mi-temps|temps \w+)|del fine settimana|a tempo \w+)\b|(?: (?!Srl|Spa|Lei|Vous|Usted)[A-ZÀ-Þ][a-zà-ÿ]+){1,3}| (?:(?:de|di|da|do|en|em|in|d['’]) ?(?!plus|cui|la\b|el\b|los\b|las\b|nos|est|que)[a-zà-ÿ]{3,}|[a-zà-ÿ]*(?:if|ive|ivo|iva|ico|ica|ique|ic[oa]|iel|ielle|ier|ière|il|al|ale|aire|ário|ária|ario|aria|ano|ana|civil|júnior|senior|sanitario)\b)"
)
_AT_A_START = re.compile(
    r"(?:['’]s going|\s(?:went|goes|going|gone|has gone|is (?:off|no|now|filled|closed|gone|taken|already)|was (?:filled|given|taken|closed)|has been|have been|had been|already|hebben we|haben wir|only need|here starts|roles?|jobs?|posts?|position)\b|\s?[:–—(]|\s-\s|\s/\s)"
)


def collect_mentioned(letter: Letter, language: str) -> Iterator[Place]:
    """Return what is called by a word for work where a post may be meant, each with its weight."""
    signed = {line.strip() for line in letter.last_lines}
    for (text, lowered), cues in zip(letter.spoken, letter.cues, strict=True):
        yield from collect_posts(text)
        if text.strip() in signed or not (language == "tr" or naming.is_role_like(text)):
            continue
        text = before_another_opening(text, lowered, cues)
        yield from collect_shaped(text, language)
        yield from _in_text(text, language)


def _in_text(text: str, language: str) -> Iterator[Place]:
    tokens = list(_TOKEN.finditer(text))
    words = [token[0] for token in tokens]
    small = [word.casefold() for word in words]
    for place, word in enumerate(small):
        if len(word) < _SHORTEST or word in _NO_WORK or not _is_work(words[place]):
            continue
        if word.endswith(_OWNS) and not _is_over_now(small, place) and not is_a_seat(small, place):
            continue
        if place + 1 < len(small) and language not in _ROMANCE and _goes_on(words, small, place):
            continue
        first = _first_of(words, small, place, language)
        if first is None:
            continue
        if word in NO_JOB and _is_bare(words, small, first, place):
            continue
        weight = _weight(text, tokens, words, small, first, place, language)
        if weight:
            end = _end_of(text, tokens[place].end(), language) - 2 * word.endswith(_OWNS)
            yield text[tokens[first].start() : end], weight, _around(text, tokens, first, place)


def _is_over_now(small: list[str], place: int) -> bool:
    """Tell whether an "'s" is an "is" or a "has": "cook's gone"."""
    return place + 1 < len(small) and small[place + 1] in _OVER


_OVER = words_of("gone taken filled closed full off been already now")


def _is_bare(words: list[str], small: list[str], first: int, place: int) -> bool:
    """Tell whether a word that is said of anybody stands alone, and no title: "going with Leslie for Director"."""
    if place == 1 and small[0] in ("den", "die") and "gefunden" in small:
        return False
    if first < place:
        return small[first] in ONE_MORE or (not first and small[place] in _SPOKEN_TO)
    return not (first and words[place][0].isupper() and small[first - 1] in ("for", "as"))


_SPOKEN_TO = frozenset(("mate", "mates", "chef", "boss", "guy", "coach", "boy", "girl"))


def _is_work(word: str) -> bool:
    """Tell whether a word is one for work, of which the last part says so: "kitchen-hand", and no "hand-holding"."""
    word = word[:-2] if word.endswith(_OWNS) else word
    last = word.rpartition("-")[2] if "-" in word and "-in-" not in word and word[-3:] != "doc" else word
    return last[:1].isalpha() and naming.is_role_like(last)


def _goes_on(words: list[str], small: list[str], place: int) -> bool:
    """Tell whether the next word is the work that this one only describes: "lead guide", "apprentice baker"."""
    follows = words[place + 1]
    return follows[0].isalpha() and (
        naming.is_role_like(follows)
        or (
            words[place][0].isupper()
            and follows[0].isupper()
            and not words[place].isupper()
            and small[place + 1] not in ENDS
            and not _IS_GRADE.match(follows)
        )
    )


# "Scientist II"
_IS_GRADE = re.compile(r"I{1,3}$|IV$|V$")


def _first_of(words: list[str], small: list[str], place: int, language: str) -> int | None:
    """Return where the title begins that ends here; None where what stands before is no such thing."""
    first = place
    is_large = words[place][0].isupper()
    while first and place - first < _MOST_BEFORE:
        before = small[first - 1]
        if before == "/" and naming.is_role_like(" ".join(words[max(0, first - 3) : first - 1])):
            # "cashier / packer"
            first -= 2
            continue
        if not (before[0].isalpha() or before[-1].isalpha()) or before in _STOPS or before in ENDS:
            break
        if language in _ROMANCE or (language == "de" and is_large):
            if not (is_large and words[first - 1][0].isupper() and first > 1):
                break
        elif (is_large == words[first - 1][0].islower() and not _begins_large(words, small, first - 1)) or (
            not is_large and IS_VERB.search(before)
        ):
            break
        first -= 1
    if language == "de" and not is_large and (not first or small[first - 1] not in ONE_MORE):
        # "zwischenzeitlich intern besetzt"
        return place
    return first


def _begins_large(words: list[str], small: list[str], place: int) -> bool:
    """Tell whether a word with a capital is the first of a title that goes on small: "a Speech therapist"."""
    return words[place][0].isupper() and (not place or small[place - 1] in _STOPS)


_SHORTEST = 2
_OWNS = ("'s", "’s")
_PRAISE = words_of(
    "brilliant great good fantastic wonderful lovely particular fine excellent old proper experienced previous current former usual regular"
)
# "I don't believe night shelter worker is the right thing for you."
_BELIEVES = words_of("believe think feel sure convinced afraid")
# "Last year's waterfront director decided to come back."
_YEARS = words_of("year's year’s summer's summer’s season's season’s winter's winter’s")
# "the best student work she had seen"
_MOST = words_of("best finest worst neatest nicest")
_STOPS = SUFFICES | _MOST | _BELIEVES | _YEARS | _PRAISE | ONE_MORE | ARTICLES | FOR | ADDS
_NO_WORK = _STOPS | ENDS


def _weight(
    text: str,
    tokens: list[re.Match[str]],
    words: list[str],
    small: list[str],
    first: int,
    last: int,
    language: str,
) -> float:
    """Return what a title counts for by what stands before and behind it; nothing where it may be a person."""
    behind = text[tokens[last].end() :]
    is_over = bool(_IS_OVER.match(behind)) or small[last].endswith(_OWNS)
    if not first:
        return 0.5 if last < _MOST_BEFORE and _AT_A_START.match(behind) else 0.0
    while first > 1 and small[first - 1] in _PRAISE:
        first -= 1
    before = small[first - 1]
    earlier = small[first - 2] if first > 1 else ""
    is_title = words[first][0].isupper() and first < last
    is_plural = small[last].endswith("s") and not small[last].endswith("ss") and not is_title
    if before in THE_OTHER and earlier in _SPECIFIC_OR_OURS and _IS_AWAY.match(behind):
        return 0.0
    if is_plural and is_among_many(small, first) and not _POST_BEHIND.match(behind):
        return 0.0
    if small[last].endswith(_OWNS) and is_a_seat(small, last) and before not in _ONE_OF_THEM:
        # "It lies on the site manager's desk."
        return 0.0
    if is_plural and is_enough(before, earlier, behind):
        return 0.7
    if before in _MOST or is_beside_us(language, small, first, is_plural and not _POST_BEHIND.match(behind)):
        return 0.0
    if before in ONE_MORE or (_POST_BEHIND.match(behind) and (before in _OURS or before in FOR)):
        return 0.9
    if is_over and words[first][0].isupper() == words[last][0].isupper():
        return 0.7
    if (
        not is_plural
        and not _is_object(behind)
        and ((before in BARE and (before not in _OF or language in _ROMANCE)) or _GIVES.match(before))
    ):
        return 1.0 if before in BARE else 0.6
    if before == "be" and earlier == "to" and CALLED.search(text[: tokens[first].start()]):
        return 0.7
    if before in _BELIEVES and FITS.match(behind):
        return 0.7
    if (before in _YEARS or before in _OWN) and STAYS.match(behind):
        return 0.7
    if before in ("a", "an", "our") and HERE.match(behind):
        return 0.4
    if before == "one" and earlier in _TAKES:
        return 0.4
    if before == "one" and earlier == "the" and first > _ONE_WORD and not behind.startswith(" who "):
        # "We only ever take the one apprentice thatcher"
        earlier = small[first - 3]
        return 0.7 if earlier in _TAKES or earlier in _FOR_A or IS_GIVEN.match(earlier) else 0.0
    if before not in ARTICLES:
        return 0.0
    follows = small[last + 1] if last + 1 < len(small) else ""
    if before in _SPECIFIC and SPEAKS.match(follows):
        return 0.0
    if _REQUIRES.match(behind) and before != "a":
        return 0.4
    if language == "de" and before in _GERMAN:
        return 0.6 if small[last] != "praktikum" or earlier in _FOR_A_PLACE else 0.0
    if earlier == "a" and language == "es" and first > _ONE_WORD:  # "pagar a una modista"
        earlier = small[first - 3]
    pair = f"{small[first - 3]} {earlier}" if first > _ONE_WORD else earlier
    return 0.7 if earlier in _FOR_A or IS_GIVEN.match(earlier) or IS_GIVEN.match(pair) else 0.0


# Articles, in other languages.
_OF = words_of("de da do")


_ONE_OF_THEM = words_of("a an one only single another no")
_ONE_WORD = 2
_TAKES = words_of("take takes is")
_OWN = words_of("our the my")
_FOR_A_PLACE = words_of("für um an")
_GERMAN = words_of("ein eine einen einem einer den dem die der zum zur fürs")
_OURS = words_of("the our your this all that a an both these one two three four five six")
# "the dispatcher opening", "your caregiver profile": what there is of a post alone.
_POST_BEHIND = re.compile(
    r"\s(?:openings?|req|roster|desk|thing|line|offer|class|cohort|intake|appointment|hiring|round|slot|chair|seat|territory|profile|interviews?|assessment|letters|applications?|search|money|budget|(?:bank )?shifts|hours|places?"
    r"|jobs?|roles?|posts?|positions?|vacanc(?:y|ies)|spots?|contracts?|competition|audition|exam|process|shortlist|gig|ad|advert|side of things|work)\b"
)
_IS_OVER = re.compile(
    r"(?: \([^()]{2,20}\))?(?: (?:job|post|role|spot|gig|position|place|shift))?\s(?:is (?:off|no|out|gone|filled|closed|taken)|was (?:filled|closed|withdrawn|cancelled)|has (?:gone|been (?:filled|closed|awarded|withdrawn|cancelled|taken|given|paused)))\b| (?:job|post|role|spot|gig|position|place|shift)(?:['’]s (?:gone|taken|filled)| went)\b"
)
_GIVES = re.compile(r"(?:offered|hire|hired|giving|given|filled|chose|chosen|need|needed|got)$")
_REQUIRES = re.compile(r"\s(?:must|needs? (?:an?|to|some)|has to be|should have|ought to)\b")
_SPECIFIC = words_of("the der die das den dem el la le il lo o de het")
# "Our other cook is off sick."
_IS_AWAY = re.compile(
    r"\s(?:is(?! hired)|was|has|had|are|went|left|leaves|goes|retires?d?|étant|est|part|ist|war|hat|fällt|geht|está|estaba|estava|se (?:va|fue|ha)|foi|è|ha|va|heeft|gaat|valt|ziek|krank|malade|ausgefallen|weg)\b"
)
_SPECIFIC_OR_OURS = _SPECIFIC | words_of(
    "our my your l' l’ unsere unserem unseren unserer meine meiner nuestra nuestro mi notre ma mon nostra nostro a minha meu nossa nosso onze mijn"
)
_FOR_A = words_of("in for as on about of für als über zum zur para per pour como come voor mit einer")
_OBJECT = re.compile(r"\s[a-zà-ÿ]+(?:ing|s|tion|ment|loan|loans|travel|safety|service|services|school)\b")


def _is_object(behind: str) -> bool:
    """Tell whether the word only describes another: "for driver training"."""
    return bool(_OBJECT.match(behind)) and not _AFTER_TITLE.match(behind)


_AFTER_TITLE = re.compile(
    r"\s(?:starting|beginning|effective|is|was|has|goes|this|starts|positions|roles|jobs|posts|needs|as|us)\b"
)


def _end_of(text: str, end: int, language: str) -> int:
    more = (_BEHIND_HEAD if language in _ROMANCE else _GRADE).match(text, end)
    return more.end() if more else end


_GRADE = re.compile(
    r" (?:I(?=[,.;!?)]|$)|I{2,3}|IV|\d)(?=[\s,.;!?]|$)|,? \(?(?:PRN|nights)\)?(?=[\s,.;!?]|$)|-in-[a-z]+"
)


def _around(text: str, tokens: list[re.Match[str]], first: int, last: int) -> str:
    return text[tokens[max(0, first - 2)].start() : tokens[min(len(tokens) - 1, last + 1)].end()]
