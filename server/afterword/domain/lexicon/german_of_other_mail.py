"""German words by class: what mails speak of that are no answer to an application."""

WORDS: dict[str, str] = {
    "foreign": """
        theorieprüfung* fahrprüfung* modulprüfung* prüfungsamt* klausur* fahrschule* führerscheinantrag* führerscheinprüfung* führerscheinstelle* führerscheinumtausch bachelorarbeit
        vorstandswahl* ogs_platz kita_platz hort_platz hortplatz* schul_platz sommerfest* weihnachtsfeier* betriebsausflug* betriebsfeier* straßenfest* tauschwunsch* urlaubsantrag* urlaubswunsch* urlaubswünsche sabbatical* teilzeitantrag* antrag_auf_teilzeit antrag_auf_annahme verbesserungsvorschl* vorschlagswesen ideenmanagement drummer* bassist* schlafstudie* einschlusskriterien hochzeitsfoto* elternbeirat* kandidiert leasing* erasmusplatz* restplätze ogs-platz einzelzimmer*
        pflegeheim* sofa käufer käuferin kinderwagen hochzeit* leserbrief* gedichte gedichten gedichtband
        handyvertrag* bonitätsprüfung* startplatz* jahresausstellung* kooperation* gastbeitrag* ihr_text dein_text
        nachhilfe* schülerin ihre_arbeiten deine_arbeiten goethe* zertifikat* b2 einzelne_module
        kursanfrage* terminanfrage* buchungsanfrage* stiftungsrat* stiftungsvermögen* zuwendung zuwendungen mastermind praxisurlaub wunschtermin* selbstauskunft* hausverwaltung* manuskript* paper artikelvorschlag einreichung* gutachten darlehen* kreditantrag* finanzierung*
        wohnung wohnungen wohnungsbewerbung* mietvertrag* mietobjekt* mietinteressent* vermieter* immobilie* studienplatz*
        zulassung* studiengang* immatrikul* kurs kurses kursplatz* lehrgang* förderung* förderantrag*
        stipend* visum aufenthaltstitel antrag antrags *antrag *antrags *wohnung *kredit *stipendium elterngeld* wohngeld* kostenübernahme* reisekosten* dienstreise* mitgliedschaft* kitaplatz* betreuungsplatz*
        schulplatz* ehrenamt* angebotsabgabe ausschreibungsunterlagen vergabe vergabeverfahren* bieter
        bieterin tierheim adoption* vortrag vortrags vortragsvorschlag* konferenz* tagung* workshop*
        beitrag beitrags wettbewerb* preis reklamation* konto girokonto* ratenzahlung* bauantrag*
        hochschulstart masterstudium* bachelorstudium* studierendensekretariat* studierendenservice* semester* seminarplatz* volkshochschule zimmer WG umzug besichtigung* mietbewerb*
        fahrzeug warteliste mieter interessenten abbuchen lastschrift kreditvertrag* privatkredit*
        ratenkredit* versicherungsantrag* schadensfall ihr_angebot anbieter anbieters lieferant*
        dienstleister* bieterverfahren ihr_kind krippenplatz* schulanmeldung*
        kostenvoranschlag* schreinerarbeit* schreinerauftr* schreinerangebot* handwerker* klempner*
        parzelle* kleingarten* schrebergarten* einen_garten den_garten der_garten gärten *kurs
        loge probeabo* profilbild* profilfoto* fahrerkonto* verkäuferkonto*
        nachhilfe-profil nachhilfeprofil* fahrerprofil* führerscheinfoto* ausweisfoto* zuschuss*
        vorhaben fördermittel* hund hunde katze katzen tierschutz* pflegestelle*
        kader andere_spieler spieler spielerinnen chor chorprobe stammtisch*
        grillen skat einsendung veröffentlichung verlagsprogramm garderobe standplatz*
        marktstand* vereinsförderung* baugenehmigung* deutschlandticket* vortragsplatz sonderurlaub* bauantrag* campingplatz* stellplatz* liegeplatz* mentoring mentorin mentor
        zuchtverein* gasteltern austauschjahr* auslandssemester* förderpreis*
        residenzstipend* atelierplatz* bürgschaft einbürgerung* kreditrahmen dispo händlerkonto*
        gastgeber* untermiete untermieter* mitbewohner* nachmieter* freigeben
        hundes tierheims
        liegeplätz* stellplätz* standplätz* krippenplätz* kitaplätz* studienplätz*
        betreuungsplätz* schulplätz* campingplätz* kursplätz* kegeln tanzschule* tanzkurs*
        ihr_rezept dein_rezept ihr_film dein_film zum_kapitän kapitän_wurde ihr_stand_auf dein_stand_auf ihre_mannschaft deine_mannschaft ihr_abstract ihres_abstracts dein_abstract ihr_kommentar dein_kommentar ihr_vorschlag dein_vorschlag ihren_vorschlag ihr_gebot dein_gebot
        ihr_einspruch ihren_einspruch ihr_widerspruch ihren_widerspruch ihr_aufsatz dein_aufsatz ihr_roman dein_roman ihren_roman
        wahl_zum wahl_zur tauschangebot* ihre_abrechnung deine_abrechnung dein_urlaub ihr_urlaub deinen_urlaub ihren_urlaub ihr_foto dein_foto
        ihr_bild dein_bild pilotprojekt wunsch_nach_versetzung pull_request pull_requests
        anfängerkurs* musikschule* segelkurs* malkurs* sprachkurs* skikurs*
    """,
    "shop": """
        bestellung* rücksendung* retoure* lieferung* rechnung* zahlung* versand* versendet paket pakets sendung* rabatt*
        gutschein* warenkorb abonnement* passwort* anmeldung* angemeldet kreditkarte* buchung* flug ticket
        tickets geehrter_kunde geehrte_kundin geehrte_kundinnen lieber_kunde liebe_kundin liebe_kundinnen newsletter* artikel webinar* konferenzticket*
    """,
    "article": """
        absagen_richtig absageschreiben* jobsuchende* ratgeber* tipp tipps blog podcast muster mustertext*
        vorlage vorlagen abbestellen abmelden studie umfrage*
        die_meisten_personaler die_meisten_recruiter personaler_lehnen lebenslauf-check
        lebenslaufcheck von_100_punkten unsere_profis
    """,
    "alert": """
        merkliste gemerkte gemerkten gemerkter alle_stellen_ansehen vom_arbeitgeber_entfernt ähnliche_jobs ähnliche_stellen könnte_dich_auch könnte_sie_auch neue_jobs neue_stellen neue_stellenangebote stellenangebote_für jobagent* job_agent suchauftrag*
        jobs_für passende_jobs jobletter* jobmail* jobbenachrichtigung* jetzt_bewerben stellenalarm
        jobempfehlung* die_zu_deinem_profil_passen die_zu_ihrem_profil_passen stellen_könnten_dich
        stellen_könnten_sie jobs_könnten_dich jobs_könnten_sie suchauftrag* jobfair* messetag*
    """,
    "outreach": """
        hätten_sie_interesse haben_sie_interesse_an hätten_sie_lust aufmerksam_geworden auf_ihr_profil ihr_xing dein_xing ihr_linkedin dein_linkedin wechselbereit*
        spannende_position interessante_position offen_für_neue neue_herausforderung_für
        stellenbeschreibung_finden headhunter* personalberatung* für_unseren_mandanten für_unseren_kunden
        im_auftrag_unseres im_auftrag_unserer im_auftrag_eines im_auftrag_einer im_auftrag_von
    """,
}
