"""Tells of a mention that it is beside the matter: where the reader was, where else to try, an advert, what only sends.

A name that the mail has at such places alone is no house that writes, and a title no job that was applied for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.domain.facts.pattern_text import has_any, words_of
from afterword.domain.facts.senders import for_one_mail

_FAR = 120
_BEHIND = 60
_PARAGRAPH = 400
_ENDS = (". ", "! ", "? ", "\n\n", ".\n", "!\n", "?\n")
# "your years as a shift lead at Marl", "what you are making at Marl", "your last employer, Marl".
_YOURS = (
    "you", "ihr", "dein", "employer", "previous", "former", "current", "arbeitgeber", "years ", "months ", "offer ", "luck ", "success ", "congrat", "life ", "seasons ", "bescheinigung", "zeugnis",
    "start ", "accept", "member", "auskunft", "referenz", "empfehlung", "wohn", "nähe",
)  # fmt: skip
_WHERE_THE_READER_WAS = re.compile(
    r"\byour (?:(?!applica|interest|interview|candida|letter|visit|conver|trial|email|enquir|inquir|(?:for|about|in|on|of|at|with|to|regarding|concerning)\b)[\w'’-]+,? ){0,3}?"
    r"(?:years?|months|decades?|stint|spell|life|career so far|tenure|background|employers?|work|degree|studies|phd|thesis|diplomas?|certificates?|transcripts?|qualifications?|projects?|achievements?|colleagues|bosses|team|people|employment|contract|membership|reference|referee"
    r"|boss|line manager|notice(?: period)?|job|role|post|position|time as|days (?:as|at)|experience)\b(?:(?! applica| interest| interview| us\b| our\b| here\b| candida| recruit| search| thank)[^;:]){0,50}?(?: (?:at|with|for|from|in|of|by|under|to)(?: the)?|,) $"
    r"|\byou(?:['’]ve|['’]d|['’]re| have| had| are| were)?(?: \w+ly| now| already| once| just)? (?:been (?:[^.;:]{1,25} )?(?:life|years|working|employed|based)|making|earn\w*|learn(?:ed|t)|gained|worked|working|work|trained|studied|graduated|interned|managed|led|ran|run|held|left|leaving|leave|served|qualified|volunteered|taught"
    r"|(?:come|came|coming) (?:to us )?(?=from))\b(?:(?! applica| interview| us\b| our\b| here\b)[^;:]){0,50}? ?(?:at|with|for|from)(?: the)? $"
    r"|\b(?:due to|about to|going to) start (?:work )?(?:at|with)(?: the)? $|\baccept(?:ed|ing)? (?:the|an?|that|their) (?:\w+ )?(?:position|job|offer|role|post) (?:at|with|from)(?: the)? $"
    r"|\byou (?:said|told (?:me|us)|mentioned|wrote|say)\b(?:(?! your interest)[^;:]){0,70} (?:at|with|for|from)(?: the)? $|\bmember(?:ship)? (?:of|with)(?: the)? $"
    r"|\b(?:ihre?r?|deine?r?|your(?: own)?) (?:firma|unternehmen|betrieb|company|business|agency|shop|studio) $"
    r"|\b(?:auskunft|referenz\w*|empfehlung\w*)\b[^;]{0,25} (?:bei|von|vom)(?: der)? $|\b(?:wohn\w+|nähe)\b[^;]{0,20} (?:in|bei)(?: der)? $"
    r"|\b(?:years?|months|decades?|seasons|life) (?:at|with|for|in)(?: the)? $"
    r"|\b(?:offer|congratulations|luck|success) (?:from|with|at|on \w+ \w+ at|on joining)(?: the)? $"
    r"|\b(?:current|present|previous|former|last|most recent) (?:employers?|job|company|firm|workplace|boss|school)\b[^.!?;]{0,40}$"
    r"|\b(?:ihre?[nmrs]?|deine?[nmrs]?|eure?[nmrs]?) (?:(?!bewerb|interess|gespräch|besuch)[\w-]+,? ){0,2}?(?:zeit als|jahre\w*|stelle|station\w*|tätigkeit\w*|arbeit|diplom\w*|abschl\w+|zeugnis\w*|werdegang|studium|promotion|arbeitgeber\w*|anstellung|kündigung|lehrzeit|chef\w*|laufbahn)\b"
    r"(?:(?! uns\b| bewerb| gespräch| unser| hier)[^;:]){0,45}?(?: (?:bei|beim|am|an|im|in|von|vom|aus)(?: der| dem| den)?|,) $"
    r"|\b(?:unterlagen|zeugnis\w*|abschluss|diplom|\w*bescheinigung) (?:von |an )?der $"
    r"|\b(?:aktuell|derzeitig|jetzig|bisherig|früher|ehemalig|letzt)\w* (?:arbeitgeber|firma|betrieb|stelle|chef)\w*\b[^.!?;]{0,40}$"
)
_LEARNED = re.compile(
    r"\byour (?:\w+ )?(?:placement|internship|apprenticeship|training|traineeship)(?: \w+)? (?:at|with)(?: the)? $"
)
_AND_WAS = re.compile(
    r" (?:was|were|went|sounds?|shows?|has (?:given|taught)|gave|taught|will have|must have|is (?:impressive|a ))\b"
)
# "At Marl you ran", "bei Marl haben Sie".
_BEGINS_THERE = re.compile(
    r"(?:at|as [\w ]{3,40} (?:of|at|for)|bei|beim|als [\w ]{3,40} (?:bei|von))(?: the| der| dem)? $"
)
_YOU_BEHIND = re.compile(
    r",? you(?:['’]ve| have| had|['’]d)? (?:\w+ly )?(?!applied|consider|interview|asked|invit)(?:\w+ed|ran|run|led|built|were|did|done|had|made|grew|won|taught|kept|got|saw|began)\b"
    r"|,? (?:haben|waren|hatten) sie (?!sich)|,? (?:hast|warst|hattest) du (?!dich)"
)
_THERE_BEHIND = re.compile(
    r" (?:gekündigt|beschäftigt|angestellt|gewesen|arbeite\w*|war\b|kommt\b|fängt\b|beginnt\b|suchen (?:sie|die|noch)|gearbeitet|gelernt|verdien\w+|tätig (?:sind|waren|bist|warst)|gesammelt|waren|warst|absolviert|erworben|studiert)\b"
)
_YOU_IN_GERMAN = re.compile(r"\b(?:bei|beim|von|vom|an|in|aus)(?: der| dem)? $")
# "try the Marl", "frag mal im Marl": who else may have work.
_TELLS_TO_ASK = ("try", "ask", "ring", "check with", "pop in", "go and see", "word with", "speak to", "passed", "forwarded", "mentioned", "frag", "versuch", "probier", "schau")  # fmt: skip
_WHERE_ELSE = re.compile(
    r"(?:^|[.!?,;:–—-]\s+|\b(?:could|might|may|should|maybe|perhaps|do|and|or|worth|can|always|also)\s)(?:(?:you|also|always|just) )?(?:try|trying|ask|asking|ring|ringing|check with|popping into|pop into|go and see|have a word with|speak to)"
    r"(?: (?:in|at|with|for|(?!your)\w+(?: \w+)? at))?(?: the| our (?:friends|neighbours|pals) at(?: the)?)? $"
    r"|\b(?:passed|forwarded|mentioned) (?:your|you|on your)\b[^.!?;]{0,40} (?:to|at|with)(?: the)? $"
    r"|\b(?:frag|versuch|probier|schau)\w*(?: \S+){0,4}? (?:bei|beim|im|in|an|am|auf)(?: der| dem| den)? $"
)
_SEEKS_BEHIND = re.compile(
    r",? (?:who|which|they|where they|die|dort)\b(?: |['’]re |['’]s )(?:are |is |may be |might be |have |need )?(?:always |also |still |now |currently |often )?(?:hiring|recruiting|taking|crying|short|desperate|looking|after|advertis|suchen|machen|stellen)"
    r"|(?: in \w+)? (?:are|is) (?:always|also|still) (?:hiring|recruiting|taking on|looking|after)\b"
)
# "She joins us from Marl", "somebody who ran the desk at Marl".
_OF_ANOTHER = (
    "join", " who", " that", "candidate", "someone", "somebody", " came", " comes", "chose", "picked", "hired", "selected", "appointed", "took ", "taken ", "went ", "gone ", "offered ", "given ", " got ", "schwager", "bruder", "schwester",
    "cousin", "sohn", "tochter", "freund", "kumpel", "nachbar", "jemand", "contract", "agreement", "order", "tender", " deal",
)  # fmt: skip
_WHERE_ANOTHER_WAS = re.compile(
    r"\bjoin(?:s|ing|ed)? us (?:straight |direct(?:ly)? |back )?from(?: the)? $"
    r"|\b(?:someone|somebody|candidate|applicant|person|guy|girl|lady|man|woman|lad|bloke|fella)(?:,? (?:who|that)(?:['’]s|['’]d| has| had| is| was)?(?: \S+){0,6}?)? (?:at|with|for|from)(?: the)? $"
    r"|\b(?:chose|chosen|picked|hired|selected|appointed|took|taken|went with|went for|gone with|gone to|offered to|given to|got)(?: \S+){1,5}? (?:from|of|out of)(?: the)? $"
    r"|\b(?:schwager|bruder|schwester|cousin\w*|sohn|tochter|freund\w*|kumpel|nachbar\w*|jemand\w*)\b[^.;]{0,40} (?:von|vom|aus|bei|beim)(?: der| dem)? $"
    r"|\b(?:he|she|they|who) (?:came|comes|moved|moves)(?: to us| over| across| here)? from(?: the)? $"
    r"|\b(?:our|the) (?:\w+ )?(?:contracts?|agreement|orders?|tender|deal) with(?: the)? $"
)
# "Marl gave you a glowing reference", "Marl took us over".
_ANSWERS_BEHIND = re.compile(
    r" (?:(?:gave|gives|has given|have given) you\b|kindly (?:confirm|gave)|confirmed (?:your|the dates)|never (?:answered|replied)|has not returned|told us|speaks? (?:highly|well|warmly)|spoke (?:highly|well|warmly)|took (?:us|it) over|(?:has|have) (?:taken over|bought us|pulled out)"
    r"|hat (?:sie uns|dich uns|ihren abschluss|deinen abschluss|ihre angaben)|may (?:have|need|want)|might (?:have|need)|always needs?|for (?:our|the|an?) (?:open (?:day|evening)|assessment|selection|recruitment)|(?:are|is) looking for (?:staff|people|someone|somebody|help))"
)
# "the successful candidate works for Marl", "funded by Marl", "there is a job at Marl".
_OF_A_THIRD = re.compile(
    r"\b(?:successful (?:candidate|applicant)|appointed (?:mrs?|ms|dr|miss))\b[^;]{0,60} (?:at|with|for|from|by)(?: the)? $"
    r"|(?<!our )(?:\b(?:he|she|who|they)(?:['’]s|['’]d| has| have| had| is| was)?) (?:\w+ )?(?:been|worked|works|working|ran|runs|done|did|does|led|managed|spent|used to be|comes|came|joins|trained)\b[^;]{0,40} (?:at|with|for|from)(?: the)? $"
    r"|\bthere(?:['’]s| is| are| may be| might be) (?!no\b|not|currently|always)[^;]{0,40} (?:at|with)(?: the)? $|\b(?:sister|parent|partner|neighbou?ring) (?:company|firm|school|shop|house),? $"
    r"|\b(?:given|gave|give|passed|pass|sent|send|forward\w*)\b[^;]{0,40} to (?:\w+ (?:at|from) )(?:the )?$"
    r"|\b(?:survey|tests?|audited|questionnaire|exams?)\b[^;]{0,25} (?:by|on|via)(?: the)? $|\b(?:funded|paid|sponsored|owned|bought|taken over|audited|backed) (?:\w+ )?by(?: the)? $|\bjoint (?:one|post|project) with(?: the)? $|(?<!\bwe )(?<!\bus )(?<!here )\b\w+ over at(?: the)? $"
    r"|\b(?:aufträge?|auftrag|übernahme|finanzierung|förderung)\b[^;]{0,25} (?:von|durch|vom|der)(?: der| die)? $|\bkommt (?:\w+ )?(?:von|vom|aus)(?: der)? $|\b(?:unser|der) nachbar,? (?:die |der )?$"
    r"|\b(?:bewerben sie sich|bewirb dich) (?:doch|lieber|mal) (?:bei|beim)(?: der)? $"
    r"|\b(?:instead of|than|like|as part of|based (?:at|in)) (?:the |our )?$"
)
_THIRDS = (
    "successful", "appointed ", " he ", " she ", "he'", "she'", "he’", "she’", "he has", "she has", "who", " they ", "there", "sister ", "parent ", "partner ", "neighb", "give", "gave ", "pass", "sent ", "send ", "forward",
    "survey", "test", "audit", "questionnaire", "exam", "funded", "paid", "sponsored", "owned", "bought", "taken over", "backed", "joint ", "auftr", "übernahme", "finanz", "förderung", "kommt ", "nachbar",
    "bewerben sie", "bewirb", "instead of", "than ", "like ", "as part", "based ", "over at", "he ran", "she ran", "he worked", "she worked",
)  # fmt: skip
_ADVERTISES = ("like this", "similar", "other ", "related", "recommended", "suggested", "for you", "near you", "matching", "also like", "might like", "you like", "ähnliche", "weitere", "passende", "neue ")  # fmt: skip
_ADVERT = re.compile(
    r"(?:more (?:like this|jobs|roles|vacancies)|similar (?:jobs|roles|vacanc\w+|positions|opportunities)|(?:other|related|recommended|suggested|latest) (?:jobs|roles|vacanc\w+|openings|positions|matches)"
    r"|\bjobs? (?:you|for you|near|picked|matching|like)|you (?:may|might) (?:also )?like|people also|ähnliche (?:stellen|jobs)|weitere (?:stellen|jobs)|passende (?:stellen|jobs)|neue (?:stellen|jobs))[^\n:.]{0,40}[:(](?!.*\n\n)",
    re.DOTALL,
)
# "the Meridian programme", "the Marl building": no house, but what one has.
_IS_A_THING = re.compile(
    r"(?:['’]s(?! (?:\w+ ){0,2}(?:scheme|programme|program|fellowship|residency)))? (?:(?:careers?|jobs?|recruitment|book|film|music|graduate|trainee|internship|apprenticeship|fellowship|leadership|returners?|summer|early careers|talent|development|management) ){0,2}"
    r"(?:programmes?|programs?|scheme|initiative|cohort|squad|stream|guild|pod|project|residency|fellowship|collection|chair|building|wing|room|floor|newsletter|channel|podcast|software|course|exam|certificates?|certification|award|prize|festival|fair|days?|week|conference|summit|expo|hackathon|bootcamp|page|feed"
    r"|programm|projekt|gebäude|messe|kurs)\b(?! team\b)"
    r"| (?:team|group|crew|unit) (?:has|have|had|met|was|were|is|are|chose|picked|decided|enjoyed|discussed|felt|feels?|needs?|went|found|wants?|liked|loved)\b"
)
# "Sent via Marl", "a service of Marl", "Marl on behalf of its customers", "I'm Marl, your assistant".
_TOOL_BEFORE = re.compile(
    r"(?:\b(?:powered|sent|delivered|provided|hosted|generated|operated|processed|brought to you|verschickt|versendet|gesendet|bereitgestellt|zugestellt|erstellt)(?: to you)? (?:by|via|with|through|using|from|mit|über|durch|von)"
    r"|\b(?:service|product|platform|tool|trademark|software|produkt|dienst|service|marke) (?:of|from|by|der|von|des)|\bmessage from|\bused)(?: the| der| die| das)?(?: system| portal| tool| plattform| platform)? (?:\w+ [–|-] )?$"
    r"|\b(?:über|durch|mit) (?:das|die|den|unser) (?:system|portal|tool|plattform) $"
)
_TOOL_BEHIND = re.compile(
    r",? the \w+ (?:way|place|app|platform)\b|,? (?:your|the|an?|ihre?|deine?)(?: \w+){0,3} (?:bot|assistant|assistent\w*)\b"
    r"|(?:,? (?:inc|gmbh|ag|ltd|llc|b\.v)\b\.?)? (?:on behalf of (?:its|our|their|your|the (?:hiring|recruit|employer|advertiser|company))|im auftrag (?:ihr|sein|unser)|delivers (?:this|these|e-?mail)|(?:is|ist) (?:an? |the |eine? )?(?:service|product|platform|tool|software|system|registered (?:trade ?mark|service)|dienst|produkt|plattform|used by|not the employer|recruit\w+ (?:software|platform|system))"
    r"|has [\d.,]+ |[–-] (?:die |the |eine? )?(?:software|plattform|platform|app)\b|acts as|quick apply|go!)"
)
_ARTICLES = words_of("the der die das den dem our")
_BEFORE_A_TOOL = words_of(
    "by via with through using from mit über durch von of used system portal tool plattform platform – - |"
)
_BEFORE_A_LOGIN = words_of("via through using über on auf open download install get sie lade")
_ACCOUNTS = ("account ", "profile ", "registered ", "signed up ", "log in", "logged in", "sign in", "login ", "unsubscribe", "konto ", "angemeldet", "registriert")  # fmt: skip
_SMALL_BEFORE = words_of(
    "at with for from in of by under to via on bei beim am an im von vom aus durch mit company firm school shop house firma unternehmen betrieb business agency studio nachbar than like"
)
# "Log in to Marl", "your Marl account".
_LOGIN_BEFORE = re.compile(
    r"(?:\bvia|\bthrough|\busing|\büber|\bon|\bauf|\b(?:account|profile|registered|signed up|log(?:ged)? ?in|sign in|unsubscribe|konto|angemeldet|registriert) (?:with|to|on|at|in|for|from|bei|auf)|\b(?:open|download|install|get|öffnen sie|lade))(?: the| der| die| das)? $"
)
_LOGIN_BEHIND = re.compile(
    r" (?:(?:mobile |candidate |user )?account|profile|dashboard|app|portal|inbox|login|premium|konto|profil)\b"
)
# "We have no other post at Marl", "Hello from Marl": where the house that writes stands.
_AT_HOME = re.compile(
    r"\b(?:we|i|us|our|ours|i['’]ve|i['’]m|we['’]ve|everyone|everybody|jobs?|spots?|hours|shifts?|posts?|positions?|roles?|vacanc\w+|openings?|places?|desk|staff|comes up|welcome|teach\w*|audition\w*|attend\w*|interview\w*|appl\w+|work\w*|again|here|assistant|head|chief|department|team"
    r"|crew|panel|committee|board|join\w*)\b[^;]{0,60} (?:at|within)(?: the)? $"
    r"|\b(?:it['’]?s|its|this is|i['’]?m|my name is|this side|here)\b[^;]{0,40} (?:at|from|with)(?: the)? $|\band at(?: the)? $"
    r"|\b(?:hello|hi|hey|greetings|love|regards|cheers|news|word|message|notice|wishes|heard|back|call|email|mail|letter) from(?: \w+(?: \w+)?(?: at| of)?)?(?: all)?(?: at)?(?: the)? $"
    r"|\b(?:appl\w+|audition\w*(?! the)|interview\w*|work\w*|jobs?|positions?|posts?|roles?|vacanc\w+|portfolio|resume|cv|join\w*|interest\w*|candidat\w+|wanting to \w+|talk\w*|speak\w*|thank\w*|support|shown|thinking|shifts?|hours|career|employment|volunteer\w*|visit\w*)\b[^;]{0,45} (?:with|for|from)(?: the)? $"
)
# "Macca from Marl", "love from Dot at Marl".
_WHO_IS_THERE = re.compile(
    r"(?:^|[.!?,] |\b[Hh](?:i|ey|ello) |[Ff]rom |& )[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)? (?:here )?(?:at|from|with)(?: the)? $"
)
_IS_AT = re.compile(r"\bat(?: the)? $")
_OF_SOMEBODY = re.compile(r"\b(?:he|she|they|who|his|her|him|is|are|was|were)\b")
# "für die Stelle als Koch am Marl", "the post in Marl".
_IN_A_HOUSE = re.compile(
    r"\b(?:stellen?|position|bewerb\w*|bewarb\w*|ausbildung\w*|praktikum|arbeite\w*|(?:my|our) (?:\w+ )?(?:years?|time|months)|probetag\w*|schnuppertag\w*|probearbeit\w*|vorstellungsgespräch\w*|hospitation\w*|einstell\w*|beschäftig\w*|wir|uns|unser\w*|hire|confidence|jobs?|roles?|posts?|vacanc\w+|openings?|work|we|our|panel|assistan\w+|\w{3,}(?:kraft|leitung|frau|mann|ant|ist|login|loge|er|erin|aid))\b[^;]{0,50} (?:von|mit|in|für|an|am|im|zum|zur|beim|within)(?: der| dem| die| den| das| the)? $"
    r"|\b(?:hier|grüße|gruß|liebe|team) (?:\w+ )?(?:von|aus|vom|im)(?: der| dem)? $"
)
_ONLY_MET = re.compile(
    r"\b(?:meet\w*|met|saw|see|seeing|looked for|bumped into|ran into|chat\w*|talk\w*|spoke) (?:with |to )?(?:you|me|us|each other)\b[^;,]{0,30} at(?: the)? $"
)


def is_at_home(text: str, lowered: str, start: int, end: int) -> bool:
    """Tell whether a name behind "at", "with" or "from" stands where the house that writes does.

    Args:
        text: the same as it was written.
    """
    before, _ = _around(lowered, start, end)
    line = lowered[lowered.rfind("\n", 0, start) + 1 : start]
    if _IN_A_HOUSE.search(before) or (" " not in line.strip() and lowered[end : end + 1] in ("", "\n")):
        # "for Marl & Partners" in a line of its own.
        return True
    if _AT_HOME.search(before) or (_IS_AT.search(before) and not _OF_SOMEBODY.search(before)):
        return not _ONLY_MET.search(before)
    return bool(_WHO_IS_THERE.search(text[max(0, start - len(before)) : start]))


def find_mentions(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Yield where a name stands in a text, both in small letters."""
    place = text.find(name)
    while place >= 0:
        end = place + len(name)
        if not (text[place - 1 : place].isalnum() or text[end : end + 1].isalnum()):
            yield place, end
        place = text.find(name, end)


def is_beside(lowered: str, start: int, end: int) -> bool:
    """Tell whether what stands at a place of a text in small letters is beside the matter."""
    before, behind = _around(lowered, start, end)
    if (
        _ANSWERS_BEHIND.match(behind)
        or _SEEKS_BEHIND.match(behind)
        or (_YOU_BEHIND.match(behind) and _BEGINS_THERE.match(before))
    ):
        return True
    if is_advert(lowered, start):
        return True
    if _last_word(before) not in _SMALL_BEFORE and not before.endswith((", ", ": ")):
        return bool(has_any(_YOURS, before) and _WHERE_THE_READER_WAS.search(before))
    return bool(
        (has_any(_YOURS, before) and _WHERE_THE_READER_WAS.search(before))
        or (_AND_WAS.match(behind) and _LEARNED.search(before))
        or (has_any(_THIRDS, before) and "our " not in before and _OF_A_THIRD.search(before))
        or (_THERE_BEHIND.match(behind) and _YOU_IN_GERMAN.search(before))
        or (has_any(_TELLS_TO_ASK, before) and _WHERE_ELSE.search(before))
        or (has_any(_OF_ANOTHER, before) and _WHERE_ANOTHER_WAS.search(before))
    )


def _last_word(before: str) -> str:
    """Return the last word of a text that is no article."""
    words = before.rsplit(None, 3)[-3:]
    while words and words[-1] in _ARTICLES:
        words.pop()
    return words[-1] if words else ""


def is_advert(lowered: str, start: int) -> bool:
    """Tell whether a place of a text stands in a list of other jobs: "Similar jobs: ..."."""
    paragraph = lowered[max(0, start - _PARAGRAPH) : start]
    is_list = ":" in paragraph or "(" in paragraph
    return is_list and has_any(_ADVERTISES, paragraph) and bool(_ADVERT.search(paragraph))


def is_thing(lowered: str, end: int) -> bool:
    """Tell whether what ends at a place is called a programme, a building or a day right behind."""
    return bool(_IS_A_THING.match(lowered, end))


# "Northlight Ltd, 14 Quay Street": below the letter.
_IN_FOOTER = re.compile(r",? (?:inc|gmbh|ag|ltd|limited|llc|b\.v|plc|se|oy)\b\.?(?: ?[,·|]|\n|$)")


def is_footer(lowered: str, start: int, end: int) -> bool:
    """Tell whether a line begins with what stands at a place, and its legal form and address behind it."""
    return (not start or lowered[start - 1] in "\n|·") and bool(_IN_FOOTER.match(lowered, end))


def is_tool(lowered: str, start: int, end: int) -> bool:
    """Tell whether what stands at a place only sends the mail for others."""
    before, behind = _around(lowered, start, end)
    if _TOOL_BEHIND.match(behind):
        return True
    return _last_word(before) in _BEFORE_A_TOOL and bool(_TOOL_BEFORE.search(before))


def is_web_address(lowered: str, start: int, end: int) -> bool:
    """Tell whether what stands at a place begins an address: "marl.example"."""
    return (
        lowered.startswith(".", end)
        and lowered[end + 1 : end + 2].isalpha()
        and " " not in lowered[start:end]
    )


def is_login(lowered: str, start: int, end: int) -> bool:
    """Tell whether what stands at a place is where the reader has an account, or stands in an address."""
    if is_web_address(lowered, start, end) or (
        start > 1 and lowered[start - 1] in "@./" and lowered[start - 2].isalnum()
    ):
        return True
    before, behind = _around(lowered, start, end)
    if _LOGIN_BEHIND.match(behind):
        return True
    is_near = _last_word(before) in _BEFORE_A_LOGIN or has_any(_ACCOUNTS, before)
    return is_near and bool(_LOGIN_BEFORE.search(before))


@for_one_mail
def _around(lowered: str, start: int, end: int) -> tuple[str, str]:
    """Return what the sentence has before and behind a place."""
    before = lowered[max(0, start - _FAR) : start]
    first = max(before.rfind(mark) + len(mark) if mark in before else 0 for mark in _ENDS)
    return before[first:].replace("\n", " "), lowered[end : end + _BEHIND].replace("\n", " ")
