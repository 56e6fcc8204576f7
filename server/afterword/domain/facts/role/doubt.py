"""Tells of a title that the mail only mentions it: what the reader was, what the other one is, another opening, who writes."""

from __future__ import annotations

import re

from afterword.domain.facts.letter import Letter
from afterword.domain.facts.mention import find_mentions, is_advert
from afterword.domain.facts.pattern_text import has_any
from afterword.domain.facts.role.somebody import is_all_of_them

_FAR = 110
_BEHIND = 60
_NEAR = 12
_ENDS = (". ", "! ", "? ", "\n\n", ".\n", "!\n", "?\n")
_APPLIED = (
    "applied",
    "applying",
    "application",
    "bewerb",
    "bewarb",
    "interest",
    "candida",
    "interview",
    "considered",
    "consideration",
    "select",
    "chosen",
)
# "your years as a shift lead", "Ihre Zeit als Filialleiterin", "Current role: Shift Supervisor".
_WAS_THE_READER_S = re.compile(
    r"\byour (?:[\w'’-]+,? ){0,2}?(?:years?|time|months|decades?|work|experience|background|days|stint|spell|career|role|job|position|post) (?:as|of being)(?: an?| the| our)? $"
    r"|\byou(?:['’]ve|['’]re| have| had)? (?:\w+ )?(?:worked|working|been working|been employed|trained|qualified|acting|employed|earned?|earning)(?: \S+){0,4}? as(?: an?| the)? $"
    r"|\byou(?:['’]ve| have) been an? $"
    r"|\b(?:coming|moving|stepping (?:up|down)) from (?:an? |the |your )?(?:job|role|position|post) as(?: an?)? $|(?:^|[;:] )as an? $"
    r"|\b(?:current|present|previous|former|last|most recent) (?:employer|job|role|position|title|post)\b(?:(?! (?:we|i|for (?:this|the|our)|to (?:fill|this|the)|but) )[^.!?;\n]){0,60}$"
    r"|\b(?:du|sie) (?:warst|waren|bist|sind) (?:\w+ ){0,4}als (?:eine? )?$"
    r"|\b(?:ihre?[nmrs]?|deine?[nmrs]?) (?:[\w-]+ ){0,2}?(?:zeit|jahre\w*|erfahrung\w*|tätigkeit|arbeit|station\w*|position|rolle|laufbahn|werdegang|weg|zukunft) als(?: eine?)? $"
    r"|\b(?:seit|über|nach) (?:\S+ ){1,3}(?:jahren|monaten) als $|\b(?:derzeitige|aktuelle|bisherige|jetzige)\w* (?:position|tätigkeit|stelle|rolle)\b[^.!?;\n]{0,40}$"
    r"|\b(?:find|get|land|start) (?:\w+ ){0,2}?(?:job|role|position|work|post) (?:as|in)(?: an?)? $"
    r"|\byou(?:['’]d|['’]ll| would| will| could| may| might| can)(?: \w+)? (?:be|make|become) an? (?:\w+ )?$"
    r"|(?:prüfung|umschulung|fortbildung|weiterbildung|lehrgang|kurs) zu[rm] $|\bwhat you (?:wrote|said|told (?:us|me)) (?:about|of) (?:the|an?|your) $"
    r"|\b(?:exams?|course|training|studies|degree|licen[cs]e|certificate|ticket|qualification|experience|background|time served|time|years?) (?:to become|as|of being)(?: an?)? $"
    r"|\b(?:abschluss|erfahrung\w*|diplom|befähigung|patent|zulassung|zeugnis|prüfung|auf (?:die|eine) ausbildung) als $"
)
# "Have you thought of the Stock Controller job", "we are also looking for a cook".
_IS_ANOTHER = re.compile(
    r"\b(?:still looking,|(?:have you|why not) (?:thought|consider\w*|look\w*|try)|you (?:may|might|could) (?:also |want to |like to |wish to |prefer )?(?:look|consider|apply|try|be)|(?:also|soon|shortly) (?:be )?(?:looking|hiring|recruiting|seeking|advertis\w+)|we (?:will|['’]ll|shall) be (?:looking|hiring|recruiting|advertis\w+)"
    r"|another opening|other (?:openings?|roles?|vacanc\w+|jobs?|positions?)|recommended for you|similar (?:roles?|jobs?)|roles? such as|openings? such as|be the first to hear|interessiert (?:sie|dich)|außerdem (?:eine?n?|noch)|weitere (?:offene )?stellen|passende stellen)\b[^.;]{0,60}$"
)
_ANOTHER_BEHIND = re.compile(
    r"(?:['’]s)? ?(?:opening|job|role|vacancy|position|post)?(?: on our [\w ]{2,20}| in [\w ]{2,20})? ?(?:may be worth|might be worth|(?:might|may|could|would) (?:suit you|be (?:more|better|a better))|(?:which )?(?:re)?opens? (?:in|again)|went live|we (?:posted|advertised)|closes on)"
    r"| schemes?\b.{0,12}(?:opens|reopens|starts|is open)"
)
# "somebody who has been a site manager", "a former police officer".
# "Sie haben als Kellner bei Nordlys Erfahrung gesammelt."
_DONE_ELSEWHERE = re.compile(
    r" (?:bei|im|in der|in eine[rm]) (?!uns)[^.;]{2,40} (?:erfahrung|gesammelt|gearbeitet|tätig|beschäftigt)"
)
_IS_ANOTHER_S = re.compile(
    r"\b(?:who|he|she)(?:['’]s| has| had| is| was)(?: \w+)? (?:been |worked as |trained as |qualified as )?an? $|\bused to (?:be|work as) an? $|\b(?:former|retired|ex|outgoing|gelernte[rn]?)[ -]$|\bthe other (?:person|candidate|one) (?:is|was|has been) an? (?:\w+ )?$"
    r"|\bi(?:['’]m| am) (?:\w+, |\w+ and i(?:['’]m| am) )?(?:the|your|our|an?)(?: \w+)? $|\bmy name is \w+(?: and i['’]m|,)? (?:the|an?|your)(?: \w+)? $"
    r"|\b(?:kolleg\w+|chef\w*|herr \S+|frau \S+), (?:der|die|unsere?|meine?) $|\bwünsch\w* (?:ihnen|dir|euch) (?:\w+ )?als $"
    r"|\b(?:wende\w*|schreib\w*) [^.;]{0,20}?\ban (?:den|die|dem|der|unser\w*|mein\w*) $"
    r"|\b(?:melde\w*|gesprochen|spr[ei]ch\w*|sprach\w*) [^.;]{0,20}?\b(?:bei|mit) (?:den|die|dem|der|unser\w*|mein\w*) $"
    r"|\b(?:son|daughter|nephew|niece|wife|husband|friend) of (?:the|our|an?) $"
    r"|\bich bin (?:hier |\w+, )?(?:die|der|eine?)(?: \w+)? $"
    r"|\b(?:made up|consisting|consists) of[^.;]{0,40}$"
    r"|\b(?<!join our )(?<!join the )(?<!join a )(?:small )?(?:team|crew|staff) of (?:[\w-]+ ){0,4}$|\b(?:team|betrieb|kollegium) (?:aus|von|mit) [^.;]{0,40}$"
    r"|\bon (?:an? |her |his |their )?(?:work )?(?:placement|trial|work experience|apprenticeship)(?: \w+){0,3} as an? $|\b(?:was|were|is|came|came to us) (?:here |already |with us )?on (?:an? |her |his )?$"
    r"|\ben (?:stage|apprentissage|alternance|formation)(?: \w+){0,2} (?:comme|de|d['’]) ?$"
    r"|\b(?:everyone|everybody|all(?: of us)?|staff|people|team|colleagues)\b[^.;]{0,20}? from [^.;]{2,50} to (?:the |our |an? )?$"
    r"|\bwhat it(?: is|['’]s)(?: like)? to be an? $|\bwie es ist, (?:als )?(?:eine? )?$"
)


# "As Studio Manager I see every letter", "Als Inhaber lese ich": who writes.
_WRITES_AS = re.compile(r"^(?:as|als) (?:the |an? |your |our |eine? )?$")
_WRITES_BEHIND = re.compile(
    r"(?: here| of [\w ]{2,30}| der [\w ]{2,30})?,? i (?!can|am sorry|have (?:chosen|found|hired|taken)|chose|hired|found)| (?:lese|kenne|weiß|sehe|schaue|freue|muss|darf|bin) ich\b"
)


_OTHERS = (
    "looking", "thought", "consider", "why not", " look ", "apply ", " try ", " be ", "hiring", "recruiting", "advertis", "opening", "other ", "recommended", "similar", "such as", "be the first", "interessiert", "außerdem", "weitere", "passende", "roles", "jobs",
)  # fmt: skip
_SOMEBODIES = ("who", "used to ", " he ", " she ", "he'", "she'", "former", "retired", "ex-", "ex ", "outgoing", "gelernte", "other ", "i'm ", "i’m ", "i am ", "my name", "ich bin", "daughter of", "son of", "nephew of", "niece of", "wife of", "husband of", "friend of", "kolleg", "chef", "herr ", "frau ", "wünsch", "wende", "melde", "spr", "schreib", "made up", "consist", "team", "crew of", "staff of", "betrieb", "what it", "wie es ist", "placement", "experience", "apprenticeship", " trial", " on ", "en stage", "apprentissage", "alternance", "formation", " from ")  # fmt: skip
_OWN = ("your ", "prüfung", "umschulung", "bildung", "lehrgang", "kurs ", "warst", "waren", "you", "coming ", "moving ", "stepping ", "as a", "current", "present ", "previous", "former", "last ", "recent", "ihr", "dein", "seit ", "über ", "nach ", "derzeit", "aktuell", "bisherig", "jetzig", "exam", "course", "training", "studies", "degree", "as a", "erfahrung", "abschluss", "diplom", "befähigung", "patent", "zulassung", "zeugnis")  # fmt: skip


# "Interview with Head of Design", "Antwort der Geschäftsleitung": with whom, or from whom.
_IS_NEWS = re.compile(
    r"(?:interview|chat|call|meeting|talk|question|message|update|note|letter|answer|reply|news|rückmeldung|antwort|nachricht|anruf|gespräch|termin) (?:with|for the|from|by|der|des|von|vom|mit)\b"
    r"|[^.]{3,40}['’]s (?:decision|reply|answer|response|feedback|message|note|news|choice|call)$|from the \w|(?:interviewers?|assessors?|panel|fewer|sommer|herbst|frühling|frühjahr)\b"
)
# "Thanks for talking to our Head Chef", "ask for the duty manager", "good luck becoming a teacher".
_IS_TALKED_TO = re.compile(
    r"\b(?:talk(?:ed|ing)?|spoke|spoken|speak(?:ing)?|chat(?:ted|ting)?|met|meet(?:ing)?|writ(?:e|ing|ten)|wrote|complain|appeal|object|turn|send|sent|return|addressed|report(?:s|ing)?|repl(?:y|ied)|introduced)(?: \w+)? (?:to|with|by) (?:our|the|your|my) (?:\w+ )?$"
    r"|\b(?:ask for|ask|contact|e-?mail|phone|call|ring|tell|thank) (?:our|the|your) $|\bluck\b[^.;]{0,20} (?:becoming|being|as) an? $"
)
_TALKS = ("talk", "spok", "speak", "chat", "met", "meet", "writ", "wrote", "complain", "appeal", "object", "turn", "sen", "address", "report", "repl", "introduc", "ask ", "contact", "mail", "phone", "call", "ring", "tell", "thank", "luck")  # fmt: skip
_OURS = (" our ", " the ", " your ", " my ", " a ", " an ")
_POST_BEHIND = re.compile(r"\s(?:posts?|roles?|jobs?|positions?|vacanc|openings?|spots?|places?)\b")
# "Contact: Duty Manager", "Reviewed by: Compliance Officer".
_IS_LABELLED = re.compile(
    r"\b(?:contact|kontakt|ansprechpartner(?:in)?|interviewers?|(?:reviewed|assessed|decided|signed|sent|approved|rejected) by|recruiter|hiring manager|line manager|controller|assessors?|panel|reports? to|supervisor|sender|cc): $"
)


def is_only_mentioned(role: str, letter: Letter) -> bool:
    """Tell whether each place that has a title is beside the matter."""
    folded = role.lower()
    if _IS_NEWS.match(folded):
        return True
    if folded in letter.subject.lower():
        return False
    text = letter.lowered
    if is_all_of_them(role, text):
        return True
    places = list(find_mentions(text, folded))
    return bool(places) and all(_is_beside(text, start, end) for start, end in places)


# "The girl who was on placement with us", in other languages: "la chica que estaba de prácticas".
_IS_LEARNING = re.compile(
    r"\b(?:est(?:á|aba|uvo|aban|uvieron|ava|avam|eve)|(?:hac|haci|haz|faz|fac)\w*|hizo|fez|fa|fatto|lleva\w*|era|erano|eran) (?:\w+ ){0,3}?(?:de|en|em|in|sus|las|unas|su|lo|o|un|uno|la)? ?$"
)
_LEARNED = ("prácticas", "stage", "tirocinio", "estágio", "praktikum")
# "We hired for Produce and for Cashier": which of them was applied for is not said.
_ONE_OF_SEVERAL = re.compile(
    r"\b(?:hir\w+|fill\w+|openings?|spots?|places?|recruit\w+|jobs?) (?:\w+ )?for (?:(?:an? )?[^.;,]{2,30} and for )?(?:an? )?$"
)
# "We keep a list of relief staff": whom the house calls at other times.
_IN_A_LIST = re.compile(
    r"\b(?:list|pool|register|bank|rota|roster|network|database|jury|panel|committee|guild|union|federation|association|society|league|cooperative|board|chamber) of (?:(?!for |as )[\w-]+ ){0,3}$"
)
_LIST_NEAR = 50
# "Leider hat die Betriebsleitung entschieden": who decides.
_HAS = ("hat die ", "hat der ", "hat unsere ", "hat unser ", "haben die ")
_DECIDED = ("entschieden", "beschlossen", "festgelegt", "ausgewählt", "vorgezogen")
_SOUGHT = ("need ", "looking for a ", "looking for an ", "looking for ")
_BY_ANYBODY = ("always", "anyone", "anybody")


def _is_beside(lowered: str, start: int, end: int) -> bool:
    before = lowered[max(0, start - _FAR) : start]
    before = before[max(before.rfind(mark) + len(mark) if mark in before else 0 for mark in _ENDS) :]
    before = before.replace("\n", " ")
    folded = lowered[start:end]
    behind = lowered[end : end + _BEHIND].replace("\n", " ")
    if (before.endswith(": ") and _IS_LABELLED.search(before)) or (behind[:1] == ":" and "@" in behind):
        return True
    if _DONE_ELSEWHERE.match(behind) or _ANOTHER_BEHIND.match(behind) or is_advert(lowered, start):
        return True
    if _WRITES_AS.match(before) and _WRITES_BEHIND.match(behind):
        return True
    if before[-_LIST_NEAR:].find(" of ") >= 0 and _IN_A_LIST.search(before):
        return True
    if folded.startswith(_LEARNED) and _IS_LEARNING.search(before):
        return True
    if (behind.startswith(" and for ") or " and for " in before[-_NEAR:]) and _ONE_OF_SEVERAL.search(before):
        return True
    if before.endswith(_SOUGHT) and has_any(_BY_ANYBODY, before):
        # "We always need bank staff", "if you hear of anyone looking for a baler"
        return True
    if before.endswith(_HAS) and has_any(_DECIDED, lowered[end : end + _FAR]):
        return True
    if has_any(_OTHERS, before) and _IS_ANOTHER.search(before):
        return True
    if has_any(_SOMEBODIES, before) and _IS_ANOTHER_S.search(before):
        return True
    if (
        before.endswith(_OURS)
        and has_any(_TALKS, before)
        and _IS_TALKED_TO.search(before)
        and not _POST_BEHIND.match(behind)
    ):
        return True
    return has_any(_OWN, before) and not has_any(_APPLIED, before) and bool(_WAS_THE_READER_S.search(before))
