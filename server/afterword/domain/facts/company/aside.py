"""Tells of a name in a sentence that the reader was there before, or that somebody else is: no house that writes."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.pattern_text import has_any

# "your degree from Marl University": where the reader was.
_OF_THE_READER_S = re.compile(
    r"\b(?:[Yy]our|Ihr(?:e[nmrs]?)?|[Dd]ein(?:e[nmrs]?)?) (?:\S+ ){0,2}?(?:degree|studies|PhD|thesis|master\S*|bachelor\S*|diploma|background|experience|Studium|Abschluss|Promotion|Masterarbeit|Bachelorarbeit|Erfahrung\w*)"
    r"(?: \S+){0,2}? (?:at|from|with|in|an|bei|von)(?: the| der| dem)? $"
)
_HERS = ("your ", "ihr", "dein")
# "my colleague at the Harwood Trust", "I've told Odile at Maison Claire", "you had managed a team at Mudlark".
_OF_A_THIRD = re.compile(
    r"\b(?:(?:my|our|a|an old|his|her|their) (?:\w+ )?(?:colleague|friends?|contacts?|counterparts?|pals?|mates?|sister|brother|cousin|old boss)(?: \w+)?|(?:told|ring|try) (?!you\b|us\b|me\b)\S+(?: \S+){0,3}"
    r"|(?<!time )you(?:['’]d| had|['’]ve| have)? (?:managed|led|built|ran|worked|interned|spent(?= \S+ \S+ )|did|trained)(?: \S+){0,5}?|\b(?:kollegin|kollege|kollegen|freund|freundin|bekannte[nr]?)(?: \w+)?) (?:over |down |up )?(?:at|from|with|for|bei|beim|von|vom)(?: the| der| dem)? $"
)
_THEIRS = (
    "colleague", "friend", "contact", "counterpart", "pal", "mate", "sister", "brother", "cousin", "boss", "told", "ring ", "try ", "managed", " led ", "built", " ran ", "worked", "interned", "spent", " did ", "trained", "kolleg", "freund", "bekannt",
)  # fmt: skip
_NEAR = 60
# "Sollte etwas frei werden, erfahren Sie das beim Tarn", "it will be posted at Tarn": where to look.
_TO_LOOK = re.compile(
    r"\b(?:(?:erf(?:ahren|ährst)|sehen|siehst|finden|findest|hören|hörst|lesen|liest) (?:sie|du|ihr) (?:das|es|sie|die|diese|dies|davon)|(?:steht|hängt) (?:es|das|sie)|stehen sie|(?:schreiben|melden|hängen|geben) wir (?:das|es|sie|die|diese)"
    r"|(?:inserieren|annoncieren|veröffentlichen|werben) wir|(?:wird|werden|ist|sind) (?:die |unsere |alle |offene |freie |neue )*stellen?|(?:können|könnten|kannst|könntest) (?:sie|du)(?= (?:beim|im) )|(?<!bewerbungen )fragen sie (?:bitte |am besten |einfach )?)(?: (?!uns\b|sich\b)[\w-]+){0,3}? (?:bei|beim|im|am|vom|auf)(?: der| dem)? $"
    r"|\b(?:you(?:['’]ll| will| can| may| might| could)? (?:also |always |then )?(?:find|see|hear|read|look|ask|check|try|enquire|inquire)|will be (?:posted|listed|advertised|announced|put up)|(?:we|we['’]ll|we will) (?:always |usually |only )?(?:advertise|post|list)|(?:have|take) a (?:look|peek)|please ask|pop in|check the \w+)"
    r"(?: (?!our\b|us\b|here\b)[\w'’-]+){0,3}? (?:at|with|in|from|by|on)(?: the)? $|\b(?:pop in|have a look) at(?: the)? $"
)
_LOOKED_AT = ("sie ", "du ", "steht", "hängt", "wir ", "stellen", "stelle ", "you", "posted", "listed", "advertise", "announced", "put up", "we ", "look", "peek", "ask", "pop in", "check")  # fmt: skip
# Where such a sentence tells of what may come.
_MAY_COME = re.compile(r"(?:sollten?|wenn|falls|sobald|if|should|when|whenever)\b[^.!?\n]{3,90}, [^.!?\n]*$")
_WHAT_MAY_COME = ("soll", "wenn", "falls", "sobald", "if ", "should", "when")
_FAR = 160
# "Estágio em Engenharia de Software", "Prácticas en Marketing": what a job is in.
_FIELD_OF = re.compile(
    r"\b(?:est[áa]gi\w+|trainee|vagas?|bolsas?|cursos?|pr[áa]cticas?|puesto|beca|becario|becaria|pasant[íi]as?|m[áa]ster|grado|licenciatura|mestrado|stage|alternance|apprentissage|master|licence|tirocinio|laurea|dottorato|praktikum|ausbildung|duales studium|studium|bachelor|internship|placement|traineeship|degree|phd|doutorado|experi[êe]nci\w+|formaci[óo]n|formação|formation|expérience|esperienza|erfahrung|experience)"
    r" (?:em|en|in) (?:l['’])?$"
)
_IN = (" em ", " en ", " in ")


# "beim Lesen", and no "beim Löwen".
_DONE = re.compile(
    r"(?!(?:Löw|Ochs|Bär|Schwan|Rab|Hirsch|Falk|Stern|Rapp|Drach|Haf|Gart|Of|Lad|Schütz|Graf|Fürst|Bog|Brunn|Fels|Hasen|Lind|Buch|Eich)en\b)(?P<verb>[A-ZÄÖÜ][a-zäöüß]{2,}(?:en|ern|eln))\b(?! [A-ZÄÖÜ])"
)


def _is_done(body: str, start: int) -> bool:
    """Tell whether one German word for what is done stands there: "beim Lesen"."""
    verb = _DONE.match(body, start)
    return verb is not None and not naming.has_company_word(verb["verb"])


def is_another_s(body: str, lowered: str, start: int) -> bool:
    """Tell whether a name is where the reader was or may look, another whom somebody else is at, or what a job is in."""
    first = max(0, start - _NEAR)
    before = lowered[first:start]
    if has_any(_HERS, before) and _OF_THE_READER_S.search(body, first, start):
        return True
    if has_any(_THEIRS, before) and _OF_A_THIRD.search(before):
        return True
    if before.endswith(_IN) and _FIELD_OF.search(before):
        return True
    if before.endswith("beim ") and _is_done(body, start):
        return True
    if not has_any(_LOOKED_AT, before) or not _TO_LOOK.search(before):
        return False
    sentence = lowered[max(0, start - _FAR) : start]
    return has_any(_WHAT_MAY_COME, sentence) and bool(_MAY_COME.search(sentence))
