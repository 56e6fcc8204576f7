"""Plain noes in French; a name in capitals stands for the words that are told below."""

_WORDS = {
    # What is the reader's.
    "YOURS": r"(?:votre|ta|ton) (?:candidature|dossier|profil|cv|curriculum|postulation|parcours|demande d['’]emploi|offre de services?|participation)",
    "POST": r"(?:(?:le|la|ce|cette|cet|du|au) |l['’])(?:poste|place|mission|stage|alternance|emploi|job|fonction|apprentissage|contrat)",
    "RIVAL": r"(?:(?:une? autre|l['’]autre|d['’]autres|(?:l['’])?une? des (?:deux |trois )?autres|des autres) (?:excellente?s? |bonne?s? )?(?:candidat\w*|personnes?|profils?|postulant\w*|finalistes?|prestataires?|collègues?|dossiers?|parcours|freelances?|consultant\w*|stagiaires?|étudiant\w*|apprenti\w*|professionnel\w*)|quelqu['’]un d['’]autre)",
    "YOU": r"(?:vous |te |t['’])",
    "ADVERB": r"(?:malheureusement |hélas |donc |finalement |toutefois |cependant |ainsi )?",
}
# Each line is a pattern by itself.
LINES = r"""
\bYOURS[^.;,]{0,40} (?:s['’]arrêt(?:e|era)|prend(?:ra)? fin|se termine(?:ra)?|s['’]achève(?:ra)?) (?:donc |malheureusement )?(?:ici|là\b|à (?:cette étape|ce stade|ce niveau))
\b(?:aventure|processus|procédure|recrutement|sélection)\b[^.;,]{0,40} (?:s['’]arrêt(?:e|era)|prend(?:ra)? fin|se termine(?:ra)?|s['’]achève(?:ra)?)[^.;,]{0,20} pour (?:vous|toi)\b
\bYOURS[^.;,]{0,30} (?:a été|est|sera|fut|a dû être) ADVERB(?:(?:jugée?|déclarée?|considérée?|estimée?) (?:comme )?(?:irrecevable|inadmissible|inéligible|non recevable|non éligible|non admissible|insuffisante?|inadaptée?|trop )|(?:écartée?|éliminée?|exclue?|évincée?|recalée?|mise? de côté|classée? sans suite)\b)
\b(?:vous (?:avez été|êtes)|tu (?:as été|es)) ADVERB(?:écartée?|éliminée?|évincée?|recalée?|exclue?|déboutée?|ajournée?|non retenue?|non admise?|non admissible)\b
\bYOURS[^.;,]{0,40} (?:n['’](?:a|est)|ne (?:sera|peut|pourra|saurait)) ADVERB(?:pas |plus |point |pu )(?:pu )?(?:être |été )?(?:validée?|choisie?|retenue?|acceptée?|sélectionnée?|présélectionnée?|approuvée?|agréée?|proposée? a|présentée?|soumise?|franchi|passé|dépassé|satisfait|convaincu|emporté|priorisée?|privilégiée?|classée?|admise?|prise? en (?:compte|considération))\b(?![^.;]*(?:manqu|incompl|faute d|pièce|justifica|\bqu['’]))
\bYOURS[^.;,]{0,40} ne (?:passe|franchit|passera|franchira|dépasse) ADVERBpas (?:le|la|l['’]|au|à|cette|ce)\b
\bne (?:vous|te|t['’]) ?(?:a|ai|avons|ont) ADVERBpas (?:retenu|choisi|sélectionné|présélectionné|prise?|gardé|nommé|désigné|classé|admis|recruté|embauché|engagé|privilégié|jugée? apte|déclaré)
\bn(?:e vous|e te) (?:convoqu|invit|convi|rencontr|recev|appel)(?:e|ons|era|erons|erai|eront|rons|rai|ra|ront) ADVERBpas(?: (?:à (?:un|l['’])|en entretien|pour (?:un|ce|le|la|cette)\b)|\s*$|[.,;])(?![^.;]*\bmais\b)
\bne (?:vous |te )(?:retenons|retiens|retient|retiendrons|retiendra|prenons|prends|prend|prendrons|prendra|engageons|engagerons|engagera|embauchons|embaucherons|embauchera|recrutons|recruterons|recrutera|gardons|garderons|gardera|sélectionnons|sélectionnerons|intégrerons|choisissons|confierons) ADVERBpas\b(?! (?:encore|avant|seulement|par))
\b(?:de|à) ne (?:pas|plus) YOU(?:garder|rencontrer|recevoir|convoquer|retenir|recruter|embaucher|engager|prendre|sélectionner|convier|inviter|choisir|intégrer|nommer|proposer (?:le|ce|la|cette))\b(?! (?:avant|en personne|en visio|sur place|à distance))
\bne (?:pouvons|peux|peut|pourrons|pourrai|pourra|saurions|souhaitons|voulons) ADVERBpas (?:malheureusement |hélas )?YOU(?:offrir|proposer|donner|confier|attribuer|accorder) POST\b(?! (?:à|avant|dès|en)\b)
\bne (?:pouvons|peux|peut|pourrons|pourrai|pourra|souhaitons|souhaite|allons|vais|va) ADVERBpas (?:pouvoir |souhaiter )?(?:collaborer|travailler|poursuivre|continuer|avancer) (?:avec (?:vous|toi)|ensemble)\b(?! (?:avant|ce mois|cette semaine|tant|lundi|mardi|mercredi|jeudi|vendredi))
\b(?:renonçons|renonce|renoncent|renoncé|renoncer) (?:donc |finalement )?à (?:poursuivre|continuer|aller plus loin|donner suite|YOURS|YOU(?:recruter|embaucher|engager|retenir|prendre|proposer|rencontrer|convoquer))
\bne (?:retenons|retiens|retient|retiendrons|retiendra|présenterons|présentera|présentons|validons|valide|transmettrons|transmettra|soumettrons|soumettra|poursuivons|poursuivrons|sélectionnons|proposerons|proposera|souhaitons|souhaite) ADVERBpas (?:retenir |poursuivre )?(?:YOURS|(?:votre|ta) nomination)\b(?! avant)
\bn['’](?:a|ai|avons|ont) ADVERBpas (?:souhaité |voulu |pu )?(?:validée?|retenue?|retenir|choisir?|choisie|acceptée?|sélectionnée?|sélectionner|approuvée?|agréée?|jugée?|proposée?|proposer) (?:YOURS|(?:votre|ta) nomination|votre embauche|votre recrutement|votre engagement|l[ae] (?:tien(?:ne)?|vôtre)\b)(?![^.;]*(?:manqu|incompl|faute d|pièce))
\b(?:réponse|décision|verdict)\b[^.;,?]{0,50} (?:est|sera|reste|a été|s['’]avère) ADVERB(?:négative|négatif|défavorable)\b
\b(?:donner|donnons|donne|apporter|apportons|adresser|adressons|réserver|réservons|faire|faisons) (?:donc |YOU)?une (?:réponse|suite|décision) (?:négative|défavorable)\b
\b(?:tu|vous) ne (?:poursuis|poursuivez|poursuivrez|poursuivras|continues|continuez|continuerez|accédez|accéderez|participerez|franchissez) ADVERBpas\b
\b(?:tu|vous) ne (?:passes|passez|passerez|passeras) ADVERBpas (?:au|à la|à l['’]|en|dans) ?(?:second|deuxième|prochain|tour|suite|étape|phase|dernier|demi|finale|troisième|suivant)
\b(?:tu|vous|(?:votre|ton) nom) (?:ne |n['’])(?:figur\w+|appara[iî]\w+|fais|faites|ferez|êtes|es|serez|seras) ADVERB(?:pas|plus) (?:partie d|parmi|au nombre|du nombre|sur (?:la|notre|cette) (?:short-?)?list|dans (?:la|notre) (?:liste|sélection|short)|de ceux|en lice|admis|admissible|éligible|reçue? (?:en|à un|pour)|choisi|qualifié|nommée?|élue?|recruté|embauché|engagé)
\b(?:tu n['’]as|vous n['’]avez|vous n['’]aviez) ADVERBpas été (?:déclarée?s? |jugée?s? |reconnue?s? )?(?:admise?|admissible|apte|éligible|choisie?|qualifiée?|élue?|désignée?|classée?|prise?|nommée?|lauréate?|recrutée?|embauchée?|engagée?|préférée?|convoquée?)\b
\b(?:tu n['’]as|vous n['’]avez) ADVERBpas (?:obtenu|décroché|eu|remporté) (?:POST\b|(?:la note|le score|le nombre|les points|le minimum))
\b(?:tu n['’]as|vous n['’]avez) ADVERBpas (?:réussi|passé|franchi|atteint|dépassé|validé|satisfait à?) ?(?:le|la|les|l['’]|aux|au) ?(?:tests?|épreuves?|présélection|sélection|cap|seuil|première|premier|deuxième|dernière|note|barre|concours|étape|niveau)\b
\bvous ne (?:remplissez|satisfaites|réunissez|répondez) ADVERBpas (?:\w+ )?(?:aux|à|au|les|toutes|tous)[^.;,]{0,20} (?:conditions|critères|exigences|prérequis|qualifications|compétences)\b(?![^.;]*\b(?:mais|néanmoins)\b)
\b(?:votre|ton|ta) (?:expérience|niveau|formation|profil|parcours|diplôme|bagage)\b[^.;,]{0,50} (?:est|reste|s['’]avère|semble|paraît|était) ADVERB(?:insuffisante?|trop (?:limitée?|courte?|junior|senior|éloignée?|faible|légère?|léger|mince|récente?|restreinte?|spécialisée?|généraliste)) (?:pour|au regard|par rapport|compte tenu)(?![^.;]*(?:souhait|aimer|voudri)\w+ (?:vous|te|t['’]))
\bne (?:nous )?permet(?:tent|tra|tront)? ADVERBpas de YOU(?:engager|retenir|recruter|embaucher|prendre|admettre|sélectionner|convoquer|proposer (?:le|ce|cette|la))\b
\bchoix\b[^.;,]{0,40} ne s['’](?:est|arrête|porte) ADVERBpas (?:\w+ )?(?:porté |arrêté )?sur (?:vous|toi|YOURS)\b
\bpas (?:été )?(?:opté|décidée?s?|prononcée?s?|tranché|voté|penché) (?:pour|en faveur de|en) (?:vous\b(?! (?:voir|rencontrer|recevoir))|toi\b|YOURS|votre faveur|ta faveur)|\b(?:n['’](?:est|a|a pas été)|n['’]était)(?: pas)?(?: été)? (?:rendue? )?en (?:votre|ta) faveur\b
\bne (?:vous|te) (?:ferons|fera|ferai|feront|faisons|fais|fait|adresserons|adressera|proposerons|proposera|proposons|soumettrons) ADVERBpas (?:d['’]offre|de proposition|de contrat|de promesse|une offre)\b|\bne recev(?:rez|ras) ADVERBpas (?:d['’]offre|de proposition) (?:d['’]embauche|de contrat|de notre part|d['’]emploi)
\b(?:pas (?:débouché sur|abouti à|donné lieu à)|ne débouch\w+ pas sur|n['’]aboutir\w+ pas à) une (?:offre|embauche|proposition|collaboration)\b
RIVAL\b[^.;,]{0,40} (?:(?:a|ont) ADVERB(?:déjà )?(?:signé|obtenu|décroché|remporté|(?:eu|pris|accepté) (?:le|la|ce|cette|notre|l['’]))|vien(?:t|nent) de signer|vien(?:t|nent) d['’](?:accepter|être)|occuper(?:a|ont)|prendr(?:a|ont) (?:le|ce|cette|la) (?:poste|place)|(?:a|ont|sera|seront|est|sont)(?: été)? (?:promue?s?|préférée?s?|privilégiée?s?|nommée?s?|choisie?s?|retenue?s?|désignée?s?))
\bc['’]est RIVAL\b[^.;,]{0,40} qu(?:i|e|['’])
\bl['’](?:a|ont) ADVERBemporté sur (?:vous|toi|YOURS|l[ae] (?:vôtre|tien(?:ne)?))\b
\b(?:signée?|conclue?|convenu|accordés?|entendus?|engagés?)(?: un| le| ce)?(?: contrat| accord)? avec RIVAL\b
\b(?:poste|place|mission|stage|emploi|contrat|alternance|job|fonction|apprentissage)s?\b[^.;?]{0,60}(?<!créneau )\b(?:confiée?s?|attribuée?s?|donnée?s?|accordée?s?|allouée?s?|offerte?s?|proposée?s?|revien\w+|revenue?s?|allée?s?|ira|iront) ADVERB(?:à|aux?) (?:RIVAL|autres?\b)
\b(?:avons|ai|a|ont) ADVERB(?:déjà )?(?:confié|attribué|donné|accordé|offert|proposé) (?:POST|cette|l['’]offre) ?[^.;,]{0,20}\bà RIVAL\b
\b(?:orient|tourn|dirig)(?:ons|e|és|ées|é|ée|ent) (?:donc |plutôt |finalement )?vers (?:RIVAL|(?:une?|des) (?:candidat\w*|profils?|personnes?) )
(?<!vous )\b(?:avons|a|ai|ont) (?:donc |finalement |plutôt |toutefois |préféré |choisi de )?(?:et )?(?:terminé [^.;,]{0,25} et )?(?:privilégié|gardé|préféré|retenu|choisi|sélectionné|priorisé|favorisé|recruté|embauché|engagé|promu|nommé|retenir|garder|privilégier) (?:RIVAL|(?:une?|des) (?:candidat\w*|profils?|personnes?|dossiers?|postulant\w*|parcours) (?:plus|mieux|davantage|dont|ayant|disposant|possédant|justifiant|répondant|correspondant))(?![^.;]*(?:\bvous en fai|dont (?:vous|le vôtre|la vôtre)|comme (?:vous|toi|le vôtre)|(?:souhait|aimer|voudri)\w+ (?:vous|te|t['’])))
\b(?:salariée?|collègue|collaborateur|collaboratrice|employée?|agente?|stagiaire|alternante?|apprentie?|titulaire|membre|personne)\b[^.;,]{0,50} (?:a été|est|sera|vient d['’]être) (?:promue?|nommée?|affectée?|mutée?|titularisée?|recrutée?|désignée?)\b[^.;,]{0,20} (?:sur|à|au|pour|dans) (?:ce|cette|le|la) (?:poste|fonction|place|mission|rôle)
\b(?:personne|candidate?|celle|celui|collègue)(?: que nous avons| qu['’]on a| que l['’]on a| que j['’]ai)(?: finalement)? (?:choisie?|retenue?|recrutée?|sélectionnée?|embauchée?|engagée?) (?:a\b|commence|débute|prend|nous rejoin|arrive|entre|occup|est)
\b(?:personne|candidate?) (?:choisie?|retenue?|recrutée?|sélectionnée?) (?:a (?:déjà |depuis |bien )?(?:pris (?:ses|son)|commencé|débuté|signé|accepté|rejoint|intégré)|est (?:déjà |désormais )?(?:en poste|arrivée?|entrée?))
\b(?:retourn|renvoy|restitu)(?:ons|e|ent) (?:donc |ci-joint |en annexe )?(?:votre|ton) (?:dossier|cv)\b(?![^.;]*(?:complét|sign|\bpour\b|afin|manqu|corrig|merci))
\b(?:le|ce|cet|la|cette|l['’]) ?(?:poste|emploi|mission|stage|place|alternance) (?:n['’](?:est|était|existe)|ne sera)[^.;,]{0,15} plus (?:disponible|vacante?|ouverte?|libre|accessible|d['’]actualité|proposée?|à pourvoir|au budget)?|\b(?:le|ce) poste ne sera (?:finalement |donc )?pas (?:créé|ouvert|pourvu|maintenu|remplacé)
\b(?:création du poste|création de poste|création de ce poste|projet de recrutement|ouverture du poste|embauche prévue|recrutement prévu|mission)\b[^.;,]{0,30} (?:a été|est|sont|vient d['’]être) ADVERB(?:abandonnée?|annulée?|supprimée?|écartée?)
\b(?:offre|poste|recrutement) (?:a été|est) ADVERB(?:retirée?|abandonnée?|supprimé)\b(?![^.;]*(?:erreur|rempla|nouvel|republi|rouver|par mégarde))
\bne (?:recruter|embaucher|engager|prendr)(?:ons|a|ont|ai) (?:finalement |donc )?(?:personne|plus personne)\b
"""
for _name, _words in _WORDS.items():
    LINES = LINES.replace(_name, _words)
# One of these stands in whatever one of them finds.
CUES = """
    pas plus point pu été est es êtes sera fin arrête arrêtera termine terminera achève achèvera exclue non négative négatif défavorable
    renonçons renonce renoncent renoncé renoncer insuffisant insuffisante trop autre autres faveur emporté vers
    plus mieux davantage dont ayant disposant possédant justifiant répondant correspondant être choisie choisi retenue retenu
    recrutée recruté sélectionnée sélectionné embauchée embauché engagée engagé retournons retourne renvoyons renvoie
    restituons restitue abandonnée abandonné annulée annulé supprimée supprimé écartée écarté retirée retiré personne
"""
