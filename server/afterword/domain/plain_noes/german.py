"""Plain noes in German; a name in capitals stands for the words that are told below."""

ROLES = {
    # What others may have instead, and is no job; what somebody else told.
    "NO_HOUR": r"^(?!.*(?:[Tt]ermin\b|Uhrzeit|Uhr\b|Zeitfenster|Wohnung|Zimmer|Garten|Sitzplatz|[Kk]urs|Raum\b| teil\b| anstelle?\b|\ban (?:seiner|ihrer) Stelle|\b(?:sagte|erzählte|erwähnte|berichtete|meinte|schrieb)\b)).*?",
    "TAKES": r"\b(?:nehmen|nehme|nimmt|wählen|wählt|wählten|bevorzugen|bevorzugt)(?: wir| ich)?",
    # Who was preferred: by "other", by what they are or have.
    "RIVAL": r"(?<!gegen )\b(?:(?:ein(?:e[nmr]?)?|zwei|de[rnm]|die) (?:andere[nmr]?|interne[nmr]?|jüngere[nmr]?|erfahrenere[nmr]?|ehemalige[nmr]?) (?:[a-zäöüß]+e[nr]? )?PERSON\b|jemand(?:en|em)? (?:anders|ander(?:e[nmrs]?)\b|mit (?:mehr|viel|deutlich|einschlägig\w+|abgeschlossen\w+)|aus (?:de[rnm]|unser\w*|eigenen)|intern\w*)|zwei anderen?\b(?! [A-ZÄÖÜ])|(?:ein(?:e[nmr]?)?|de[rnm]|die) Mitbewerber(?:in)?\b|ein(?:e[nmr]?)? (?:[a-zäöüß]+e[nr]? )?(?:Bewerber(?:in)?|Kandidat(?:en|in)?) (?:mit|aus|von)\b|unsere[nmr]? (?:[a-zäöüß]+e[nr]? )?(?:Aushilfe|Werkstudent\w*|Praktikant\w*|Azubi|Auszubildenden?|Vertretung|Springer(?:in)?)\b|ein(?:e[nmr]) Kolleg(?:en|in) (?:aus|von)\b)",
    "PERSON": r"(?:[A-ZÄÖÜ]\w+-)?(?:Bewerber(?:in)?|Kandidat(?:en|in)?|Person|Interessent(?:en|in)?|Jugendliche[rn]?|Schüler(?:in)?|Student(?:en|in)?|Studierende[rn]?|Azubi|Auszubildende[rn]?|Lernende[rn]?|Lehrling|Praktikant(?:en|in)?|Assistent(?:en|in)?|\w*[Kk]raft|Koch|Köchin|Arzt|Ärztin|Herrn?|Dame|Mann|Frau|Mädchen|Jungen?|Burschen?|Mensch(?:en)?|Kolleg(?:en?|in)|Aushilfe|Hilfe|\w+(?:leut|ist|log|ärzt|frau|mann)(?:en|in)?|(?!Anbieter|Lieferant|Partner|Träger|Raum|Hersteller|Händler)\w+(?:bei|ei|ell|arbei|äuf|ehr|wickl|lei|eur|flég|fleg|fahr|teil|schul|zieh|tisch|reib|echnik|ker|treib|erb|uch|arbeit|lein|ein)(?:t?er|t?erin))",
    "YOURS": r"\b(?:[Ii]hr|[Dd]ein)(?:e[rmns]?)? (?:[a-zäöüß]+e[nr]? )?(?:\w*[Bb]ewerbung|\w*[Kk]andidatur|\w*[Uu]nterlagen|Mappe|Dossier|Profil)\b",
    "POST": r"\b(?:[Dd](?:ie|er|en|em|as)|[Dd]iese[rmns]?|[Ee]ure?n?|[Uu]nsere?n?) (?:[a-zäöüß]+e[nr]? )?WORK\b(?: (?:bei|in|im|als|an|am) (?:(?:de[rmn]|uns) ?)?(?:[A-ZÄÖÜ]\w+)?)?",
    "WORK": r"(?:\w*[Ss]tellen?|\w*[Jj]ob|Position|Rolle|Funktion|\w*[Pp]osten|Vakanz|\w*[Pp]raktikum|(?:Ausbildungs|Praktikums|Lehr|Arbeits|Trainee-?|Volontariats)[Pp]lat?z|(?:FSJ|BFD|Trainee)-Platz|Platz|Volontariat|Referendariat|\w*[Ll]ehre|Professur|Tätigkeit|\w*[Aa]mt|\w+leitung|Sachbearbeitung|Anstellung|Traineeprogramm|Freiwillige Soziale Jahr)",
    # What is offered to the one who is taken.
    "OFFER": r"(?:Stelle|Zusage|Anstellung|Festanstellung|Beschäftigung|Lehrstelle|Praktikumsstelle|Position|Perspektive|(?:Ausbildungs|Praktikums|Arbeits)?[Pp]latz|(?:Arbeits|Lehr|Werk|Ausbildungs)?[Vv]ertrag|Arbeitsverhältnis|Job|Praktikum|\w*[Aa]ngebot|Vorstellungsgespräch|Gespräch|Einladung)\b",
    "GIVE": r"(?:anbieten|an(?:zu)?bieten|geben|machen|bieten|unterbreiten|erteilen|zusagen|aussprechen|überlassen|übertragen|vergeben|zusprechen|anvertrauen|in Aussicht stellen)\b",
    "READER": r"\b(?:Sie|[Dd]u|[Dd]ich|[Ee]uch)\b",
    # What may stand between, of no weight: it defers nothing, and says no to nothing else.
    "HOW": r"(?: (?!nicht|noch|nur|auch|erst|kein|am\b|bis|vor\b|ohne|heute|bislang|bisher|per|telefonisch|persönlich|online|Sie\b|dich\b|du\b)[\w-]+){0,6}",
    "UP_TO": r"(?:(?!\b(?:nicht|noch|auch|ebenfalls|kein\w*|Sie|Ihnen|Ihr\w*|dich|dir|du|deine?\w*|Termin|Absage|woanders|anderes Angebot)\b)[^.;?])",
}
# Each line is a pattern by itself.
LINES = r"""
\bkeine Zusage (?:geben|erteilen|machen|senden) (?:zu können|können|kann|konnten)\b(?! (?:vor|bis|ehe|bevor))
\bmit (?:de[mr]|einem|einer|unserem|unserer) (?:\w+ )?(?:Kandidat\w*|Bewerber\w*|Kolleg\w+|Mitbewerber\w*|Person) (?:\w+ )?besetzt\b(?! (?:werden|wird))
\b(?:Ihr|Dein|dein) (?:\w*[Vv]erfahren|\w*[Vv]organg|Bewerbungsprozess)\b(?: \w+){0,4}? (?:endet (?:hiermit|damit|hier|somit)|ist (?:damit |hiermit |somit |nun |jetzt )?(?:beendet|geschlossen))\b
\b(?:[Uu]nsere|[Dd]ie|[Mm]eine|[Ii]hre) (?:Wahl|Entscheidung) (?:ist|fiel) (?:\w+ ){0,3}?auf (?:d(?:ie|en)|eine[nr]?|eine) (?:\w+ )?(?:Kolleg(?:in|en)|Bewerber(?:in)?|Mitbewerber(?:in)?|Kandidat(?:in|en)|Dame|Herrn)\b
\bbestätige[n]? (?:ich|wir) (?:Ihnen|dir),? dass [^.;?]{0,60}(?:stelle|posten|platz)\b[^.;?]{0,40} (?:intern |anderweitig |schon |bereits )?(?:vergeben|besetzt) (?:ist|wurde)\b
\baus (?:Ihrer|deiner) Bewerbung\b[^.;]* nichts\b|\bwird (?:das |es )?(?:leider )?nichts (?:aus|mit) (?:Ihrer|deiner) Bewerbung\b
\buns(?: leider| letztlich| am Ende)? nicht für (?:Sie|dich|[Dd]eine|[Ii]hre|euch)\b[^.;]* ?(?:entscheiden|entschieden)
\b(?:lehnen|lehne|lehnt)(?: wir| ich)? (?:[Ii]hre|[Dd]eine) Bewerbung[^.;]* ab\b|\b(?:[Ii]hre|[Dd]eine) Bewerbung[^.;,]* ab(?:zu)?lehnen\b
\b(?:[Ii]hre|[Dd]eine) Bewerbung[^.;]* (?:aussortiert|aussortieren|zurückgestellt|zurückstehen|aus dem (?:laufenden )?(?:Verfahren|Prozess) genommen)\b
\b(?:scheiden Sie|Sie scheiden|du scheidest|scheidest du)\b[^.;]* aus\b|\b(?:Sie|du)\b[^.;,]* (?:ausgeschieden|ausscheiden)\b
\b(?:Sie|dich)\b[^.;,]* aus dem (?:\w+ )?(?:\w*verfahren|\w*prozess)[^.;]* (?:ausgeschlossen|ausschließen|genommen)\b
\w*(?:[Vv]erfahren|[Pp]rozess)\b[^.;]* (?:ohne Sie|ohne dich) (?:fortgesetzt|fortsetzen|weiter|fort)\b
\b(?:[Ii]hre|[Dd]eine) (?:Bewerbung|Unterlagen)\b[^.;]* (?:ausgeschlossen|ausgesondert|nicht berücksichtigt|nicht zugelassen)\b
\bnicht (?:näher |weiter )?(?:eintreten|eingehen)\b(?! auf)|\b(?:möchte|will|wollen|möchten) (?:Sie|dich) nicht (?:übernehmen|einstellen|anstellen|beschäftigen)\b
\b(?:gehören|gehörst) (?:Sie |du )?(?:leider )?nicht zu den (?:Personen|Bewerber\w*|Kandidat\w*|Ausgewählten)
\b(?:stellen|schlagen) (?:wir )?(?:Sie|dich)\b[^.;]* nicht vor\b|\b(?:können|kann)(?: wir| ich)? (?:Sie|dich)\b[^.;]* nicht (?:\w+ \w+ )?(?:nehmen|beschäftigen|einstellen)\b
\b(?:beenden|beende)(?: wir| ich)?[^.;]* (?:mit Ihnen|mit dir)\b|\b(?:mit Ihnen|mit dir)[^.;,]* (?:beenden|beendet)\b
\b(?:reichen|reicht)\b[^.;]* (?:für|zu)[^.;]* nicht aus\b|\bfür[^.;,]* nicht ausreich
\b(?:Sie|du)\b[^.;]* kein(?:e|en)? (?:Stellenangebot|Angebot|Zusage|Vertrag)[^.;]* (?:erhalten|bekommen|bekommst)\b
\b(?:Stelle|Position|Planstelle|Job)\b(?:(?! nicht\b)[^.;])* (?:dem Sparkurs zum Opfer|weggefallen|gestrichen|eingespart)\b
\b(?:eine|Ihre|deine) Einstellung\b[^.;]* nicht möglich\b|\bnicht eingestellt werden\b
\b(?:Kandidat|Kandidatin|Bewerber|Bewerberin|Kollege|Kollegin|Mitarbeiterin|Mitarbeiter) (?:übernimmt|übernehmen wird)\b
\bnicht auf (?:die|unsere) (?:Liste|Shortlist|engere Liste|Vorschlagsliste)[^.;]* (?:gesetzt|geschafft|gekommen|aufgenommen)\b
\b(?:Sie|du)\b[^.;]* (?:die Stelle|den Job|den Platz|die Position)(?: leider)? nicht (?:bekommen|erhalten|bekommst)\b
\b(?:Mitbewerber\w*|anderen \w+|andere \w+)\b[^.;]* den Vorzug (?:gegeben|geben)\b
\b(?:Mitbewerber|Mitbewerberin|anderer Bewerber|andere Bewerberin|andere Person)\b[^.;]* (?:unser|das) Angebot angenommen\b
NO_HOURRIVALUP_TO{0,50} (?:eingestellt|(?<!Wahl )(?<!Auswahl )genommen|ausgewählt|gewählt|ausgesucht|engagiert|angestellt|verpflichtet|vorgezogen|gefunden|gewonnen|(?:an Bord|ins (?:Boot|Team|Haus)) geholt|berufen|bevorzugt|vergeben|zugesagt|(?:Platz|Stelle|Job|Vorzug|Zuschlag|Zusage|Vertrag|Posten|Position|Praktikum|Lehrstelle) (?:gegeben|angeboten|versprochen|übertragen|überlassen)|gegangen|gefallen|ernannt|Angebot gemacht|(?:Platz|Stelle|Job|Zuschlag|Vertrag|Position|Zusage) (?:bekommen|erhalten)|besetzt|unter Vertrag)\b(?![^.;]*\b(?:abgesprungen|zurückgezogen|abgesagt|doch|trotzdem|Sie nun|Ihnen nun)\b)
NO_HOUR\b(?:[Ff]ür|[Aa]uf|[Mm]it|[Zz]ugunsten|[Aa]n) RIVALUP_TO{0,50} (?:entschieden|entscheiden|ausgesprochen|festgelegt|verständigt|geeinigt|besetzt|besetzen|vergeben|gegeben|erfolgt|zusammen|weiter)\b
NO_HOUR(?:TAKES(?! sich\b)(?: lieber)?HOW RIVAL(?![^.;]* Zeit\b)|\b(?:[Ww]ir|[Ii]ch) (?:starten|starte|arbeiten|gehen|machen|planen|fahren)HOW mitHOW RIVAL)
NO_HOUR(?:POSTHOW (?:bekommt|bekam|erhält|erhielt|übernimmt|übernahm|besetzt|macht|hat|kriegt)HOW RIVAL|(?:POST|\b(?:Wahl|Entscheidung|Votum|Los|Zuschlag|Zusage|Vorzug|Entscheid)\b)(?:HOW|UP_TO{0,40}) (?:an|auf|fällt|fiel|entfällt|entfiel)HOW (?:an |auf )?RIVAL)
\b(?:können|kann|konnten|konnte|werden|werde|möchten|möchte|wollen|will|dürfen|wir|ich|uns) (?:wir |ich )?(?:Sie|dich)HOW nicht (?:[\w-]+ ){0,4}(?:aufnehmen|aufzunehmen|holen|beschäftigen|anstellen|ausbilden|übernehmen|brauchen|vorschlagen|weiterempfehlen|mitnehmen|einplanen|gewinnen)\b
\b(?:Ihnen|dir|euch)HOW POSTHOW nicht GIVE|POSTHOW (?:Ihnen|dir|euch)HOW nicht GIVE
\b(?:Ihnen|dir|euch)HOW kein(?:e|en)? (?:passende |geeignete |freie |offene )?OFFERHOW GIVE|\b(?:Ihnen|dir|euch)HOW kein(?:e|en)? (?:günstige|gute|bessere|positive|erfreuliche)[nr]? \w+HOW GIVE|\bkein(?:e|en)? (?:passende |geeignete )(?:Aufgabe|Stelle|Position|Tätigkeit|Verwendung)HOW (?:anbieten|haben|sehen|finden)
\b[Ee]ine?n? OFFER(?:(?!\b(?:noch|erst|heute|vor|bis|am|Termin)\b)[^.;,?]){0,60} nicht (?:GIVE|zustande|möglich\b|in Betracht|in Frage|vorgesehen)|\b(?:[Ee]ine? OFFER (?:wird es|gibt es)|[Ee]inen \w*[Vv]ertrag (?:wird es|gibt es))HOW nicht\b|\b[Ee]ine Übernahme (?!de[rs]\b|von)(?:(?!\b(?:Kosten|noch)\b)[^.;,?]){0,40} nicht (?:möglich|vorgesehen|geplant|zustande)
\b(?:[Zz]u eine[rm] (?:weiteren |persönlichen )?OFFER (?:kommt es|wird es)HOW nicht|kommt esHOW nicht zu eine[rm] (?:weiteren )?OFFER|(?:Anstellung|Arbeitsverhältnis|Einstellung|Zusammenarbeit|Vertrag) kommtHOW nicht zustande)
YOURS(?:(?!\b(?:noch|bisher|bislang|Fehler|technisch\w*)\b)[^.;,?]){0,50} nicht (?:[\w-]+ ){0,3}(?:mithalten|durchsetzen|punkten|vorgeschlagen|überzeugend|beschieden|überzeugt|überzeugen|entsprechen|zurückkommen|zum Erfolg führen|zum Zug(?:e)? (?:kommen|gekommen))\b
YOURS (?:ist|war|blieb|bleibt|wurde)HOW (?:erfolglos|chancenlos|leer ausgegangen|aus dem Rennen|ohne Erfolg|durchgefallen|abschlägig beschieden)\b|\blegen(?: wir)? YOURS(?: daher| deshalb| hiermit)? (?:ab|beiseite|zu den Akten)\b|YOURSUP_TO{0,20} (?:ad acta|zu den Akten|beiseite) (?:gelegt|legen)
\b(?:Ihrem|deinem) Wunsch nach eine[rm] WORKHOW nicht (?:nachkommen|entsprechen|erfüllen)\b|\b[Aa]uf YOURS hinHOW passen\b|\b[Ff]ür (?:Sie|dich)\b[^.;,?]{0,25} nichts (?:mehr )?tun\b
\b(?:Sie sind|[Dd]u bist|sind Sie|bist du)HOW nicht (?:mehr )?(?:unter den (?:\w+ )?(?:Eingeladenen|Ausgewählten|Gewählten|Besten|drei|vier|fünf|letzten)|(?:die|unsere|meine) erste Wahl|für (?:das|ein) (?:\w*[Gg]espräch) vorgesehen|eingeplant)\b|\b[Uu]nter den (?:\w+ )?(?:Eingeladenen|Ausgewählten|Besten)\b (?:sind|bist|waren|warst) (?:Sie|du)HOW nicht\b
\b(?:Sie wurden|[Dd]u wurdest|wurden Sie|wurdest du|Sie sind|[Dd]u bist)HOW nicht (?:vor|erst)?(?:gereiht|nominiert|ausgelost|ausgesucht|vorgeschlagen|übernommen|aufgenommen|eingestellt|genommen|im \w*[Vv]erfahren weitergekommen|vorgesehen worden)\b
\b(?:Erstgereihte|Erstplatzierte)r? hat\b[^.;?]* (?:angenommen|zugesagt)\b
\b(?:Besetzung|Nachbesetzung|Stellenbesetzung)(?: (?:der|des) \w+)? ist(?:(?!\b(?:nicht|noch)\b)[^.;,?]){0,40} (?:erfolgt|abgeschlossen|vollzogen)\b|\b(?:Besetzung|Nachbesetzung|Stellenbesetzung|Vergabe|Auswahl|Personalauswahl)\b(?:(?!\b(?:nicht|noch)\b)[^.;,?]){0,50} (?:ohne (?:Sie|dich) erfolgt|zugunsten RIVAL)|\b(?:Auswahl|Personalauswahl|Stellenbesetzung|Nachbesetzung|Entscheidung|Entscheid|Wahl|Ergebnis)\b(?:(?!\b(?:noch|als)\b)[^.;,?]){0,40} (?:anders|gegen (?:Sie|dich)|nicht für (?:Sie|dich)) (?:ausgefallen|gefallen|aus)\b
\bPOST (?:ist|wurde|sind)HOW (?:belegt|nachbesetzt|weg|futsch|nicht mehr (?:zu haben|vakant|frei))\b(?![^.;]*\b(?:noch|andere|anderen|zweite)\b)|\bVergabe (?:der|des) (?:\w*plätze|\w*stellen?|\w*platzes)\b ist(?:(?!\b(?:nicht|noch)\b)[^.;,?]){0,40} abgeschlossen\b
\b[Vv]on eine[rm] (?:weiteren )?(?:Angebot|Gespräch|Verpflichtung|Vertrag|Besetzung mit (?:Ihnen|dir)|Zusammenarbeit)\b(?: mit (?:Ihnen|dir))?[^.;,?]{0,40} (?:ab|Abstand|absehen|abgesehen)\b|\bverzichte[nt]?\b[^.;,?]{0,20} auf (?:ein weiteres Gespräch|(?:Ihre|deine) (?:Mitarbeit|Dienste))\b|\b[Aa]uf (?:Ihre|deine) Mitarbeit\b[^.;,?]{0,20} verzichten\b
\b(?:[Dd]araus|[Aa]us (?:de[rm]|unserer|einer|deiner|Ihrer) (?:WORK|Bewerbung|Zusammenarbeit|Ausbildung|Anstellung)|[Mm]it (?:uns(?: beiden)?|(?:de[rm]|deiner|Ihrer) (?:WORK|Ausbildung|Bewerbung))) (?:wird|wurde)(?: es| das)?HOW (?:nichts|nix)\b|\b(?:wird|wurde)(?: es| das)?HOW (?:nichts|nix)(?= ?[.;!]| ?$| mit uns| draus)
\b(?:reichte?|hat es)\b[^.;?]{0,25} für (?:ein(?:e|en)?|d(?:ie|en)) (?:\w+ )?(?:Einladung|Platz|\w*[Pp]latz|Stelle|Angebot|Zusage|Runde|Endauswahl|Wahl|Auswahl|Job|Gespräch)\b(?: leider)?(?: ganz| knapp)? nicht\b(?: ganz)?(?: gereicht)?|\breichte? es (?:bei|für) (?:Ihnen|dir|Sie|dich)(?: leider)?(?: knapp)? nicht\b
\bRennen (?:hat |machte )RIVAL|RIVAL (?:hat das Rennen|hatte? die Nase|lag(?:en)? vorn|war(?:en)? (?:schneller|vor (?:Ihnen|dir)))\b|\b(?:[Aa]ndere|jemand anderes|jemand|[Ee]in anderer|[Ee]ine andere) (?:lag(?:en)? (?:in der Auswahl )?vorn?\b|war(?:en)? (?:schneller|vor (?:Ihnen|dir)))|\blagen\b[^.;,?]{0,20} vor (?:Ihnen|dir)\b|\bNase vorn hatten? RIVAL|\bvorn (?:lag|lagen|war) RIVAL|\bRIVAL lag vorn\b
\b(?:[Dd]u bist|bist du|Sie sind) (?:leider |also |damit |nun |jetzt )*raus\b|YOURS ist (?:leider|damit|somit|deshalb|daher) raus\b|\b(?:ist|endet)(?: es)?(?: für (?:Sie|dich))?(?: leider| hier| damit| somit)* (?:Schluss|Endstation)\b|\b[Ff]ür (?:Sie|dich) (?:ist )?(?:leider |hier |damit )*(?:Schluss|Endstation)\b
\b(?:es|[Dd]as) (?:ist|wird|wurde)(?: leider)? (?:eine Absage|ein Nein)(?! (?:von|Ihrer|deiner|an))\b|\b(?:unser|der|das|die) (?:Entscheid|Bescheid|Votum|Ergebnis) ist(?: leider)? (?:negativ|abschlägig)\b(?! oder)|\b[Gg]eworden ist es\b|\bes (?:ist|wurde)HOW jemand ander|\b(?:[Dd]eshalb|[Dd]aher|[Dd]arum|[Dd]eswegen|[Ss]omit|[Aa]lso) sagen wir(?: leider)? ab(?= ?[.!]| ?$)|\b(?:[Ss]age|[Ss]agen)(?: ich| wir)? (?:dir|Ihnen|euch)(?: leider| hiermit| daher| deshalb)* ab\b
\b[Aa]ndere(?: Bewerb\w+| Kandidat\w+| Profile)?(?: haben| hatten)?(?: uns)? (?:mehr überzeugt|(?:passt?en|liegen|lagen|waren|sind) (?:einfach |noch )?(?:besser|näher))\b|\bdie noch näher an unsere\w+ \w+ lieg
\b(?:haben|hab|habe)(?: wir| ich)? (?:\w+ ){0,3}(?:schon|bereits) (?:einen|eine|jemanden?|wen) (?:eingestellt|angestellt|genommen)\b(?! ?,? (?:der|die|das|um)\b)|\b(?:haben|hab|habe)(?: wir| ich)? (?:leider )?(?:schon|bereits|inzwischen|jetzt|mittlerweile|nun) (?:jemanden?|wen)(?: für POST)?(?: gefunden| eingestellt)?(?= ?[.!;]| ?$|, (?:sorry|leider|danke|aber))|\bLösung im (?:eigenen )?(?:Haus|Team|Betrieb) gefunden\b|\bhaben(?: wir)?(?: inzwischen| nun| daher)? die Suche beendet\b|\b[Ss]uche ist(?: damit| inzwischen| nun| bereits)? abgeschlossen\b
\bwir sind(?: inzwischen| jetzt| leider| schon| bereits| damit| personell)* (?:komplett|versorgt|vollzählig)\b|\b(?:Team|Mannschaft|Küche) ist(?: wieder| inzwischen| jetzt| damit| nun)* (?:komplett|vollzählig)\b
\b(?:kommen|finden|passen)(?: wir)?(?: leider| so| einfach)* nicht (?:zusammen|zueinander)\b|\bnicht gemeinsam (?:weiter)?gehen\b|\bnicht zusammengekommen\b|\b[Cc]hemie hat(?: leider| einfach)* nicht gestimmt\b|\b(?:fallen Sie|Sie fallen|du fällst)(?: leider| damit| hier)* aus dem Raster\b|\bnicht miteinander (?:versuchen|weiter)\b
\b(?:setzen|führen|machen|gehen)\b[^.;?]{0,40} ohne (?:Sie|dich)[^.;,?]{0,20} (?:weiter|fort)\b|\b[Ww]eiter geht es (?:für uns )?mit (?:zwei |drei )?anderen\b
\bgegen (?:Sie|dich) (?:gestimmt|ausgesprochen)\b|\bgegen (?:YOURS|eine (?:Einstellung|Zusammenarbeit|Anstellung|Einladung))(?: mit (?:Ihnen|dir))? (?:entschieden|ausgesprochen)\b|\b(?:nicht|leider nicht) (?:für|auf|an) (?:Sie|dich) gefallen\b|\bgefallen, leider nicht für (?:Sie|dich)\b
\b(?:hätten|hätte)(?: wir| ich)? (?:Sie|dich|euch)(?: beide)? (?:sehr )?(?:gerne?|am liebsten) (?:genommen|eingestellt|übernommen|im Team gehabt)\b[^.;?]*\b(?:aber|doch|leider|jedoch)\b(?![^.;]*\b(?:Ihre|deine) (?:Entscheidung|Absage)\b)|\b(?:hätten|wären)(?: wir)? gerne? mit (?:Ihnen|dir) (?:weiter)?(?:gearbeitet|gegangen|gemacht)\b[^.;?]*\b(?:aber|doch|leider|jedoch)\b(?![^.;]*\b(?:Ihre|deine) (?:Entscheidung|Absage)\b)|\bhätten? (?:ich |wir )?(?:dir|Ihnen) gerne? (?:etwas anderes|eine andere|(?:eine )?bessere)\b
\b(?:erhalten|bekommen|bekommst|kriegst|kriegen) (?:Sie |du )?POSTHOW nicht\b|\b(?:[Dd]u hast|Sie haben) POSTHOW nicht (?:bekommen|gekriegt|erhalten)\b
\b[Nn]ehmen(?: wir)? (?:Sie|dich|YOURS)(?: hiermit| daher| deshalb)? aus dem (?:weiteren |laufenden )?(?:\w*[Vv]erfahren|\w*[Pp]rozess)\b|\b(?:nehmen|übernehmen|behalten|beschäftigen) wir (?:Sie|dich)HOW nicht(?= ?[.,;!]| ?$)
\bnicht mit (?:Ihnen|dir) (?:be|zu be)setz|\bbrauchen(?: wir)?HOW (?:niemanden|keinen) mehr\b|\bmachen wir (?:hier|an dieser Stelle) einen (?:Punkt|Schlussstrich)\b
\bkeine (?:\w+ )?(?:Stunden|Schichten|Einsätze|Aufträge|Arbeit)(?: mehr)? (?:zu vergeben|für (?:Sie|dich))\b
(?<!tag )(?<!oche )(?<!orgen )(?<!eute )\b(?:brauchen|brauche)(?: wir| ich)? (?:Sie|dich)HOW nicht(?: mehr)?(?= ?[.,;!]| ?$)
\b(?:[Aa]lle|[Bb]eide) (?:\w*[Ss]tellen|\w*[Pp]lätze|\w*[Pp]osten)HOW (?:zugeteilt|zugewiesen|verteilt|versorgt|belegt)\b
\b(?:[Ss]uchen|[Ss]uche)(?: wir| ich)?(?: im Moment| derzeit| zurzeit| aktuell| momentan| gerade| leider| jetzt| hier| auch)* (?:niemanden|keine Leute|kein Personal)(?: mehr)?(?= ?[.;!]| ?$| und)
\b(?:Ihrer|deiner) Anfrage (?:können|kann)(?: wir| ich)?HOW nicht (?:nachkommen|entsprechen)\b
(?:POST|\b(?:die|unsere|Ihre) Vertretung|\bdie Lücke|\bder Bedarf)HOW (?:versorgt|abgedeckt|gedeckt|geschlossen)\b
\b(?:Schulamt|Zentrale|Behörde|Träger|Agentur|Verband|Gemeinde|Bistum|Amt)\b[^.;?]{0,40} (?:jemanden|eine \w+|einen \w+) (?:zugewiesen|zugeteilt|geschickt|vermittelt)\b(?!,)
\b[Gg]ibt es (?:also |somit |daher |hier |bei uns |leider )*keine Stellen?(?: mehr)?(?= ?[.;!]| ?$)
\b[Aa]m liebsten hätten wir (?:Sie|dich|euch)(?: beide| alle)? (?:genommen|eingestellt|übernommen)\b[^.;?]*\b(?:aber|doch|leider|jedoch)\b
POSTHOW (?:übernimmt|bekommt|erhält|macht|besetzt)(?: nun| jetzt| künftig| ab \w+)? (?:(?:Herr|Frau) )?[A-ZÄÖÜ]\w+(?<!en)(?<!ung) aus (?:unser\w*|de[rm]) \w+
"""
# One of these stands in whatever one of them finds.
CUES = """
    endet beendet geschlossen wahl entscheidung vergeben besetzt
    gibt nichts stunden schichten einsätze aufträge arbeit brauchen brauche alle beide suchen suche anfrage bitte versorgt abgedeckt
    gedeckt geschlossen zugewiesen zugeteilt geschickt vermittelt
    entscheiden entschieden lehnen lehne lehnt ablehnen abzulehnen aussortiert aussortieren zurückgestellt zurückstehen genommen
    scheiden scheidest ausgeschieden ausscheiden ausgeschlossen ausschließen fortgesetzt fortsetzen weiter beenden beende
    beendet reichen reicht ausreichend ausreicht ausreichen stellenangebot angebot zusage vertrag sparkurs weggefallen
    gestrichen eingespart einstellung eingestellt übernimmt übernehmen liste shortlist vorschlagsliste bekommen erhalten
    bekommst vorzug fort ausgesondert berücksichtigt zugelassen eintreten eingehen einstellen anstellen beschäftigen gehören
    gehörst vor nehmen
    nehme nimmt wählen wählt wählten bevorzugen bevorzugt genommen ausgewählt gewählt ausgesucht engagiert angestellt verpflichtet vorgezogen
    gefunden gewonnen geholt berufen vergeben zugesagt gegeben angeboten versprochen übertragen überlassen gegangen gefallen ernannt
    gemacht besetzt ausgesprochen festgelegt verständigt geeinigt besetzen erfolgt zusammen starten starte arbeiten gehen machen planen
    fahren bekommt bekam erhält erhielt übernahm macht kriegt wahl entscheidung votum los zuschlag entscheid nicht kein keine keinen
    erfolglos chancenlos ausgegangen rennen erfolg durchgefallen abschlägig legen acta akten beiseite passen reihung angenommen abgeschlossen
    vollzogen ausgefallen belegt nachbesetzt weg futsch absehen abgesehen ab abstand verzichten nix schneller vorn lagen raus schluss
    endstation absage nein überzeugt besser näher jemand jemanden wen lösung suche komplett versorgt vollzählig gestimmt hätten hätte wären
    kriegst geht ging fiel fällt entfällt entfiel übernommen aufgenommen überzeugend geworden wurde weitergekommen besetzen niemanden einzustellen punkt
    schlussstrich gestimmt raster zusammengekommen beendet negativ bescheid ergebnis haben hatten hat war waren schneller absage
"""
