"""Plain noes in Dutch; a name in capitals stands for the words that are told below."""

ROLES = {
    # What is the reader's.
    "YOURS": r"(?:uw|je|jouw) (?:open |spontane )?(?:sollicitatie(?:brief)?|kandidatuur|kandidaatstelling|cv|profiel|brief|reactie|motivatie(?:brief)?|dossier|deelname|aanmelding)\b",
    "READER": r"\b(?:u|je|jou|jij)\b",
    "POST": r"(?:de|deze|die|het|dit|onze) (?:\w*baan|\w*functie|vacature|(?!parkeer|zit|lig|stand)\w*plek|(?!parkeer|zit|lig|stand)\w*plaats|positie|\w*job|rol|\w*stage|(?:\w+ings)?opdracht|betrekking|post|contract|traineeship|ambt|leerwerktraject)\b",
    "RIVAL": r"(?:OTHER|(?:een (?:interne |eigen )?|eigen )?(?:collega|medewerker|medewerkster|stagiaire?|uitzendkracht) (?:van|uit|binnen) [^.;,]{2,30}?)",
    "OTHER": r"\b(?:(?:een|de|het|onze) (?:andere?|interne) (?:\w+ )?(?:kandida(?:at|te|ten)|sollicitant\w*|persoon|finalist\w*|deelne(?:mer|emster)|meisje|jongen|vrouw|man|profiel|zzp['’]er|freelancer|stagiair\w*|arts|docent\w*|WORKER)|een (?:meer ervaren|sterkere|geschiktere|betere|ervarener|jongere) (?:kandida(?:at|te)|persoon|collega|sollicitant\w*|WORKER)|(?:twee|drie) anderen\b|een (?:mede|oud-)\w+|een kandida(?:at|te) (?:uit|met|van|die)\b|andere (?:kandidaten|sollicitanten|finalisten|mensen|profielen)|iemand (?:anders|met (?:meer|ruime|veel)|van binnenuit|uit (?:ons|het|de|onze)\b|die (?:beter|meer|al|direct|meteen|in de|ook))|een ander(?= )|(?:een|één) van de andere \w+)",
    "WORKER": r"(?:kok|chef|stagiaire?|leerling|student\w*|verkoper|verkoopster|professional|vak(?:man|vrouw)|collega|jurist\w*|\w+(?:kracht|kundige|medewerk(?:er|ster)|krijger|ontwikkelaar|wikkelaar|leider|leidster|chauffeur|feur|bouwer|monteur|teur|bediende|begeleid(?:er|ster)|verzorg(?:er|ende)|maker|leraar|lerares|analist\w*|adviseur|meester|juf|coach|manager|planner|bakker|slager|kapper|kapster))",
    # What may stand between, of no weight: it defers nothing, and says no to nothing else.
    "HOW": r"(?: (?!niet|nog|geen|pas|ook|tot|vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|week|telefonisch|u\b|je\b|jou\b)[\w-]+){0,6}",
    "UP_TO": r"(?:(?! niet\b| nog\b| geen\b)[^.;,])",
}
# Each line is a pattern by itself; the verb may stand before what is said of it or behind.
LINES = r"""
\b(?:nodig|nodigen) (?:we|wij|ik) (?:u |je |jou )?(?:\w+ ){0,2}niet uit\b|READER (?:\w+ )?(?:nodig|nodigen) (?:we|wij|ik) (?:\w+ ){0,2}niet uit\b
\bYOURSUP_TO{0,60} (?:verworpen|afgekeurd|uitgesloten|geweigerd|(?:terzijde|opzij|ter zijde) ?gelegd|weggelegd|afgevoerd|weggestreept|afgevallen|onontvankelijk|geschrapt)\b(?![^.;]*(?:ontbre|onvolledig|opnieuw))
READERUP_TO{0,40} (?:afgekeurd|ongeschikt (?:heeft |hebben |bent |is |werd )?(?:bevonden|verklaard|geacht|gebleken)|niet geschikt (?:bevonden|verklaard|geacht)|uitgesloten van)\b
\bYOURS[^.;,?]{0,60} (?<!nog )(?:niet|onvoldoende)(?: meer| verder| langer)?(?: \w+){0,3} (?:goedgekeurd|gekozen|uitgekozen|weerhouden|aanvaard|gehonoreerd|voorgedragen|doorgestuurd|voorgelegd|overtuigd|overtuigen|voldoende bevonden|in aanmerking|in overweging|doorgelaten|ontvankelijk|het (?:gewenste|gehoopte) resultaat)\b(?![^.;]*(?:ontbre|onvolledig|opnieuw))
\bYOURS[^.;?]{0,60} (?<!nog )niet tot (?:een |het |uw |je )?(?:vervolg\w*|uitnodiging|gesprek|kennismaking\w*|aanbod|aanstelling|benoeming|plaatsing|match|indiensttreding|tweede|volgende)
READER[^.;,?]{0,50} (?<!nog )niet (?:meer |verder )?(?:\w+ ){0,4}(?:voorgedragen|benoemd|aangesteld|uitgekozen|uitverkoren|verkozen|aangeworven|aan te (?:stellen|werven|nemen)|in dienst (?:te )?(?:nemen|genomen)|plaatsen|geplaatst|doorstromen|meedraaien|inhuren|ingehuurd|contracteren|benoemen|aanstellen|aanwerven|voordragen|proefdraaien|toegelaten|toe te laten)\b(?![^.;]*\bmaar (?:in|op|bij|als|wel)\b)
\bmet (?:u|jou|je) niet (?:\w+ ){0,2}(?:voort|voortzetten|voort te zetten|verder|vervolgen|door)\b|\bniet met (?:u|jou|je) (?:\w+ )?(?:voort|in zee|samenwerken|werken|in te zetten)\b
\b(?:samenwerking|dienstverband|aanstelling|arbeidsrelatie) (?:met|tussen) (?:u|jou|je|ons)\b[^.;,]{0,20} niet (?:in\b|in zit|mogelijk|haalbaar|van|tot stand|door)\b|\bniet tot (?:een )?(?:samenwerking|aanstelling|dienstverband|match)\b[^.;,]{0,20}(?:gekomen|komen|komt|leiden|geleid)?
\b(?:zien|zie|ziet|afzien|afziet|af te zien|afgezien)\b[^.;,]{0,15} van (?!(?:een )?(?:tweede|extra|nader|verder gesprek))(?:[^.;,]{0,30} met (?:u|jou|je)|YOURS|uw indiensttreding|je aanstelling|uw aanstelling)\b(?![^.;]*\b(?:meteen|direct|in plaats)\b)
\b(?:procedure|sollicita\w+|selectie\w*|kandida\w+)\b[^.;]{0,40} afscheid (?:te nemen )?van (?:u|jou|je)\b|\bafscheid (?:te nemen )?van (?:u|jou|je)\b[^.;]{0,40}(?:procedure|sollicita|selectie|kandida)
\b(?:lig|ligt|liggen|val|valt) (?:u |je |jij )?(?:\w+ )?(?:uit|buiten) de (?:\w*procedure|race|running|selectie|boot)\b|\b(?:uit|buiten) de (?:\w*procedure|race|running|selectie|boot) (?:ligt?|valt?|gevallen|gehaald|verwijderd)\b
READER[^.;,]{0,40} geen deel (?:meer )?uit(?:maakt|maken|gemaakt|te maken)? |\bmaakt? (?:u|je|jij) (?:\w+ )?geen deel (?:meer )?uit\b
READER[^.;]{0,60} valt? (?!niet)[^.;,]{0,20}\baf\b|\bvalt? (?:u|je|jij) (?!niet)[^.;,]{0,25}\baf\b|READER[^.;]{0,70}(?<!niet) afvalt?\b
READER[^.;]{0,60}(?:assessment|\w*test|toets|\w*proef|\w*selectie|examen|drempel|norm|ronde|ondergrens|minimum\w*|score|puntenaantal)\b[^.;,]{0,20} niet (?:\w+ )?(?:gehaald|behaald|doorstaan|gepasseerd|doorgekomen)\b|READER[^.;,]{0,40} niet (?:bent )?geslaagd\b(?! (?:hier|erin|in om))
(?:READER|\b(?:uw|je|jouw) naam\b)[^.;,?]{0,30} niet (?:\w+ )?(?:op|bij|in|tussen|onder|tot) (?:de|onze|het|degenen) (?:\w+ ){0,2}(?:\w*lijst|geslaagden?|geselecteerden?|gekozen\w*|uitverkorenen|genodigden|finalisten|kandidaten|uitgekozen\w*|beste|winnaars|gelukkigen)\b
READER[^.;,?]{0,25} niet (?:langer |meer |verder )?in aanmerking(?: komt| komen| gekomen| kunnen komen)?(?: voor (?:POST|een (?:gesprek|functie|aanstelling|plaats|plek|baan)|\w*ronde))? ?(?:$|[.,;:]|(?:omdat|want|en)\b)
\b(?:krijgt? (?:u |je |jij )?POST|READER(?: \w+)? POST) (?:helaas |dus )?niet\b(?! (?:alleen|pas|meteen|direct|zomaar)\b)
\bniet (?:verder |nader )?(?:kunnen |in )?op YOURS(?: kunnen| kan| willen| wensen)?(?: in\b| ingaan| in te gaan| ingegaan|\s*$|[.,;])
\bprocedure\b[^.;,]{0,30} voor (?:u|jou|je)\b[^.;,]{0,20}(?:beëindigd|afgelopen|ten einde|voorbij|afgesloten|gestopt|gesloten|opgehouden)|\bvoor (?:u|jou|je) (?:\w+ ){0,2}(?:beëindigd|ten einde|voorbij|afgelopen|afgesloten) (?:is|in)\b
\b(?:eindigt|stopt) (?:\w+ )?(?:YOURS|(?:uw|je|jouw) (?:traject|procedure))[^.;,]{0,20}(?:hier|daarmee|nu)\b|\b(?:YOURS|(?:uw|je|jouw) (?:traject|procedure))[^.;,]{0,20} (?:(?:eindigt|stopt) (?:\w+ )?(?:hier|daarmee|nu)|(?:hier|daarmee) (?:\w+ )?(?:eindigt|stopt|ophoudt|te stoppen))\b
\b(?:werving|wervingsprocedure|sollicitatieprocedure|selectieprocedure|zoektocht|vacature|functie|werving en selectie)\b(?:(?! tijdelijk| voorlopig| niet| nog)[^.;,]){0,30} (?:stopgezet|gestaakt|afgeblazen|afgebroken|geschrapt|opgeheven|wegbezuinigd|ingetrokken)\b(?![^.;]*(?:fout|opnieuw|nieuwe|juiste))
\b(?:komt|komen) (?:er )?(?:\w+ )?niemand bij\b|\bniemand bij (?:komt|komen)\b|\b(?:stellen|werven|huren) (?:we |wij )?(?:\w+ )?niemand (?:meer )?(?:aan|in)\b
\bPOST[^.;,]{0,30} (?:bestaat niet (?:meer|langer)|niet (?:meer|langer) (?:bestaat|beschikbaar|vacant|openstaat|open|vrij)(?! (?:op|via) )|vervalt|wegvalt|komt te vervallen|opgeheven|afgeschaft|wegbezuinigd)\b|\bbestaat POST niet (?:meer|langer)\b
\b(?:alle|onze|beschikbare) (?:\w+ )?(?:plekken|plaatsen|stageplekken|stageplaatsen|functies|posities|werkplekken)\b(?:(?! nog| niet)[^.;,]){0,20} (?:bezet|vergeven|ingevuld|vervuld|toegewezen|toegekend)\b
RIVAL(?:(?!\btijd|\bmoment|\bdatum|\bniet\b|\bnog\b|\buur\b)[^.;,?]){0,50} (?:benoemd|verkozen|gekozen|uitgekozen|aangetrokken|aangesteld|aangenomen|aangeworven|in dienst (?:genomen|getreden)|getekend|geaccepteerd|geselecteerd|bevorderd|gepromoveerd|voorgedragen|ingehuurd|gecontracteerd|overgenomen)\b
RIVAL[^.;,]{0,40} POST (?:heeft |hebben |al )?(?:gekregen|krijgt|krijgen|bemachtigd|invult|invullen|vervult|vervullen|overneemt|overnemen|bezet)\b|RIVAL (?:\w+ )?(?:krijgt|kreeg|vervult|bekleedt|bezet) (?:\w+ )?POST(?! niet)
\b(?:krijgt|kreeg|vervult|bekleedt) RIVAL[^.;,]{0,10} ?POST
\b(?:begint|start) (?:er )?(?:\w+ )?OTHER|OTHER[^.;,?]{0,50} (?:begonnen|gestart|begint|start|aan de slag)(?: op| in| bij)? ?(?:POST|$|[.,;])|OTHER (?:\w+ )?(?:begint|start)\b
\bPOST(?:(?! niet| nog)[^.;,]){0,30} aan RIVAL[^.;,]{0,15} ?(?:gegund|gegeven|aangeboden|toegewezen|toegekend|vergund|gelaten|vergeven|toevertrouwd)\b|\bPOST (?:\w+ )?(?:gegund|gegeven|aangeboden|toegewezen|toegekend|vergeven|toevertrouwd)(?: is| hebben| heeft)? aan RIVAL
\bPOST(?:(?! niet| nog)[^.;,]){0,20} naar RIVAL[^.;,]{0,15} ?(?:gegaan|ging|gaat)?|\bgaat POST naar RIVAL
\bde voorkeur (?:\w+ )?(?:aan RIVAL|boven (?:u|jou|je)\b)|\bvoorkeur (?:kregen|kreeg|krijgt|krijgen|gekregen) boven (?:u|jou|je)\b
\b(?:antwoord|besluit|beslissing|uitslag|oordeel|uitkomst|beoordeling|advies)\b[^.;,?]{0,60} negatief\b(?! (?:of|noch))|\been negatie(?:f|ve) (?:antwoord|besluit|beslissing|reactie|advies|uitslag)\b
\b(?:uw|je|jouw) (?:werk)?(?:ervaring|achtergrond|profiel|opleiding|kennis|niveau|cv)\b[^.;,]{0,50} (?:te (?:beperkt|weinig|gering|smal|junior|licht|kort|eenzijdig|senior|laag|mager|algemeen)|onvoldoende|ontoereikend|niet (?:toereikend|genoeg|voldoende))\b[^.;,]{0,15} (?:om|voor) (?:u\b|je\b|jou\b|POST|een)
\bwijs?(?:t|zen)? (?:\w+ )?(?:YOURS|u|je|jou)\b[^.;]{0,40} af\b|\bYOURS[^.;,]{0,20} (?:afwijzen|af te wijzen|afwijst)\b
\bniets voor (?:u|je|jou) (?:\w+ )?(?:betekenen|doen)\b|\bstel(?:t|len)? (?:\w+ ){0,3}(?:u|je|jou) niet (?:\w+ )?(?:voor|aan)\b
\b(?:doe[nt]?|bied\w*|krijgt?|ontvangt?|kunnen|kan|zult|zal|zullen) (?:\w+ )?(?:u |je |jou |jij )(?:helaas |dus |van ons )?(?:geen|niet een) (?:aanbod|aanstelling|arbeidsovereenkomst|voorstel|baan|stage|stageplek|stageplaats|functie|positie|rol|opdracht)\b|READER (?:helaas |van ons |dus )?geen (?:aanbod|aanstelling|arbeidsovereenkomst|voorstel|baan|stage|stageplek|stageplaats|functie|positie|rol|opdracht) (?:\w+ )?(?:doen|bieden|aanbieden|krijgt|ontvangt|krijgen|ontvangen|voorleggen)\b
READER[^.;,]{0,40} (?:gezakt|gebuisd)\b|\b(?:uw|je|jouw) (?:score|resultaat|cijfer|puntentotaal|testresultaat|uitslag)\b[^.;,]{0,30} (?:onder (?:de|het|onze)|lager dan|te laag|onvoldoende|ontoereikend)\b|READER[^.;,]{0,25} (?:onvoldoende|te weinig|niet genoeg) punten\b
\b(?:wordt|gaat) (?:het )?(?:hem|['’]m) (?:\w+ )?niet\b|\bhet (?:hem|['’]m) (?:\w+ )?niet (?:wordt|gaat)\b|\bgeen ja (?:geworden|is)\b
\btegen (?:uw|je|jouw) (?:benoeming|aanstelling|kandidatuur|sollicitatie|komst|indiensttreding) ?(?:\w+ )?(?:gestemd|stemde|stemt|beslist|besloten|geadviseerd|adviseert|is|$|[.,;])|\b(?:stem\w+|adviseer\w+|beslis\w+) (?:\w+ ){0,3}tegen (?:uw|je|jouw) (?:benoeming|aanstelling|kandidatuur|komst)
\bYOURS[^.;,?]{0,40} (?:ongunstig|negatief|als onvoldoende) (?:\w+ )?(?:beoordeeld|geadviseerd|uitgevallen|beantwoord|bevonden)\b
READER[^.;,]{0,20} niet (?:\w+ )?(?:opgenomen|geplaatst|terechtgekomen) (?:in|op) (?:de|onze) (?:\w*reserve|\w*lijst|selectie)\b|\b(?:u|je|jou) niet (?:\w+ )?blij (?:\w+ )?maken\b
\b(?:beëindig\w*|stop\w*|stak\w+|sluit\w*) (?:\w+ )?(?:de|deze|onze) (?:\w*procedure|selectie|gesprekken)[^.;,]{0,20}(?:met|voor) (?:u|jou|je)\b|\b(?:procedure|selectie\w*|gesprekken) (?:met|voor) (?:u|jou|je) (?:\w+ )?(?:beëindig\w*|stop\w*|stak\w+|af te \w+|te beëindigen)\b|\b(?:beëindigen|beëindig|staken) (?:we |wij |ik |hierbij |daarom )*(?:de|deze|onze|uw|je) \w*procedure\b|\bde \w*procedure (?:hierbij |hiermee )?(?:beëindigen|staken|stopzetten)\b
\bgestopt (?:zijn |is )?met (?:het )?(?:werven|zoeken|de (?:werving|zoektocht|procedure|selectie))|\bgestopt met (?:werven|zoeken)|\b(?:zoeken|zoek) (?:we |wij |ik )?(?:\w+ )?niemand meer\b|\bniemand meer (?:zoeken|nodig)\b
\bgeen (?:akkoord|goedkeuring|toestemming|instemming) (?:\w+ ){0,2}(?:voor|met|aan) (?:uw|je|jouw) (?:aanstelling|benoeming|indiensttreding|komst|contract|voordracht)
\bgeen (?:verder |positief )?(?:gevolg|vervolg) (?:\w+ )?aan YOURS|\bYOURS[^.;,]{0,20} geen (?:verder )?(?:gevolg|vervolg)\b|\b(?:krijgt|heeft) YOURS geen (?:verder )?vervolg
\b(?:uw|je|jouw) naam (?:zit |staat )?er (?:\w+ )?niet (?:bij|op|tussen)\b
\b(?:(?:de|deze|het) (?:opdracht|functie|vacature|werving|stage|project|baan|indiensttreding)|(?:uw|je|jouw) (?:aanstelling|benoeming|stage|contract|indiensttreding))\b[^.;,]{0,15} niet door(?:gaan|gaat)?\b(?! (?:de|het|een|naar)\b)(?![^.;]*\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag)\b)
\b(?:u|je|jou) (?:helaas )?(?:laten )?afvallen\b|READER[^.;]{0,30} afvallen\b
\bmet RIVAL[^.;,]{0,15} (?:in zee|verder|doorgaan|door)\b|\bin zee (?:\w+ )?met RIVAL|\b(?:aan|naar|voor) (?:je|uw|jouw|een) mede(?:kandida(?:at|te)|sollicitant\w*)\b
RIVAL(?: \w+){0,3} (?:hoger|sterker|geschikter|overtuigender|meer ervaring|beter)\b|\b(?:scoorde|scoorden|was|waren) RIVAL[^.;,]{0,5}? ?(?:hoger|sterker|beter|geschikter)
\b(?:waren|zijn|hadden) (?:er )?(?:\w+ )?kandidaten (?:met (?:meer|een betere?)|die (?:beter|meer|nog))|\bkandidaten (?:met (?:meer|een betere?)|die beter)[^.;,]{0,30} (?:waren|gekozen|uitgenodigd|geselecteerd)\b
\b(?:betere|geschiktere|sterkere|ervarener|meer ervaren) (?:match|kandida(?:at|te|ten)|persoon|profiel)\b(?: \w+)? (?:gevonden|gekozen|aangenomen|geselecteerd|hebben|heeft)\b|\biemand (?:gevonden|hebben gevonden) die\b
RIVAL (?:\w+ )?(?:tekende|accepteerde|aanvaardde|kreeg)\b|\b(?:tekende|accepteerde|aanvaardde) RIVAL
\b(?:beschikt?|beschikken) (?:u |je |jij )?(?:\w+ )?(?:niet|onvoldoende) over\b(?![^.;]*\b(?:maar|toch|geen probleem)\b)|READER (?:\w+ )?(?:niet|onvoldoende) (?:\w+ )?over (?:de|het|voldoende)\b[^.;,]{0,40} beschikt?\b
READER[^.;,]{0,15} (?:onvoldoende|te weinig|niet genoeg|niet de (?:juiste|gevraagde|vereiste|gewenste)) (?:\w+ )?(?:ervaring|kennis|achtergrond|kwalificaties|vaardigheden|diploma['’]?s?)\b(?![^.;]*\b(?:maar|toch|graag)\b)|\bmist? (?:u |je |jij )?(?:de |het |een )?(?:\w+ )?(?:ervaring|kennis|kwalificaties|vaardigheden|achtergrond)\b(?![^.;]*\b(?:maar|toch|graag)\b)|READER (?:de |het )(?:\w+ )?(?:ervaring|kennis|kwalificaties) mist\b
\b(?:uw|je|jouw) (?:werk)?(?:ervaring|achtergrond|opleiding|kennis|niveau|diploma)\b[^.;,]{0,20} (?:niet|onvoldoende) (?:\w+ )?(?:voldoende|toereikend|overeen\w*|genoeg|aan\b|aansluit|past|bij)\b
READER[^.;,]{0,15} niet (?:helemaal )?(?:de|een) (?:juiste |geschikte |passende |ideale )?(?:kandida(?:at|te)|persoon|match|collega)\b|\bin (?:u|jou|je) niet (?:de|het) (?:juiste|geschikte|profiel|kandidaat|persoon|collega)
READER (?:\w+ )?POST niet (?:\w+ )?(?:toewijzen|toe te wijzen|aanbieden|aan te bieden|geven|gunnen|bieden|toevertrouwen)\b|\bgeen (?:mogelijkheid|ruimte|reden|aanleiding|kans) (?:\w+ )?om (?:u|je|jou) (?:\w+ )?(?:aan|uit|in|een|te) \w+
\b(?:wil|willen|wenst|wensen) (?:u|je|jou) niet (?:\w+ )?(?:spreken|ontmoeten|zien|aannemen|uitnodigen|leren kennen|inhuren)\b|\b(?:u|je|jou) niet (?:\w+ )?(?:wil|willen|wenst|wensen) (?:te )?(?:spreken|ontmoeten|zien|aannemen|uitnodigen|leren kennen|inhuren)\b
\b(?:wil|willen) \w+ (?:\w+ )?(?:u|je|jou) niet (?:spreken|ontmoeten|zien|aannemen|inhuren)\b|\bde (?:stageplekken|stageplaatsen|opleidingsplaatsen)\b(?:(?! nog| niet)[^.;,]){0,20} (?:bezet|vergeven|ingevuld|vervuld|weg)\b
\bdoor (?:een (?:interne )?(?:collega|medewerker|medewerkster)|RIVAL)[^.;,]{0,20} (?:vervuld|ingevuld|bezet|overgenomen)\b|\b(?:vervuld|ingevuld) (?:wordt |is )?door (?:een (?:interne )?(?:collega|medewerker|medewerkster)|RIVAL)|\b(?:vervuld|ingevuld)\b[^.;,]{0,10} door een (?:interne |eigen )?(?:collega|medewerk)
\b(?:kan|kunnen|ga|gaan|zal|zullen|wil|willen|konden|kon)(?: we| wij| ik)? (?:u|je|jou)HOW niet (?:\w+ ){0,4}(?:aannemen|benoemen|aanstellen|aanbevelen|voordragen|contracteren|inhuren|inzetten|opnemen|selecteren|plaatsen|gebruiken|blij maken|aanwerven|voorstellen aan)\b|\b(?:besloten|beslist) (?:om )?(?:u|je|jou) niet (?:voor|aan|te|in dienst|uit) \w+
\b(?:kan|kunnen|ga|gaan|zal|zullen|bied|bieden|biedt|geven|geef)(?: we| wij| ik)? (?:u|je|jou)HOW geen (?:aanbod|aanstelling|arbeidsovereenkomst|(?:leer|arbeids)?contract|baan|job|stage|\w*plek|stageplaats|functie|positie|rol|opdracht|werk|vervolggesprek|goed nieuws|positie(?:f|ve) \w+|toezegging)\b(?![^.;]*\b(?:week|maar|wel)\b)
RIVALUP_TO{0,50} (?:gevonden|aangetrokken|geplaatst|vastgelegd|bereid gevonden|aangesteld|gecontracteerd|aangeworven|ingehuurd|in dienst genomen)\b
\b(?:keuze|keus|oog|beslissing|voorkeur|besluit)\b(?:(?! niet\b| nog\b)[^.;,]){0,40} op RIVAL|\bPOST (?:gaat|ging|is)HOW naar RIVAL|\bPOSTHOW aan RIVAL (?:\w+ )?(?:beloofd|toegezegd|gegeven|weggegeven|gegund|toegewezen|aangeboden|vergeven|toegekend)\b|\bvoor RIVAL (?:\w+ )?(?:gekozen|gaan|gegaan)\b|\b(?:gekozen|koos|kiezen|kiest) (?:\w+ )?voor (?:RIVAL|iemand met\b|een \w+ met meer\b)
\bPOST(?<!contract) (?:is|werd|wordt|zijn)HOW (?:vergeven|vervuld|ingevuld|weg|bezet|gevuld|opgevuld|ingetrokken|geschrapt|van de baan|niet (?:meer|langer) (?:vrij|beschikbaar|vacant|te vergeven|open))\b(?![^.;]*\b(?:nog|andere|tweede|maar)\b)
\bYOURS (?:is|werd|wordt)HOW (?:stopgezet|terzijde gelegd|afgevallen|negatief beoordeeld|niet (?:in aanmerking|doorgegaan|succesvol))\b(?![^.;]*\b(?:verzoek|vraag)\b)
\b(?:u|je|jij) (?:bent|zit|staat)HOW er niet bij(?= ?[.;!]| ?$)|READERHOW (?:niet (?:onze|mijn|de) eerste keus|niet bij de laatste \w+|niet uitgekozen|niet aangenomen)\b|\b(?:was|waren|eindigde|werd) (?:u |je |jij )?(?:onze |als )?(?:tweede|derde)(?: keus| keuze| geworden)?(?= ?[.,;!]| ?$)|\bje staat niet op de shortlist\b
\bgaan? (?:\w+ )?niet (?:met (?:u|je|jou) verder|verder met (?:u|je|jou))\b|\bzonder (?:u|jou|je) (?:verder|voort|door)\b|\b(?:hier|nu) houdt het\b[^.;]{0,20} op\b|\bhoudt het (?:hier )?voor (?:u|jou|je) (?:hier )?op\b|\bstoppen (?:we |wij )?hier\b|\bwegen scheiden\b
\b(?:het|dit) is (?:\w+ )?(?:een ander|iemand anders|niets|niks) geworden\b|\bwordt (?:het )?(?:\w+ )?(?:niks|niets)(?: tussen ons| met ons)?(?= ?[.,;!]| ?$| tussen)|\bhelaas (?:een )?nee\b|\bantwoord is (?:helaas )?nee\b|\bwe zeggen nee\b
\b(?:hebben|heb) (?:we |wij |ik )?(?:al|inmiddels|intussen|ondertussen|nu) iemand(?: anders)?(?: gevonden)?(?= ?[.;!]| ?$| voor (?:de|het|deze)|, (?:sorry|helaas|dus))|\b(?:al|inmiddels|helaas) voorzien\b|\b(?:ons|het) team is (?:\w+ )?(?:compleet|voltallig)(?= ?[.;!]| ?$|, (?:dus|sorry|helaas)| en\b)|\bniemand (?:meer )?nodig\b|\bwe zitten (?:al |helaas )?vol\b|\bwerven (?:we |wij )?(?:momenteel |nu )?niemand\b
RIVAL (?:was|waren|sprong|stak|paste|pasten|past|passen)\b[^.;,]{0,25}(?:beter|er(?: net)? (?:uit|bovenuit)|sterker|geschikter)\b|\bsterkere kandidaten\b|\bkandidaten pasten beter\b
\b(?:zie|zien|ziet)\b(?: er)?(?: helaas| hier)? (?:geen match|het niet (?:zitten|gebeuren))|\b(?:er is|is er|was er|er was) (?:helaas )?geen (?:klik|match)\b|\bde klik (?:was|is) er (?:\w+ )?niet\b|\bje hebt ons niet (?:\w+ )?overtuigd\b|\bu heeft ons niet (?:\w+ )?overtuigd\b|\bklik met iemand anders\b
\b(?:klant|opdrachtgever|manager|directie|team|bestuur) (?:wil|willen|gaat) (?:\w+ )?niet (?:met (?:u|je|jou) )?verder\b|\bteam heeft tegen gestemd\b|\bcommissie draagt (?:u|je) niet voor\b
\b(?:een )?aanbod kunnen (?:we|wij) (?:\w+ )?niet doen\b|\b(?:tot|van) een aanstelling komt het (?:\w+ )?niet\b|\ber komt (?:\w+ )?geen (?:tweede|vervolg) ?gesprek\b(?![^.;]*\b(?:beginnen|meteen|nodig|starten)\b)|\btweede gesprek komt er (?:\w+ )?niet\b|\bbesloten (?:om )?de procedure te beëindigen\b|\bsluiten (?:we |wij )?(?:hierbij |daarom )?YOURS af\b|\bvacature wordt (?:\w+ )?niet ingevuld\b
\b(?:haalde|haalt|behaalde) (?:u |je )?(?:helaas )?(?:de|onze) (?:minimumscore|ondergrens|norm|drempel) niet\b|\bscoorde (?:\w+ )?te laag\b|\bniet op de (?:wervingsreserve|shortlist)\b|\bniet in de wervingsreserve\b|\bniet geslaagd voor\b
\b(?:je|jij|jullie|u) (?:zit|zat|bent|hoort) (?:daar|er)(?: \w+)? niet (?:meer )?bij\b(?! (?:geweest|als|met|op)\b)|\bdaar (?:zit|zat|hoor|hoort|ben|bent) (?:je|jij|jullie|u)(?: \w+)? niet bij\b
READER(?: \w+){0,3} niet (?:langer |meer |verder )?in aanmerking(?: komt| komen| gekomen)? voor POST (?:van|als|bij)[^.;,]{0,60}(?:$|[.,;:])
\bbesloten (?:om )?POST(?: (?:van|bij|als)[^.;,]{0,40})? niet (?:meer )?(?:in te vullen|te vervullen|op te vullen)\b(?![^.;]*\b(?:tot|voor)\b)
\bYOURS(?: (?:voor|als|naar|bij)[^.;,]{1,50}?)? (?:is|werd|wordt|hebben wij|hebben we) (?:helaas |daarom |inmiddels )?afgewezen\b
\bPOST(?: (?:van|als|bij)[^.;,]{0,40})? is (?:helaas |inmiddels |intussen )?niet (?:meer|langer) (?:beschikbaar|vacant|open)\b
READER behoor(?:t|de)?(?: \w+)? niet tot de (?:geselecteerde|uitgenodigde|gekozen|laatste|overgebleven|beste)\b
"""
# One of these stands in whatever one of them finds.
CUES = """
    verworpen afgekeurd uitgesloten geweigerd gelegd terzijdegelegd opzijgelegd weggelegd afgevoerd weggestreept afgevallen onontvankelijk
    geschrapt ongeschikt niet onvoldoende zien zie ziet afzien afziet af afgezien afscheid uit buiten geen valt val afval afvalt
    procedure beëindigd einde voorbij afgelopen afgesloten eindigt stopt ophoudt stoppen stopgezet gestaakt afgeblazen
    afgebroken opgeheven wegbezuinigd ingetrokken niemand vervalt wegvalt vervallen afgeschaft bezet vergeven ingevuld vervuld
    toegewezen toegekend andere ander anders interne iemand collega medewerker medewerkster boven negatief negatieve te
    ontoereikend wijs wijst wijzen afwijzen wijzen afwijst niets
    stagiair stagiaire uitzendkracht gezakt gebuisd onder lager laag tegen ongunstig beëindig beëindigen beëindigd stop stoppen staken staakt sluit sluiten stopzetten gestopt gevolg vervolg afvallen medekandidaat medekandidate medesollicitant kandidaten match persoon profiel beschikt beschikken mis mist ingevuld vervuld sterkere betere geschiktere weg
    gevonden aangetrokken geplaatst vastgelegd gecontracteerd aangeworven ingehuurd genomen aangesteld keuze keus oog beslissing voorkeur
    naar beloofd toegezegd gegeven weggegeven gegund aangeboden gekozen koos kiezen kiest gaan gegaan gevuld opgevuld baan stopgezet
    eindigde haalde haalt behaalde tweede derde zonder houdt scheiden geworden niks nee heb hebben voorzien compleet voltallig vol beter uit sterkere klik
    overtuigd match gestemd aanbod reserve
    afgewezen beschikbaar behoort aanmerking
"""
