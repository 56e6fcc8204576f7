"""French words by class."""

WORDS: dict[str, str] = {
    "not_yet": "pas_encore_sélectionné pas_encore_sélectionnée pas_encore_retenu pas_encore_retenue pas_encore_été pas_encore_pris pas_encore_décidé pas_encore_tranché",
    "none": """
        même_si pas_hésiter hésitez_pas pas_encore pas_seulement pas_facile pas_répondre ne_pas_répondre pas_y_répondre ne_pas_y_répondre
        pas_de_problème autres_opportunités autres_offres autres_postes autre_part d_autres_offres
        pas_remettre pas_en_cause ne_remet pas_le_reflet remet_en_rien ne_manquerons_pas hésiterons_pas
        manquerons_pas réussi_à_vous_joindre réussi_à_te_joindre avancer_votre_arrivée avancer_ton_arrivée
        avancer_la_date avancer_votre_date emporté_l_adhésion recueilli_l_adhésion remporté_l_adhésion à_un_prestataire
        permis_b permis_de_conduire a_le_permis ait_le_permis avoir_le_permis le_diplôme expérience_en_crèche
    """,
    "we": "nous notre nos équipe comité on",
    "you": "vous votre vos te tu ton ta tes toi",
    "i": "je j me moi",
    "my": "mon ma mes",
    "they": "elle lui",
    "client": "client clients notre_client_a",
    "candidate": """
        candidat candidats candidate candidates candidatures personne personnes profils postulant
        postulants quelqu finaliste finalistes
    """,
    "someone": "quelqu_un quelqu_un_de",
    "other": """
        autre autres différent différents interne quelqu_un_d_autre ailleurs personne_en_interne
        en_interne
        solution_interne
    """,
    "application": "candidature cv dossier profil parcours demande curriculum lettre_de_motivation",
    "apply": "postuler postulé postulez candidater candidaté postulant_pour",
    "job": """
        poste postes offre_d_emploi emploi stage stages alternance fonction offre offres recrutements
        annonce cdi cdd apprentissage recrutement_de_ce job jobs vacation
    """,
    "chance": "opportunité opportunités",
    "hiring": "recrutement recruteur recruteuse ressources_humaines rh sélection processus_de_recrutement",
    "interview": "entretien entretiens",
    "talk": """
        temps_que_vous_nous temps_que_vous_avez temps_consacré temps_que_tu_nous temps_que_tu_as
        échange échanges échangé échanger rencontrer rencontre rencontré discuter appel conversation visio
        discussion
    """,
    "want": "souhaitons_vous souhaiterions aimerions voudrions",
    "feedback": "feedback retour_détaillé motifs retour_personnalisé retours",
    "answer": "réponse suite suites retour nouvelle nouvelles résultat avis",
    "foreign": """
        bénévole bénévoles exposant exposants incubation incubateur prise_en_charge sinistre hors_garantie votre_stand critères_d_admission article manuscrit prêt crédit hypothèque appartement logement location bail bourse admission
        master licence subvention visa permis assurance remboursement réclamation colloque
        communication_orale université école diplôme adhésion crèche bénévolat carte concours prix
        votre_inscription place_en_formation ce_cours le_cours compte_bancaire
        devis fournisseur prestataire menuisier plombier
        parcelle parcelles jardin_partagé jardins_partagés photo_de_profil photo votre_photo
        chorale chœur refuge adopter liste_d_attente stage_de_poterie
        stage_de_cuisine stage_de_musique stage_de_danse stage_de_langue stage_de_voile
        stage_de_peinture atelier_de colocation colocataire la_chambre garderie
        centre_de_loisirs jury_du_prix emplacement votre_boutique
        votre_candidature_au_prix inscription_à_la inscription_au cours_de vos_photos
        adoption place_de_port échange_scolaire mutuelle naturalisation autorisation_de_travaux
        formation_continue
        parking gîte camping licence_logicielle renouvellerons_pas_la_licence
        renouveler_la_licence votre_logiciel contrat_de_maintenance
    """,
    "shop": """
        cher_client chère_cliente commande commandes livraison facture paiement abonnement remise mot_de_passe réservation vol colis
        panier
    """,
    "article": "refus conseils lettre_d_information blog modèle modèles désabonner désinscrire",
    "alert": """
        alerte_emploi alertes nouvelles_offres nouvelles_annonces offres_pour_vous offres_correspondant
        offres_correspondent offres_sélectionnées offres_recommandées pourraient_vous_intéresser
        peuvent_vous_intéresser postulez_dès voir_toutes_les_offres voir_l'offre
    """,
    "outreach": """
        votre_profil_linkedin notre_client votre_profil_sur descriptif_du_poste chasseur_de_têtes
        seriez_vous_intéressé à_l_écoute
    """,
    "negation": "ne pas n jamais aucun aucune non sans ni impossible regret_de_ne",
    "can": "pouvons pouvoir mesure possible peut pourrons pouvez puissions",
    "decide": """
        décidé décision choisi choix retenir retenu_une opté décidons sélectionné_un privilégié
        privilégier
        préféré choisie arrêté_son_choix porté_son_choix porté_notre_choix tranché misé privilégie
        préfère préfèrent
    """,
    "advance": """
        vous_retenir te_retenir vous_prendre te_prendre
        retenu retenue retenus retenir_votre poursuivre poursuivons poursuivrons poursuivi continuer
        continuons avancer avançons donner_suite donner_une_suite donnerons_pas_suite donnons_pas_suite
        sélectionné sélectionnée sélectionner recruter embaucher donner_pas_suite aller_plus_loin
        donnerons donner présélectionné présélectionnée considérer intégrer convier aboutir aboutie abouti
        embauche embauchons embauchera recrute recrutons prenons prendre prendrons engager engageons
        engageons poursuit poursuivra garder_votre garder_ta aller_au_bout
        pris prise
        poursuivrez continuerez poursuivez continuez avancerons avancerez continuerons
        continuent poursuivent
        vous_accueillir_en_stage vous_accueillir_en_alternance
        vous_accueillir_en_apprentissage vous_accueillir_comme
        vous_accueillir_dans_notre_équipe vous_accueillir_dans_nos vous_accueillir_parmi
        vous_accueillir_au_sein t_accueillir_en_stage t_accueillir_en_alternance
        t_accueillir_dans_notre_équipe t_accueillir_parmi
    """,
    "go": "aller passer  porter mener",
    "onward": "plus_loin étapes suite_favorable",
    "stage": "étape_suivante prochaine_étape tour_suivant phase_suivante",
    "accept": """
        accepté acceptée favorablement favorable aboutissement répondre_favorablement y_répondre
        donner_suite_favorablement
        abouti aboutir réussi réussie concluant concluante
    """,
    "fit": """
        correspond correspondent correspondant correspondait adéquation adapté critères exigences attentes
        profil_recherché convient conforme
    """,
    "better": "mieux plus davantage exactement parfaitement pleinement étroitement",
    "filled": """
        pourvu pourvue pourvus repourvu repourvue repourvus clôturé clôturée annulé annulée fermé fermée supprimé plus_d_actualité
        plus_vacant plus_disponible plus_ouvert
    """,
    "stop": "clore clôturons mettre_fin terminer terminé",
    "need": "recherchons cherchons besoin",
    "against": "contre",
    "among": "parmi",
    "whose": "dont qui",
    "turned_down": """
        refusé refusée rejeté rejetée défavorable négative négatif écartée écarté décliner décliné
        déclinée
        écarter refuser
    """,
    "hold": "suspendu suspendue gel gelé gelée pause en_attente suspension",
    "at": "chez",
    "offer": "proposer proposition",
    "give": "fournir communiquer_les apporter transmettre envoyer",
    "contact": """
        recontacter contacter contacterons revenir_vers reprendre_contact reprendrons_contact
        recontacterons
    """,
    "receive": "reçu reçue réception bien_reçu accusons confirmons confirmer envoyée transmise",
    "review": """
        examen examiné examinée étude étudié étudiée analyse analysé évaluer évaluation attention lecture
    """,
    "invite": "inviter invitons invitation convions vous_rencontrer",
    "schedule": "disponibilités disponibilité créneau créneaux rendez_vous calendrier heure date planifier",
    "move_date": """
        reporter reporté décaler décalé reprogrammer nouvelle_date autre_date autre_créneau le_reporter
        reportée reportés
    """,
    "test": "test tests évaluation_technique cas_pratique exercice questionnaire épreuve",
    "withdraw": "retirer retrait retiré désistement",
    "keep": "conserver conservons conserverons garder gardons garderons conservé conservée",
    "file": "archives base_de_données vivier base fichier dossiers",
    "future": """
        avenir futur future futures futurs ultérieurement prochaine nouveau nouveaux prochainement
        ultérieure
    """,
    "search": "recherche recherches carrière démarches projets professionnelle professionnel",
    "wish": "souhaitons souhaite espérons espère",
    "luck": "succès réussite chance bonne_chance bonne_continuation",
    "if": "sans_cela sans_quoi sans_lui sans_elle faute_de_quoi sinon passé_ce_délai dossiers_incomplets après_cette_date sans_réponse sans_nouvelles en_l_absence considérer_que si lorsque dès jusqu cas_où tant_que en_cas sauf",
    "regret": """
        malheureusement regret regrettons désolé désolés désolée regrette hélas navrés navrée déception
    """,
    "inform": "informer informons annoncer faire_savoir faire_part communiquer avertir indiquer",
    "thanks": "merci remercions remercie remercier remerciements",
    "interest": "intérêt intéressé intéressée",
    "glad": "plaisir heureux ravis ravi bienvenue enchantés",
    "positive": "favorable positive positif favorablement",
    "soon": """
        bientôt rapidement meilleurs_délais dans_les_prochains reviendrons_vers tiendrons_informé sous_peu
    """,
    "pending": """
        cours_d_examen cours_d_étude examinerons étudierons en_cours_de_traitement seront_examinées
        seront_étudiées sera_examinée sera_étudiée
    """,
    "congratulation": "félicitations",
    "one": "un une",
    "many": "nombreuses nombreux grand difficile difficiles nombre volume",
    "plain_no": """
        pas_pour_cette_fois pas_cette_fois va_pas_plus_loin ira_pas_plus_loin sans_suite pas_de_poste
        ne_recrutons_pas ne_recrutons_plus
        en_rester_là en_restons_là en_restera_là s_arrête_là s_arrête_ici c_est_non réponse_est_non
        plus_de_place plus_de_places pas_de_place pas_de_places au_complet équipe_est_complète
        trouvé_notre_bonheur trouvé_chaussure trouvé_la_bonne_personne trouvé_la_perle
        notre_choix_est_fait choix_est_déjà_fait choix_est_arrêté pas_vous_prendre pas_te_prendre
        pas_la_bonne pas_toi pas_vous_qui pas_toi_qui ne_sera_pas_vous
        déjà_attribué déjà_attribuée parti_à_une parti_à_un allé_à_une allé_à_un non_retenu non_retenue
        rien_à_vous_proposer rien_à_te_proposer pas_de_suite
        est_déjà_pris est_déjà_prise déjà_été_pourvu déjà_été_attribué
        déjà_assez place_est_prise en_dessous_du_seuil inférieure_au_seuil inférieur_au_seuil
        sous_le_seuil
        rien_pour_vous rien_pour_toi rien_à_vous_offrir
        place_est_partie poste_est_parti est_déjà_partie est_déjà_parti n_est_plus_libre
        n_est_plus_à_pourvoir
        besoin_de_personne plus_besoin_de_quelqu_un pas_de_besoin pas_de_besoins aucun_besoin ne_prend_personne ne_prenons_personne
        ne_prendra_personne ne_prendrons_personne ne_prend_plus_personne
        ne_prenons_plus_personne n_embauche_pas n_embauche_plus n_embauche_personne
        n_embauchons_personne ne_recrute_pas ne_recrute_plus ne_recrute_personne
        ne_recrutons_personne ne_cherche_plus_personne ne_cherchons_plus_personne
        pas_de_recrutement aucun_recrutement effectif_est_complet effectifs_sont_complets
        prend_fin_ici se_termine_ici s_achève_ici
        places_sont_déjà_prises places_étant_déjà_prises places_sont_prises
        places_sont_toutes_prises places_de_stage_sont_prises
        places_de_stage_sont_déjà_prises places_sont_déjà_pourvues
        places_sont_déjà_attribuées avons_déjà_nos_stagiaires avons_déjà_nos_deux_stagiaires
        avons_déjà_un_stagiaire avons_déjà_une_stagiaire avons_déjà_un_apprenti
        avons_déjà_notre_apprenti n_accueillons_pas_de_stagiaire
        n_accueillons_pas_de_stagiaires n_accueillons_plus_de_stagiaires
        n_accueillerons_pas_de_stagiaire n_accueillerons_pas_de_stagiaires
        n_accueillons_pas_d_apprenti n_accueillerons_pas_d_apprenti
        ce_sera_non c_est_non n_embaucherons n_embauchons_finalement n_embaucherons_personne ne_recruterons_finalement
    """,
    "day": "lundi mardi mercredi jeudi vendredi demain semaine_prochaine",
    "ask": "pourriez_vous pouvez_vous merci_de_nous_envoyer veuillez_envoyer",
    "find": "trouvé trouvée trouver déniché embauché engagé engagée nommé nommée recruté recrutée",
    "fill": "occupera occupé occupée assurera reprendra reviendra revient attribué attribuée confié confiée",
    "runner_up": "arrivé_deuxième arrivée_deuxième arrivé_troisième arrivée_troisième classé_deuxième classée_deuxième classé_troisième classée_troisième deuxième_place seconde_place troisième_place deuxième_position troisième_position",
    "given_away": """
        on_a_pris_une on_a_pris_un on_a_pris_quelqu finalement_pris_quelqu avons_pris_quelqu
        ai_pris_quelqu on_a_choisi_quelqu


    """,
    "still_open": """
        encore_ouvert encore_libre encore_à_pourvoir reste_un_poste autre_est_encore l_autre_est
        toujours_ouvert
    """,
    "rival": """
        candidat_interne candidate_interne candidature_interne mobilité_interne
        promotion_interne quelqu_un_en_interne
    """,
}
