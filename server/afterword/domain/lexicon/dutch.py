"""Dutch words by class."""

WORDS: dict[str, str] = {
    "none": """
        linkedin_voor_nieuwe_vacatures volg_ons_voor_nieuwe_vacatures
        niet_aarzelen aarzel_niet niet_alleen geen_probleem niet_beantwoorden andere_vacatures
        andere_functies andere_mogelijkheden niet_makkelijk niet_gemakkelijk niet_eenvoudig
        als_het_goed_is zowel_als werken_als ervaring_als als_team als_medewerker
        grote_opdracht nieuwe_opdracht grote_opdrachten tot_op_heden tot_nu_toe
        stopt_hier_rond stopt_hier_om eindigt_hier_rond eindigt_hier_om
        nog_geen_plaats nog_geen_plek geen_plaats_vergeven
        tot_een_vervolg tot_een_vervolggesprek tot_een_aanbod tot_een_aanstelling tot_een_benoeming tot_een_samenwerking
        tot_een_plaatsing tot_een_match tot_een_kennismaking tot_een_uitnodiging tot_de_geselecteerden tot_de_finalisten
    """,
    "we": "wij we ons onze team organisatie",
    "you": "u je jij jou jouw uw jullie",
    "i": "ik mij me",
    "my": "mijn",
    "they": "hij zij hem haar",
    "client": "klant opdrachtgever klanten",
    "candidate": "kandidaat kandidaten sollicitant sollicitanten persoon personen  ",
    "someone": "iemand",
    "not_yet": "nog_niet",
    "other": """
        andere ander anderen interne iemand_anders
        interne_oplossing
    """,
    "application": """
        deelname_aan_onze_selectieprocedure deelname_aan_de_selectieprocedure deelname_aan_onze_procedure deelname_aan_de_sollicitatieprocedure deelname_aan_onze_sollicitatieprocedure
        sollicitatie sollicitaties cv profiel motivatie sollicitatieprocedure brief sollicitatiebrief
        sollicitatie_als sollicitatie_voor
        kandidatuur kandidaatstelling
    """,
    "apply": "solliciteren gesolliciteerd solliciteert solliciteer",
    "job": """
        functie vacature vacatures baan stage positie rol stageplaats stageplek functie_als baan_als
        rol_als plek_als werk_als stage_als leerwerkplek stageplekken traineeplek traineeship opleidingsplek invalplek
        studentenjob weekendjob deeltijdbaan oproepbaan
        baantje bijbaan bijbaantje zaterdagbaan vakantiebaan weekendbaan plek_voor_een
        plaats_voor_een
    """,
    "chance": "kans kansen",
    "hiring": "werving recruiter recruitment selectie selectieprocedure hr personeelszaken procedure",
    "interview": "proefdraaien proefgedraaid proefdag proefdagen meeloopdag proefles sollicitatiegesprek sollicitatiegesprekken interview",
    "talk": """
        tijd_die_je_hebt tijd_die_u_hebt tijd_die_je_voor tijd_die_u_voor genomen_tijd
        gesprek gesprekken kennismaking kennismakingsgesprek kennismaken telefoongesprek gesproken bellen
        ontmoeten
    """,
    "want": "graag willen wil",
    "feedback": "feedback terugkoppeling toelichting",
    "answer": "antwoord bericht nieuws reactie uitkomst",
    "foreign": """
        masteropleiding bacheloropleiding klacht bezwaar
        vrijwilliger vrijwilligers artikel manuscript lening krediet hypotheek appartement woning huurwoning huur beurs toelating
        inschrijving cursus opleiding subsidie visum vergunning verzekering claim terugbetaling
        lidmaatschap vrijwilligerswerk bezichtiging prijs
        offerte leverancier aannemer loodgieter
        tuin tuinen moestuin* volkstuin* wachtlijst kamer koor opvang kinderopvang* crèche
        bijles* profielfoto foto huisgenoot asiel adopteren standplaats ligplaats cursussen
        workshop zwemles* hypotheekaanvraag studentenkamer
        zwemlessen danscursus ligplaatsen standplaatsen
        licentie licenties camping parkeerplaats parkeerplaatsen onderhoudscontract
        dansgroep dansclub sportclub
    """,
    "shop": """
        beste_klant geachte_klant bestelling verzending levering factuur betaling abonnement korting wachtwoord boeking vlucht
        pakket
    """,
    "article": "afwijzing afwijzingen tips nieuwsbrief blog voorbeeldbrief uitschrijven",
    "alert": """
        vacature_alert nieuwe_vacatures vacatures_voor_jou jobalert aanbevolen_vacatures vacatures_die_bij
        nieuwe_banen banen_deze_week vacatures_zijn_misschien bekijk_vacature bekijk_de_vacature
        bekijk_alle_vacatures solliciteer_nu
    """,
    "outreach": """
        je_profiel_op je_linkedin jouw_linkedin onze_opdrachtgever functieomschrijving zou_je_openstaan
    """,
    "negation": "niet geen nooit zonder noch niemand onvoldoende",
    "can": "kunnen kan konden mogelijk",
    "decide": "besloten beslissing gekozen keuze besluit voorkeur besluiten  koos moeten_kiezen kiezen",
    "advance": """
        verdergaan verder_gaan verder_te_gaan verdergegaan doorgaan door_te_gaan doorgegaan door_gaan
        vervolgen voortzetten voort_te_zetten geselecteerd selecteren uitnodigen uit_te_nodigen
        uitgenodigd aannemen aangenomen overwegen meenemen mee_te_nemen meegenomen in_behandeling
        doorlaten
        weerhouden
    """,
    "go": "gaan nemen brengen",
    "onward": "verder door vervolg",
    "stage": "volgende_ronde vervolgstap vervolgronde volgende_fase volgende_stap",
    "accept": "geaccepteerd gelukt succesvol",
    "fit": """
        past passen aansluit aansluiten aansluiting sluit voldoet voldoen passend geschikt eisen match
        criteria
    """,
    "better": "beter meer betere dichter nauwer sterker",
    "filled": "vervuld ingevuld gesloten geannuleerd vergeven opgevuld vervallen",
    "stop": "afronden afsluiten afgerond stoppen",
    "need": "zoeken nodig",
    "against": "tegen",
    "among": """
        bij_de tussen
        behoort_tot behoren_tot behoorde_tot hoort_tot horen_bij hoort_bij zit_bij
    """,
    "whose": "wiens die wier",
    "turned_down": """
        afgewezen afwijzen af_te_wijzen teleurstellen teleur_te_stellen teleur
        afwijzing_sollicitatie afwijzing_van_je_sollicitatie afwijzing_van_uw_sollicitatie
        afwijzing_voor_de_functie afwijzing_vacature
    """,
    "hold": "gepauzeerd on_hold bevroren vacaturestop opgeschort uitgesteld",
    "at": "bij",
    "offer": "aanbieden aanbod aan_te_bieden",
    "give": "geven sturen delen",
    "contact": "contact contact_opnemen benaderen contact_met",
    "receive": "ontvangen ontvangst goede_orde verzonden bevestigen",
    "review": "beoordeeld beoordelen bekeken beoordeling bestudeerd overweging afweging",
    "invite": "uitnodiging nodigen nodig_ik",
    "schedule": "plannen beschikbaarheid agenda afspraak inplannen tijdstip",
    "move_date": "verzetten verplaatsen uitstellen nieuwe_datum andere_datum verzet verplaatst",
    "test": "test assessment opdracht casus vragenlijst",
    "withdraw": "terugtrekken teruggetrokken intrekken ingetrokken",
    "keep": "bewaren bewaard houden opslaan",
    "file": "bestand portefeuille database talentpool dossier",
    "future": "toekomst toekomstige later opnieuw",
    "search": "zoektocht loopbaan carrière",
    "wish": "wensen wens hopen",
    "luck": "succes geluk",
    "if": "zonder_diploma zonder_bewijs zonder_deze zonder_dit_document zonder_je_diploma zonder_uw_diploma Anders onvolledige_sollicitaties na_die_datum daarna_kunnen  word_je wordt_u als indien wanneer zodra mocht mochten of",
    "regret": """
        helaas spijt spijtig jammer teleurstelling teleurstellend
        helaas_wordt_u helaas_word_je helaas_word_jij
        tot_onze_spijt tot_mijn_spijt tot_onze_grote_spijt
    """,
    "inform": "meedelen mede_te_delen mee_te_delen laten_weten informeren berichten vertellen",
    "thanks": "bedankt dank danken bedanken dankjewel",
    "interest": "interesse belangstelling geïnteresseerd",
    "glad": "blij verheugd welkom verheugen",
    "positive": "positief positieve gunstig",
    "soon": "binnenkort spoedig zo_snel_mogelijk nemen_contact komen_erop",
    "pending": """
        nemen_we_in_behandeling bekijken_je beoordelen_we worden_bekeken wordt_bekeken worden_beoordeeld
        wordt_beoordeeld
    """,
    "congratulation": "gefeliciteerd",
    "one": "een",
    "many": "veel vele groot aantal moeilijk lastig moeilijke",
    "until": "tot totdat",
    "find": "gevonden aangenomen benoemd",
    "plain_no": """
        niet_tot_de_geselecteerde niet_tot_de_uitgenodigde niet_tot_de_gekozen niet_tot_de_laatste_kandidaten
        verder_met_die_andere verder_met_de_andere niet_met_je_door niet_met_jou_door niet_met_u_door gaan_niet_met_je gaan_niet_met_jou gaan_niet_met_u antwoord_is_nee is_deze_keer_nee
        niet_op_zoek_naar_nieuwe niet_op_zoek_naar_collega niet_op_zoek_naar_mensen al_ingepland geen_plek geen_plaats_voor geen_goed_nieuws geen_match niet_geworden niet_gekozen vallen_we_af
        het_is_een_nee een_nee_geworden houdt_het_op stopt_het_hier eindigt_hier niet_jou_geworden
        niet_jij niet_u_geworden geen_plek_meer geen_plaats_meer geen_plekken_meer geen_vacatures
        nemen_niemand_aan nemen_geen_mensen niemand_aannemen zitten_vol al_voorzien
        al_bezet al_ingevuld al_weg van_de_baan niet_door_naar ben_je_niet_door
        niet_verder_met_jou niet_verder_met_u een_ander_geworden iemand_anders_geworden afgevallen
        valt_af
        hebben_al_iemand hebben_inmiddels_iemand
        niemand_aan geen_mensen_aan geen_mensen_meer_aan niemand_meer_aan niemand_nodig niemand_meer_nodig niemand_anders_nodig al_genoeg
        onder_de_grens laten_het_hierbij jij_bent_het_niet u_bent_het_niet niet_voor_u_gekozen
        niet_voor_jou_gekozen niet_voor_je_gekozen
        niks_voor_je niets_voor_je niets_voor_u geen_werk_voor_je
        inmiddels_weg is_al_weg is_weg is_inmiddels_vergeven is_al_vergeven
        geen_personeel_nodig geen_mensen_nodig geen_openstaande_vacature geen_vacature
        houdt_hier_op stopt_hier hier_stopt zat_er_niet_bij zit_er_niet_bij
        je_zit_daar_niet_bij u_zit_daar_niet_bij jij_zit_daar_niet_bij niet_tot_de_selectie
        niet_tot_onze_selectie niet_binnen_de_selectie niet_in_de_selectie
        niet_op_de_shortlist niet_op_onze_shortlist niet_door_de_selectie
        niet_door_de_brievenselectie geen_plaats geen_plaatsen geen_openstaande_plaatsen
        geen_ruimte_voor_een_extra geen_ruimte_voor_een_nieuwe geen_ruimte_in_ons
        geen_ruimte_in_het_team geen_ruimte_voor_uitbreiding zitten_volledig_vol
        zitten_helemaal_vol ploeg_is_compleet team_is_compleet team_is_voltallig
        niet_met_je_verder niet_met_jou_verder niet_met_u_verder zonder_jou_verder
        zonder_u_verder niet_verder_willen_met_jou niet_verder_wil_met_jou
        niet_op_jou_gevallen niet_op_u_gevallen klant_ziet_het_niet_zitten
        opdrachtgever_ziet_het_niet_zitten geen_klik
        niet_tot_de_brieven niet_tot_de_sollicitaties niet_tot_de_kandidaten
        niet_tot_de_genodigden niet_tot_de_sollicitanten
        stopt_de_procedure_voor_jou eindigt_de_procedure_voor_jou procedure_stopt_voor_jou
        procedure_eindigt_voor_jou stopt_het_voor_jou buiten_de_boot
        niet_tot_een_uitnodiging niet_in_op_je_kandidatuur niet_in_op_uw_kandidatuur
        niet_in_op_je_sollicitatie niet_in_op_uw_sollicitatie
        niets_aanbieden geen_openstaande_functies geen_openstaande_functie
        niet_op_zoek_naar_extra niet_op_zoek_naar_personeel niet_op_zoek_naar_versterking
        niet_op_zoek_naar_iemand
        wijzen_je_sollicitatie wijzen_uw_sollicitatie procedure_is_stopgezet procedure_is_gestopt procedure_stopgezet test_niet_gehaald
    """,
    "day": "maandag dinsdag woensdag donderdag vrijdag morgen volgende_week",
    "ask": "kun_je kunt_u stuur_ons",
    "fill": "bezetten ingevuld_door vervuld_door gaat_naar gegaan_naar gegeven_aan",
    "nay": "nee",
    "runner_up": "werd_tweede werd_derde tweede_plaats derde_plaats tweede_geworden derde_geworden",
    "given_away": """
        ander_meisje_geworden andere_jongen_geworden ja_gezegd al_weggegeven
        het_is_iemand_anders_geworden is_het_iemand_anders_geworden
        het_is_toch_iemand_anders_geworden
        iemand_anders_gekozen
        iemand_anders_aangenomen
        wordt_een_collega_van_binnenuit wordt_iemand_van_binnenuit
    """,
    "still_open": """
        nog_open nog_vrij andere_nog_niet andere_is_nog staat_nog_open
    """,
    "rival": """
        interne_kandidaat iemand_van_binnenuit collega_van_binnenuit
    """,
}
