"""Italian words by class."""

WORDS: dict[str, str] = {
    "not_yet": "ancora_stato ancora_stata ancora_stati non_sei_ancora non_è_stata_presa_alcuna non_è_stata_presa_nessuna ancora_preso_una ancora_presa_una non_ancora_deciso non_abbiamo_ancora",
    "none": """
        non_esitare non_esiti non_solo non_ancora non_è_stato_facile non_rispondere altre_opportunità
        altre_posizioni altre_offerte non_esiteremo non_mette non_facile
        in_breve anche_se
        visto_il visti_i vista_la viste_le visto_che visto_l visto_lo ho_visto abbiamo_visto ha_visto hai_visto
        aver_visto in_asilo_nido se_ne_fa se_ne_farà se_la_prenda ricevuto_un_parere ricevuto_parere
    """,
    "we": "noi ci nostro nostra nostri nostre team azienda",
    "you": "ti tu tuo tua tuoi tue lei la_sua suo sua suoi sue le vi voi vostra",
    "i": "io mi me",
    "my": "mio mia miei mie",
    "they": "lui",
    "client": "cliente clienti nostro_cliente_ha",
    "candidate": "candidato candidati candidata candidate persona persone profili candidature finalista finaliste finalisti",
    "someone": "qualcuno ",
    "other": """
        altro altri altra altre altrove diverso interno interna
        soluzione_interna
    """,
    "application": """
        candidatura curriculum cv profilo domanda esperienza richiesta_di_assunzione messa_a_disposizione
    """,
    "apply": """
        candidarti candidarsi candidato_per candidare inviato_la_candidatura ricandidarti candidata_per candidata_come
        candidato_come candidata_da candidato_da esserti_candidato esserti_candidata essersi_candidato essersi_candidata
    """,
    "job": """
        posizione posizioni ruolo ruoli posto lavoro stage tirocinio impiego offerta_di_lavoro annuncio
        vacanza
        apprendistato apprendista supplenza supplenze
    """,
    "chance": "opportunità",
    "hiring": """
        selezione selezionatore risorse_umane hr recruiting assunzione assunzioni processo_di_selezione reclutamento
    """,
    "interview": "colloquio colloqui intervista",
    "talk": """
        tempo_che_ci_hai tempo_che_ci_ha tempo_dedicato tempo_dedicatoci
        conversazione chiamata incontro conoscerti conoscerci conoscerla parlare chiacchierata telefonata
        videochiamata
    """,
    "want": "vorremmo piacerebbe",
    "feedback": "feedback riscontro_dettagliato motivazioni",
    "answer": "risposta esito riscontro notizie notizia",
    "foreign": """
        premio_letterario al_premio del_premio
        volontaria volontario volontari volontariato articolo manoscritto prestito mutuo credito appartamento affitto alloggio borsa_di_studio
        ammissione corsi iscrizione finanziamento visto permesso assicurazione rimborso reclamo relazione
        convegno università master concorso al_corso il_corso conto_corrente carta_di_credito
        preventivo fornitore idraulico
        orto orti corso stanza coinquilina coinquilino lista_d_attesa foto coro asilo_nido
        adottare adozione posto_barca posto_a_scuola canile gattile bando_per posto_auto iscriverti inserirti_nel
        lezioni spot le_foto corso_di
        campeggio agriturismo la_licenza licenze rinnoveremo_il_contratto
        rinnovare_il_contratto contratto_di_manutenzione vostro_software vostra_proposta
    """,
    "shop": """
        gentile_cliente ordine ordini spedizione consegna fattura pagamento abbonamento sconto password prenotazione volo
        pacco
    """,
    "article": "rifiuto consigli newsletter blog modello modelli disiscriviti",
    "alert": """
        avvisi_di_lavoro avviso_di_lavoro nuove_offerte offerte_per_te nuovi_annunci offerte_in_linea
        offerte_di_lavoro_consigliate offerte_consigliate offerte_che_corrispondono potrebbero_interessarti
        annunci_di_questa_settimana vedi_tutte_le_offerte
    """,
    "outreach": """
        il_tuo_profilo_linkedin nostro_cliente  descrizione_del_ruolo saresti_interessato
        ho_visto_il_tuo_profilo ho_visto_il_suo_profilo
    """,
    "negation": "non né mai nessun nessuna senza impossibile",
    "can": "possiamo potremo possibile possa grado poter",
    "decide": """
        preso deciso decisione scelto scegliere optato scelta individuato preferito preferiamo puntato
        orientati orientato optiamo

    """,
    "advance": """
        proseguire proseguiremo procedere procederemo procedendo continuare avanzare andare_avanti
        selezionato selezionata selezionati considerare considerato considerata accogliere scelta_per
        passare_alla assumere prendere_in dare_seguito portare_avanti convocare proseguimento
        assumiamo assumendo continuiamo proseguiamo procediamo contare_su_di
        prendiamo prendere assumerti assumerla preso prenderti
        proseguirai continuerai proseguirà continuerà continueremo avanzi prosegui continui
        accoglierti_in_studio accoglierti_in_stage accoglierti_in_tirocinio accoglierti_come
        accoglierti_nel_nostro accoglierla_in_studio accoglierla_in_stage
        accoglierla_in_tirocinio accoglierla_come accoglierla_nel_nostro
    """,
    "go": "andare passare portare dare passi passa passerai",
    "onward": "avanti",
    "stage": """
        fase_successiva prossima_fase fasi_successive step_successivo turno_successivo prossimo_turno
    """,
    "accept": "accettato accettata accolta accolto esito_positivo buon_fine",
    "fit": """
        corrisponde corrispondono linea adatto adatta idoneo idonea requisiti allineato allineati coerente
        adeguato rispecchia risponde
    """,
    "better": "meglio più maggiormente esattamente pienamente",
    "filled": """
        non_è_più_disponibile non_è_più_aperta non_è_più_vacante
        coperta coperto chiusa chiuso annullata annullato assegnata soppresso soppressa
        soppressi tutti_presi già_presi tutti_occupati già_occupati già_assegnati
        tutti_assegnati
    """,
    "stop": "chiudere concludere concluso chiudiamo",
    "need": "cerchiamo cercando bisogno",
    "among": "tra fra",
    "whose": "cui che",
    "turned_down": "rifiutata rifiutato respinta respinto scartata scartato rigettata rigettato negativo negativa",
    "hold": "sospesa sospeso congelata congelamento blocco pausa stand_by",
    "at": "presso",
    "offer": "offrirti offrirle offrirvi proporti proporle proporvi offerta",
    "give": "fornire dare_un_feedback inviare condividere",
    "contact": "ricontattarti ricontattare contattarti contattare contatteremo ricontatteremo",
    "receive": "ricevuto ricevuta ricezione inviata confermare confermiamo ricevimento",
    "review": "valutazione valutato valutata valutare esaminato esaminata esame analisi analizzato",
    "invite": "invitarti invitarla invitare invito",
    "schedule": "disponibilità appuntamento calendario orario fissare",
    "move_date": """
        rimandare posticipare riprogrammare spostare nuova_data altra_data rinviata rinviato rinviare
        rimandata rimandato
    """,
    "test": "test prova caso_studio esercizio questionario",
    "withdraw": "ritirare ritirata ritiro ritirato",
    "keep": "conserveremo conservare conserviamo terremo tenere",
    "file": "database archivio banca_dati archivi",
    "future": "futuro futura future futuri successivamente prossime nuovamente",
    "search": "ricerca carriera percorso professionale",
    "wish": "auguriamo auguro speriamo",
    "luck": "successo fortuna in_bocca_al_lupo meglio_per",
    "if": "altrimenti in_caso_contrario senza_non_possiamo senza_non_è senza_di_esso senza_di_essi candidature_incomplete dopo_tale_data  in_assenza in_mancanza qualora se qualora quando finché appena nel_caso",
    "regret": "purtroppo dispiace spiacenti rammarico rincresce sfortunatamente spiace",
    "inform": "informarti informarla informare comunicare comunicarti comunicarle",
    "thanks": "grazie ringraziamo ringraziarti ringraziarla ringrazio",
    "interest": "interesse interessato interessata",
    "glad": "lieti piacere felici benvenuto",
    "positive": "positivo positiva favorevole positivamente",
    "soon": "presto breve prossimi_giorni ti_contatteremo al_più_presto",
    "pending": """
        stiamo_valutando valuteremo in_fase_di_valutazione verranno_esaminate verranno_esaminati
        verranno_valutate verranno_valutati saranno_esaminate saranno_valutate
    """,
    "congratulation": "congratulazioni complimenti",
    "one": "un una uno",
    "many": "molte molti numerose numerosi difficile elevato numero",
    "until": "finché_non",
    "plain_no": """
        bisogno_di_nessuno bisogno_di_nessun_altro bisogno_di_altre_persone
        non_ha_scelto_il_tuo non_ha_scelto_il_suo non_possiamo_darle_seguito non_possiamo_dargli_seguito non_possiamo_darvi_seguito non_possiamo_dare_seguito risposta_è_no non_posso_prenderla non_posso_prenderti non_possiamo_prenderla non_possiamo_prenderti
        stato_scelto stata_scelta senza_esito non_andremo non_possiamo_offrirti non_possiamo_offrirle
        è_un_no finisce_qui si_ferma_qui si_chiude_qui ci_fermiamo_qui non_sei_tu non_sei_stato
        non_sei_stata non_è_stato_selezionato non_hai_superato non_ha_superato non_cerchiamo_più
        non_assumiamo non_stiamo_assumendo non_abbiamo_posti non_abbiamo_posto non_c_è_posto
        siamo_al_completo al_completo già_trovato già_preso già_presa già_assegnato già_coperto
        già_occupato trovato_la_persona la_scelta_è_caduta non_ammesso non_ammessa
        sotto_la_soglia inferiore_alla_soglia già_abbastanza fermarci_qui la_persona_che_cercavamo
        niente_da_darti niente_da_offrirti niente_da_offrirle niente_per_te
        vuole_qualcuno_del
        per_ora_niente
        non_siamo_in_grado_di_offrirle non_siamo_in_grado_di_offrirti
        non_siamo_quindi_in_grado_di_offrirle non_siamo_quindi_in_grado_di_offrirti
        non_siamo_pertanto_in_grado_di_offrirle non_siamo_però_in_grado_di_offrirle
        non_siamo_al_momento_in_grado_di_offrirle non_siamo_nelle_condizioni_di_offrirle
        non_siamo_nelle_condizioni_di_offrirti non_ha_in_programma_di_ampliare
        non_abbiamo_in_programma_di_ampliare non_abbiamo_in_programma_nuove
        non_prevede_assunzioni non_prevede_nuove_assunzioni non_prevediamo_assunzioni
        non_prevediamo_nuove_assunzioni non_prevediamo_inserimenti
        non_prevediamo_nuovi_inserimenti non_sono_previste_assunzioni
        non_sono_previste_nuove_assunzioni non_sono_previsti_inserimenti non_intendiamo_ampliare
        non_cerchiamo_personale non_cerchiamo_nessuno non_prendiamo_nessuno
        organico_è_al_completo termina_qui si_conclude_qui si_interrompe_qui
        non_c_è_spazio_per_una non_c_è_spazio_per_un non_abbiamo_spazio_per_una
        non_abbiamo_spazio_per_un
        completato_il_nostro_organico completato_l_organico organico_è_completo
        non_assumeremo_nessuno non_assumeremo non_assumiamo_nessuno
    """,
    "day": "lunedì martedì mercoledì giovedì venerdì domani",
    "ask": "potresti potrebbe ci_invii inviaci",
    "find": "trovato trovata assunto assunta preso presa nominato nominata",
    "fill": "occuperà occupato ricoprirà ricoperto ricoperta andato andata affidato affidata assegnato coprirà",
    "nay": "no",
    "runner_up": "arrivata_seconda arrivato_secondo arrivata_terza arrivato_terzo secondo_posto secondo_classificato seconda_classificata",
    "given_away": """
        preso_un_altro preso_un_altra dato_a_un_altro dato_a_un_altra dato_a_un dato_a_una
        andato_a_un andato_a_una

    """,
    "still_open": """
        ancora_aperto ancora_aperta ancora_libero l_altro_è ancora_da_coprire
    """,
    "rival": """
        candidato_interno candidata_interna promozione_interna risorsa_interna
    """,
}
