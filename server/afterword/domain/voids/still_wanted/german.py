"""What leaves the reader in, said in German."""

NOT_AT_ALL = r"""
# „Wir möchten Sie einstellen“, „Sie brauchen sich nicht noch einmal zu bewerben“.
brauchen sich nicht (?:noch einmal|erneut|wieder) zu bewerben\b
haben an (?:sie|dich) gedacht\b
steht nichts (?:mehr )?im weg\b
(?:wollen|möchten)(?: wir)? (?:dich|sie) (?:gerne? |gleich )?einstellen\b
nicht mehr zwischen (?:ihnen|dir) und\b
ihnen die stelle (?:mit freude|gerne?|nun|jetzt) an(?:zu)?bieten\b
(?:sie|dich) gleich einzustellen\b
# „Die Absage wurde versehentlich verschickt.“
(?:versehentlich|aus versehen|irrtümlich) (?:versandt|verschickt|gesendet|abgelehnt|geschlossen)\b
# „Vor Juni können wir die Stelle nicht besetzen“: wann, und nicht wen.
(?:zurzeit|derzeit|momentan|vorerst|noch) nicht besetzen\b(?![^.;]*(?:absage|daher|deshalb))
^(?:vor|bis)\b[^.;]* nicht besetzen\b
gibt es keine (?:zusagen|einstellungen)\b(?![^.;]*\b(?:daher|deshalb|sie|ihre|ihnen)\b)
interne (?:\w+ )?haben vorrang\b(?![^.;]*\b(?:daher|deshalb|sie|ihre|ihnen)\b)
wird besetzt, sobald\b
# „Hören Sie nichts von uns, melden Sie sich“: so beginnt eine Bedingung.
^(?:erhalten|bekommen|hören|erhältst|bekommst|hörst) (?:sie|du)\b[^.;:]*\b(?:keine?n?|nichts)\b[^.;:]*,
^(?:melden|rufen|schreiben|antworten) wir\b[^.;:]*\bnicht\b[^.;:]*,
zu(?:sage)?-? ?(?:oder|und|bzw\.|/) ?(?:eine )?absage\b
(?:wenn|falls|ob) es eine absage\b
# „Abgelehnte Bewerber“, „nicht benötigte Unterlagen“: was mit allen geschieht.
(?<!ihre )(?<!deine )\babgelehnte (?:bewerb|kandidat)\w*
absagen (?:verschicken|versenden|erteilen) wir\b
unterlagen (?:senden|schicken|können)\b[^.;]* nicht zurück(?![^.;]*\b(?:absagen|absage|abgelehnt)\b)
^nicht (?:berücksichtigte|ausgewählte|angenommene|benötigte) (?:unterlagen|mappen|bewerbungen)\b
# „Die Absage vom Frühjahr“, „das letzte Mal hat es nicht gereicht“.
absage (?:vom|im|aus dem) (?:jan|feb|märz|apr|mai|jun|jul|aug|sep|okt|nov|dez|letzt|vergangen|vorjahr|frühjahr|sommer|herbst|winter)\w*
^(?:beim|das) letzten? mal\b[^.;]* nicht (?:gereicht|geklappt|gepasst)
# „Wir laden niemanden ein, dich aber schon“, „einige sind besetzt, Ihre aber nicht“.
niemanden ein, [^.;]*\baber schon\b
besetzt, \w+ (?:aber|jedoch) nicht\b
# „Der Termin klappt leider nicht“: ein Tag und keine Stelle.
(?:telefonat|gespräch|termin|treffen|interview)\b[^.;]* (?:(?:klappt|passt|geht)\b[^.;]* nicht|(?:ist|wird|wurde)\b[^.;]*abgesagt)\b(?![^.;]*(?:besetzt|vergeben|entschieden|andere))
# „Die dritte halten wir für Sie frei“, „die Ihre Bewerbung lesen wird“.
halten wir (?:für (?:sie|dich)|ihnen|dir)\b(?:(?!nicht|kein)[^.;])* frei\b
und (?:sie sind|du bist) dabei\b
gegen eine (?:videokonferenz|präsenzrunde|zweite runde)\b
"""
# Was es nicht gibt oder braucht, ist etwas anderes als die Stelle.
OF_A_THING = r"""
# „Eine zweite Runde ist nicht nötig“, „ich brauche Ihren Pass nicht“.
zweite[rs]? (?:runde|gespräch)\b[^.;]* nicht (?:nötig|notwendig|erforderlich)\b
kein zweites gespräch (?:nötig|notwendig|mehr)\b
^vor den (?:gesprächen|interviews|vorstellungsgesprächen)\b[^.;]* (?:niemand\w*|keine\w*|nichts)\b
brauchen? (?:wir |ich )?(?:ihre|deine)n? (?:pass|ausweis|unterlagen|zeugnisse?|mappe|führerschein|foto|adresse|bescheinigung|originale) nicht\b
"""
SOUNDS_SO = r"""
^(?=[^.;]* wird)(?![^.;]*\b(?:besetzt|vergeben|entschieden|andere\w*|leider)\b)[^.;]*\b(?:der|die) (?:mit (?:ihnen|dir)|sie|dich|ihnen|dir|(?:ihre|deine) (?:bewerbung|mappe|unterlagen))\b[^.;,]* (?:sprechen|lesen|anrufen|melden|schreiben|prüfen) wird\b
noch alles offen\b
weiterhin bewerben\b
gut zu (?:dir|ihnen) passen\b
(?:dich|sie) einstellen (?:wollen|möchten)\b
# „Wir brauchen jemanden mit Schein, und Sie haben ihn“.
mehr brauchen wir nicht von\b
und (?:sie haben|du hast) (?:ihn|sie|es|das|beides)\b(?! nicht)
ist (?:wieder )?abgesprungen\b
nicht (?:geschrieben|gesagt|angegeben|erwähnt), (?:wann|ob|wie|wo)\b
(?:also|damit) gibt es (?:die|eine) stelle\b(?! nicht| leider nicht)
können (?:wir )?ihnen (?:nun |jetzt |gerne? )*ein angebot machen\b
# „Mein Bruder hat sie bekommen.“
mein(?:e|en|em|er)? (?:bruder|schwester|freund|freundin|mann|frau|sohn|tochter|cousin|cousine)\b[^.;]{0,60}\b(?:bekommen|genommen|eingestellt)\b
"""
CUES = """
offen weiterhin brauchen gedacht weg einstellen einzustellen passen zwischen anbieten anzubieten
versehentlich versehen irrtümlich besetzen zusagen einstellungen vorrang abgelehnte sobald erhalten
bekommen hören erhältst bekommst hörst melden rufen schreiben antworten absage absagen unterlagen mappen
bewerbungen ein besetzt letzten letzte telefonat gespräch termin treffen interview videokonferenz
präsenzrunde runde gespräch gesprächen interviews geschrieben gesagt angegeben erwähnt brauchen gibt angebot halten wird dabei darunter haben hast brauche
abgesprungen zweite zweites bruder schwester freund freundin mann frau sohn tochter cousin cousine
"""
