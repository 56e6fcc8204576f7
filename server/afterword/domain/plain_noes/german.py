"""Plain noes in German."""

# Each line is a pattern by itself.
LINES = r"""
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
"""
# One of these stands in whatever one of them finds.
CUES = """
    nichts
    entscheiden entschieden lehnen lehne lehnt ablehnen abzulehnen aussortiert aussortieren zurückgestellt zurückstehen genommen
    scheiden scheidest ausgeschieden ausscheiden ausgeschlossen ausschließen fortgesetzt fortsetzen weiter beenden beende
    beendet reichen reicht ausreichend ausreicht ausreichen stellenangebot angebot zusage vertrag sparkurs weggefallen
    gestrichen eingespart einstellung eingestellt übernimmt übernehmen liste shortlist vorschlagsliste bekommen erhalten
    bekommst vorzug fort ausgesondert berücksichtigt zugelassen eintreten eingehen einstellen anstellen beschäftigen gehören
    gehörst vor nehmen
"""
