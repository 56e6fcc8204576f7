"""German words by class."""

from afterword.domain.lexicon.german_of_decisions import WORDS as DECISIONS
from afterword.domain.lexicon.german_of_other_mail import WORDS as OTHER_MAIL

WORDS: dict[str, str] = (
    {
        "none": """
            **berater **beraterin **trainer **trainerin **leiter **leiterin **assistent **assistentin **verkäufer **verkäuferin **manager
            **managerin **kaufmann **kauffrau **fachkraft **lehrer **lehrerin **lehrkraft **pfleger **pflegerin **referent **referentin **mitarbeiter
            **mitarbeiterin **sachbearbeiter **sachbearbeiterin **koordinator **koordinatorin **verwalter **verwalterin **makler **maklerin **redakteur
            **redakteurin **helfer **helferin **techniker **technikerin **entwickler **entwicklerin **fahrer **fahrerin **betreuer **betreuerin
            im_studierendensekretariat fürs_studierendensekretariat für_das_studierendensekretariat im_prüfungsamt im_studiensekretariat
        frau_muster herr_muster frau_mustermann herr_mustermann
            vermutlich_eine_absage nichts_weiter auch_wenn selbst_wenn nicht_nur nicht_zögern nicht_zu_zögern bis_bald bis_dahin bis_zum_abitur bis_zur_matura bis_zum_abschluss bis_zur_prüfungsreife bis_zur_rente
        nicht_als_abwertung nicht_als_wertung kein_problem nicht_auf_diese nicht_antworten unter_anderem
        unter_anderen andere_stellen anderen_stellen andere_positionen anderen_positionen andere_stelle
        andere_position andere_aufgabe anderen_aufgaben andere_herausforderung nicht_leicht nicht_einfach
        nicht_leichtgefallen nicht_leichtgemacht nicht_entmutigen nicht_zuletzt bis_auf_weiteres
        möglich_sein keine_aussage passenden_stellen passende_stellen passende_stelle passenden_stelle
        passende_position passenden_position passendes_stellenangebot immer_wieder hin_und_wieder
        wie_besprochen keine_weiteren_unterlagen keine_weiteren_schritte keine_weiteren_fragen
        voll_und_ganz die_absagen mit_absagen nach_einer_absage keine_weiteren_angaben keine_weiteren_nachweise nicht_per
    """,
        "we": """
        wir uns unser unsere unserem unseren unserer unseres team fachabteilung fachbereich abteilung
        auftraggeber geschäftsleitung
    """,
        "you": """
        dir dich du dein deine deinem deinen deiner deines euch Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres
    """,
        "i": "ich mir mich",
        "mine": "meinerseits für_mich_nicht passen_für_mich passt_für_mich für_ein_anderes_angebot sie_hatten_mir sie_haben_mir mir_mitgeteilt ihre_einladung_nicht ihre_einladung_leider_nicht deine_einladung_nicht deine_einladung_leider_nicht gegen_den_wechsel gegen_einen_wechsel gegen_einen_jobwechsel zu_meinen_plänen zu_meiner_situation zu_meiner_lebensplanung ich_den_ausbildungsplatz ich_den_praktikumsplatz ich_das_praktikum ich_die_ausbildung sage_deshalb_leider_ab sage_daher_leider_ab im_neuen_job in_der_neuen_stelle anzeige_offline anzeige_löschen anzeige_rausnehmen zu_ihren_profilen haben_sie_alternativen mir_abgesagt mir_letztes_mal_abgesagt ihre_absage deine_absage eure_absage ihrer_absage deiner_absage eurer_absage",
        "my": """
            mein meine meinem meinen meiner meines zeit_für_mich an_der_stelle_interessiert
            an_der_position_interessiert über_eine_zusage_würde
        """,
        "they": """
            er ihm ihn sie ihnen ihr ihre ihrem ihren ihrer ihres die_haben_einen die_haben_eine die_haben_sich die_haben_den die_haben_jemand
            die_wollten_jemand die_wollten_einen die_wollten_eine die_nahmen
        """,
        "client": "kunde kunden kundin kundenunternehmen kundenbetrieb* kundenfirma einsatzbetrieb* entleihbetrieb* mandant* auftraggeber*",
        "candidate": """
        kandidat* bewerber bewerberin bewerberinnen bewerbern bewerbers bewerbende* bewerbenden person
        personen kollegin kollegen kraft fachkraft freelancer freelancerin mitarbeiterin mitarbeiter kommilitonin
    """,
        "someone": "jemand jemanden jemandem",
        "other": """
        andere anderen anderer anderem anderes anderweitig anderweitige anderweitigen jemand_anderen
        jemand_anderem jemand_anderes alternative intern interne internen anders
    """,
        "application": """
        unterlagen_erhalten_sie unterlagen_erhältst_du unterlagen_bekommen_sie
        bewerbung bewerbungen bewerbungsunterlagen bewerbungsprozess* bewerbungsverfahren* bewerbungsgang
        unterlagen lebenslauf lebenslaufs profil profile profils kandidatur initiativbewerbung*
        kandidatenprofil* motivationsschreiben profilen kandidaturen bewerberprofil* mappe arbeitsproben
        portfolio bewerbungsmappe *bewerbung *unterlagen
    """,
        "apply": "bewerben beworben bewirbst bewarben bewirbt",
        "job": """
        Heuer stelle stellen position positionen job jobs vakanz vakanzen ausschreibung ausschreibungen
        stellenausschreibung* stellenangebot* praktikum praktikums praktika praktikumsplatz*
        praktikumsstelle* ausbildungsplatz* ausbildungsstelle* lehrstelle* traineeprogramm* werkstudent*
        arbeitsstelle* mitarbeit tätigkeit jobangebot* traineestelle* rolle funktion arbeitsplatz*
        stellenbesetzung praktikumspl* ausbildungspl* traineepl* lehrplatz* lehrplätz* trainee-platz fsj-platz bfd-platz volontariat* referendariat* dienstposten* lehrstellen praktikantenst*
        werkstudentenst* planstelle* ausschreibung_als *stelle *stellen *praktikum *job *vakanz *minijob
    """,
        "chance": "möglichkeit möglichkeiten gelegenheit chance",
        "hiring": """
        recruiting recruiter recruiterin personalabteilung personalreferent* personalwesen
        personalmanagement karriere karriereseite* auswahlverfahren* auswahlprozess* hr human_resources
        arbeitgeber* suche_weiter_für_sie suche_weiter_für_dich suche_ihnen_etwas suche_dir_etwas suche_für_sie_weiter suche_für_dich_weiter weiter_die_augen_offen besetzungsverfahren* einstellungsverfahren* rekrutierung* karriereportal* jobportal*
        stellenportal* verfahren prozess besetzung_der
    """,
        "interview": """
        vorstellungsgespräch* bewerbungsgespräch* interview interviews telefoninterview* videointerview*
        bewerbungsinterview* probetag probearbeiten hospitation* zweitgespräch* erstgespräch* zweitrunden*
        auswahlgespräch* schnuppern geschnuppert ihre_vorstellung_bei deine_vorstellung_bei bei_uns_vorgestellt probedienst* schnuppertag* schnupperlehre* hospitier* probearbeit* probetage
    """,
        "talk": """
        gespräch gespräche gesprächs gesprächen telefonat* kennenlernen kennenzulernen kennengelernt
        austausch telefoniert gesprochen treffen call telefonieren kennenlerngespräch* persönlich_kennen
        besuch
    """,
        "want": "möchten möchte würden würde gerne gern",
        "feedback": "feedback feedbackgespräch* begründung* begründen absagegründe* gründe gründen",
        "answer": """
        rückmeldung rückmeldungen nachricht nachrichten bescheid bescheids antwort antworten neuigkeiten
        mitteilung ergebnis zwischenstand
    """,
        "negation": "nicht kein keine keinen keinem keiner keines nie niemals ohne_sie ohne_dich weder nichts unmöglich nimmer",
        "place": """
            schichten dienste plätze *plätze platz_am platz_in_der platz_hinter posten
        """,
        "without": "ohne",
        "can": "kann können könnten konnte konnten könnte möglich lage",
        "decide": """
        entschieden entscheidung entscheidungen entscheiden entschied entschluss entschlossen beschlossen
        wahl auswahl vorzug votum festgelegt gefallen zugesagt zugesagt_haben ausgesprochen verständigt
        vorgezogen vorziehen vorzuziehen zugestimmt zuschlag bevorzugt bevorzugen gewählt gesetzt
        auserkoren fündig_geworden dazu_entschlossen vorrang
    """,
        "past": """
        damals seinerzeit vor_jahren vor_einem_jahr vor_zwei_jahren vor_drei_jahren vor_vier_jahren vor_fünf_jahren
        vor_einigen_jahren vor_ein_paar_jahren vor_längerer_zeit letztes_jahr vergangenes_jahr im_letzten_jahr
        im_vergangenen_jahr letzte_bewerbung letzten_bewerbung frühere_bewerbung früheren_bewerbung letzten_sommer vergangenen_sommer
    """,
        "find": "gefunden gewonnen gewinnen",
        "go": """
        gehen geht gegangen verfolgen führen aufnehmen aufgenommen nehmen genommen gezogen ziehen kommen
        gekommen
        gewechselt
    """,
        "onward": "weiter weiteren weiterhin voran zusammen",
        "stage": """
        engere_wahl engere_auswahl engeren_auswahl engeren_wahl engeren_kreis nächste_runde nächsten_runde
        nächsten_schritt nächste_phase letzte_auswahl letzte_runde finale_runde finale_auswahl
        zweite_runde engste_auswahl engsten_auswahl engster_auswahl weiteren_auswahl vorauswahl endauswahl
        zweiten_termin zweites_gespräch zweiter_termin weiteren_termin weiteres_gespräch endrunde nächste_stufe nächsten_stufe vorstellungsrunde letzten_runde letzten_auswahl
        gesprächsrunde
    """,
        "fit": """
        passt passen passte gepasst passend passende passenden passgenauigkeit passgenau* entspricht
        entsprechen entsprach entsprachen entsprochen entsprechend übereinstimm* geeignet geeignete
        geeigneter anforderung anforderungen anforderungsprofil* kriterien überein qualifikationsprofil*
        matching match fit stellenprofil* voraussetzungen erfüllen erfüllt erfülle abdecken abdeckt
        anforderungskriterien suchprofil* wunschprofil* decken
    """,
        "better": """
        besser bessere besseren besserer näher stärker stärkere stärkeren genauer treffender treffenderem
        treffenderen höher höhere höheren geeigneter geeigneteren passender passendere passenderen
        am_besten mehr überzeugt optimal noch_mehr exakter umfassender eher vollumfänglich umfang
    """,
        "fill": "besetzen nachbesetzen zu_besetzen besetzung",
        "stop": "beenden beendet abschließen abgeschlossen schließen einstellen_müssen",
        "refrain": """
        absehen abgesehen abzusehen nehmen_abstand verzichten sehen_wir_von sehe_ich_von sehen_von darum_sehen
        nicht_vorgesehen sehen_wir_ab sehe_ich_ab sehen_wir_daher_ab sehen_wir_leider_ab abstand weicht
        weichen abweicht abweichen abzuweichen
    """,
        "need": "suchen benötigen brauchen",
        "sought": "gesucht wir_suchen gesuchten",
        "against": "gegen",
        "among": "dabei darunter kreis kreise zu_dieser_gruppe in_dieser_gruppe zu_diesen",
        "whose": "deren dessen die der welche",
        "hold": """
        pausiert pausieren pausierung gestoppt on_hold eingefroren einstellungsstopp einstellungsstop
        zurückgestellt auf_eis ruht ausgesetzt vorläufig_gestoppt vorerst_gestoppt besetzungsstopp
        unterbrochen
    """,
        "at": "bei beim",
        "everybody": "den_anderen_ab den_übrigen_ab den_anderen_absagen hallo_zusammen hallo_alle liebe_kolleginnen liebes_team liebe_alle an_alle hi_zusammen",
        "offer": """
        anbieten anzubieten angeboten jobangebot_machen platz zusage_geben zugesprochen vertragsangebot*
        arbeitsvertrag*
    """,
        "give": """
        geben gegeben erteilen senden schicken zukommen machen nennen bereitstellen übermitteln
        aussprechen
    """,
        "contact": """
        melden kontaktieren kontaktiert kontakt_aufnehmen in_kontakt auf_sie_zu auf_dich_zu
        auf_sie_zukommen auf_dich_zukommen zukommen_auf ansprechen anrufen rufe wenden vernetzen
        zurückkommen
    """,
        "receive": """
        erhalten eingegangen eingang eingelangt bekommen eingangsbestätigung* bestätigen bestätigung
        übermittelt empfangen entgegengenommen eingetroffen angekommen
    """,
        "review": """
        prüfen geprüft prüfung überprüft durchsicht sichten gesichtet sichtung begutachtet angesehen
        ansehen gelesen abgeglichen überlegung betrachtung abwägung überprüfung durchgesehen beratung
        auseinandergesetzt
    """,
        "invite": "einladen einzuladen einladung eingeladen laden lade lädt geladen",
        "schedule": """
        termin termine terminvorschl* terminvereinbarung* terminbestätigung* uhr verfügbarkeit* kalender
        zeitfenster passt_ihnen passt_dir zoom_link teams_link einwahl* wann
    """,
        "move_date": """
        verschieben verschoben verschiebung verlegen verlegt umplanen neuen_termin neuer_termin
        anderen_termin ersatztermin* ausweichtermin* alternativtermin* stattdessen ersatzweise
    """,
        "test": """
        test tests aufgabe aufgaben assessment* fallstudie* case_study testaufgabe* probeaufgabe*
        onlinetest* eignungstest* fragebogen einstellungstest* arbeitsprobe* aufgabenstellung
    """,
        "withdraw": """
        zurückziehen zurückgezogen zurückziehst zurückzuziehen rückzug rücknahme zurücknehmen
        zurückgezogene zurückgezogenen zurückgezogener
    """,
        "keep": """
        behalten aufbewahren aufbewahrt speichern gespeichert vormerken vorgemerkt aufzubewahren
        zu_behalten merken vorzumerken
    """,
        "file": """
        evidenz datenbank talentpool* talent_pool bewerberpool* bewerberdatenbank* pool kartei
        kandidatenpool*
    """,
        "future": """
        zukunft zukünftig zukünftige zukünftigen künftig künftige künftigen später späteren späterer
        erneut wieder zeitpunkt nächsten_stellenausschreibung zukünftiger
    """,
        "search": """
        suche jobsuche stellensuche weg lebensweg berufsweg werdegang laufbahn berufliche beruflichen
        beruflicher bewerbungsphase weiteren_bewerbungen herausforderung karriereweg berufsleben
    """,
        "wish": "wünschen wünsche wünscht drücken drücke hoffen hoffe",
        "luck": "erfolg glück alles_gute daumen alles_erdenklich viel_erfolg viel_glück",
        "if": """
        ablauf_der_frist_können ablauf_der_frist_kann danach_können danach_kann nach_diesem_datum falls wenn sofern sollte sollten solltest ob sobald soweit sollten_sie gegebenenfalls im_falle
        für_den_fall nur_wenn ohne_antwort ohne_rückmeldung ohne_nachricht andernfalls sonst ansonsten warum wieso entweder
    """,
        "regret": """
        leider bedauern bedauerlich bedauerlicherweise bedaure bedauert schade leid enttäuschung
        enttäuschend enttäuschen enttäuscht schweren_herzens unerfreulich* traurig ungern
        schlechte_nachricht schlechten_nachrichten unglücklicherweise
    """,
        "inform": """
        mitteilen mitzuteilen mitgeteilt informieren informiert benachrichtigen sagen wissen_lassen
        unterrichten kundtun
    """,
        "thanks": "danke danken dank bedanken herzlichen_dank vielen_dank besten_dank dankend gefreut",
        "interest": "interesse interessiert interessieren interessierst",
        "glad": """
        freuen freue erfreut freuen_wir willkommen herzlich_willkommen gute_nachrichten gute_nachricht
        erfreuliche tolle_neuigkeiten
    """,
        "positive": """
        positive positiven positiver positiveren positivere positives zusagende günstigen günstigere
        erfreulichere erfreulicheren bessere_nachricht
    """,
        "soon": """
        bald demnächst zeitnah geduld in_kürze umgehend in_den_nächsten melden_uns uns_melden melden_wir
        bei_ihnen_melden bei_dir_melden innerhalb schnellstmöglich unaufgefordert kommen_auf
        nächsten_tagen nächsten_wochen bearbeitungszeit
    """,
        "pending": """
            weiterhin_im_rennen noch_im_rennen weiter_im_rennen immer_noch_im_rennen
        wird_geprüft werden_geprüft derzeit_geprüft werden_prüfen prüfen_wir wird_derzeit
        noch_nicht_entschieden noch_geduld etwas_geduld um_geduld werden_wir_prüfen
        eingehend_prüfen_werden werden_ihre_unterlagen in_prüfung noch_keine_entscheidung wieder_aufnehmen
        es_weitergeht sobald_wir_das_verfahren
    """,
        "congratulation": """
        gratulieren glückwunsch gratulation gratuliere wollen_dich_im übernehmen_dich_ab übernehmen_sie_ab übernehmen_dich_fest übernehmen_sie_fest wollen_dich_in willkommen_im_team
        zusage_zu_geben wollen_sie_im
    """,
        "one": "ein eine einen einem einer eines",
        "many": """
        viele vielen zahlreiche zahlreichen vielzahl anzahl hohe hohen große großen schwer schwierig
        schwergefallen schwierige schwere leichtgefallen
        meisten
    """,
        "not_yet": "bislang bisher noch_nicht noch_keine noch_kein noch_keinen noch_nichts_sagen noch_nichts_neues noch_nichts_genaues noch_nichts_gehört",
        "until": "bis_zum bis_zur bis_die bis_der bis_das bis_eine bis_ein bis_es bis_über bevor solange bis_wir bis_sie ohne_ihre ohne_deine ohne_ihren",
        "rival": "eine_andere_schülerin einer_anderen_schülerin einen_anderen_schüler einem_anderen_schüler mitbewerb* wen_anders wen_anderen wen_anderes wen_aus wen_mit",
        "day": """
        montag dienstag mittwoch donnerstag freitag samstag sonntag morgen nächste_woche nächster_woche
        diese_woche dieser_woche heute_nachmittag
    """,
        "ask": """
        könnten_sie könntest_du können_sie_uns kannst_du bitte_senden bitte_schicken bitte_reichen
        bitte_laden bitte_teilen bitte_füllen nachreichen bitte_bestätigen bitte_geben_sie bitte_sende
        bitte_schick reichen_sie fehlt_uns_noch fehlen_uns_noch
    """,
        "done": "wurde wurden ist sind hat haben",
        "nay": "nein",
        "runner_up": """
        dritter_geworden dritte_geworden vierter_geworden vierte_geworden platz_zwei platz_drei
        platz_vier zweite_wahl zweiter_stelle dritter_stelle zweiten_platz dritten_platz zweiter_geworden
        zweite_geworden
    """,
        "given_away": """
            nehmen_einen_anderen_bewerber nehmen_eine_andere_bewerberin nehmen_einen_anderen_kandidaten nehmen_eine_andere_kandidatin
            ruf_ging_an ruf_ist_an ruf_an_eine ruf_an_einen rennen_gemacht_hat schon_eingestellt bereits_eingestellt jemanden_eingestellt geht_an_eine
            geht_an_einen jemand_anderen_eingestellt jemand_anders_eingestellt jemand_anderes_eingestellt andere_person_eingestellt
            anderen_bewerber_eingestellt andere_bewerberin_eingestellt anderen_kandidaten_eingestellt andere_kandidatin_eingestellt
        """,
        "met": "bei_uns_waren bei_uns_warst zu_uns_gekommen vorbeigekommen vorbeigeschaut war_schön war_nett war_toll war_klasse spaß_gemacht uns_gefreut mich_gefreut",
        "as_wished": "wie_gewünscht auf_ihren_wunsch auf_deinen_wunsch wunschgemäß wie_von_ihnen_gewünscht wie_von_dir_gewünscht",
        "still_open": """
        andere_noch_nicht zweite_noch_nicht anderen_noch_nicht noch_offen noch_frei
        noch_zu_haben suchen_wir_noch suche_ich_noch wieder_offen wieder_frei noch_zu_vergeben noch_zu_besetzen
    """,
    }
    | DECISIONS
    | OTHER_MAIL
)
