"""Finds in a sign-off the house that writes itself small: "the pinewire crew", "team pinewire"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts import naming, senders
from afterword.domain.facts.company.signed import Place
from afterword.domain.facts.company.words import UNITS
from afterword.domain.facts.first_names import begins_with_first_name
from afterword.domain.facts.house_words import HOUSE_WORDS
from afterword.domain.facts.letter import Letter
from afterword.domain.facts.pattern_text import cued_by, holds_words, words_of

# "the pinewire crew", "your friends at pinewire".
_SMALL_CREW = re.compile(
    r"(?:(?:love|cheers|hugs|yours|grüße|liebe grüße|lg),? )?(?:(?:the|your|everyone at|all of us at|das|dein|deine|euer|eure|die|team) (?P<first>[a-zäöü][\w.-]{3,20})[ -](?:crew|team|folks|gang|bunch|hiring team|recruiting|people team|family|leute)"
    r"|team (?P<only>[a-zäöü][\w.-]{3,20})|(?:the |your |das |die |eure |deine |unsere )?(?:crew|team|folks|friends|people|humans|everyone|everybody|all|alle|leute) (?:over |here )?(?:at|behind|from|bei|von|vom) (?P<last>[a-zäöü][\w.-]{3,20}))"
)
# "interest in pinewire", "your pinewire application", "Bewerbung bei pinewire": where a house stands.
_SMALL_SAID = cued_by(
    "^interest|join|appl|choosing|consider|we at |us at |here at |role |position |job |opening |opportunit|career|team |everyone |life |work|internship |update from|greetings from|teil von|wir von|wir bei|bewerbung|beworben|karriere |grüße von|your |deine|dein |ihre",
    re.compile(
        r"(?<!\w)(?:(?:[Ii]nterest(?:ed)? in|[Jj]oin(?:ing)?|[Aa]ppl(?:y|ying|ied|ication|ications) (?:to|at|with)|[Cc]hoosing|[Cc]onsider(?:ing)?|[Ww]e at|us at|here at|(?:role|position|job|opening|opportunit(?:y|ies)|careers?|team|everyone|life|work(?:ing)?|internship) (?:here )?(?:at|with)"
        r"|[Aa]ppl(?:y|ying|ied|ication) (?:for|as) [^.\n]{3,60}? (?:at|with)|update from|greetings from|Interesse an|Teil von|[Ww]ir (?:von|bei)|(?:[Bb]ewerbung|beworben|Karriere|Team|Job)(?: \S+){0,6}? bei|Grüße von) (?P<name>[a-z][\w-]{2,20}(?:\.[a-z]{2,8})?)(?![\w@])"
        r"|(?:[Yy]our|[Dd]eine?|[Ii]hre?) (?P<yours>[a-z][\w-]{2,20}(?:\.[a-z]{2,8})?)[ -](?:[Aa]pplication|[Ii]nterview|[Bb]ewerbung))"
    ),
)
_NO_NAMES = words_of(
    """
    the our your this that these those any all some other others another such both one and for with working being becoming what which
    who how you him her them applying future more further similar several various certain new recent online job initial written
    der die das den dem des einer einem einen unser unsere unserer unserem unseren uns ihnen ihrer ihrem euch dir ihm wieder hier
    help work teach train study become run lead serve play sing volunteer cover
    first second last latest next follow phone video final current previous own completed submitted internship role position career careers
    """
)
_HOUSE_ADDRESS = re.compile(r"\w+\.[a-z]{2,8}")
_WORDS_FOR_PEOPLE = words_of(
    """
    general usual same old new good bad best great tired sad sorry daytime morning evening day late early summer winter spring autumn
    remote support platform mobile web backline frontline street garage market truck boat ship farm field stage sound camera lights
    whole entire little small tiny core night front house home local main head office whole human editorial design backend frontend
    hiring interview selection search admissions volunteer volunteers staff shop floor bar cafe café kitchen studio school theatre garden
    dream leadership founding founders lovely happy friendly grumpy exhausted weekend festival event dev devs tech art music film lab
    gesamte ganze kleine große junge nette liebe neue alte beste unser unsere allen this that other rest next here once home work
    """
)

# "Leisure Services", "Trust & Safety", "Credit Union": what many houses have, or are.
_PARTS_OF_A_HOUSE = words_of(
    """
    services service sciences science protection public consumer language biological road ledger studies affairs relations training school credit union
    mission permanent administration admissions accounts aviation wardrobe catering pharmacy education immunology oncology radiology personnel
    küche lager rezeption verkauf kasse theke backstube montage versand fuhrpark haustechnik hauswirtschaft hausmeisterei
    warehouse depot shop yard reception garage nights days weekends mornings evenings earlies lates
    doctoral graduate youth kitchen section unit programme panels secretariat trust purchasing stores housekeeping maintenance
    cluster dispo facilities transportation environmental licensing parks leisure communications outreach engagement onboarding deployment pool and
    vetting appointments shortlisting resourcing inbox updates attraction hotline workforce dispatch merchandising myhr askhr hauptverwaltung
    pre-boarding preboarding pre-employment squad crew gang folks wizards
    talente talenti talentos nachwuchs vielfalt studierende studierenden werkstudierende hochschule hochschulen einstieg berufseinstieg futures belonging joiners starters instroom alternance alternants diplômés jeunes yetenek alım i̇şe işe
    surgery gp ward wards program fellows scheme theatre theatres elections justice
    newsdesk features temps rostering crewing volunteering accountancy trades industrial driving healthcare
    gewerblich technisch kaufmännisch gastronomie industrie technik handwerk logistik soziales verwaltung medizin pflege einkauf
    captação captación atração atracción attrazione attraction aquisição adquisición acquisizione desarrollo desenvolvimento sviluppo développement ricerca formación formação formazione
    movilidad mobilità mobilité sanità sanidad saúde tertiaire organisatie zorg welzijn cultuur cultura
    """
)
_PARTS_ALONE = UNITS | _PARTS_OF_A_HOUSE
# What together with another of these or those is one: "Cloud & Infrastructure", "North Wing", "Candidate Updates".
_PARTS_TOGETHER = words_of(
    """
    experience checkout cloud infrastructure maps mobility payments identity platform core reliability happiness sourcing strategic partnership consumer search ads
    commerce devops frontend backend appointment selection board panel committee wachstum produktentwicklung guild hub checks global business shared excellence
    pflege medizin ärztlicher ärztliche produktion technik finanzen buchhaltung accounting bookkeeping gastronomie housekeeping
    commercial journey employment markets asset wealth management investment banking bank division dept casting machine artificial intelligence computer vision
    computing natural processing deep joint power renewables supply chain functions ta partner zentrale zentraler dienste dienst bereich technik technischer
    center centre nord süd ost west north south east chartered member family whole mail robot ground first second third floor recht innere section deployment
    industrial programmes menschen kultur mensch people connect direct solutions revenue visual belonging community emea apac seasonal military international assignments assignment
    contact customer alumni artistic transport cluster dean provost hall town civic wing campus atrium gate lodge library einkauf eg og tracking application applicant
    applications candidate hiring recruitment talent careers lead chapter tribe stage door elders shift a b c one two three four five six seven eight nine
    academy staff office places adjudicators team
    brigade labour labor animals trade picture sports driving soziale arbeit verwaltung de del da do di e y et en und
    seleção selección selezione selectie división divisão divisione
    """
)
# "das ganze team"
_GERMAN_ENDINGS = ("ste", "ige", "che", "nze", "mte", "eue", "lle", "nde", "iche", "ische")


def is_word_for_people(word: str) -> bool:
    """Tell whether a small word says which people they are, so that it is no house: "the night crew"."""
    return (
        word.endswith(_GERMAN_ENDINGS)
        or word in _WORDS_FOR_PEOPLE
        or word in UNITS
        or naming.is_office_word(word)
        or naming.is_role_like(word)
        or naming.has_company_word(word)
    )


def is_common(name: str, raw: str) -> bool:
    """Tell whether a name is a word for a part of a house, or says in small letters which people they are.

    Args:
        raw: the name with all that stood around it, such as a legal form.
    """
    if naming.has_legal_form(raw):
        return False
    folded = naming.fold(name)
    if folded.isalpha() and folded not in _PARTS_TOGETHER:
        return folded in _PARTS_ALONE or (name.islower() and is_word_for_people(name))
    words = folded.replace("&", " ").replace("'s", "").replace("’s", "").split()
    rest = [word for word in words if word not in _PARTS_ALONE and not _is_joined_of_parts(word)]
    if len(words) > 1 or " " in raw.strip():
        # "Revenue" of "Revenue Operations" too.
        rest = [word for word in rest if word not in _PARTS_TOGETHER and not word.isdigit()]
    if not rest or (len(words) > len(rest) == 1 and naming.is_city(rest[0])):
        return True
    return name.islower() and " " not in name and is_word_for_people(name)


def _is_joined_of_parts(word: str) -> bool:
    """Tell whether a mark joins two words for parts of a house: "gewerblich-technisch"."""
    return "-" in word and _PARTS_ALONE.issuperset(word.split("-"))


def is_small_house(name: str, letter: Letter) -> bool:
    """Tell whether a small word made like a house's is one: it ends the subject behind "at" or "bei", or sends."""
    is_made_so = naming.has_company_word(name) and name not in HOUSE_WORDS and name.islower()
    return is_made_so and (
        letter.from_name.startswith(name)
        or letter.subject.endswith(tuple(f" {at} {name}" for at in _BEFORE_A_HOUSE))
    )


def in_small_letters(letter: Letter, lowered: str) -> Iterator[Place]:
    """Find a house that writes itself small: before or behind its crew, or alone in the last line.

    There it stands under an office, or the text has it in small letters too.

    Args:
        lowered: the body in small letters.
    """
    lines = letter.last_lines
    yield from _in_small_sentences(letter, lowered)
    for line in lines[-2:]:
        crew = _SMALL_CREW.fullmatch(line) if line.islower() else None
        name = (crew["first"] or crew["only"] or crew["last"]) if crew else ""
        if name and _is_written_small(name, letter) and not is_word_for_people(name):
            yield name, 1.6, line
    yield from _in_small_lines(letter)
    if lines and (small := _find_signed_small(lines[-1], letter)):
        yield small, 1.6, lines[-1]
    last = lines[-1] if len(lines) > 1 else ""
    if last.isalpha() and last.islower() and len(last) > 2:
        is_spoken_of = _is_spoken_of(last, letter)
        if is_spoken_of or naming.has_team_word(lines[-2]):
            yield last if is_spoken_of else last.capitalize(), 1.6, last


_DASHES = "-–—~ "
# What a small line says that is no name.
_SAYS = _NO_NAMES | words_of(
    """
    and or but not no so if of in on at to from by up out off over soon there here now then today tomorrow again back i im i'm me my mine we us ok okay
    love hugs cheers thanks thank thx luck best wishes regards sorry peace take care see later keep stay have come call text ring drop good great much very really
    mum dad mom boss management sent via open closed und oder nicht kein keine viel viele alles gute liebe grüße gruß danke bis bald mach machs gut
    """
)


def _find_signed_small(line: str, letter: Letter) -> str:
    """Return the house of several small words that signs last: "- velvet goat ramen"."""
    name = line.lstrip(_DASHES).removeprefix("x ").strip(" .")
    words = name.removeprefix("the ").split()
    if not 1 < len(words) < 5 or not name.islower() or not name.replace("&", "").replace(" ", "").isalpha():
        return ""
    if not _SAYS.isdisjoint(words) or naming.is_role_like(name) or naming.has_team_word(name):
        return ""
    is_house = naming.has_company_word(words[-1]) or naming.has_company_word(words[0])
    is_dashed = line[0] in _DASHES
    may_be = is_dashed or len(letter.last_lines) == 1 or letter.body.lstrip()[:1].islower()
    may_be_hers = begins_with_first_name(words[0].title()) and not is_house
    return (
        name if may_be and (is_house or is_dashed) and not may_be_hers and not is_common(name, name) else ""
    )


# "thanks from nook", "bright.ly: your application": a house that writes itself small, at an end of the subject.
_SMALL_IN_SUBJECT = re.compile(
    r"^(?P<first>[a-z][\w.-]{2,24}):\s|\b(?:from|at|to|with|by|bei|von|chez|de|da|van|bij|x|@) (?P<last>[a-z][\w.-]{2,24})$"
)
_IS_AN_ADDRESS = re.compile(r"\w+\.\w{2,12}")


def in_small_subject(letter: Letter) -> Iterator[Place]:
    """Find a house that writes itself small at an end of the subject, where another place has it too."""
    match = _SMALL_IN_SUBJECT.search(letter.subject)
    name = (match["first"] or match["last"]) if match else ""
    if not name or naming.is_office(name):
        return
    elsewhere = " ".join(
        (letter.from_name, senders.domain_of(letter.from_address), *letter.last_lines)
    ).casefold()
    if holds_words(elsewhere, name) or _IS_AN_ADDRESS.fullmatch(name):
        yield name, 1.6, letter.subject


# "brightfels consulting gmbh | wien"
_SMALL_LEGAL = re.compile(
    r"(?P<name>[a-zäöü0-9][\w.&'’+-]*(?: [a-zäöü0-9&+][\w.&'’+-]*){0,4}?) (?:gmbh|ag|kg|ug|ohg|gbr|ltd|limited|llc|inc|bv|srl|sl|sas|oy|ab)\b\.?(?=$|[ ,|·–-])"
)
_FEWEST_OF_A_LABEL = 5
_BESIDE = re.compile(r"\s+[|·•/–-]\s+|,\s")


def _in_small_lines(letter: Letter) -> Iterator[Place]:
    """Find a line in small letters with a legal form, run together by the address, or ending in a word for a house."""
    label = senders.squash(senders.company_label(letter.from_address) or "")
    for number, line in enumerate(letter.last_lines):
        if not line.islower():
            continue
        legal = _SMALL_LEGAL.match(line)
        words = line.split()
        if legal:
            yield legal["name"], 2.4, line
        elif len(label) >= _FEWEST_OF_A_LABEL and " " in line and senders.squash(line).startswith(label):
            # "mudlark studio | 2 quay st"
            yield _BESIDE.split(line, maxsplit=1)[0], 2.4, line
        elif (
            number
            and 1 < len(words) < 5
            and naming.has_company_word(words[-1])
            and _NO_NAMES.isdisjoint(words)
            and not any(is_word_for_people(word) for word in words[:-1])
            and letter.body.lstrip()[:1].islower()
        ):
            yield line, 1.6, line


def _in_small_sentences(letter: Letter, lowered: str) -> Iterator[Place]:
    """Find a small word at a house's place in subject or text, where the sender, the sign-off or the other has it too."""
    subject, body = letter.subject, letter.body
    for text, small, other, cues in (
        (subject, subject.lower(), body, letter.cues_in_subject),
        (body, lowered, subject, letter.cues_anywhere),
    ):
        for match in _SMALL_SAID.find_all(text, small, cues):
            name = match["name"] or match["yours"]
            if name in _NO_NAMES or naming.is_office_word(name) or naming.is_role_like(name):
                continue
            ends = " ".join((letter.from_name, letter.from_address, *letter.last_lines))
            if match["yours"] and match[0].casefold().endswith("interview"):
                # "your paired interviews": of which kind they were.
                other = ""
            is_greeting = match[0].startswith("us at ") and text[match.end() :].lstrip(" ,.!")[:1] in (
                "",
                "\n",
            )
            if is_greeting and not is_word_for_people(name):
                # "All the best from all of us at mudlark,"
                yield name, 1.6, match[0]
            if _HOUSE_ADDRESS.fullmatch(name) or holds_words(ends, name) or holds_words(other, name):
                yield name, 2.1, match[0]


def _is_written_small(name: str, letter: Letter) -> bool:
    """Tell whether all is written small, or another place has the word: elsewhere it is one like any other."""
    ends = f"{letter.subject} {letter.from_name} {letter.from_address}".casefold()
    return letter.body.lstrip()[:1].islower() or name in ends


_BEFORE_A_HOUSE = ("at", "to", "with", "from", "by", "join", "joining", "bei", "von", "mit")


def _is_spoken_of(name: str, letter: Letter) -> bool:
    """Tell whether the subject begins with a small word, or a sentence has it where a house stands."""
    is_in_text = any(holds_words(letter.body, f"{before} {name}") for before in _BEFORE_A_HOUSE)
    return (is_in_text or letter.subject.startswith(f"{name} ")) and not is_word_for_people(name)
