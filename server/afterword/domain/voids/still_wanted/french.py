"""What leaves the reader in, said in French."""

NOT_AT_ALL = r"""
# « Le poste n'a été attribué à personne, et c'est vous que nous voulons. »
c['’]est (?:vous|toi) qui\b
n['’]a été (?:attribué|donné) à personne\b
plus à choisir entre\b
mais pas (?:vous|toi)\b
s['’]est désistée?\b[^.;]*\b(?:vous|te)\b
# « Le poste est de nouveau libre », « le mail est parti par erreur ».
de nouveau (?:libre|vacant)\b
par erreur\b
aucune décision n['’]a (?:encore )?été\b(?! (?:en votre|favorable))
# « Il est absent jusqu'à son retour » : l'affaire attend.
jusqu['’]à (?:son|mon|leur) retour\b
avant (?:son|leur) retour\b
ce mois-ci\b[^.;]* (?:validé|budget)
(?:faute de quoi|sans quoi|à défaut de (?:réponse|confirmation)|sinon)\b[^.;]* (?:sera|serons|prendrons|devrons|proposerons|retiendrons|choisirons|contacterons|passerons)\b
ne pourr(?:ons|ai|a) pas (?:vous|te) prendre avant\b
ne pouvons pas (?:poursuivre|avancer|continuer|procéder|aller plus loin) sans (?:votre|vos|ce|cette|ton|ta|tes)\b
# « Ce créneau est pris par un autre », « nous avons préféré une visio ».
frais\b[^.;]* pris(?:es)? en charge\b
(?:créneau|horaire|heure|salle|date)\b[^.;]{0,40} (?:pris|prise|réservée?|attribuée?|choisie?|occupée?) par\b
vous prendre (?:trop|plus|davantage|beaucoup) de temps\b
poste de travail\b
préféré une (?:visio|date|heure|rencontre)
# « Nous ne recrutons pas que des ingénieurs. »
pour le marché (?:de|du|des)\b
(?:recrutons|embauchons|recrute|prenons) pas (?:tous les|toutes les|toute l['’]|chaque|seulement|uniquement|que\b|en ce moment pour tou|sur tou)
ne prenons pas (?:les|de|d['’]) ?(?:appels|rendez-vous|photos|référence)
serions contraints\b
# « Une collègue qui vous appellera », « mon frère, on lui a dit non ».
(?:mon|ma) (?:cousine?|frère|sœur|amie?|mari|femme)\b[^.;]{0,80}\b(?:lui|l['’])
(?:collègue|personne|responsable|chef\w*|quelqu['’]un|directrice|directeur|tutrice|tuteur)\b[^.;,]{0,25} (?:avec )?qui (?:(?:vous|te|t['’]) ?\w+(?:ra|rez|ras)|sera votre)\b
"""
SOUNDS_SO = r"""
l['’]un d['’]eux\b
(?:on|nous) (?:voudrait|aimerions|voudrions) (?:te|vous) (?:parler|proposer|offrir|rencontrer)\b
mais (?:toi|vous) si\b
selon une (?:enquête|étude)\b
(?<!\bne )(?:aimer(?:ions|ait|ais)|voudr(?:ions|ait)|souhait(?:erions|e|ons)|veut|serions (?:ravis|heureux) de|serait (?:ravie?|heureu\w+) de) (?:vous|te) (?:voir|revoir|rencontrer|recevoir|parler|entendre|proposer|faire passer)\b
"""
CUES = """
collègue responsable directrice directeur tutrice tuteur procéder poursuivre avancer visio désisté
désistée recrutons embauchons recrute prenons frais aucune créneau horaire heure salle quoi sinon aimerait
aimerais souhaite souhaitons souhaiterions serions serait veut défaut contraints vous toi personne retour
choisir libre vacant marché mois erreur mon un voudrait aimerions voudrions si enquête étude que te mais
"""
