"""The words around a word for work that tell whether a post or a person is meant: "another cook", "our other cook says"."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import words_of

# Who speaks, decides or was chosen instead; and what is said of anybody.
NO_JOB = words_of(
    """
    manager managers boss bosses director directors recruiter recruiters owner owners partner partners leader leaders lead staff crew head heads officer chef chefs
    president principal candidate applicant student students scholar processor forklift referee contractor contractors freelancer expert specialist professional speaker graduate graduates
    worker workers member members fellow reader readers writers agent agents client clients interviewer interviewers assessor assessors examiner mentor colleague
    gesell geselle gesellen gesellin boss guy master mate mates hand hands guide page rep reps secretary chair chairman president dean deputy executive executives
    exec execs team representative trainer hr engineering payroll bookings reservations placement placements work pm ux ui vp ceo coo cto cfo hire training
    chef leiter leiterin leitung geschäftsführer geschäftsführerin geschäftsleitung personalleiter personalleiterin personalleitung abteilungsleiter bereichsleiter
    mitarbeiter mitarbeiterin mitarbeiterinnen mitarbeitende mitarbeitenden personalreferentin personalreferent referent berater beraterin fachkraft kraft
    vollzeitkraft teilzeitkraft arbeitskraft führungskraft nachwuchskraft meister hilfe rückmeldung entwicklung teamleitung teamleiter teamleiterin studioleitung werkleitung bauleitung projektleitung schulleitung student studenten
    jefe jefa directora directeur directrice responsable gerente encargado encargada empleado profesional personal equipo cliente candidato
    direttore direttrice responsabile titolare diretor diretora chefe gestor gestora diretores leidinggevende teamleider directeur hoofd medewerker medewerkers collega
    müdür müdürü müdürümüz yönetici yöneticisi yöneticimiz uzman uzmanı çalışan personel
    """
)
# A person's, not a post: "my tutor", "his nurse"; and what stands before none.
ENDS = words_of(
    """
    my his her their your its whose this that these those i we you he she they it who which and or but if than from by with at in into through between
    mr mrs ms dr dear hi hello is are was were be been have has had not never very so too just really as
    mein meine meinem meinen meiner ihr ihre ihrem ihren ihrer sein seine seinem seinen unser unsere unserem unseren unserer dein deine deinem deinen deiner
    und oder aber von vom mit bei beim durch frau herr herrn ist sind war hat haben wir ich sie er es
    mi su sus tu mon ma mes son sa ses mio mia suo sua meu minha seu sua y e et o ou con com avec mijn zijn haar hun jouw je en of van met door
    """
)
ADDS = words_of("and or & und oder et y e en ve")
ONE_MORE = words_of(
    """
    another other second third extra additional further different new no any more first only
    weitere weiteren weiterer andere anderen anderer neue neuen neuer zusätzliche zusätzlichen keine keinen kein keiner zweite zweiten
    otro otra nuevo nueva ningún ninguna segundo segunda autre nouveau nouvelle aucun aucune deuxième second seconde altro altra nuovo nuova nuovi nessun nessuna
    outro outra novo nova nenhum nenhuma andere nieuwe geen tweede extra başka yeni ikinci
    """
)
# "Our other cook is off sick": who works there already.
THE_OTHER = words_of("other andere anderen anderer otra otro autre altra altro outra outro")
ARTICLES = words_of(
    "a an one two three four five six the our all every each ein eine einen einem einer zwei drei der die das den dem un una uno une le la les l' el los las il lo gli um uma os as een de het twee bir"
)
FOR = words_of(
    "for as on about re becoming of to zum zur als für fürs beim im über para per pour pa pra comme como come da di de d' du des del do voor als naar tot op over"
)
BARE = words_of(
    "for as on about re of becoming als zum zur für fürs comme como come para per pour pra de d' da voor tot naar"
)
# What stands before a word for work and is no part of a title; some titles begin with what ends in -ing.
IS_VERB = re.compile(
    r"(?<!^found)(?<!^act)(?<!^manag)(?<!^teach)(?<!^nurs)(?<!^market)(?<!^account)(?<!^purchas)(?<!^clean)(?<!^cater)(?<!^min)(?<!^train)(?<!^swimm)(?<!^div)(?<!^climb)(?<!^rid)(?<!^build)(?<!^test)(?<!^engineer)(?<!^print)(?<!^weld)(?<!^pack)(?<!^brew)(?<!^bak)ing$|(?:ed|ly)$|^(?:need|needs|want|wants|get|got|have|has|take|took|taken|find|found|hire|hires|chose|chosen|picked|say|says|afford|paying|gave|given|give|no|yes|here|there|when|where|what|sorry|please|still|also|only|ever|now|than|because|cos|since|how|many|much|such|like|per)$"
)
# "We have asked Tess Cullen to be parish secretary."
CALLED = re.compile(
    r"\b(?:ask|vot|elect|appoint|select|invit)ed [^.;]{2,40} to be $|\bcho(?:se|sen) [^.;]{2,40} to be $"
)
# "A copywriter here spends most of the day on the phone", "I take one apprentice every year".
HERE = re.compile(
    r"(?: (?:I{1,3}|IV|V))?\s(?:here|with us|at this (?:size|stage)|in (?:this|our) (?:house|shop|team|office|kitchen|firm))\s(?:(?:has|have|needs?) to|must|spends?|does|works?|needs?|starts?|is (?:expected|asked|on|in|out)|will|would|can|gets?|carries|looks after|covers|drives)\b"
    r"|(?: \w+ (?:days?|mornings?|afternoons?|evenings?|hours|nights)(?: (?:a|per) week)?)? (?:is|was|would be|turned out to be) (?:more than|beyond|too much)\b"
)
FITS = re.compile(
    r"\s(?:is|was|would be) (?:not )?(?:quite )?(?:the right|a (?:good|natural) (?:fit|match)|for you|right for you|your)\b"
)
# "Last year's waterfront director decided to come back."
STAYS = re.compile(
    r"\s(?:(?:has |have )?(?:decided|agreed|wants|chose|chosen|changed \w+ mind and) (?:is |to )?(?:come|coming|stay|staying|return|returning|carry|go on)"
    r"|is (?:coming back|staying|returning|not leaving)|(?:will be |is )?(?:came|come|comes) back|stays on|stayed on)\b"
)
# What is done with a post, or with somebody for it.
IS_GIVEN = re.compile(
    r"(?:only|just|hir\w+|need\w*|want\w*|engag\w+|employ\w*|appoint\w*|tak\w+ on|taken on|find\w*|found|fill\w*|chose\w*|choose|pay\w*|afford|(?:stretch|run) to|form|keep\w*|bring\w*(?: on| in)?|have|having|got|get(?:ting)?|went with|go(?:ing)? with|decided on|settled on|insist on"
    r"|become|preference is for|after is|look\w* for|add\w*|offer(?:ed|ing)?(?: you)?|giv\w+|given|paus\w+|freez\w+|cut\w*|scrap\w*|clos\w+|cancel\w*|recruit\w*|select\w*|approv\w+|sponsor|carry|train|replac\w+|advertis\w+|lose|losing|than"
    r"|such\w*|sign(?:ed|ing)?|ourselves|brauch\w*|benötig\w*|such\w*|nehm\w*|einstell\w*|find\w*|gefunden|vergeben|besetz\w*|bekomm\w*|haben|geben|anbieten|übernehm\w*"
    r"|busc\w+|pag\w+|cog\w+|coj\w+|necesit\w+|contrat\w+|encontr\w+|cherch\w+|engag\w+|recrut\w+|pris|prendre|trouv\w+|occuper|cerc\w+|assum\w+|trov\w+|preso|prend\w+|procur\w+|precis\w+|zoek\w*|nemen|aangenomen|gevonden|zit\w*)$"
)
# Behind a person: "the manager says".
SPEAKS = re.compile(
    r"(?:sa(?:ys?|id)|thinks?|thought|wants?|wanted|felt|feels?|tells?|told|asks?|asked|reckons?|decided?|prefers?|preferred|liked|loved|loves|rates?|has|have|had|is|was|will|would|who|whom|himself|herself|met|made|picked|chose|went|spoke|called|"
    r"gibt|gab|hat|haben|ist|war|bring\w*|holt\w*|kommt|kam|zeigt\w*|wartet\w*|hilft|half|kümmert|liest|las|sieht|sah|wünscht|sagt\w*|meint\w*|möchte|wollte|wird|melde\w*|ruft|schreib\w*|prüft|entscheide\w*|entschied|teilt|bittet|dankt|grüßt|schickt|findet|fand|freut|bedauert|und|dice|ha|es|era|dit|a|est|veut|vuole|è|disse|quer|zegt|wil|heeft|is)$"
)
SUFFICES = words_of("enough sufficient")
_FULL = words_of("full up stocked")
_AS_MANY = words_of("the many")
_AS_WE_NEED = re.compile(
    r" (?:that )?(?:as )?(?:i|we)(?:['’]ll| will)? (?:need|can|could|want|require)\b", re.IGNORECASE
)
_THEIRS = words_of("our the my")
_SOME = words_of(
    "one two three four five six several some few couple handful rest both all most many each any half"
)
_SEATS = words_of("chair bench place seat spot job post desk berth position role")
_TWO = 2


def is_among_many(small: list[str], first: int) -> bool:
    """Tell whether some of those who work there are meant: "two of our team leads"; or who came: "More helpers came"."""
    if small[first - 1] == "more":
        return first == 1
    return (
        first > _TWO
        and small[first - 2] == "of"
        and small[first - 1] in _THEIRS
        and small[first - 3] in _SOME
    )


def is_enough(before: str, earlier: str, behind: str) -> bool:
    """Tell whether there are as many as are needed: "enough pickers", "all the drivers we need", "full up with cooks"."""
    if before in SUFFICES or (before == "with" and earlier in _FULL):
        return True
    return before in _AS_MANY and _AS_WE_NEED.match(behind) is not None


def is_a_seat(small: list[str], place: int) -> bool:
    """Tell whether what somebody has is a post's: "one Junior Reporter's chair"."""
    return place + 1 < len(small) and small[place + 1] in _SEATS


_WITH = words_of("mit bei von laut durch beim vom sagt sagte meint meinte findet fand")


def is_beside_us(language: str, small: list[str], first: int, are_many: bool) -> bool:
    """Tell whether who is meant gives advice or works there: "mit dem Steuerberater", "on the advice of our lawyers"."""
    before, earlier = small[first - 1], small[first - 2] if first > 1 else ""
    if language == "de" and (earlier in ADDS or (before in ("dem", "der") and earlier in _WITH)):
        return True
    return are_many and earlier == "of" and before in ARTICLES
