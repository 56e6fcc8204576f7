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
\bYOURS[^.;,]{0,40} (?:n['’](?:a|est)|ne (?:sera|peut|pourra|saurait)) ADVERB(?:pas |plus |point |pu )(?:pu )?(?:être |été )?(?:validée?|choisie?|retenue?|acceptée?|sélectionnée?|présélectionnée?|approuvée?|agréée?|proposée? a|présentée?|soumise?|franchi|passé|dépassé|satisfait|convaincu|emporté|priorisée?|privilégiée?|classée?|admise?|remporté|suscité|prise? en (?:compte|considération))\b(?![^.;]*(?:manqu|incompl|faute d|pièce|justifica|\bqu['’]))
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
\b(?:tu n['’]as|vous n['’]avez|vous n['’]aviez) ADVERBpas été (?:déclarée?s? |jugée?s? |reconnue?s? )?(?:admise?|admissible|apte|éligible|choisie?|qualifiée?|élue?|désignée?|classée?|prise?|nommée?|lauréate?|recrutée?|embauchée?|engagée?|préférée?|convoquée?)\b(?! par (?:erreur|mégarde))
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
\b(?:salariée?|collègue|collaborateur|collaboratrice|employée?|agente?|stagiaire|alternante?|apprentie?|titulaire|membre|personne)\b[^.;,]{0,50} (?:a été|est|vient d['’]être) (?:promue?|nommée?|affectée?|mutée?|titularisée?|recrutée?|désignée?)\b[^.;,]{0,20} (?:sur|à|au|pour|dans) (?:ce|cette|le|la) (?:poste|fonction|place|mission|rôle)
\b(?:personne|candidate?|celle|celui|collègue)(?: que nous avons| qu['’]on a| que l['’]on a| que j['’]ai)(?: finalement)? (?:choisie?|retenue?|recrutée?|sélectionnée?|embauchée?|engagée?) (?:a\b|commence|débute|prend|nous rejoin|arrive|entre|occup|est)
\b(?:personne|candidate?) (?:choisie?|retenue?|recrutée?|sélectionnée?) (?:a (?:déjà |depuis |bien )?(?:pris (?:ses|son)|commencé|débuté|signé|accepté|rejoint|intégré)|est (?:déjà |désormais )?(?:en poste|arrivée?|entrée?))
\b(?:retourn|renvoy|restitu)(?:ons|e|ent) (?:donc |ci-joint |en annexe )?(?:votre|ton) (?:dossier|cv)\b(?![^.;]*(?:complét|sign|\bpour\b|afin|manqu|corrig|merci))
\b(?:le|ce|cet|la|cette|l['’]) ?(?:poste|emploi|mission|stage|place|alternance) (?:n['’](?:est|était)|ne sera) ADVERBplus (?:disponible|vacante?|ouverte?|libre|accessible|d['’]actualité|proposée?|à pourvoir|au budget)\b(?! (?:sur|via)\b)|\b(?:poste|emploi|mission|place) n['’](?:existe|existera) ADVERBplus\b|\b(?:le|ce) poste ne sera (?:finalement |donc )?pas (?:créé|ouvert|pourvu|maintenu|remplacé)
\b(?:création du poste|création de poste|création de ce poste|projet de recrutement|ouverture du poste|embauche prévue|recrutement prévu|mission)\b[^.;,]{0,30} (?:a été|est|sont|vient d['’]être) ADVERB(?:abandonnée?|annulée?|supprimée?|écartée?)
\b(?:offre|poste|recrutement) (?:a été|est) ADVERB(?:retirée?|abandonnée?|supprimé)\b(?![^.;]*(?:erreur|rempla|nouvel|republi|rouver|par mégarde))
\bne (?:recruter|embaucher|engager|prendr)(?:ons|a|ont|ai) (?:finalement |donc )?(?:personne|plus personne)\b
\b(?:votre|ton|ta) (?:note|score|total|moyenne|résultat)\b[^.;,]{0,40} (?:est|reste|se situe|demeure) ADVERB(?:inférieure?|insuffisante?|en dessous|au-dessous|trop bas(?:se)?)\b|\bYOURS[^.;,]{0,30} (?:en dessous|au-dessous) d(?:u|e la) (?:minimum|seuil|barre|note)
\b(?:vous avez|tu as) ADVERBéchoué\b|\b(?:tu n['’]as|vous n['’]avez) ADVERBpas (?:obtenu (?:suffisamment|assez)|(?:su |pu )?convain(?:cu|cre)\b)
\b(?:rejet|refus) (?:de|concernant) (?:YOURS|votre embauche)\b|\bYOURS[^.;,]{0,30} l['’]objet d['’]un (?:rejet|refus|avis défavorable|avis négatif)\b|\b(?:part|informer|informons)\b[^.;,]{0,15} de notre refus\b|\bc['’]est (?:donc |malheureusement |hélas )?un (?:refus|non)\b(?! (?:de|d['’]))
\b(?:nous|on|recrutement|processus|procédure|sélections?) (?:\w+ )?(?:poursuivons|poursuivrons|poursuit|continuons|continuerons|continue|avançons|avancerons|fera|poursuivra)(?:(?! pas\b)[^.;,]){0,25} sans (?:vous|toi)\b|\blibér\w+ de tout engagement\b
\b(?:résultat|issue|réponse|décision|verdict|suite|choix|avis)\b[^.;,?]{0,40} n(?:['’](?:est|a)|e sera) ADVERBpas (?:été )?(?:positi(?:f|ve)|favorable|le vôtre|cel(?:le|ui) (?:que|qu['’]))
\b(?:mis|mettons|mettre) fin (?:au|à ce|à notre|à cette|à la) (?:recrutement|processus|procédure|recherche)\b|\babandonn(?:ons|e|é|er) (?:donc )?(?:le|ce|cette|la) (?:recrutement|poste|mission|embauche|projet de recrutement)\b|\b(?:renonçons|renonce|renoncé|renoncer) (?:donc )?à (?:pourvoir|recruter|(?:ce|cette|le|la|tout) (?:recrutement|embauche|poste|mission|stage))\b|\b(?:fini|terminé|arrêté) (?:de recruter|nos recrutements|d['’]embaucher)\b|\bde ne pas pourvoir\b
\bne (?:sommes|suis) ADVERBplus (?:à la recherche|en recherche|en recrutement|en phase de recrutement)\b|\bne (?:cherchons|recherchons|cherche|recherche) plus (?:personne|de (?:candidat|collaborat|stagiaire|renfort)\w*|à recruter|pour ce)
\bopposée?s? à (?:votre|ton) (?:embauche|recrutement|candidature|engagement|nomination)\b|\b(?:votre|ton|une?) (?:embauche|recrutement|engagement|nomination|titularisation|collaboration)\b[^.;,]{0,25} n['’](?:est|a) ADVERBpas (?:été |pu être )?(?:possible|envisageable|envisagée?|validée?|approuvée?|acceptée?|autorisée?)\b|\bn['’]envisage(?:ons|ent)? ADVERBpas (?:de YOU(?:embaucher|recruter|engager|prendre|retenir)|(?:de |une )collaboration|votre (?:embauche|candidature|recrutement))
\b(?:il (?:vous|te) manque|vous manquez|tu manques|(?:vous n['’]avez|tu n['’]as) ADVERBpas (?:assez|suffisamment|l['’]|les?|la))\b[^.;,]{0,30}(?:\b|['’])(?:expérience|compétences?|qualifications?|pratique|diplôme|niveau|profil)\b(?![^.;]*\b(?:mais|toutefois|cependant|néanmoins|souhait\w+|aim\w+)\b)
\b(?:votre|ton|ta|vos|tes) (?:expérience|formation|niveau|compétences|diplôme|connaissances)\b[^.;,]{0,25} ne (?:suffi\w+|répond\w*|convien\w+|satisf\w+|cadr\w+|correspond\w*) ADVERBpas\b(?![^.;]*\b(?:mais|toutefois|cependant|néanmoins|souhait\w+|aim\w+)\b)
\bYOURS[^.;,]{0,20} ne (?:remplit|satisfait|répond|réunit|rentre|entre|cadre) ADVERBpas\b|\bYOURS[^.;,]{0,20} n['’]est ADVERBpas (?:recevable|admissible|éligible|compatible)\b|\bYOURS[^.;,]{0,20} (?:classée?|jugée?) non (?:prioritaire|recevable|conforme)
\ben (?:resterons|restons|resterai|reste) là\b|\barrêter là (?:avec|pour) (?:vous|toi|YOURS)|\bchemins se séparent\b|\bnos routes se séparent\b
\b(?:ça|cela|ce) ne (?:va|sera|marchera|pourra|collera) ADVERBpas (?:le faire|être possible|se faire|possible)? ?(?:pour (?:cette fois|toi|vous\b|ce poste|le poste)|$|[.,;])(?![^.;]*\b(?:lundi|mardi|mercredi|jeudi|vendredi|date|heure|créneau)\b)
\bclient\b[^.;,]{0,20} a (?:finalement |malheureusement )?(?:dit non|refusé (?:YOURS|de vous|de te)|répondu (?:non|par la négative))\b
\b(?:ne (?:souhait\w+|veut|veulent|voulons|désire\w*) ADVERBpas|n['’](?:a|ont|avons) ADVERBpas (?:souhaité|voulu)) (?:YOU(?:rencontrer|recruter|retenir|engager|embaucher|recevoir|prendre)|donner (?:une )?suite|aller plus loin|poursuivre|continuer)\b(?! (?:avant|en visio|à distance))
\b(?:une?|des|plusieurs|deux|trois) (?:autres? )?(?:candidat\w*|personnes?|profils?|postulant\w*|consultant\w*) (?:étaient |était )?(?:plus|mieux)\b[^.;,]{0,40} (?:accepté|rejoin\w+|signé|retenue?s?|choisie?s?|recrutée?s?|embauchée?s?|préférée?s?|que (?:vous|toi)|obtenu|sélectionnée?s?|placée?s? que)\b(?![^.;]*\b(?:vous en fai|dont vous|comme (?:vous|toi)))
\bfait signer RIVAL|\bpréférence (?:est|a été) ADVERB(?:allée|donnée|accordée) à RIVAL|\bpréférence à (?:RIVAL|une? \w+ plus)
\b(?:avons|a|ai|ont) ADVERB(?:titularisé|embauché|recruté|promu|engagé|gardé|confirmé) (?:l['’]|le |la |notre )(?:intérimaire|stagiaire|alternante?|apprentie?|remplaçante?|personne (?:qui|déjà|en place)|salariée?)\b
\b(?:avons|a|ai) (?:déjà|finalement|désormais) (?:trouvé )?(?:quelqu['’]un|la personne)(?: qu['’]| pour| que|\s*$|[.,;])
\b(?:mission|projet|poste|recrutement|embauche|stage|contrat)\b[^.;,]{0,20} (?:tombée? à l['’]eau|ne se (?:fera|fait|concrétisera) ADVERBpas|ne verra pas le jour)\b
\b(?:nos|toutes les) places\b[^.;,]{0,30} (?:sont|étaient|étant) (?:\w+ )?(?:prises|pourvues|attribuées|occupées)\b|\bne (?:pouvons|pourrons|prenons|accueillons|accueillerons) (?:pas |plus |malheureusement )*(?:accueillir |prendre )?(?:pas |plus )?(?:de|d['’]|d['’]autres?|aucun) ?(?:stagiaires?|alternante?s?|apprentie?s?)\b
\bne (?:pouvons|peux|peut|pourrons) (?:\w+ )?(?:pas )?(?:accéder|répondre favorablement|donner suite) à (?:votre|ta) demande (?:de stage|d['’]emploi|d['’]alternance|d['’]apprentissage|de poste)
\bon (?:ne )?(?:t['’]|vous )a (?:finalement )?pas (?:pris|choisi|retenu|gardé|embauché|recruté|sélectionné)e?\b|\bon (?:ne )?(?:te|vous) (?:prend|prendra|garde|gardera|embauche|embauchera|recrute|retient) (?:finalement )?pas\b|\bt['’](?:as|es) pas (?:été )?(?:prise?|choisie?|retenue?|sélectionnée?|eu (?:le|la) (?:job|poste|place))\b
\bne (?:pourrons|pourrai|pourra|pouvons|peux|peut) ADVERBpas YOU(?:compter parmi|accueillir (?:parmi|dans|au sein|chez|comme|en (?:stage|alternance))|intégrer|prendre|garder|recruter|engager|embaucher|retenir|sélectionner|faire une place)\b(?! (?:avant|en photo|au téléphone))
\b(?:tu n['’]|vous n['’])(?:iras|irez|allez|vas) ADVERBpas plus loin\b|\bce n['’]est ADVERBpas (?:vous|toi|YOURS) qu(?:i|e|['’])
\b(?:vous n['’]êtes|tu n['’]es|vous ne serez|tu ne seras) ADVERBpas (?:rappelée?|recontactée?|convoquée?|invitée?|conviée?|auditionnée?|reçue?) (?:à|au|pour|dans|en)\b(?! (?:visio|personne|présentiel))
\b(?:votre|ton) nom n['’]a ADVERBpas été (?:retenu|proposé|choisi|sélectionné)\b|\ble choix\b[^.;,]{0,25} n['’]a ADVERBpas été le (?:vôtre|tien)\b
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
    rejet refus échoué obtenu convaincre convaincu sans libérons libère fin abandonnons abandonne abandonner recruter recrutements embaucher opposée opposé opposées opposés manque manquez manques là séparent client quelqu signer préférence titularisé promu gardé confirmé eau places ne n
"""
