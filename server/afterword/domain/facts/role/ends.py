"""Cuts off a title where, when and in which step of the choice its job is: "Welder, Leiden", "Welder (nights)"."""

from __future__ import annotations

import re

from afterword.domain.facts import naming
from afterword.domain.facts.house_words import CITIES
from afterword.domain.facts.pattern_text import has_any, words_of
from afterword.domain.facts.role.abroad import cut_house
from afterword.domain.facts.role.applied import is_written_as_title
from afterword.domain.facts.role.site import cut_site

# Towns, regions and countries as jobs are advertised for; no market, "Sales Lead EMEA", which is a part of the title.
PLACES = CITIES | words_of(
    """
    afrika africa alabama alaska albania algarve alicante alsace amman amsterdam andalucía angola arizona arkansas asia aarhus aberdeen abuja accra adelaide
    atlantic australia austria bahrain baden bali baltimore bangkok bangladesh bari basildon bath bavaria bayern beijing beirut belgium belgrade bengaluru
    bergamo bergen bern bielefeld blackpool bochum bolton bolzano bordeaux bournemouth bradford braga brandenburg bratislava braunschweig brazil brescia
    brest brisbane brittany brno brooklyn bucharest bulgaria burnley bydgoszcz cairo calgary california cambodia cameroon canada canberra canterbury carlisle
    casablanca catania charleston charlotte cheltenham chemnitz chennai chester china christchurch cincinnati cleveland coimbra colchester colombia colorado
    columbus connacht cork cornwall coventry croatia croydon cuenca cumbria cyprus daventry dakar darlington darmstadt darwin debrecen delaware denmark derby derbyshire
    detroit devon dhaka dijon dorset dortmund dubai dublin dubrovnik duisburg dundee dunedin durban durham eastbourne ecuador edmonton egypt eindhoven england
    enschede erfurt espoo essex estonia ethiopia europe exeter faro finland flensburg florida fortaleza france freiburg fribourg fulda galway gateshead gdańsk gdynia
    geelong georgia germany ghana gijón girona glasgow gloucester goa gothenburg göteborg göttingen granada greece grenoble groningen guadalajara guildford haarlem haifa halifax
    halle hamilton hampshire hanoi harlow harrogate hastings hawaii heidelberg heilbronn helsinki hereford hertfordshire highland highlands holland houston huddersfield hull hungary huntsville
    hyderabad iceland idaho illinois india indiana indianapolis indonesia inverness iowa ipswich ireland israel italy jaipur jakarta japan jena johannesburg jordan
    kaiserslautern kampala kamloops kansas karachi karlsruhe kassel katowice kaunas kelowna kempten kent kentucky kenya kiel kigali kilkenny kingston kinshasa kisumu kobe koblenz kochi kolkata
    konstanz krakow kraków kuwait kyiv kyoto lancashire lancaster langley latvia lausanne lebanon leiden leipzig leuven levante lichfield liège limerick lincoln linköping
    lithuania ljubljana lleida lodz lombardy louisiana louisville lübeck lublin lucca lucerne ludwigsburg lugano luxembourg luxemburg luzern lviv łódź maastricht
    madison magdeburg maidstone maine mainz malaysia malmö malta manitoba mannheim maputo marburg marrakech maryland massachusetts mauritius memphis metz mexico miami michigan
    middlesbrough midlands midwest minneapolis minnesota missouri modena mombasa monaco montana montenegro montpellier morocco mülheim münster murcia mysore nagpur namibia
    nashik nashville navarra nebraska nepal netherlands neuchâtel nevada newcastle newport nice nicosia nigeria nijmegen norfolk normandie northampton northumberland
    northwest norway norwich nottinghamshire oakland odense ohio oklahoma oldenburg omaha ontario oregon orlando osaka osnabrück ostrava ottawa oulu oviedo oxfordshire paderborn padova
    pakistan palermo palma pamplona panama parma passau pennsylvania perth peru perugia peterborough philadelphia philippines phoenix pisa pittsburgh plymouth poland poole portland portsmouth
    portugal potsdam poznań preston pretoria pune qatar quebec québec queensland quito rabat reading regensburg regina reims rennes reykjavik rijeka riga rimini riyadh rochester
    romania rosenheim rosslare rostock rouen rugby russia rwanda saarbrücken sacramento salamanca salerno salford salina salisbury salzburg santander santiago sapporo saskatchewan saskatoon savannah saxony
    scandinavia schweiz schwerin scotland senegal serbia seville seoul shanghai shenzhen shropshire shrewsbury siegen siena singapore slough slovakia slovenia sofia somalia somerset southampton
    southeast southend southwest spain split stafford staffordshire stavanger stockport stoke stralsund sudan suffolk sunderland surrey sussex swansea sweden swindon switzerland syracuse szczecin
    szeged taiwan tallinn tampa tampere tampico tanzania tarragona tartu tbilisi tenerife tennessee texas thailand thessaloniki thurso tilburg tirana tokyo toledo tours trento trier trieste
    tromsø trondheim tucson tulsa turin turkey turku twickenham udine uganda uk ukraine ulm ulster umea uppsala usa utah valencia valladolid venice venlo vermont verona vicenza vienna vietnam vigo
    vilnius virginia wakefield wales warrington warsaw warszawa warwick washington waterford watford weimar wellington wichita wiesbaden wigan wiltshire winchester windsor winnipeg wisconsin woking wolfsburg wolverhampton worcester wrocław
    wuppertal würzburg wyoming yellowknife york yorkshire yukon zagreb zambia zaragoza zimbabwe zwickau zwolle
    recife curitiba campinas belém manaus goiânia florianópolis brasília niterói salvador belo horizonte alegre aveiro évora setúbal viseu guimarães leiria funchal
    almería badajoz burgos cáceres cádiz castellón elche girona huelva huesca jaén lugo logroño ourense palencia pontevedra teruel zamora sabadell terrassa getafe móstoles bogotá medellín monterrey puebla querétaro
    angers annecy avignon bayonne besançon bourges caen cannes chambéry clermont-ferrand colmar dunkerque limoges lorient mulhouse nancy nîmes orléans perpignan poitiers quimper toulon troyes vannes versailles villeurbanne namur
    ancona aosta arezzo brindisi cremona ferrara foggia forlì genova grosseto lecce livorno mantova novara pavia pesaro pescara piacenza pistoia pordenone ravenna rovigo savona sassari siracusa taranto teramo terni treviso varese viterbo
    almere amersfoort apeldoorn arnhem delft deventer dordrecht emmen gouda heerlen hengelo hilversum leeuwarden nieuwegein roermond schiedam zaandam zeist zoetermeer brugge hasselt kortrijk mechelen oostende
    ankara antalya bursa izmir istanbul kayseri konya mersin eskişehir gaziantep bengaluru nashik gurgaon noida thane surat lucknow indore bhopal
    """
)
# "Welder (Dayton, OH)", "Welder (Leeds and Bradford)"
_IN_A_STATE = re.compile(
    r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}, (?:A[BLKRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSVY]|O[HKNR]|P[AE]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY])$"
)
_OF_PLACES = words_of(
    "and & und the of greater north south east west central new great st saint san santa area region upon bad am county"
)
_TIMES = (
    r"(?:(?:early|late|days?|evenings?|mornings?|weekends?|overnights?|twilight|casual|shifts?|permanent|temporary|seasonal|remote(?: \([A-Z]{2,5}\))?|hybrid|on-?site|term[- ]time(?: only)?|prn|fte"
    r"|fixed[- ]term|maternity cover|contract|bank|relief|zero hours|befristet|unbefristet|x ?\d|tiempo (?:parcial|completo)|temps (?:plein|partiel)|cdi|cdd|turno (?:de |di |da )?(?:noche|mañana|tarde|noite|manhã|notte|notturno|diurno)|turnos?|fines? de semana|media jornada|jornada (?:completa|parcial)|de nuit|de jour|week-end|tempo pieno|meio período|nachtdienst|nachtploeg|dagdienst|gece vardiyası|yarı zamanlı|tam zamanlı|\d+(?:[-–]\d+)? ?uur|[\d.,]+ ?(?:fte|eft|wte|hrs|hours|h|%|months?|years?|days?)|0[.,]\d+|[\d-]+[ -](?:month|year)s?(?: (?:ftc|contract|fixed[- ]term(?: contract)?|(?:maternity )?cover))?|ftc"
    r"|employment \d+ years)(?:[\s,/]+|$))+"
)
_WORD = re.compile(r"[^\W\d_][^\s,/-]*")
_BRACKET = re.compile(r"\s*[,–—-]?\s*\((?P<inside>[^()]*)\)$")
_IS_TIME = re.compile(_TIMES + "$", re.IGNORECASE)
_IS_SITE = re.compile(
    r"(?:[A-Z]\w+(?: [A-Z]\w+)? (?:lane|street|road|avenue|square|quay|parade|terrace|crescent)|.*\b(?:room|wing|branch|office|base|site|campus|depot|store|region|station|warehouse|clinic|intake|cohort)|.* (?:hub|yard|airport|harbour|marina|terminal|factory)|(?:plant|villa|site|unit|store|ward|depot|phase|stage|round|terminal|gate|zone|line|flat|house) (?:\d+|[IVX]+|[A-Z])"
    r"|[A-Z]{2,4}-?\d{1,3}|fitness|\d{1,2} [A-Z][a-z]+(?: 20\d\d)?|20\d\d[-/]\S+|\S*\d\S*-\S*\d\S*|\d[.,]\d+|eyesight \w+|concours.*|concurso.*|esito.*|audition|surgery|gp surgery|(?:mt|mount|lake|port|fort|cape) \w+ (?:operations|mine|works)|\w+ (?:creek|river|hills?|bay|ridge|valley|range|lake|springs|point|rock) (?:operations|mine|works))$",
    re.IGNORECASE,
)
# "Policy Officer, Department of Rivers", where the title itself has more than one word.
_IS_OFFICE = re.compile(
    r"(?:Department|Dept\.?|Ministry|Directorate|Office|Faculty|School|Division|Institute|Bureau|Court|Group|City|County|Borough|Advisory|Selection) (?:of |for |[A-Z])"
)
_TAIL = re.compile(r"(?P<sign>,\s+|\s[–—|-]\s|\s@\s)(?P<tail>[^,–—|@]+)$")
_IS_IN_PIECES = re.compile(r"\s[–—|-]\s")
_IN_A_PLACE = re.compile(
    r"\s(?:in|at|based in|à|en|em|a|nach) (?P<place>[A-ZÀ-ÞŁ][^\s,]+(?: [A-ZÀ-Þ][^\s,]+)?)$"
)
_BEFORE_A_PLACE = words_of("in at à en em a nach")
# "Sozialpädagogin in der Wohngruppe"
_IN_A_UNIT = re.compile(
    r"(?P<title>[A-ZÄÖÜ](?!raktik|olontar|itarbeit$)\S+(?: [A-ZÄÖÜ]\S+)?) in (?:der|den|dem|einer|einem)(?: [A-ZÄÖÜ][^,]*)?$"
)
# The step of the choice, and what the job is called for: "process", "audition", "thing".
_STEP_BEHIND = re.compile(
    r"\s(?:(?:[Pp]rocess|[Aa]udition|[Ee]xam(?:ination)?|[Oo]pen [Dd]ay|[Aa]ppointment|[Aa]pplications?|[Pp]ositions|[Pp]laces?|[Ss]pots?|[Ff]olks|[Ii]ntake|[Ss]tream|[Pp]athway|ad|advert|thing|chair|desk|line|req|roster|[Ww]ork|[Hh]elp"
    r"|20\d\d(?:[-/]\d\d)? [Ii]ntake|(?i:pozisyonu|kadrosu|başvurusu|rolü|alımı|ilanı|için|kadromuz|işi)(?: .*)?|[Rr]olle|[Ss]telle|[1-9]\d|\d+[.,]\d+t?|[Nn]ights?|[Rr]ight [Nn]ow|[Nn]ext [Yy]ear|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|this (?:year|season|summer|winter|time)|(?:[Ff]or )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|[Oo]n \d\S*|fwd"
    r"|im (?:Sommer|Winter)semester|(?:20\d\d )?[Ii]ntake 20\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December|december|januari|in a union))$)"
)


# "Nurse Pt 12", of which the number is cut.
_GRADE_LEFT = re.compile(
    r",? (?:Pt|Point|Pkt|EG|SCP|NJC|TVöD|TV-L|BesGr|S)$| im (?:Referat|Dezernat|Sachgebiet|Fachbereich|Fachgebiet|Fachdienst|Amt)$"
)
# "Head of Applications"
_OF_A_FIELD = (" of", " for", " and", " &")
_HAS_DIGIT = frozenset("0123456789")
_IN_TURKISH = words_of(
    "pozisyonu kadrosu başvurusu rolü alımı ilanı için kadromuz işi Başvurusu Kadrosu Pozisyonu Rolü Alımı"
)
_SHIFTS = frozenset(("night", "nights"))
_LAST_WORDS = words_of(
    """
    process audition exam examination day appointment application applications positions place places spot spots folks intake stream pathway ad advert thing chair desk line req
    roster work help rolle stelle night nights now year season summer winter autumn fall spring time fwd sommersemester wintersemester union
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    january february march april may june july august september october november december januari
    """
)


def cut_ends(role: str) -> str:
    """Return a title without the place, the time and the step of the choice that stand behind it."""
    for _ in range(3):
        shorter = _cut_one(cut_site(role))
        if shorter == role:
            break
        role = shorter
    return role


def _cut_one(role: str) -> str:
    if role.endswith(_ENDS_SO) or has_any(_INSIDE, role):
        role = _BEHIND.sub("", role)
    if " @ " in role:
        return _if_role(role[: role.index(" @ ")], role)
    if "). " in role:
        return _if_role(role[: role.index(")") + 1], role)
    if role[-1:] == ")":
        found = _BRACKET.search(role)
        if found and _is_short_for(found["inside"], role[: found.start()]):
            return _if_role(role[: found.start()], role)
        if found and _says_where_or_when(found["inside"], role[: found.start()]):
            shorter = role[: found.start()]
            return shorter if is_written_as_title(shorter) else _if_role(shorter, role)
    if "," in role or " - " in role or "–" in role or "—" in role or "|" in role or "@" in role:
        found = _TAIL.search(role)
        if (
            found
            and not _IS_IN_PIECES.search(role, 0, found.start())
            and _says_where_or_when(found["tail"], role[: found.start()])
        ):
            return _if_role(role[: found.start()], role)
    last = role.rpartition(" ")[2].casefold()
    is_step = (
        last in _LAST_WORDS or not _HAS_DIGIT.isdisjoint(last) or not _IN_TURKISH.isdisjoint(role.split())
    )
    # "Nurse - Surgery Nights": the shift is a part of what stands behind the stroke.
    is_step = is_step and not (last in _SHIFTS and " " in role.rpartition(" - ")[2] and " - " in role)
    step = _STEP_BEHIND.search(role) if is_step else None
    if step and not role.endswith(_OF_A_FIELD, 0, step.start()):
        return _if_role(_GRADE_LEFT.sub("", role[: step.start()]), role)
    title, _, town = role.rpartition(" ")
    if town.casefold() in PLACES and naming.is_role_like(title.rpartition(" ")[2]):
        return _if_role(title, role)
    if (
        " in " in role
        and (unit := _IN_A_UNIT.match(role))
        and naming.is_role_like(unit["title"].rpartition(" ")[2])
    ):
        return unit["title"]
    if (shorter := cut_house(role)) != role:
        return _if_role(shorter, role)
    found = None if _BEFORE_A_PLACE.isdisjoint(role.split()) else _IN_A_PLACE.search(role)
    return _if_role(role[: found.start()], role) if found and is_place(found["place"]) else role


def _is_short_for(letters: str, title: str) -> bool:
    """Tell whether letters are the first of a title's words: "Higher Executive Officer (HEO)"."""
    return letters.isupper() and letters == "".join(word[0] for word in title.split() if word[0].isupper())


def _if_role(shorter: str, role: str) -> str:
    shorter = shorter.rstrip(" ,;:–—|/-")
    is_one = naming.is_role_like(shorter) or shorter.endswith(_SCHEMES) or shorter.startswith(_TO_LEARN)
    return shorter if is_one else role


# "Staplerfahrer Raum Kassel", "Lehrling im Herbst", "Prüfer (EG 9a TVöD)", "Barista-Stelle"
_BEHIND = re.compile(
    r"\s(?:Raum|Großraum|Region) [A-ZÄÖÜ][\w-]+$|\sim (?:Herbst|Frühjahr|Frühling|Sommer|Winter)$"
    r"|\s\((?:EG|E|A|TVöD|TV-L|Entgeltgruppe|BesGr|Bes\.-?Gr\.) ?\d+\w?(?: (?:TVöD|TV-L|TVL|BAT|LBesO))?\)$|(?<![a-z][A-Z][a-z])-(?:Stelle|Position|Rolle|Job|Posten|Platz)$|(?<= work)\s(?:over|during|before|through|until|this|for|in)\s(?:the )?(?:[Ss]ummer|[Ww]inter|[Ss]pring|[Aa]utumn|Easter|Christmas|[Hh]olidays|[Hh]arvest|half-term|season)$|, (?:Gespräch|Termin) .*$"
)
_INSIDE = (" Raum ", " Region ", ", Gespräch ", ", Termin ")
_ENDS_SO = (
    ")",
    "-Stelle",
    "-Position",
    "-Rolle",
    "-Job",
    "-Posten",
    "-Platz",
    "Herbst",
    "jahr",
    "Sommer",
    "Winter",
    "mmer",
    "nter",
    "Easter",
    "Christmas",
    "olidays",
    "arvest",
    "season",
)
_TO_LEARN = ("Stage ", "stage ", "Estágio ", "estágio ", "Alternance ", "Tirocinio ", "Mitarbeit ")
_SCHEMES = (
    " Scheme",
    " Programme",
    " Program",
    " Internship",
    " Apprenticeship",
    " Traineeship",
    " Fellowship",
)


def _says_where_or_when(tail: str, title: str) -> bool:
    tail = tail.strip()
    if is_place(tail) or _IS_TIME.match(tail) or _IN_A_STATE.match(tail):
        return True
    if naming.is_role_like(tail):
        return False
    return bool(_IS_SITE.match(tail)) or ((" " in title or "-" in title) and bool(_IS_OFFICE.match(tail)))


def is_place(text: str) -> bool:
    """Tell whether a text is a town, a region or a country and nothing else."""
    words = _WORD.findall(text.casefold())
    return any(word in PLACES for word in words) and all(
        word in PLACES or word in _OF_PLACES for word in words
    )


_COUNTED = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|both|[1-9]\d?)"
_BEGINS = re.compile(
    r"^(?:(?:any(?: new)?|its|their|his|her|other|ever|last|final|above|current|salaried|(?:part|full)[- ]time|fast|advertised|fully (?:qualified|trained|funded),?|employed|function of|appointment of|services of(?: an?)?|20\d\d(?= (?!Summer|Spring|Winter|Fall|Autumn|Off)[A-Z])"
    rf"|{_COUNTED}(?= (?:paid )?[\w/-]+(?: [\w/-]+)*[^s\W]$)|(?:(?i:Exam|JO|Job Opening|Vacancy|Posting|Requisition|Req|Competition|Campaign|File|Job|Process|Selection process|Hiring process|Ref|Reference|Listing)) (?:(?:[Nn]o|[Nn]umber)\.? ?|# ?)?\S*\d\S*[,:]?|\w*(?:[Jj]ahrgang|[Bb]eginn|[Ss]tart) 20\d\d[,:]?|(?:Minijob|Nebenjob|Ferienjob|Aushilfsjob|Schnuppertag|Probetag|Probearbeiten|Lehrstelle)(?: als)?|Aufgabengebiet|Angebot|(?:Vorstellungsg|Bewerbungsg|Kennenlerng|Erstg|Zweitg|G)espräch(?= [A-ZÄÖÜ])|Casting|Convocatoria|Concurso|Concours|Entrevista"
    r"|Selezione|Oferta|Process(?= [A-Z][a-z]+ Dev)|Selectieprocedure|Uitslag(?: assessment)?|[Ss]electiedag|[Aa]ssessmentdag|[Mm]eeloopdag|Afwijzing|Bando|Vakanz|Auswahlentscheidung|Auswahlverfahren|Verfahren|Einladung|Entscheid|Entretien|Colloquio|(?:Bewerbungseingang )?\d{1,2}\.\d{1,2}\. /|Outstanding query on|Application(?= [A-Z]\w+ [A-Z]\w+ /)) )+",
)


# The first three letters of all these; most titles begin otherwise.
_FIRST_LETTERS = words_of(
    """
    abo adv afw ang any app ass auf aus ban beg bew cam cas col com con cur eig ein emp ent ers eve exa fas fer fil fin fiv fou ful fun ges her hir his its job ken las leh lis
    mee min neb nin ofe oth out par pos pro ref req sal sch sel ser sev six ten the thr twe two uit vac vak ver vor zwe bot
    """
)


def cut_beginning(role: str) -> str:
    """Return a title without what counts, owns or announces it: "any new Welder", "its Welder", "Casting Welder"."""
    first = role[:3].lower()
    if first.isalpha() and first not in _FIRST_LETTERS and " 20" not in role:
        return role
    found = _BEGINS.match(role)
    return _if_role(role[found.end() :], role) if found else role
