"""Words that stand where a company's name does and are none: words of any mail, offices."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import words_of

GENERIC = words_of(
    """
    hearing assessment assessment-center centre probetag landeshauptstadt hauptstadt stadtverwaltung kreisverwaltung gemeindeverwaltung landkreis behörde interesse unternehmen unser unserem mitarbeit tätigkeit bewerbung suche fragen haus hause position stelle zeit
    auswahl auswahlverfahren team recruiting prozess weg zukunft jobsuche dank vertrauen bereich rückfragen bedarf
    mühe unterlagen gespräch termin firma konzern teil job karriere deutschland österreich schweiz wien berlin
    hamburg münchen zürich köln frankfurt abteilung rahmen zusammenarbeit verständnis company corporate us our we
    hr website careers career page talent community network center monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december spring
    summer autumn fall winter montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai
    juni juli oktober dezember english german deutsch englisch usa uk canada germany austria switzerland europe
    india france spain london new york san francisco boston austin seattle chicago remote meet ms hiring manager
    candidate candidates interview opportunities future next step steps phase application status update outcome
    decision follow important information thank you candidature candidatura kubernetes python java sql excel c1 b2
    montessori erfahrung kenntnisse personen menschen bewerberinnen bewerber bewerbern kandidaten zentrale
    menge anforderungen aufgaben daten monaten jahr jahre woche wochen kontakt telefon kollegen kollegin interessenten
    vielzahl anzahl platz ausschreibung stellenausschreibung nächsten freundlichen grüßen herzlichen besten email
    mail e-mail message nachricht rückmeldung feedback absage zusage projekt projekte equipe équipe equipo empresa
    société entreprise azienda posición puesto vacante poste vaga
    rückantwort antwort zwischenbescheid bescheid mitteilung benachrichtigung information info ihnen dir euch mir uns re aw fwd ict hcm your our internal external spontaneous unsolicited speculative online ref reference notice ergebnis herzlich auftrag im
    applicant rejection letter notification cancellation results of new başvurunuz başvuru hakkında internship apprenticeship programme program spring-week ausbildung praktikum selezione selección sélection proceso processo
    ext extern spam bulk caution ticket action required urgent guest dach emea apac latam benelux nordics iberia uki
    maternity paternity cover temporary permanent fixed term hub section unit division yr services cell platform operations dept mailbox shared volunteer staff student employee bolsa applications kolleginnen mitarbeiterinnen mitarbeiter mitarbeitern und systems geschäftsstelle rektorat fristgerecht ihre ihr deine equal
    part full time part-time full-time contract acting reg sub subj subject fao attn italian french spanish dutch polish turkish portuguese russian czech hungarian arabic mandarin japanese korean swedish danish norwegian finnish attention regret regrets result sadly test tests exam screening
    fondly kindly respectfully gratefully affectionately regretfully faithfully truly humbly kisses apologies salaam ever
    senior junior lead chief visitors examiners year years
    votre notre je jouw tuo suo ceci cela
    schnuppern schnuppertag auswahltag bewerbertag probearbeiten probearbeit leiharbeit posten unterlagen durchsicht sichtung
    """
)
# What a place is called by the street it lies in.
STREETS = frozenset("St Street Rd Road Ave Avenue Station Airport".split())
NEVER = words_of(
    "lehrstuhls dekanats rektorats seminars hauses kollegs vorstands präsidiums departments landrats fachbereichs code özgeçmişiniz özgeçmiş servicepunt hiya howdy heya alright mornin evenin ahoy yo g'day moin moinsen servus grüezi tach salut coucou ciao salve hola buenas olá oi hoi hé merhaba selam greetings "
    "law archdeacon archdeaconry rector vicar curate wardens churchwardens class hybrid nationwide various applied unsuccessful instituts aa/eoe eoe eeo eeo/aa eoe/aa aa/eeo verfahrens "
    "einladung auswahl vorauswahl vorselektion besetzung betreft onderwerp objet oggetto asunto assunto konu inmiddels "
    "avp svp evp vp ta md rn gm hrd esq phd sr jr government trust service business people notifications mr mrs ms miss dr prof council university hospital school college board panel practice firm admin"
    " amt dezernat fachdienst fakultät kommission auswahlkommission jury gremium vorstand geschäftsführung geschäftsleitung belegschaft"
    " hq träger chapter vestry synod kirchenvorstand gemeinderat stadtrat betriebsrat trägerverein aufsichtsrat kuratorium senat stiftungsrat p&o hrm p&c pcc smt slt hod ceo headmistress headmaster headteacher principal bursar provost warden abbot rector chancellor dean director matron commissioner inspector mayor bishop vicar chairman gaffer boss owner manager client customer partners schulleitung schulleiter schulleiterin bürgermeister intendant intendantin rektor rektorin dekan dekanin chef chefin proviseur secretaris griffier wethouder burgemeester alcalde sindaco"
    " besetzung stellenbesetzung vertrauen innung gewerkschaft arbeitsagentur arbeitsamt berufsberatung trustees governors directors embassy consulate ministry organisation organization parish diocese berufungskommission pdl qmb qualitätskontrolle region official confidential filiale zweigstelle store branch headquarters resposta respuesta réponse esito embajada ambassade saturday"
    " meisterbetrieb familienbetrieb fachbetrieb innungsbetrieb traditionsbetrieb handwerksbetrieb ausbildungsbetrieb familienunternehmen familienfirma meisterwerkstatt fachwerkstatt fachgeschäft fachhandel"
    " primary secondary rathaus radiologie chirurgie kardiologie neurologie gynäkologie onkologie pädiatrie orthopädie urologie anästhesie notaufnahme intensivstation radiology cardiology oncology paediatrics pediatrics"
    " proprietor proprietors proprietress proviseure directrice directora proprietário titulaire titular eigentümer eigentümerin hauptamt sozialamt bauamt ordnungsamt kulturamt personaldienst konzernbereich hauptabteilung"
    " she/her he/him they/them she/they he/they she/her/hers he/him/his they/them/theirs she/her/ella sie/ihr er/ihm er/sein elle/elle pronouns"
    " wohngruppe tagesgruppe grundschule assembly foundation society institute agency club charity department committee centre center church bank city state ministry authority office newsroom investors academy museum team hotel clinic"
)
# "PO Box 1184", "Trinity Business Park", "Mon-Thu", "FCIPD": what else stands below a name.
BELOW_A_NAME = re.compile(
    r"(?:(?:university|campus|graduate|student) (?:programs?|programmes?|relations|recruiting)$|(?:weekends?|weekdays?|days?|nights?|evenings?|mornings?|overnight|twilight|early|late|rotating|split)(?: (?:days?|nights?|mornings?|evenings?|shifts?|only))+$|(?:(?:north|south|east|west|central|northern|southern|eastern|western|continental|greater|latin) )?(?:europe|america|americas|africa|asia|pacific|ireland|england|scotland|wales|germany|france|italy|spain|scandinavia|nordics|midlands|middle east)(?: (?:&|and) \S+)?$|(?:part|grade|band|tier|year|key stage) (?:[ivx]+|\d+)$|keine? |nicht |no longer |\S+ (?:grüße|grüsse|greetings|regards|wishes)$|po box|postfach|(?:tel|telephone|telefon|phone|fax|mobile?|mob)\.? [\d+(]|(?:hiqa|cqc|ofsted) registered|registered (?:charity|company|office)\b|eingetragener verein|building|gebäude|ground floor|standort|bereich|werk (?:süd|nord|ost|west)$|haus (?:\d|(?:nord|süd|ost|west|mitte|[a-e])$)|(?:entgeltgruppe|besoldungsgruppe|bes\.?-?gr\.?|eg|e|s|w(?=\d)|tvöd\S*|tv-l)? ?(?:a |eg |e )?\d{1,2}[abcü]?(?: (?:tv|b[ät]t?-?v|sue)\S*)*$|winner|proud|reply |sent |powered|mum and |dad and "
    r"|(?:teams?|station|wohngruppe|tagesgruppe|fakultät|sparte|abteilung|referat|kolleg\w+|filiale|werkteam) |class of \d)"
    r"|(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun|mo|di|mi|do|fr)(?:day)?(?:s)?(?:$|[-–/ ]+(?:to |bis )?(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr)\w*$)"
    r"|(?:.* )?(?:business|trade|science|technology|retail|industrial|office) park$|[fmac]c?ipd$|(?:acca|frcp|frcs|mbe|obe|cbe|fca|aca|shrm\S*|rgn|rmn)$|klinik für .* i+$|.* terminal \w+$|.*(?:scheme| act)$"
)
# Words for a job at the beginning: "Stelle Medizinische Fachangestellte".
BEGINS_A_ROLE = re.compile(
    r"^(?:stelle|position|rolle|vakanz|ausbildung\w*|praktikum\w*|tätigkeit|werkstudent\w*|vacancy|role|post|job|puesto|poste|posizione|vaga|functie|proceso|processo|selezione|edital|bando|avviso|convocatoria"
    r"|outcome|stellenausschreibung|initiativbewerbung|bewerbungs?\w*|application|requisition|kennziffer|referat|req|interview)\b"
)
# An office or a part of a company, a title, a greeting.
IS_OFFICE = re.compile(
    r"^(?:(?:guest|access|library|academic|client|customer|corporate|member|student|visitor|patient|shared|business|community|professional|field|facilities|employee|labou?r|university|campus|public) (?:services?|care|relations|support|experience)$)"
    r"|^(?:l[ea] |l['’]|il |el |die |der |das |de |het |the |[ao] )?(?:(?:service|bureau|oficina|servizio|servicio|serviço|setor|dienst|pôle|pole|afdeling)$|service (?:des?|du|rh|recrutement)|servizio (?:del )?personale|servizio risorse|servicio de personal|serviço de pessoal|bureau du personnel|bureau des ressources|oficina de personal|oficina de recursos|(?:segreteria|secretar[ií]a|secretaria|secrétariat|sekretariat|sekreterlik)(?: \w+)?$|drh$|pôle (?:rh|recrutement|ressources)|area (?:personale|risorse)|área de (?:personas|personal|recursos|pessoas|talento)|setor de pessoal|gest(?:ão|ión|ione|ion) (?:de|di|del|delle|des|do|du|da) \w+$|bureau personeel|yetenek kazan\w+|ufficio (?:del )?personale|dienst personeel|personel \w+$|personeel)(?:\b|$)"
    r"|^(?:dept\.?|department|division|faculty|fachbereich|abteilung|(?:gez\. )?(?:sachgebiet|dezernat|fachdienst|stabsstelle)|referat|afdeling|negociado|sección|seção|servicio|service des|service du|servizio|dipartimento|département|a direção|la dirección|il direttore|le maire|der bürgermeister|die bürgermeisterin|lehrstuhl|school of|la direction|direction|direcci[oó]n|direzione|ufficio|departamento"
    r"|arbeitsgruppe|forschungsgruppe|arbeitsbereich|forschungsbereich|working group|research group|secretariat(?! of the .*\b(?:convention|treaty|agreement|council|commission|protocol|pact|alliance|league|community|conference)\b)|the secretariat|registry|registrar|office of|staffing unit|search committee|band \d|grade \d|the board|the panel|rektorat|human capital$|hr shared|medical & nursing)\b"
    r"|^(?:\w+ ){0,2}(?:management|services|resources|operations|policy) branch$|^(?:\w+ ){0,2}office$|^\w+ hub$|^(?:\w+ ){1,2}(?:site|region|ops|unit|section|helpdesk)$|^\w{3,}(?<!s)team$|^geschäftsbereich|^(?:gebiets|regional|haupt|bezirks)büro\b|^stabsstelle|^dezernat|^secretariat$"
)
# "Département de la Basse-Lande": a part of a country, not of a house.
IS_COUNTY = re.compile(
    r"Département (?:de la |de l['’]|des |du |d['’]|de )(?!Ressources|Finances?|Marketing|Ventes|Recherche|Production|Communication|Informatique)[A-ZÀ-Þ][\w'’]+(?:(?: et |[- ])[\w'’]+)*"
)
# What one applies for, not who gives it.
OF_A_GRANT = ("assessment ", " week", "ship", "residency", "stipendium")
IS_A_GRANT = re.compile(
    r"\bassessment (?:centre|center|day)$|\b(?:spring|insight|discovery|taster) weeks?\b|\b(?:fellowship|scholarship|residency|studentship|traineeship|internship|apprenticeship|stipendium)s?$"
)
IS_A_POST = re.compile(
    r"^(?:board|committee|club|hon\.?|honorary|vice|deputy) (?:chair|sec|secretary|treasurer|president)\.?$|^(?:(?:acting|interim|deputy|vice|associate|senior|group|hon\.?|stv\.?|assistant) )?(?:chair|chairman|chairwoman|chairperson|head|dean|director|secretary|clerk|president|manager"
    r"|treasurer|leiter|leiterin|direktor|direktorin|dekan|dekanin|vorsitzende[r]?|responsable|chef|cheffe|direct(?:or|ora|eur|rice)|responsabile|hoofd)"
    r" (?:of|for|to|der|des|für|de|du|des|del|della|di|van)\b|^(?:famil(?:ie|y)|fam\.) \S+$|^(?:project|projekt|programm|region|cohort|operation|ward|station) \w+$|^(?:leiter(?:in)?|leitung) \S+$"
)
# The words of those that have neither a digit nor a mark.
OF_A_CODE = words_of(
    "gate door room block floor hall bay desk number ref kennziffer kennzahl ward outpatient inpatient"
)
CODE = re.compile(
    r"^[A-Z]{2,3}/[a-z]{2,3}$|^(?:\S+ ){2,}\d$|\bUhr$|^(?:[Ss]tore|[Bb]ranch|[Ss]hop|[Ff]iliale|[Mm]arkt|[Dd]epot|[Ss]tandort|[Ll]ocation|[Ss]ite) (?:[Nn]r\.? |[Nn]o\.? )?#?\d+$|^(?:[Tt]ender|[Oo]rder|[Tt]icket|[Cc]ase|[Cc]laim|[Bb]id|[Ii]nvoice|[Mm]anuscript|[Aa]uftrag|[Rr]echnung|[Vv]organg|[Vv]erfahren|[Vv]ergabe|(?i:form|formular|formblatt|vordruck|ref|gz|kz|kennzahl|geschäftszahl|referenz|reference|referenznummer|kennziffer|requisition|req|job|aktenzeichen|az|id|chiffre)\.?) \W?(?=\S*\d)|^(?!(?!19|20)\d{1,4} [A-Z][a-z])\W*[A-Z]*\d[\w/-]*\d(?:\s|$)|^\d+[-/]\w{1,4}$|^[A-ZÄÖÜ]{1,4} ?\d{2,4}/\d+$|^(?:[Pp]osting|[Ff]ab|[Pp]lant|[Uu]nit|[Bb]uilding|[Zz]one|[Ss]tage|[Rr]ound|[Pp]hase|[Ll]evel) \d+$|^(?:[Gg]ate|[Dd]oor|[Rr]oom|[Bb]lock|[Ff]loor|[Hh]all|[Bb]ay|[Dd]esk) \w{1,3}$|^\d+ (?:North|South|East|West)$|\b(?:Number(?! (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b)|Ref|Kennziffer|Kennzahl|Ward(?! [A-Z][a-z])|Outpatient|Inpatient)\b|-\d{3}"
)
# "Besetzung der Position": what is done, not who does it.
IS_DONE = re.compile(
    r"^(?!stiftung|innung|association|fondation|fédération|confédération|union|vereinigung|versicherung)\w+(?:ung|heit|keit|ion|nahme|wahl) (?:de[rs]|von|unsere[rs]?|ihre[rs]?)\b"
)
# "We've decided"
CONTRACTED = tuple(f"{mark}{end}" for mark in "'’" for end in ("ve", "re", "m", "ll"))
GREETS = re.compile(
    r"(?:(?:An )?Equal|LG|VG|MfG|(?:(?:Viele|Herzliche|Liebe|Beste|Schöne|Freundliche) )?Gr(?:uß|uss|üße|üsse|uess|üess)|Dear|Hello|Hi|Hey|Guten|Hallo|Sehr|Liebe[r]?|Greetings|Good) "
)
# What a part of a house is called.
UNITS = words_of(
    """
    campus lateral analytical learning development health food beverage events diversity inclusion compliance risk audit policy strategy content growth
    partnerships success experience planning procurement supply quality control analytics insights web mobile cloud field inside regional emerging workforce
    leadership creative software hardware infrastructure professional experienced veteran seasonal national international legal safety estate cricket payroll data people group central corporate general sales finance marketing engineering technology
    technical digital product accounting pflege buchhaltung operations commercial customer security it ict ip soc noc hse research science clinical medical nursing academic faculty
    """
)
# What a post may be for, where it is no house.
FIELDS = UNITS | words_of(
    "healthcare education payments checkout search ads platform identity growth mobility infrastructure devops frontend backend core reliability commerce billing pricing fraud nights days weekends hospitality construction manufacturing automotive banking insurance logistics retail energy media agriculture"
)
