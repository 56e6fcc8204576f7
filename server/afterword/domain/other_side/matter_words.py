"""What else than work a no may be about, in English and in German: kinds of matters, and how surely a word tells one.

A word of "3" tells its matter by itself, one of "2" with any other of the same kind, and one of "1" stands in many mails.
What a house is called by counts little: whoever hires for a kennel or a publisher names it as well. In German a "*"
stands for any letters.
"""

from __future__ import annotations

ENGLISH = r"""
    home 3 :: maisonette | house swap | annexe | tenancy | tenancies | tenants? | landlord | landlady | flat-?mates? | house-?mates? | room-?mates? | sublet | lodgers? | house share | \
        flat share | flatshare | rental application | \
        (?:rent(?:ed|ing)?|view(?:ed|ing)?|for|about|see|saw|let|offer(?:ed)?|offer you|given|gave|have|take|took|taken) (?:the|our|this|a|your) (?:\w+ )?(?:room|flat(?! white)|apartment|bedsit|bedroom|cottage|studio flat) | \
        (?:room|flat|apartment)(?: has| is| was)?(?: now| been| already)* (?:gone|taken|let|rented) | \
        view(?:ed|ing) \d+\w? [a-z]+ (?:lane|road|street|avenue|close|drive|court)
    home 2 :: rooms? | flats? | apartments? | viewings? | rent | rental | bedrooms? | mov(?:e|ed|ing) in | house meeting
    home 1 :: references | lettings? | houses? | propert(?:y|ies) | deposit | kitchen | household | garden
    animal 3 :: tortoise | hens | rabbits? | guinea pigs? | home questionnaire | give (?:\w+ ){1,3}a home | ferrets? | \
        (?:the|a|our|your) (?:\w+ ){0,2}(?:puppy|kitten|pup) | rehom\w+ | adopt\w* | forever home | home check | lurcher | greyhound | \
        chosen a home | another home for | a home for
    animal 2 :: reptiles? | parrot | hamsters? | chickens | puppies | puppy | pups | kittens? | dogs? | cats? | litter | breeders? | hound | terrier | spaniel
    animal 1 :: rescue | kennels? | garden | lead | pictures | breed
    horse 3 :: sharers? | as a sharer | interest in sharing | horse share | share horse | part-?loan | \
        shar(?:e|ing) (?:my |our |the )?(?:horse|pony|mare|gelding|cob)
    horse 2 :: as a share | the share
    horse 1 :: horse | pony | mare | gelding | cob | rode | ride | riding | yard | hack | saddle | stables?
    money 3 :: semi-?finalists? | grants? | bursar(?:y|ies) | scholarships? | stipends? | innovation voucher | funding round | \
        (?:arts?|community|green|hardship|travel|youth|project|heritage|relief|growth|climate) fund
    money 2 :: scholars? | your essay | fund | funding | funded | fellowship | voucher | oversubscribed | awards?
    money 1 :: trustees | panel | project | threshold | eligible | funds | points
    course 3 :: (?:the|our) (?:ma|msc|mphil|mres|mfa|llm) [a-z]{4,}\w* | course director | read for the course | hackathon | summer (?:school|camp) | to read \w+ at | drama school | junior ballet | beavers | cubs | brownies | mentees? | mentoring scheme | as a mentee | \
        modules? | undergraduate | postgraduate | admissions (?:team|office|tutor)? | school places? | nursery places? | enrol\w* | \
        place in year \d+ | year \d+ (?:place|entry|intake)s? | reception class | 11\+ | msc | bsc | ma in | mba | pgce | \
        masters? (?:in|degree|programme) | (?:offer you|have|for|give|gave|given) (?:the|this|our) (?:\w+ )?course | place on (?:the|our|this) (?:\w+ )?course | for the (?:\w+ )?(?:course|workshop|class) | \
        place in (?:the|our) (?:class|nursery|school) | exchange year | erasmus
    course 2 :: mentoring | mentors? | lesson place | year (?:\d|1[0-3]|r) | courses? | degree | admissions? | pupils? | tuition | waiting list | class | classes | workshops? | \
        your (?:son|daughter|child|little one) | sixth form | nursery | semester
    course 1 :: lessons? | terms? | students? | schools? | universit(?:y|ies) | exams? | entry | families | sign(?:ed|ing) up | regist\w+ | place
    health 3 :: screening survey | practice list | referral form | surrogacy | egg donation | clinical study | \
        clinical trial | include you in (?:this part of )?(?:the|our|this) (?:project|study|trial|research) | \
        (?:the|this|our|a|in the) (?:[\w-]+ )?(?:trial|study)(?= (?:team|because|as|in|at|is|has|are)\b|[.,;]) | study team | trial team | \
        exclusion criteria | inclusion criteria | (?:to )?(?:give|giving|donat\w+) blood | blood donor | donors? | donations? | haemoglobin | \
        hemoglobin
    health 2 :: counselling | survey | trial(?! (?:shift|day|week|period|run|month)) | study | studies | participants? | screening | questionnaire | blood | swabs? | \
        scans? | twins | booster | vaccine | new patients | therapy | therapist | fostering | foster
    health 1 :: participat\w+ | eligib\w+ | criteria | gp | iron | cohort | volunteer\w* | dose | treatment | clinic | doctor | patients? | \
        medicines? | age group | nurse | waiting list | criterion | condition
    writing 3 :: first (?:\w+ )?chapters | op-ed | letter to the editor | letters page | guest post | \
        manuscripts? | (?:your|these|the|any) (?:\w+ )?(?:poems?|poetry) | \
        (?:your|the) (?:\w+ ){0,2}(?:paper(?! (?:exercise|sift|form|round|stage|test))|article|novel|essay|abstract|chapter|book proposal|talk proposal|submission|short story) | \
        call for papers | cfp | programme committee | program committee | \
        submit\w* (?:a|an|the|your) (?:talk|paper|abstract|proposal|story|poem|article|manuscript) | picture books? | \
        your (?:\w+ )?talk(?= (?:for|to|was|has|is|on|proposal|at)\b)
    writing 2 :: podcast | chapters | publication | your stor(?:y|ies) | poems? | poetry | reviewers? | referees? | submissions? | novel | anthology | conference | \
        speakers? | journal | papers? | abstracts? | talks | chapbook
    writing 1 :: publish\w* | editors? | magazine | issue | readers? | list | title | books? | drawings | write | writing | slots? | story | \
        authors? | programme | sending us | letting us read
    contest 3 :: contestants? | tournament | images of your work | summer (?:show|exhibition) | citizens['’] panel | \
        competition | contest | your (?:\w+ )?(?:entry|nomination|photographs?|film|painting|recipe) | entrants? | ballot | prize | \
        nominat\w+ | open exhibition | (?:not )?elected | election | race number
    contest 2 :: league | chess | festival | judges? | jury | entries | marathon | exhibition | votes? | draw | lottery | enter again | judging
    contest 1 :: entered | entering | winners? | race | runners? | photos? | photographs? | film | shortlist | awards? | chorus | enter
    trade 3 :: franchise (?:partner|enquiry|development|opportunit\w+) | franchisees? | becoming a franchise | fee proposal | demonstrating your | your (?:product|software|company|firm|services|menus|platform) | request for sponsorship | refund request | warranty claim | feature request | pull request | merge request | verified badge | (?:closed|open|private) beta | hiring the (?:hall|room|barn|venue|church|field|marquee) | storage unit | \
        tenders? | bidders? | quotations? | your (?:\w+ )?(?:quote|estimate|bid|price|pitch deck|tender) | suppliers? | itt | rfp | rfq | \
        pitch deck | pitching your | accelerator | your start-?up | asking price | buyers? | the price for the \w+ | \
        your offer for the (?!(?:job|post|role)) | (?:look|looked|looking) at the (?:bike|car|sofa|piano|van|pram|boat|caravan|table|fridge)
    trade 2 :: menus | marketplace | caravan | campsite | chalet | beta | refund | warranty | sponsorship | your designs | crm | the raise | venue | the hall | your business | badge | verification | raffle | \
        quote | estimate | bids? | procurement | invest\w* | measure up | boiler | builder | seed round | wedding(?! season) | \
        the (?:bike|car|sofa|piano|pram|boat|caravan) | sold
    trade 1 :: prices? | pricing | lot | samples? | roof | kitchen | firm | start-?up | founders? | batch | ventures | deck | flowers | scaffolding | \
        bathroom | windows | fence | contract
    volunteer 3 :: (?:about|for|of|interest in|enquir\w+ about) volunteering | as a volunteer | to volunteer | volunteer (?:role|shift|slot|place|application|team)s? | volunteering (?:role|slot|place|shift|form|at)s?
    volunteer 2 :: volunteers? | volunteering | charity shop | hospice shop
    volunteer 1 :: slots? | saturdays? | shifts? | rota | shop
    venture 3 :: companies we (?:fund|back|said no to|invest in|work with) | (?:dear|hi|hello|hey) founders | your start-?up | (?:winter|summer|spring|fall|autumn|next|this) batch | demo day | batch of (?:start-?ups|companies)
    venture 2 :: founders | batch | start-?ups? | accelerator | incubator | seed fund\w*
    venture 1 :: companies | invest\w* | applications | interview | numbers
    club 3 :: join the lodge | sing(?:ing)? (?:with|for) us | jamming | auditioning for | join the (?:\w+ )?(?:club|society|choir|band|league) | \
        (?:a|your) stall | stalls | stall-?holders? | craft fair | market pitch | membership | quartet | chorus | casting | the part of | \
        reading for the part | read(?:ing)? for [A-Z]?\w+ on | your audition | choir | the band
    club 2 :: stall | auditions? | cast | orchestra | squad | traders? | makers? | club | sopranos? | altos? | tenors? | bass(?:es)? | members? | sing | singing | \
        sang | player
    club 1 :: pitch | market | fair | craft | voices? | rehearsals? | committee | season | courts? | league | play | join | play(?:ed|ing) | \
        off-peak | lads | team
    finance 3 :: loans? | mortgages? | lending | lenders? | overdraft | your claim | policy-?holder | credit card | insurance claim
    finance 2 :: credit | claims? | claim | polic(?:y|ies) | borrow\w* | insurer | premium | affordability | insure
    finance 1 :: insurance | cover | damage | finance | documents? | photographs
    permit 3 :: to fell the | to film (?:on|at|in) the | (?:application|leave) to remain | home office | bus pass | blue badge | attendance allowance | bidding for \d+ | \
        visas? | citizenship | naturalisation | naturalization | asylum | planning (?:permission|application|consent|department) | \
        (?:parking|residence|building|fishing) permit | permits? | allotments? | moorings? | housing benefit
    permit 2 :: allowance | badge | bidding for | plots? | berth | parking | housing | harbour | benefits? | extension | conservatory
    permit 1 :: appeal | council | licen[cs]e | documents | officer | committee | waiting list | refus\w+ | permission
    table 3 :: come on the (?:podcast|show) | table for (?:\d+|two|three|four|five|six|seven|eight|ten|a party) | reservations? | tickets? | fully booked | your booking | \
        booking request | sold out
    table 2 :: table | bookings? | booked | seats?
    table 1 :: guests? | restaurant | ballot | evening | sitting | dates?
    date 3 :: liked our (?:walk|dinner|evening|date) | lovely (?:dinner|date) | \
        (?:second|first) date | a spark | any spark | the spark | no spark | romantic\w* | (?:more than|just) friends | chemistry between | \
        see each other again | met someone else
    date 2 :: spark | lovely (?:evening|date) | nice evening | good time | seeing each other | chemistry | dating | date with you | \
        you are (?:\w+ ){0,3}(?:kind|funny|sweet|lovely)
    date 1 :: evening | drinks? | friends? | heart | feel | funny | sweet
"""
GERMAN = r"""
    home 3 :: ferienwohnung* | wohngemeinschaft* | heimplatz* | pflegeheim* | \
        wg-zimmer | mitbewohner* | vermieter* | mieter* | mietvertrag* | mietinteressent* | nachmieter* | wohnungs* | wohnung | \
        *zimmerwohnung | die wg | unserer wg | unsere wg | bei uns in der wg | wohnungssuche | (?:das|unser|unserem|zum|ein|ihr) (?:\w+ )?zimmer | \
        hospitieren in der wg
    home 2 :: garage | reihenhaus | zimmer | wg | besichtigung* | einziehen | einzug | miete | selbstauskunft | immobilie* | untermiete
    home 1 :: hausverwaltung | makler* | küchentisch | kaution | haus | garten | suche | straße
    animal 3 :: kaninchen | meerschweinchen | schildkröte* | hühner | zuhause (?:\w+ ){0,3}gefunden | \
        welpe* | hündin | kätzchen | adoptier* | adoption* | neues zuhause | zuhause für | gassi*
    animal 2 :: ein zuhause | hund* | katze* | kater | tierheim | rüde* | züchter* | wurf | vermittelt
    animal 1 :: tierschutz* | zwinger | garten | pfoten | tier | tiere | familie | vermittlung
    horse 3 :: reitbeteiligung*
    horse 2 :: beteiligung
    horse 1 :: pferd* | pony | stute | wallach | reiten | reitest | geritten | reiterin | stall | sattel
    money 3 :: stipendi* | *stipendi* | zuschuss* | förder(?:ung|antrag|runde|mittel|programm|bescheid|zusage)\w* | kostenübernahme* | zuwendung*
    money 2 :: antrag* | *antrag | bewillig* | kuratorium | projektmittel | gutschein* | förder*
    money 1 :: mittel | stiftung | ausschuss | projekt* | budget | kulturstiftung
    course 3 :: pflegekind* | gastkind* | vortanzen | vorgetanzt | ferienlager* | pfadfinder* | gastfamilie* | sommerschule* | musikschule* | neue patienten | \
        \d+ anmeldungen | *kurs | kursplatz* | studienplatz* | studienplätze* | studiengang* | studiengänge* | immatrikul* | kitaplatz* | \
        kita-platz | kitaplätze | betreuungspl\w+ | krippenplatz* | schulplatz* | schulplätze | hortplatz* | seminarplatz* | *anmeldung | erasmus* | \
        einschulung* | therapieplatz* | auslandssemester* | in unsere klasse | den kurs | dem kurs | der kurs | zum kurs | im kurs | modulwahl | \
        nachhilfe*
    course 2 :: *unterricht | kurs* | seminar* | modul* | zulassung* | anmeld* | angemeldet | warteliste* | workshop* | lehrgang* | klasse | \
        (?:ihr|ihre|ihren|dein|deine|deinen) (?:sohn|tochter|kind) | masterstudi* | bachelorstudi* | auswahlgrenze | numerus clausus | vhs | \
        unterricht
    course 1 :: semester | kita | krippe | hort | schule | hochschule | universität | volkshochschule | schüler* | teilnehm* | eltern | austausch | \
        prüfung* | kinder | gruppe | therapie | plätze | praxis
    health 3 :: spenderambulanz | neue[rn]? patient(?:in|en)? | studienteam | studienzentrum | studienteilnahme | einschlusskriterien | ausschlusskriterien | proband* | blutspend* | \
        unserer (?:\w+ |[\w-]+)?studie | an der (?:\w+ |[\w-]+)?studie | eisenwert* | hämoglobin*
    health 2 :: *therapie | *studie | fragebogen* | spende* | blut | blutwert* | schlaflabor | therapie | studie
    health 1 :: teilnahme | teilnehm* | untersuchung* | arzt | ärztin | patient* | werte | ambulanz | klinik
    writing 3 :: zusendung ihre[rs] (?:\w+ )?(?:geschichte|kurzgeschichte|erzählung|text|arbeit)\w* | schreibaufenthalt* | leserbrief* | gastbeitrag* | podcast* | manuskript* | *roman | *romans | \
        (?:ihr|ihren|ihrem|ihres|dein|deinen) (?:\w+ )?(?:roman|text|aufsatz|vortrag|beitrag|artikel|exposé|buch|gedicht|abstract)\w* | gedicht* | \
        programmkomitee | exposé* | leseprobe* | vortragsvorschlag* | tagungsband | beitragsvorschlag*
    writing 2 :: beitrag | beiträge | einreichung* | vortrag* | vorträge | tagung* | konferenz* | zeitschrift* | aufsatz | abstract* | gutachter* | \
        gutachten | kurzgeschichte* | roman | artikel
    writing 1 :: verlag* | lektorat | redaktion | buch | bücher | titel | veröffentlich* | programm | text | texte | call | leser*
    contest 3 :: *turnier | *ausstellung | bilder ihrer arbeiten | turnier* | kandidatin in der sendung | *wettbewerb | *wettbewerbs | einsendung* | verlosung* | startplatz* | startplätze* | ausgelost | auslosung | gewinnspiel*
    contest 2 :: liga | schach* | wettbewerb* | jury | *marathon | marathon | ausstellung* | los | prämiert
    contest 1 :: preis* | gewinn* | lauf | foto* | läufer* | werke | bilder | teilnahme | teilnehm*
    trade 3 :: honorarangebot* | ihrer software | ihr start-?up | ihres produkts | wohnmobil | (?:halle|saal|raum|scheune|kirche) (?:[\w.]+ ){0,4}(?:zu )?mieten | rückerstattung* | erstattung* | reklamation* | garantiefall* | wohnwagen | sponsoring* | spendenanfrage* | ihre (?:software|produkte) | ihr produkt | beta | campingplatz* | \
        kostenvoranschl* | vergabestelle* | vergabeverfahren | bieter* | zuschlag | lieferant* | aufmaß | leistungsverzeichnis* | käufer* | \
        sofa | (?:ihr|ihrem|ihres|euer|eures|dein) (?:\w+ )?angebot(?! (?:anzunehmen|angenommen)) | \
        (?:das|dem|ihr) fahrrad (?:angesehen|angeschaut|jemand)
    trade 2 :: menüvorschl* | garantie | saal | ihre firma | ihre leistungen | vergabe | den auftrag | der auftrag | pitch* | investor* | investier* | verkauft | kleinanzeige* | fahrrad | inserat | seed* | \
        beteiligung* | handwerk* | firma
    trade 1 :: angebot* | lieferung* | dach | küche | bad | preis* | firma | ventures | angesehen | runde | finanzierung* | abgeholt | muster | auto
    club 3 :: mitgesungen | jammen | gejammt | vorsingen | vorsprechen | vorgesungen | standanmeldung* | standplatz* | standplätze* | einen stand | weihnachtsmarkt* | flohmarkt* | \
        aussteller* | mitgliedschaft* | aufnahmeantrag* | casting* | laienbühne | *chor | in den chor | unserem chor | der band | unsere band
    club 2 :: stände | chor* | mitglied* | sopran | tenor | bass | alt | vereinsmitglied* | die rolle der | die rolle des | singen | band | ensemble
    club 1 :: verein* | *verein | markt | *markt | marktteam | stand | schmuck | probe | proben | stimme* | mannschaft | bühne | stück | saison | \
        rolle
    finance 3 :: kredit* | *kredit | darlehen* | hypothek* | baufinanzierung* | bonität* | schadensfall | ratenkredit* | versicherungsantrag* | \
        versicherungsschutz
    finance 2 :: finanzierung* | *versicherung | schaden* | police | schufa* | antrag | ihren antrag | ihr antrag
    finance 1 :: versicherung* | vertrag | risiko | konto | bank | geprüft | prüfung
    permit 3 :: drehgenehmigung* | wohngeld* | pflegegrad* | elterngeld* | fällantrag* | \
        visum* | visa | aufenthalt* | einbürgerung* | bauantrag* | baugenehmigung* | bauvorhaben* | parzelle* | kleingarten* | liegeplatz* | \
        stellplatz* | parkausweis* | bewohnerparken | schrebergarten
    permit 2 :: genehmigung* | widerspruch* | antrag | hafen* | ihren antrag
    permit 1 :: bescheid* | ausschuss | behörde* | amt | bauamt | verein
    table 3 :: reservier* | ausgebucht | tickets | kartenbestellung* | *bestellung | theaterkarten | einen tisch | tisch für
    table 2 :: tisch | karten | buchung* | gebucht | theaterkasse | plätze im saal
    table 1 :: gasthof | gäste | restaurant | samstag | vorstellung
    date 3 :: abend (?:\w+ ){0,4}war (?:\w+ )?(?:schön|wunderschön|nett|toll|lustig) | gefunkt | funken? | verliebt* | zweites (?:treffen|date) | \
        kennenlernen möchte ich nicht | nur freundschaft* | eine beziehung
    date 2 :: date | gefühle | treffen | toller mensch | tolle frau | toller mann
    date 1 :: abend | herz | herzen | freundschaft | gefühl | hinhalten
"""
