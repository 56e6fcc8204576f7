"""Where a company's name stands in sentences: the turns of phrase around it."""

from __future__ import annotations

import re
from itertools import starmap

from afterword.domain.facts.cued_pattern import CuedPattern, Ending
from afterword.domain.facts.names_in_text import NAME, SHORT_NAME
from afterword.domain.facts.pattern_text import CuedTable, alternatives, cued_by

_N = rf"(?P<name>{NAME})"
_S = rf"(?P<name>{SHORT_NAME})"
_JOB = alternatives(
    """
    position|role|opening|opportunity|opportunities|job|internship|traineeship|apprenticeship|placement|fellowship|scheme|co-op|vacancy|program(?:me)?|post|career|careers|employment|team|vacancies
    """
)
_NO_ROLE_BEHIND = r"(?! (?:office of|position|role|opening|vacancy|job|internship|post|opportunity|level)\b)"
# Others, whom the reader is told to write to.
_NOT_LOOKING = r"(?!,? (?:who |which )?(?:is|are|may be|might be) (?:also |still |now )?(?:looking|hiring|recruiting|seeking|after)\b)"
_WISHES_TO = alternatives(
    """
    [Ii]nterest(?:ed)?(?: (?:that )?you(?: have|['’]ve)? \\w+| shown| expressed)? in|[Aa]pply(?:ing)? (?:to|at|with)|[Aa]ppli(?:ed|cations?) (?:to|at|with)|[Jj]oin(?:ing)?
    [Cc]andidacy (?:at|with|for)|[Ee]nthusias(?:m|tic) (?:about|for)|[Cc]onsider(?:ing|ed)?|[Cc]hoosing
    """
)
_TO_BE = (
    alternatives(
        """
    joining |working (?:at|for|with) |a career (?:at|with) |employment (?:at|with) |our team (?:here )?at |us at
    (?:career )?opportunities (?:at|with) |becoming (?:a )?part of |being (?:a )?part of |the team at
    """
    )
    .replace("|us at|", "|us at |")
    .replace("the team at)", "the team at )")
)


_ENDINGS = {"NAME": Ending(_N), "SHORT": Ending(_S)}


def table_of(*patterns: tuple[str, ...]) -> CuedTable:
    """Return turns of phrase, each written as its cues, its text and, for some, what it begins with."""
    return CuedTable(starmap(said, patterns))


def said(cues: str, text: str, begins: str = "") -> CuedPattern:
    """Return a turn of phrase in which NAME stands for the company's, and SHORT for a shorter one."""
    ending = next(filter(text.endswith, _ENDINGS), None)
    front = text.removesuffix(ending) if ending else "NAME"
    # What takes as little as it can does not give back: it is compiled whole.
    if not ending or "NAME" in front or "}?" in front:
        return cued_by(cues, text.replace("SHORT", _S).replace("NAME", _N), begins)
    return cued_by(cues, front, begins, _ENDINGS[ending])


def _always(*patterns: str) -> CuedTable:
    return table_of(*(("", each) for each in patterns))


# "team der", "geschäftsführerin von"
_WHO_LEADS = "|".join(
    f"{who} {of}"
    for who in "gründer gründerin inhaber inhaberin geschäftsführer geschäftsführerin team kommission jury leitung vorstand führung personalabteilung".split()
    for of in ("von", "vom", "der", "des")
)
# Sentences in which the company's name stands nearly always. One that begins a sentence has the end of the line or
# of the sentence before it.
STRONG: dict[str, CuedTable] = {
    "en": table_of(
        (
            "^interest|appl|join|candida|consider|choosing|enthusias",
            rf"\b{_WISHES_TO} (?:the work of )?{_TO_BE}?(?:the )?NAME{_NO_ROLE_BEHIND}",
        ),
        ("^interest", r"\b[Ii]nterest in (?:the )?SHORT(?= and (?:the|our|this|in the|in our) )"),
        (
            " at | with | within ",
            rf"\b{_JOB}s? (?:here |offered |available |open )?(?:at|with|within) (?:the )?NAME",
            "position|role|opening|opportunit|job|internship|trainee|apprentice|placement|fellowship|scheme|co-op|vacanc|program|post|career|employment|team",
        ),
        (
            "^run by|held by|organised by|organized by|advertised by|conducted by|offered by|greetings from|training contract with|career with|behalf of the board of|interest in joining|interest shown in joining|here from|contacting",
            r"\b(?:(?:run|held|organi[sz]ed|advertised|conducted|offered) by|[Gg]reetings from|[Tt]raining contract with|[Cc]areer with|behalf of the Board of|interest (?:shown )?in joining|here from|contacting) (?:the )?NAME",
        ),
        (
            "is not |is no longer|is unable|has reviewed|has closed|will not be|has sent|has decided|is unable|won't be|won’t be|has chosen|regrets|thanks you|has withdrawn",
            r"(?:\n|\. |! |, |that )NAME (?:(?:administration |management )?has withdrawn (?:the|your|this)|has reviewed your|has closed (?:the|your|this)|is not (?:moving|proceeding|progressing|taking|hiring|recruiting|able to|in a position)|is no longer (?:hiring|recruiting|moving|considering|taking)|will not be (?:offering|taking|moving|proceeding|progressing|making|hiring)|has sent you|has decided|is unable|won['’]t be|has chosen|regrets|thanks you)",
        ),
        (
            "giving |thinking of|considered |chosen |interested in|believing in|faith in|trust in",
            r"\b(?:[Gg]iving|[Tt]hinking of|(?:you have|you had|having) (?:considered|chosen)|interested in|[Bb]elieving in|faith in|trust in) (?:the )?NAME"
            r"(?= (?:the|a|an|your|some|for|as|to)\b|[.,!])",
            "giving |thinking of |you have |you had |having |interested in |believing in |faith in |trust in ",
        ),
        (
            "you spent|your time|your visit|writing from|place at|have you at|having you at|had you at|hiring manager at|assessment day at|your cv to",
            r"\b(?:(?:you spent|[Yy]our (?:time|day|morning|afternoon|visit)) (?:at|to|with)|writing (?:to you )?from|(?:a|the|any|offered) place at|(?:have|had|having) you (?:here )?at"
            r"|hiring manager at|assessment day at|your CV to) (?:the )?NAME",
        ),
        ("department of|support of", r"\b(?:support|(?:[A-Z]{2,3}|[a-z]+) department) of (?:the )?NAME"),
        ("heard", r"\b[Hh]eard back from (?:the )?NAME"),
        (
            " family|network",
            r"\b(?:within|of|in|to|from|join) the NAME (?=family\b|network\b)",
        ),
        (" here", r"[A-Z](?<!\w.)[a-z]+ from NAME here\b"),
        ("here from|here at|here with", r"\bhere (?:from|at|with) (?:the )?NAME"),
        (
            "^it's |it’s |i'm |i’m |this is |my name is ",
            r"\b(?:[Ii]t['’]s|[Ii]['’]m|[Tt]his is|[Mm]y name is) [A-Z][\w'’-]+ (?:from|at|with) (?:the )?NAME",
        ),
        (
            "society for|association for|institute for|centre for|center for|council for|foundation for|trust for|academy for|alliance for|campaign for|federation for",
            r"\b(?P<name>(?:[A-Z]\w+ ){0,3}(?:Society|Association|Institute|Centre|Center|Council|Foundation|Trust|Academy|Alliance|Campaign|Federation)"
            r" for (?:the )?[A-Z][\w-]+(?:(?: (?:and|of|in|&))? [A-Z][\w-]+){0,4})",
        ),
        (
            "^our company|our firm|our organi|our school|our practice",
            r"\b[Oo]ur (?:company|firm|organi[sz]ation|school|practice) NAME",
        ),
        ("at ", r"[.!?\n] ?At (?:the )?NAME,? (?=we\b|our\b|you\b|every)"),
        (
            "^founder|owner|ceo|proprietor|landlord|landlady|assistant for|assistant at|recruiter",
            r"\b(?:[Ff]ounders?|[Oo]wners?|CEO|[Pp]roprietors?|[Ll]andlord|[Ll]andlady|[Aa]ssistant (?=for|at)|[Rr]ecruiter (?=for|at)) ?"
            r"(?:of|at|for|behind) (?:the )?NAME",
        ),
        (
            "office of|branch of|committee|trustees|governors|board|partners|vestry|panel|council|staff of|jury|management of|friends of",
            r"\b(?:office|branch|[Cc]ommittee|[Tt]rustees|[Gg]overnors|[Bb]oard|[Pp]artners|[Vv]estry|[Cc]ouncil|[Pp]anel|[Ss]taff|[Jj]ury|[Mm]anagement) (?:of|at) (?:the )?NAME",
            "office |branch |committee |trustees |governors |board |partners |vestry |council |panel |staff |jury |management ",
        ),
        (
            " thanks | regrets | had to | has had to ",
            r"[.!?\n] ?(?:The )?NAME(?: in [A-Z]\w+)?(?: \([^)\n]{2,90}\))? (?:thanks (?:you|all)|regrets|had to choose|has had to)\b",
        ),
        (
            " at | for ",
            r"\b(?:hires?|colleagues|[Ee]veryone|[Ee]verybody|people|folks|friends|[Aa]ll of us|life|working|here|do for|start|join us) (?:at |(?<=do for ))(?:the )?NAME",
            "hire|colleagues at |everyone at |everybody at |people at |folks at |friends at |all of us at |life at |working at |here at |do for |start at |join us at ",
        ),
        (
            " at ",
            r"\b(?:position|role|post|job|opening|internship|placement|studentship|fellowship|vacancy) (?:of|in|as|for) [^.\n]{3,60}? at (?:the )?NAME",
            "position |role |post |job |opening |internship |placement |studentship |fellowship |vacancy ",
        ),
        (
            "equal|received|appreciate|does not charge|is committed|has appointed|has completed|offers |will keep|will retain",
            r"[.!?\n] ?(?:The )?NAME (?:is an equal|will (?:keep|retain) your|received|has received|appreciates|does not charge|is committed|has appointed|has completed)\b",
        ),
        (" team| recruit", r"[.!,\n] ?[Tt]he NAME (?:[Tt]eam|[Rr]ecruit\w+)\b"),
        (") ", r"\) (?:position |post |role )?(?:at|with) (?:the )?NAME"),
        (
            "^recruiting |recruitment |hiring |talent |recruiter ",
            r"\b(?:recruiting|recruitment|hiring|talent|talent acquisition|recruiter) (?:for|at|here at|with|over at) (?:the )?NAME(?![^.!?]{0,40} (?:role|position|team|opening)\b)",
        ),
        (
            "'s |’s |s' |s’ ",
            r"\b(?:to|for|in|at|with|of|about) (?:the )?(?P<name>(?:[a-z]{1,2}|\d)?[A-Z](?:[\w&-]|[.'’](?=\w))*\.?(?: (?:of |of the |& |and |for )?[A-Z](?:[\w&-]|[.'’](?=\w))*\.?){0,4})(?:['’]s|(?<=s)['’]) (?=(?:[^\s.,]+ ){0,5}?(?:opening|position|role|vacancy|posting|advertisement|programme|program|internship|recruitment|hiring)\b)",
        ),
        (
            "^here at|we at|we here|interview|us at|team at|lead |run |careers at|employment with|on behalf of|to work |part of",
            r"\b(?:[Hh]ere at|interview(?:ing|ed)? (?:at|with)|us at|team at|(?:lead|run) \w+ at|[Cc]areers at|employment with"
            r"|[Oo]n behalf of|[Ww]e (?:here )?at|to work (?:at|for|with)|part of) (?:the )?NAME",
        ),
    ),
    "de": table_of(
        (
            " bei",
            r"\b(?:Bewerbung(?:en)?|beworben|Karriere|Mitarbeit|Tätigkeit|Interesse|Stelle|Position|Job|Einstieg"
            r"|Traineeprogramm|Praktikum)(?: \w+)? (?:bei|beim) (?:der |dem |den )?NAME",
            "bewerbung|beworben|karriere|mitarbeit|tätigkeit|interesse|stelle|position|job|einstieg|traineeprogramm|praktikum",
        ),
        (
            "^interesse an|vertrauen in|bewerbung an|bewerbung für die|zukunft bei|teil von|teil des teams|mitarbeit bei|mitarbeit an",
            r"\b(?:Interesse an|Vertrauen in|Bewerbung an|Bewerbung für die|Zukunft bei|Teil (?:von|des Teams (?:von|bei|der|des))|Mitarbeit bei|Mitarbeit an)"
            r" (?:der |dem |die |den |das )?NAME",
        ),
        # "Frag mal beim Tarn": who else may have work; "bei den Terminen" are things.
        (
            "^bei",
            r"\b(?<!mal )(?<!doch )(?<!es )(?<!['’]s )(?:bei|beim(?! \w+e[lr]?n\b)) (?!den \w+n\b(?<!werken)(?<!betrieben)(?<!kliniken)(?<!bühnen)(?<!tern)(?<!sern)(?! [A-ZÀ-Þ&]))(?:der |dem |den )?NAME",
        ),
        (
            # "hat uns der Träger": who is no house of theirs.
            "^im namen|wir |uns ",
            r"\b(?:(?:[Ii]m Namen|[Ww]ir) (?:der|des|(?:von|vom|bei|beim)(?: der| dem)?)|[Uu]ns (?:von|vom|bei|beim)(?: der| dem)?) NAME",
        ),
        (
            "^hier ist|hier schreibt|ich bin",
            r"\b(?:[Hh]ier ist|[Hh]ier schreibt|[Ii]ch bin) [A-ZÀ-Þ]\w+ (?:von|vom|aus|bei) (?:der |dem )?NAME",
        ),
        ("bei ", r"[.!?\n] ?Bei (?:der |dem )?NAME,? (?=(?:\w+ )?wir\b|ist\b|\w+en wir\b)"),
        (
            _WHO_LEADS,
            r"\b(?:Gründer(?:in)?|Inhaber(?:in)?|Geschäftsführer(?:in)?|Team|\w*[Kk]ommission|Jury|\w*[Ll]eitung|Vorstand|\w+führung|Personalabteilung) (?:von|vom|der|des) NAME",
        ),
        (
            "institut für|museum für|gesellschaft für|verein für|verband für|zentrum für|stiftung für|bund für|akademie für",
            r"\b(?:der|die|das|den|dem|des|am|beim|im|vom|zum) (?P<name>(?:[A-ZÀ-Þ]\w+ )?(?:Institut|Museum|Gesellschaft|Verein|Verband|Zentrum|Stiftung|Bund|Akademie) für [A-ZÀ-Þ][\w-]+(?:(?: und)? [A-ZÀ-Þ][\w-]+){0,2})",
        ),
        ("^firma|unternehmen", r"\b(?:Firma|Unternehmen) NAME"),
        (
            " beschäftigt| sucht| dankt| bedauert| hat | freut",
            r"[.!?\n] ?(?:Der|Die|Das) (?P<name>(?:Verlag|Verein|Verband|Kanzlei|Praxis|Kita|Hof|Hofladen|Weingut|Hotel|Gasthof|Klinik|Klinikum|Theater"
            r"|Museum|Stiftung|Werkstatt|Buchhandlung|Spedition|Tischlerei|Bäckerei|Gärtnerei|Apotheke|Schule|Agentur|Druckerei|Brauerei) "
            r"(?:am |an der |zum |zur )?[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?) (?:beschäftigt|sucht|dankt|bedauert|hat|freut)\b",
        ),
        (
            "universität|hochschule|stadt|gemeinde|stiftung|landratsamt|landkreis|bezirksamt|klinikum|studierendenwerk|gymnasium|landesamt|bundesamt",
            r"\b(?:[Dd]er|[Dd]ie|den|[Dd]as) (?P<name>(?:Technischen? |Pädagogischen? )?(?:Universität|Hochschule|Fachhochschule|Stadt|Landratsamt|Landkreis|Bezirksamt|Klinikum|Studierendenwerk|Gymnasium|Landesamt|Bundesamt"
            r"|Gemeinde|Stiftung) (?:für [a-zäöü]+ \w+ )?(?:St\. |Sankt )?[A-ZÀ-Þ][\w-]+)",
        ),
    ),
    "es": _always(
        r"\b(?:empresa|compañía) NAME",
        r"\b(?:[Cc]o)?[Ff]undador(?:a)? de NAME",
        r"\b(?:[Ss]oy|[Tt]e escribe|[Aa]quí) [A-ZÀ-Þ]\w+ (?:de|desde) NAME",
        r"\b(?:[Oo]ferta|[Pp]uesto|[Vv]acante|[Pp]laza) (?:de|para) [^.\n]{3,60}? en NAME",
        r"[.!?\n] ?(?:En|Desde) NAME,? (?=\w+(?:mos|an)\b)",
        r"\b(?:interés (?:en|por)|parte de|confiar en|pensar en|trabajar en|unirte a|postulación a|candidatura (?:a|en)"
        r"|proceso (?:de selección )?(?:de|en|con)|equipo de) (?:formar parte de |trabajar en |unirte a )?NAME",
    ),
    "fr": _always(
        r"\b(?:société|entreprise) NAME",
        r"\b(?:à la |de la |la |au |du |le |l['’])(?P<name>(?:[Mm]airie|[Vv]ille|[Cc]ommune|[Dd]épartement|[Cc]ommunauté de communes|[Aa]ssociation|[Ff]ondation|[Uu]niversité|[Cc]lub)"
        r" (?:de la |de |du |des |d['’])?[A-ZÀ-Þ][\w'’-]+(?:[ -](?:[dl]['’]|de |du |la |le )?[A-ZÀ-Þ][\w'’-]+)*)",
        r"\bChez NAME",
        r"\b(?:[Jj]e suis|[Cc]['’]est|[Ii]ci) [A-ZÀ-Þ][\w-]+ (?:de|chez|du) NAME",
        r"\b(?:[Cc]o)?[Ff]ondat(?:eur|rice) (?:de |d['’])NAME",
        r"\b(?:chez|intérêt (?:pour|que vous portez à|porté à)|portez à|rejoindre|au sein d[eu]|équipe(?: d[eu]| chez)?)"
        r" (?:l'entreprise |la société |la |le |l['’])?NAME",
    ),
    "it": _always(
        r"\b(?:[Ss]ono|[Qq]ui) [A-ZÀ-Þ]\w+ (?:di|da) NAME",
        r"\b(?:[Ff]ondat(?:ore|rice) di|[Nn]oi di|[Nn]egozi(?:o di)?|[Pp]unti vendita) NAME",
        r"\b(?:presso|candidatura (?:inviata |presentata )?(?:in|a|presso)|interesse (?:per|verso|in)|team di|far parte di|lavorare in) NAME",
    ),
    "pt": _always(
        r"\bempresa NAME",
        r"\b(?:[Aa]qui é (?:a|o)|[Ss]ou (?:a|o)) [A-ZÀ-Þ]\w+ d[aeo] NAME",
        r"\b(?:[Ff]undador(?:a)? d[aeo]|[Aa]qui n[ao]|[Nn]ós d[ao]) NAME",
        r"\b(?:interesse (?:em|na|no|pela|pelo)|fazer parte d[aeo](?: (?:time|equip[ae]|grupo|família)(?: d[aeo])?)?|integrar (?:o time|a equip[ae]|o grupo) d[aeo]|equip[ae] (?:d[aeo] )?(?:Recrutamento )?"
        r"|trabalhar n[ao]|(?:d?as|outras|nossas) vagas d[aeo](?= [A-ZÀ-Þ])) NAME",
    ),
    "nl": _always(
        r"\b(?:[Bb]ij|oprichter van|interesse in|belangstelling voor|team van) NAME",
        r"\b[Bb]ij (?:de |het )?(?P<name>(?:gemeente|stichting|provincie|universiteit) [A-Z][\w'-]+(?: [A-Z][\w'-]+)*)",
    ),
    "tr": _always(
        r"NAME(?:['’](?:\w+))? (?:ailesi|ekibi|şirketi|bünyesi|olarak|İnsan Kaynakları)",
        r"(?P<name>[A-ZÇĞİÖŞÜ][\w&-]*(?: [A-ZÇĞİÖŞÜ][\w&-]*){0,3})['’]n?y?[ae] (?:ve (?:[\w/.+-]+ ){1,6}(?:pozisyonu|rolü|ilanı|kadrosu)n[ae] )?(?:gösterdiğin(?:iz)?|göstermiş|duyduğun(?:uz)?|olan ilgi|yaptığın(?:ız)?)\b",
        r"(?P<name>[A-ZÇĞİÖŞÜ][\w&-]*(?: [A-ZÇĞİÖŞÜ][\w&-]*){0,3})['’][dt][ae]ki (?:[\w/.+-]+ ){1,6}(?:pozisyonu|rolü|ilanı|kadrosu)n[ae]\b",
    ),
}
# Each looked for where its first letter stands: a pattern that begins with what must not stand before is slow.
_BESIDE = alternatives(
    "\n".join(
        rf"{word[0]}(?<![\w:*/_]{word[0]})(?<!over {word[0]}){'(?<!ask a)(?<!try a)' if word == 'at' else ''}(?<!elsewhere {word[0]}){word[1:]}"
        for word in ("at", "with", "from", "for", "within", "in")
    )
)
# Sentences in which it may stand; they are looked at when the others leave it open.
WEAK: dict[str, CuedTable] = {
    "en": _always(
        rf"{_BESIDE} (?:the )?NAME{_NO_ROLE_BEHIND}{_NOT_LOOKING}",
        r"[.!\n](?:(?<=\n)|(?<!\n)(?<![SM]t.)\s{1,2})(?!(?:We|You|I|It|This|That|There|They|Your|Our) )NAME (?:is|has|did|receives|frequently|regularly|posts|will|would|continues)\b",
    ),
    "de": _always(
        r"(?<![:*/_-])\b(?:von|mit|in|für|im Namen|an|am|im|zum|zur|beim) (?:der |dem |die |den |das )?NAME"
    ),
    "es": _always(r"\b(?:[Ee]n|de|con|[Ll]a|[Ee]l) NAME"),
    "fr": _always(r"\b(?:à|de|par|pour|[Ll]a|[Ll]e) (?:l['’]|la )?NAME", r"\b(?:à |de )?l['’]NAME"),
    "it": _always(r"\b(?:in|di|a|da|[Ll]a|[Ii]l) NAME"),
    "pt": _always(r"\b(?:[Nn]a|[Nn]o|da|do|em|à|[AO]) NAME"),
    "nl": _always(r"\b(?:van|met|voor) NAME"),
    "tr": CuedTable(),
}
WHOLE_NAME = re.compile(NAME)
FULL_NAME = re.compile(_N)
