"""Where a role stands: the turns of phrase around it, by language."""

from __future__ import annotations

import re

from afterword.domain.facts.cued_pattern import CuedPattern
from afterword.domain.facts.pattern_text import CuedTable, alternatives, cued_by, stands_before
from afterword.domain.facts.role.pattern_parts import (
    COUNTED,
    JOB,
    JOB_BEHIND,
    JOB_CUES,
    OWNER,
    STOP,
    WORD,
    pattern,
    spell_out,
)

# "Your thoughts on the Sunday programme": a house has programmes of other kinds.
_NOT_TALKED_ABOUT = stands_before(
    (
        f"{word} "
        for word in "thoughts ideas views opinion suggestions talk talking hear heard spoke plans us".split()
    ),
    is_wanted=False,
)
_QUOTES = "“|\"|„|‘|«|»|‚| '"
_APPLY_CUES = "^advert|appl|candida|recruit|hiring|search|selection|interview|consider|match|interest"
_HIRES_CUES = "chosen another|chose another|found another|hir|appoint|need|want|promot|looking for|seeking"
_HIRES = alternatives(
    "hir(?:e|ed|ing(?! (?:managers?|teams?|panel|committee|board|group|department|collective|circle|process|round|season|starts?|begins?|opens?|resumes?|is|was|has|will|may|might|can|freeze|needs?|plans?|decisions?|budget|again)\\b))(?: for)?|appoint(?:ed|ing)?|needs?|want(?:s|ed|ing)?|seeking|looking for|(?:chosen?|found)(?= another )"
)
_BODY: dict[str, tuple[CuedPattern, ...]] = {
    "en": (
        pattern(_QUOTES, rf"(?i:\b{JOB} (?:of|as|for|titled|entitled|called|named)?(?: ?the| ?an?)? ?:?\s*)QUOTED"),
        pattern(_QUOTES, r"(?i:\b(?:appl(?:y|ying|ied)|application|candidacy|interview(?:ed)?|considered) (?:for|as|to)(?: the| an?| our)? ?:?\s*)QUOTED"),
        pattern("place as|spot as|seat as|slot as|places as|placement as", r"\b(?:places?|spot|seat|slot|placement) as (?:an? |the |our )?NAMEEND", "place as |places as |spot as |seat as |slot as |placement as "),
        # Of its marks before the title the shorter comes first.
        cued_by("job |requisition |req |vacancy |posting |position |role |reference ", spell_out(r"(?i:\b(?:job|requisition|req|vacancy|posting|position|role|reference)(?: id| no\.?| number| #)?:? #?)(?=[A-Z\d/-]*\d{3})[A-Z\d][A-Z\d/-]*(?::? | [-–—] | \()NAMEEND"), "job |requisition |req |vacancy |posting |position |role |reference "),
        pattern(JOB_CUES, r"(?i:\b(?:position|role|post|job|vacancy|opening|title) (?:of|as|for|titled|entitled)(?: the| an?| our)? )ROLEEND", "position |role |post |job |vacancy |opening |title "),
        pattern(
            JOB_CUES,
            rf"(?i:\b(?:for|in|to|regarding|about|concerning|on|filled|close|closed|fill) (?:the |our |an? )?{COUNTED}"
            rf"(?:open |vacant |advertised |above |role of |position of |post of )?)ROLE(?i: {JOB_BEHIND})\b",
            "for |in |to |regarding |about |concerning |on |filled |close |closed |fill ",
        ),
        pattern(JOB_CUES, rf"(?i:\b(?:the|our|my|an?|all(?: (?-i:[a-z]+))?|both)(?: two| three| four| five| several)? )ROLE(?i: {JOB_BEHIND})\b", "the |our |my |a |an |all |both "),
        pattern(_QUOTES, rf"(?i:\b(?:the|our|an?|this) )QUOTED(?i: {JOB})\b"),
        pattern(": ", rf"(?i:\b(?:{JOB}|secondment) ?: )NAMEEND"),
        pattern("^interest in ", r"(?i:\binterest in (?:our |the )?)NAMEEND"),
        pattern("search|process|hire|interviews|assessment|trial|class|cohort|intake|shortlist|round|competition|recruit", r"(?i:\b(?:the|our|an?|this(?: year['’]s)?) )NAME(?i: (?:class|cohort|intake|shortlist|round|competition|recruitment|search|process|hire|interviews|assessment (?:day|cent(?:re|er))|trial (?:shift|day)))\b", "the |our |a |an |this "),
        pattern(
            _APPLY_CUES,
            r"(?i:\b(?:appl(?:y|ying|ied)(?: \w+ly)?|applications?|candidacy|recruitment|recruiting|hiring|(?:search|selection)(?: committee| panel| process)?"
            r"|interview(?:ing|ed)?|considered|consideration|consider(?:ing)? you|candidates?|match|interest|advert(?:isement)?)"
            rf"(?: to us| with us| to join \S+(?: \S+){{0,2}}| (?-i:(?:to|at|with) [A-Z]\S*(?: [A-Z&]\S*){{0,3}}))? (?:for|as|to the|to our|to) (?:an? |the |our (?:next |new )?)?{COUNTED})ROLEEND",
        ),
        pattern(
            "internship|trainee|apprentice|program|scheme|co-op",
            rf"(?i:\b(?:for|to|in|as|{_NOT_TALKED_ABOUT}(?:about|on)|and(?= the )) (?:the |our |an? )?)"
            rf"(?P<role>(?:(?!{STOP}\b){WORD} ){{0,8}}?(?:[Cc]o-?op|[Ii]nternship|[Tt]raineeship|[Aa]pprenticeship|[Pp]rogram(?:me)?|[Ss]cheme)s?"
            r"(?:,? (?:- )?(?:\(?(?:Spring|Summer|Fall|Autumn|Winter) )?\(?20\d\d\)?)?)(?!\w| (?:Officer|Manager|Assistant|Co-?ordinator|Lead|Director|Administrator|Associate|Advis[eo]r)\b)",
        ),
        pattern("^as a|as our|be our|be a|become|for our|for the", r"(?i:\b(?:(?:as|be|become) (?:an? |our (?:next |new )?)|for (?:our|the) (?:(?:paid|unpaid|seasonal|temporary|part-time|full-time) )?))NAMEEND"),
        pattern("to someone|to somebody|to another", r"\b(?:offered|given|gave|handed) (?:the|our) ROLE(?= to (?:someone|somebody|another)\b)", "offered |given |gave |handed "),
        pattern("^position|role", r"(?i:\b(?:position|role),? )NAMEEND"),
        pattern(
            "cancel|filled|withdrawn|closed|postponed|paused|on hold",
            r"(?:^|(?<=[.!:] ))(?:[Tt]he |[Oo]ur )NAME (?:(?:has|have|had) (?:now |already |since )?been|is now|is|was) (?:now )?(?:cancell?ed|filled|withdrawn|closed|postponed|paused|put on hold|on hold)\b",
        ),
        pattern("closed the|filled the|cancelled the|canceled the|withdrawn the|paused the|closed our|filled our|cancelled our|canceled our|withdrawn our|paused our", r"(?i:\b(?:closed|filled|cancell?ed|withdrawn|paused) (?:the|our) )NAMEEND"),
        pattern("direction for|direction on|direction with|else for|candidate for|applicant for", r"\b(?:direction|someone else|somebody else|candidate|applicant) (?:for|on|with) (?:the |our )?(?P<role>[A-Za-z]+(?: [A-Za-z&]+){0,2}?)(?=[.,;!?]|$| (?:at|on|this|right|now|and|but|who|because|after)\b)", "direction |someone else |somebody else |candidate |applicant "),
        pattern("circling back|following up|come back to you|coming back to you|back to you about", r"\b(?:[Cc]ircling back|[Ff]ollowing up|com(?:e|ing) back to you|back to you) (?:on|about|regarding) (?:the |our )NAMEEND"),
        pattern(" a pass | a no ", r"\ba (?:pass|no) (?:on|for) (?:the |our )?NAMEEND"),
        pattern("offered ", r"(?i:\boffered (?:the )?)NAME(?= to )"),
        pattern("examination|exam ", r"(?i:\b(?:examination|exam) for (?:the )?)ROLEEND"),
        pattern("be a|be our|be the|being a|being our|being the|becom|as a|as our|as the", r"(?i:\b(?:be|being|become|becoming|work|enquiring|applied|apply|applying) (?:as )?(?:an? |our (?:new |next )?|the ))ROLEEND"),
        pattern(_HIRES_CUES, rf"(?i:\b{_HIRES} (?:for )?(?:an? |the |our |another )?)ROLEEND"),
        pattern(" as | re | for ", r"(?i:\b(?:interest|work|application|file|ring|papers|resume|cv|you|else|submitting|video|on|re|letter) (?:for|as|re) (?:an? |the |our (?:new |next )?)?)ROLEEND", "else |interest |work |application |file |ring |papers |resume |cv |you |submitting |video |on |re |letter "),
        pattern("join", r"(?i:\b(?:join|joining)\b[^.!?]{0,40}? as (?:an? |our (?:next )?)?)ROLEEND"),
        pattern(" application", r"(?i:\byour )NAME(?i: application)\b", "your "),
        pattern("applications,|application,", r"\byour (?:two |three |last )?applications?, (?:for )?NAMEEND", "your "),
        pattern(" application| interview", r"\b(?:the|your) (?P<role>(?!(?:student|recruiter|lead|applicant|candidate|guest|host|team|staff)\b)[a-z]+(?: [a-z]+)?) (?:application|interview)\b", "the |your "),
        pattern(
            "applied",
            r"(?i:\b(?:requisition|position|role|job|vacancy|post|opening)(?: that| which|(?: to| for) which)? you(?:['’]ve| have)? applied(?: to| for)?(?:,|:| \()\s*)"
            r"(?P<role>[^,()\n]{3,80}?)(?= in [A-Z][\w.]+(?: [A-Z][\w.]+){0,2}, [A-Z]{2}\b|,|\)|\s\(|\.\s|\s(?:has|is|was)\b)",
        ),
        pattern("tenure-track|tenure track|postdoctoral|faculty|visiting|professor", r"(?i:\b(?:the|our|an?|your) )(?P<role>(?:[Tt]enure-track|[Tt]enure track|[Pp]ostdoctoral|[Ff]aculty|[Vv]isiting)(?: [\w-]+)? (?:position|post) in [A-Z][\w-]+(?: (?:and |& |of )?[A-Z][\w-]+){0,4})"),
        pattern("this ", rf"\b[Tt]his (?:particular |specific )?NAME(?i: {JOB_BEHIND})\b", "this "),
        pattern("'s |’s ", rf"(?i:\bthe )(?P<role>{OWNER}(?: {OWNER}){{0,2}}?)(?i:['’]s {JOB})\b"),
        pattern("(", rf"(?i:\b(?:this|the|our) (?:one|{JOB}) )\((?P<role>[^()\n]{{3,60}})\)"),
    ),
    "de": (
        pattern("bewerbung|unterlagen|profil", r"(?i:\b(?:bewerbung|\w*unterlagen|profil)\b[^.!?()\n]{0,60}? \()(?P<role>[A-ZÄÖÜ][^\n(),]{3,60})(?=[,)])"),
        pattern(
            _QUOTES,
            r"(?i:\b[\w-]*(?:stelle|position|rolle|funktion|ausschreibung|besetzung|verfahren|anzeige|inserat|annonce|jobs?|vakanz|bewerbung|praktikum|platz|ausbildung|programm|volontariat|beworben))"
            r"(?: (?:als|zur|zum|für die (?:Stelle|Position)|auf die (?:Stelle|Position)|um die (?:Stelle|Position)|für|auf|der|des|einer|eines))*:? QUOTED",
        ),
        pattern(
            "stelle|position|rolle|funktion|job|ausschreib|vakanz|tätigkeit|mitarbeit|anstellung|bewerb|bewirb|beworben|ausbildung|praktikum",
            r"\b(?:(?:Plan|Vollzeit|Teilzeit|Arbeits|Dienst|Ausbildungs|Lehr|Praktikums)?[Ss]telle|Position|Rolle|Funktion|Job|Ausschreibung|Vakanz|Tätigkeit|Mitarbeit|Anstellung|Bewerbung(?:sverfahren)?|Auswahlverfahren|beworben"
            r"|bewirbst|bewerben|Ausbildung|Ausbildungsplatz|Praktikum|Praktikumsplatz)(?: bei [\wäöüß&. -]{2,30}?)?(?: vom [\w. ]{3,20}?)?"
            r"(?<! an)(?<! in)(?<! auf)(?<! bei)(?<! mit) (?:als|zur|zum|der|des|einer|eines) (?:eine[rn]? )?ROLEENDDE",
        ),
        pattern(
            "stelle|position|rolle|vakanz|ausschreib",
            r"\b(?:[Dd]ie|[Dd]er|ausgeschriebene[nr]?|[Uu]nsere[rn]?) (?:(?:Plan|Vollzeit|Teilzeit|Arbeits)?[Ss]telle|Position|Rolle|Vakanz|Ausschreibung) (?:als |im Bereich )?(?!Nr\b|Nummer\b)NAMEENDDE",
        ),
        pattern(
            "bewerbung|beworben",
            r"\b(?:Bewerbung|beworben) (?:für|auf|um) (?:die |den |das |eine |einen )?(?:Stelle |Position |Ausschreibung"
            r" |ausgeschriebene Stelle |Rolle )?(?:als |der |des |zur |zum )?ROLEENDDE",
        ),
        pattern("(", r"\b[A-ZÄÖÜ][\w-]*-?(?:[Ss]telle|[Pp]osition|[Rr]olle|[Vv]akanz|[Jj]ob) \((?P<role>(?!Vollzeit|Teilzeit|Kenn|Ref|Stand|Mini|Home|Job)[A-ZÄÖÜ][^()\n,]{3,70}(?:\([^()]*\))?)(?:,[^()\n]{2,40})?\)"),
        pattern("(", r"\b(?:[Dd]ie|[Dd]er|[Dd]iese|[Uu]nsere|[Dd]en|[Uu]nser|[Dd]iesen|[Dd]as|[Dd]em|[Dd]es) (?:[a-zäöü]+ )?(?:Stelle|Position|Rolle|Funktion|Vakanz|Job|Posten|Ausschreibung|(?:[A-Z]\w+v|V)erfahrens?)(?: (?:mit der |unter )?(?:Nr\.?|Nummer|Kennziffer) [\w/.-]+)? \((?P<role>(?!Vollzeit|Teilzeit|Kenn|Ref|Stand|Mini|Home|Job)[A-ZÄÖÜ][^()\n]{3,70}(?:\([^()]*\))?)\)"),
        pattern("praktikum|volontariat|arbeit", r"\b(?:(?:ein|dein|Ihr|unser)(?:em)?|eurem|euer|das|dem|diese[sm]|[Dd]ie|[Ee]iner?|[Ii]hrer?|[Dd]einer?|unserer?) (?P<role>(?:[\w-]*[Pp]raktikum|Volontariat|(?:Master|Bachelor|Abschluss|Diplom|Studien)arbeit) (?:im Bereich |(?:im|in der|in|am|bei der|beim) (?!Januar|Februar|März|April|Mai|Ju[nl]i|August|September|Oktober|November|Dezember|Sommer|Winter|Frühjahr|Herbst|Zeitraum))?[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+){0,2})(?= [a-zäöü]|[.,!?]|$)"),
        pattern("traineeprogramm|ausbildungsprogramm|nachwuchsprogramm", r"\b(?P<role>(?:Trainee|Ausbildungs|Nachwuchs)programm(?: [A-ZÄÖÜ][\w-]+){1,3})(?= [a-zäöü]|[.,!?])"),
        pattern("besetz", r"\b(?:die|den|das|unsere[n]?) NAME(?= (?:\w+ ){0,2}?mit (?:eine[rmn]|jemand\w*) [^.!?,]{2,50} besetz)"),
        pattern(
            "übernimmt|bekommt|bekam|erhält|erhielt|geht an|ging an|besetz|vergeben|übertragen|anvertraut|gegeben",
            r"(?:^|(?<=[.!:] ))(?:Die|Den|Das|Unsere) (?!\w*(?:[Ss]telle|[Pp]latz|[Jj]ob|[Pp]osten|Zuschlag|Vorzug|Auftrag|Vertrag)\b)NAME(?= (?:(?:übernimmt|bekommt|bekam|erhält|erhielt) (?:ab \w+ |nun |jetzt |künftig )?(?:eine?\b|jemand|unsere?\b)|(?:geht|ging) an (?:eine|jemand)|(?:haben wir|wurde|wird|ist) [^.!?,]{0,50}?(?:besetzt|vergeben|übertragen|anvertraut|gegeben)\b))",
        ),
        pattern("übertragen|anvertraut|zugesprochen|vergeben|gegeben|besetzt", r"\b(?:haben|hatten|wurde|wird|ist) (?:wir )?(?:die|den|das|unsere[n]?) (?!\w*(?:Stelle|Platz|Job|Posten|Zuschlag|Vorzug|Auftrag|Vertrag|Rückmeldung|Entscheidung|Antwort|Unterlagen|Bewerbung)\b)NAME(?= (?:[a-zäöü]+ ){0,2}?(?:(?:an )?(?:eine[rmn]?|jemand\w*|unsere[rmn]) [^.!?,]{0,50})?(?:übertragen|anvertraut|zugesprochen|zugesagt|vergeben|gegeben|besetzt)\b)"),
        pattern("angeht|betrifft|anbelangt|beim thema", r"\b(?:[Ww]as|[Bb]eim Thema) (?:den |die |das )?NAME(?= (?:angeht|betrifft|anbelangt|anbetrifft|haben|hat|ist|sind|wurde)\b)"),
        pattern("werden", r"\b(?:[Dd]u|[Ss]ie) (?:(?:wolltest|wollten|möchtest|möchten|willst|wollen|gerne?|unsere?) )*NAME(?= (?:bei \S+ )?werden\b)"),
        pattern("interesse an", r"\bInteresse an (?:der|einer) (?P<role>[\w-]*[Ll]eitung (?:unsere[rs]|de[rs]|eine[rs]) [A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?)"),
        pattern("professur", r"(?P<role>(?:[\w-]+-)?(?:[A-Z][a-z]+)?[Pp]rofessur (?:für|in) (?:[A-ZÄÖÜ][^\s,;.]*|und|der|des|und der|im|in|mit)(?: (?:[A-ZÄÖÜ(][^\s,;.]*|und|der|des|im|in|für)){0,10})"),
        pattern("beworben|bewirbst", r"\b(?:(?:auf|um|für) (?:die |den |das |eine |einen |unsere |unseren )?(?:Stelle |Position |Rolle )?(?:als |der |des )?|als )NAME(?: (?:an|bei|in|beim) [^.!?]{2,50})? (?:beworben|bewirbst)"),
        pattern("für|über|als", r"\b(?:[Aa]ls|[Ff]ür (?:den|die|das|einen?)|über (?:den|die|das)) (?:eine[rn]? )?NAMEENDDE"),
    ),
    "es": (
        pattern("prácticas en", r"\b(?P<role>(?:[Pp]rácticas) (?:en) [^\s.,;:!?]+(?: [A-ZÀ-Þ][^\s.,;:!?]*){0,3})"),
        pattern(_QUOTES, r"(?i:\b(?:puesto|vacante|oferta|posición|plaza|anuncio)(?: de| d['’]| di| da| van| para| pour| per| voor| como)? ?:? ?)QUOTED"),
        pattern("posición|vacante|puesto|cargo|plaza|oferta|anuncio|rol|trabajo de|empleo de", r"(?i:\b(?:(?:posición|vacante|puesto|cargo|plaza|oferta|anuncio|rol)(?: de| para| como|:)|(?:trabajo|empleo) de) )ROLEEND"),
        pattern("postul|inscri|aplica|entrevista", r"(?i:\b(?:postul(?:arte|aste|ado|ó)|inscri(?:birte|biste|to)|aplica(?:r|ste|do)|entrevista) (?:a|para|como|en)(?: el puesto de| la vacante de)? )ROLEEND"),
        pattern("vacante|puesto|cargo|plaza|oferta|anuncio|posición", r"(?i:\b(?:vacante|puesto|cargo|plaza|oferta|anuncio|posición)(?: de empleo| de trabajo)? )NAMEEND"),
        pattern(
            "candidatura|postulación|solicitud|aplicación|entrevista|proceso|selección",
            r"(?i:\b(?:candidatura|postulación|solicitud|aplicación|entrevista|proceso|selección)(?: para| a| como)(?: el puesto de| la vacante de| la posición de)? )ROLEEND",
        ),
    ),
    "fr": (
        pattern(_QUOTES, r"(?i:\b(?:poste|offre|annonce|stage|mission|emploi)(?: de| d['’]| di| da| van| para| pour| per| voor| como)? ?:? ?)QUOTED"),
        pattern("poste|stage|alternance|offre|annonce", r"(?i:\b(?:poste|stage|alternance|offre|annonce) )NAMEEND"),
        pattern(
            "stage en|alternance en|apprentissage en|stage de|stage d",
            r"\b(?P<role>(?:(?:[Ss]tage|[Aa]lternance|[Aa]pprentissage) en |[Ss]tage (?:de |d['’]))[^\s.,;:!?]+(?: (?:et |de |d['’]|des )?[^\s.,;:!?]+){0,3}?)(?=[.,;:!?]|\s+(?:chez|au|à|pour|dans|a|n['’]|est|sera|nous|que|cet|cette|ce|de cet|d['’]été)\b|\s*$)",
        ),
        pattern("poste|offre|stage|emploi|fonction|alternance|job|mission|cdi|cdd|apprentissage|place d", r"(?i:\b(?:(?<=pour la )place|poste|offre|stage|emploi|fonction|alternance|job|mission|CDI|CDD|apprentissage)(?: de| d['’]| en tant que|\s?:|\s-) ?)ROLEEND"),
        pattern("postul", r"(?i:\bpostul(?:er|é|iez|ant) (?:au poste de|au poste d['’]|pour le poste de|pour|comme|en tant que|à l['’]offre de) ?)ROLEEND"),
        pattern("candidature", r"(?i:\bcandidature(?: au poste de| pour le poste de| pour le poste d['’]| en tant que| comme| de) ?)ROLEEND"),
    ),
    "it": (
        pattern("stage in|tirocinio in", r"\b(?P<role>(?:[Ss]tage|[Tt]irocinio) (?:in) [^\s.,;:!?]+(?: [A-ZÀ-Þ][^\s.,;:!?]*){0,3})"),
        pattern(_QUOTES, r"(?i:\b(?:posizione|ruolo|annuncio|offerta)(?: de| d['’]| di| da| van| para| pour| per| voor| como)? ?:? ?)QUOTED"),
        pattern("posizione|ruolo|annuncio", r"(?i:\b(?:posizione|ruolo|annuncio)(?: relativ[oa] a(?:l|lla)?| aperta| vacante)? )NAMEEND"),
        pattern("offerta|annuncio", r"(?i:\b(?:l|all|dell|nell|un|nostr|vostr)['’ao ]{1,2}(?:offerta|annuncio)(?: di lavoro)?(?: per| di|:)? )NAMEEND"),
        pattern("program|trainee", r"\b(?:del|al|nel|il) (?:nostro )?(?P<role>(?:[A-Z][\w]+ ){0,3}(?:Program|Programme)(?: - [A-Z]\w+(?: [A-Z]\w+){0,2})?)(?=[.,;:!?]| [a-zà-ÿ]|$)"),
        pattern("posizione|ruolo|posto|stage|lavoro di|impiego di", r"(?i:\b(?:(?:posizione|ruolo|posto|stage)(?: di| da| per| come| in|:)|(?:lavoro|impiego) di) )ROLEENDIT"),
        pattern("candidat", r"(?i:\bcandidat[oaie]\w* (?:per|come)(?: il ruolo di| la posizione di)? )ROLEENDIT"),
        pattern("candidatura|colloquio|selezione|assunzione|domanda di|ricerca di", r"(?i:\b(?:candidatura|colloquio|selezione|assunzione|domanda di lavoro|domanda di impiego|ricerca) (?:per|come|di un[ao]?)(?: la posizione di| il ruolo di)? )ROLEENDIT"),
    ),
    "pt": (
        pattern("estágio em", r"\b(?P<role>(?:[Ee]stágio) (?:em) [^\s.,;:!?]+(?: [A-ZÀ-Þ][^\s.,;:!?]*){0,3})"),
        pattern(_QUOTES, r"(?i:\b(?:vaga|função|anúncio|posição)(?: de| d['’]| di| da| van| para| pour| per| voor| como)? ?:? ?)QUOTED"),
        pattern("vaga|posição|cargo|função|lugar de|trabalho de|emprego de", r"(?i:\b(?:(?:vaga|posição|cargo|função)(?: de| para|:)?|(?:lugar|trabalho|emprego) de) )ROLEEND"),
        pattern("candidat", r"(?i:\bcandidat(?:ar|ares|ou|aste|arem|ado|ada)(?:-\w+)? (?:a|à|para|como) (?:vaga de |o cargo de )?)ROLEEND"),
        pattern("candidatura|inscrição|processo", r"(?i:\b(?:candidatura|inscrição|processo(?: seletivo)?) (?:para|a|à|na|no) (?:(?:a |o )?(?:vaga|cargo|função|posição|lugar|posto) (?:de )?)?)ROLEEND"),
    ),
    "nl": (
        pattern(_QUOTES, r"(?i:\b(?:vacature|functie|rol)(?: de| d['’]| di| da| van| para| pour| per| voor| como)? ?:? ?)QUOTED"),
        pattern("functie|vacature|rol|positie|baan|stage", r"(?i:\b(?:functie|vacature|rol|positie|baan|stage)(?: van| als| voor|:) )ROLEEND"),
        pattern("plek voor|plek als|plaats voor|baantje|bijbaan", r"(?i:\b(?:plek|plaats|baantje|bijbaan(?:tje)?) (?:voor|als) (?:een )?)ROLEEND"),
        pattern("stage|trainee", r"\b(?P<role>(?:[Ss]tageplek|[Ss]tageplaats|[Mm]eewerkstage|[Aa]fstudeerstage|[Ss]tage|[Tt]raineeship) (?!(?:voor|van|bij|is|wordt|in|op|als|die|dat|te|en|of|lopen|liep|kan|kun|gaat|gaan|hebben|heb|heeft|biedt|bieden|aan|zoek|zoekt|niet|met|om|per|vanaf|tot|komt|maar|wilde|wil|was|werd)\b)[A-Za-z][\w-]+(?: (?:en |& )?[A-Z][\w-]+){0,3})"),
        pattern("vacature|functie", r"(?i:\b(?:vacature|functie) (?!van\b|voor\b|als\b))ROLEEND"),
        pattern("sollicit", r"(?i:\b(?:sollicitatie|gesolliciteerd|solliciteren|solliciteerde)(?: naar| voor| als| op)(?: (?:de|een|het|jullie|onze|deze|uw|jouw) (?:openstaande |vacante )?(?:functie|vacature|rol|baan|positie|plek|plaats|stageplek)(?: van| voor| als)?)? )ROLEEND"),
    ),
    "tr": (
        pattern(
            "pozisyon|kadro|rol|görev|ilan",
            r"(?<!\w)(?P<role>(?!\w+m[ıiuü]z\w{0,4} |Bu |Bir |İlgili |Söz )(?:[A-ZÀ-ÞİŞĞ]|i(?=[A-Z])|\d+[A-Z])[^\s.,!?;]*(?:[ /-](?:(?:ve|&|/|-) )?(?:[A-ZÀ-ÞİŞĞ(]|i(?=[A-Z])|\d+[A-Z])[^\s.,!?;]*){0,7}) (?:pozisyon|kadro|rol|görev|ilan)\w*\b",
        ),
    ),
}  # fmt: skip
BODY = {language: CuedTable(patterns) for language, patterns in _BODY.items()}
# Any title behind a small word; only what holds a word for work counts, and only where nothing else was found.
ANYWHERE = pattern(
    "",
    r"(?:(?i:\b(?:only (?:take|choose|hire|appoint) one|got|for|as|(?<!behalf )of|to|re|about|becoming|requisition|vacancy|position|announcement|wegen|keinen?|bedarf an|als|zum|zur|für|über|um|comme|come|como|de|per|para|voor|naar|op|auf|an(?= eine))\b)|:|(?<=\n)|[-–])"
    r"\s(?i:(?:an? |another |the |our (?:new |next |first )?|your |all ten |die |den |das |der |eine?n? |la |el |le |il |o |una? )?)NAMEEND",
)
LOWER_CASE = pattern(
    "",
    r"(?i:\b(?:for an?|as an?|(?:as|from|for|be) our(?! other\b)(?: first| new| next)?|need(?:ed|s)? an?|take on an?|(?:vacancy|opening|room|work|space) for (?:an?|one)(?: more)?|fits? one more|hir(?:e|ing|ed) an?|(?:no more|any more|no|any)(?= [a-z]+ (?:jobs?|shifts|posts?|positions?|vacanc))|(?:chosen|chose|found|appointed|hired|taken on) (?:an?|our) new|(?:go|going|gone|went) with another|(?:afford|only|exactly|just|than) one|comme|come|como|bedarf an(?: weiteren| zusätzlichen| neuen)?|voor|als)\s)(?P<role>[a-zà-ÿA-ZÄÖÜ-]+(?: (?!voor |als |para |pour )[a-zà-ÿ-]+){0,3})(?=[\s.,;!?]|$)",
)
# "para camarera de sala": the word for work is the first.
HEAD_FIRST = pattern(
    "",
    r"\b(?:para|per|pour|come|como|comme|de) (?:una? |el |la |il |le |une )?(?P<role>[a-zà-ÿ/-]+(?: (?:de (?:fin(?:es)? de semana|media jornada)|del? (?:fim|fine) (?:de semana|settimana))\b| (?:de|di|da|d['’]|en) ?[a-zà-ÿ]+)?)(?=[\s.,;!?:]|$)",
)
# What stands right before "(m/w/d)" is a title.
BEFORE_GENDER = re.compile(
    r"(?P<role>(?=[A-ZÄÖÜ])[^\s,.;:!?()\"“„]+(?:[ /-]+(?:[A-ZÄÖÜ&][^\s,.;:!?()\"“„]*|für|fuer|in|im|der|des|und|of|for|and|the)){0,8})\s?"
    r"\((?:[mwfdxi*]\s?[/|]\s?){1,3}[mwfdxi*]\)(?P<field> (?:für|im|in der) [A-ZÄÖÜ][\w-]+(?: (?:und|&) [A-ZÄÖÜ][\w-]+)?(?=[ \t]*(?:\n|$)))?"
)
