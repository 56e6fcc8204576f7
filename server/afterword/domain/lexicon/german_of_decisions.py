"""German words by class: what becomes of a job and of those who applied."""

WORDS: dict[str, str] = {
    "advance": """
        weiterverfolg* weiterzuverfolgen weiter_verfolgen weiter_zu_verfolgen berücksichtig* fortsetz*
        fortzusetzen fortfahren fortzufahren fortführen fortzuführen weiterführ* weiterzuführen
        weiter_zu_führen weitergehen weiterzugehen weitergeht weitermachen weiterzumachen weiterkommen
        einbeziehen einzubeziehen einbezogen auswählen auszuwählen zusage zusagen zuzusagen einstellen
        einzustellen in_betracht in_erwägung weiter_im_prozess weiter_in_betracht weiter_begleiten
        weiter_zu_begleiten überzeugen weiterempfehlen mitnehmen auf_sie_gefallen auf_dich_gefallen
        für_sie_entschieden für_dich_entschieden sie_entschieden zum_zug zum_zuge weiter_voran vorankommen
        bedenken näher_betrachten weitere_schritte weiterverfolgung weitere_berücksichtigung
        weiterhin_berücksichtigen einstellung zusammenarbeit zusammenkommen zusammenfinden anstellung
        in_frage infrage weitergehen_zu voranzutreiben einstellen_können weiter_einplanen mit_ihnen_weiter
        mit_dir_weiter ausgewählt ausgewählten ausgewählte
    """,
    "accept": """
        angenommen annehmen zugelassen erfolgreich erfolgreichen geklappt klappt klappen genehmigt bewilligt gereicht
        reichte reicht zusammenpassen unterschrieben unterzeichnet bestanden bestehen erhalten_hat reichen
        ausreichen ausreicht ausreichend genügen genügt
        durchgekommen durchgerungen
        erzielt
    """,
    "filled": """
        aufgehoben erfolgt_nicht ist_inzwischen_weg ist_mittlerweile_weg besetzt besetzte vergeben geschlossen gestrichen entfällt zurückgezogen_wurde nicht_mehr_verfügbar
        nicht_mehr_vakant nicht_mehr_aktuell nicht_mehr_offen nicht_mehr_besetzt nicht_besetzen
        nicht_nachbesetzt nicht_zu_besetzen bereits_besetzen anderweitig_besetzen storniert wegfall
        weggefallen eingestellt_wurde besetzen_konnten voll ausgebucht erfolgt_nicht_mehr
        nicht_mehr_erfolgt nicht_mehr_zu_besetzen nicht_mehr_existiert existiert_nicht_mehr
        nicht_weiter_besetzt entfallen entfallen_ist gestrichen_wurde weggefallen_ist abgesagt_wurde
        nicht_besetzt gibt_es_nicht_mehr ist_weg sind_weg schon_weg alle_weg nun_weg bereits_weg
        zu_streichen streichen
    """,
    "turned_down": """
        absage absagen abgesagt abzusagen absagt abgelehnt abgelehnte ablehnen ablehnung abzulehnen
        ausgeschieden negativ negative negativen negativer abschlägig abschlägige abschlägigen
        vakanz_zurückgezogen stelle_zurückgezogen position_zurückgezogen zurückgewiesen sagen_wir_dir sagen_wir_ihnen
    """,
    "plain_no": """
        gegen_sie_ausgegangen gegen_dich_ausgegangen gegen_sie_ausgefallen gegen_dich_ausgefallen nicht_für_dich_entschieden nicht_für_sie_entschieden
        nicht_für_ihre_bewerbung_entschieden nicht_für_deine_bewerbung_entschieden leider_nicht_an_sie leider_nicht_an_dich nicht_an_sie_vergeben nicht_an_dich_vergeben
        leider_schon_voll leider_bereits_voll schon_voll_besetzt bereits_voll_besetzt dagegen_entschieden wird_nix
        nehme_den_anderen nehme_die_andere nehmen_den_anderen nehmen_die_andere nehmen_wir_den_anderen nehmen_wir_die_andere
        ihnen_nicht_unterbreiten ihnen_leider_nicht_unterbreiten ihnen_daher_nicht_unterbreiten dir_nicht_unterbreiten dir_leider_nicht_unterbreiten schließen_wir_ihre_akte schließen_wir_ihre_bewerbung angebot_bekommst_du_von_uns_nicht
        brauchen_wir_gerade_niemanden brauchen_wir_niemanden brauchen_wir_aktuell_niemanden brauchen_wir_derzeit_niemanden brauchen_wir_zurzeit_niemanden brauchen_wir_momentan_niemanden brauchen_gerade_niemanden brauchen_niemanden brauchen_aktuell_niemanden brauchen_derzeit_niemanden
        gehören_nicht_zu_diesem_personenkreis gehören_nicht_zu_diesem_kreis gehören_leider_nicht_dazu gehörst_nicht_dazu kein_ja kein_ja_geworden zu_spät_dran leider_gehören_sie leider_gehörst_du sie_gehören_leider du_gehörst_leider
        dich_nicht_nehmen dich_leider_nicht_nehmen sie_leider_nicht_nehmen moment_nicht_nehmen punktzahl_haben_sie_nicht_erreicht punktzahl_hast_du_nicht_erreicht mindestzeit_nicht_erreicht
        mindestpunktzahl_nicht_erreicht sie_scheiden du_scheidest unter_unserer_mindestgrenze
        unter_der_mindestpunktzahl endet_das_verfahren endet_damit_das_verfahren für_sie_leider_zu_ende
        für_dich_leider_zu_ende für_sie_zu_ende für_dich_zu_ende nicht_tauglich machen_wir_hier_nicht_weiter
        jemand_anderen_genommen jemanden_anderen_genommen jemand_anders_genommen nimmt_den_anderen
        nimmt_die_andere schon_eine_praktikantin schon_einen_praktikanten schon_wen_gefunden
        schon_jemanden_gefunden bereits_jemanden_gefunden mittlerweile_jemanden_gefunden kollegin_gefunden
        kollegen_gefunden keine_schichten_mehr_frei keine_schichten_frei dabei_belassen suchen_niemanden
        suchen_wir_niemanden suche_niemanden wir_suchen_niemanden komplett_für_die_saison für_die_saison_komplett team_ist_komplett wir_sind_schon_komplett wir_sind_bereits_komplett wir_sind_leider_komplett brauchen_niemanden brauchen_derzeit_niemanden brauchen_zurzeit_niemanden brauche_niemanden glück_woanders haben_schon_jemanden haben_bereits_jemanden hab_schon_jemanden habe_schon_jemanden schon_wen haben_schon_wen kein_match nicht_in_den_vorbereitungsdienst es_andere_geschafft gehören_sie_nicht_dazu gehörst_du_nicht_dazu bewerbung_ist_damit_ausgeschlossen bewerbung_ist_ausgeschlossen zusage_leider_zurücknehmen zusage_zurücknehmen zusage_leider_zurückziehen anderer_kandidat_ausgewählt andere_kandidatin_ausgewählt status_abgelehnt status_absage sind_alle_besetzt geht_es_bei_uns_leider_nicht deutsch_ist_leider_noch_nicht ein_anderer_bewerber_ausgewählt chemie_stimmt_nicht nicht_unter_die_besten schwellenwert_nicht mindestwert_nicht nicht_in_den_dienst einen_mit_mehr_erfahrung eine_mit_mehr_erfahrung bilden_nicht_aus bilden_wir_nicht_aus bilden_zur_zeit_nicht_aus
        bilden_derzeit_nicht_aus bilden_wir_derzeit_nicht_aus nicht_der_vorzug keinen_lehrling keine_lehrlinge
        sagt_leider_nein auf_bewerber_aus den_ausschlag_gegeben sind_wir_raus nicht_mehr_in_das_verfahren
        einstellung_ist_daher_nicht einbeziehung_in_das sie_verfügen_nicht_über stelle_schon_weg
        stelle_ist_schon_weg ist_schon_vergeben
        wird_es_leider_nichts wird_es_nichts nicht_sein_sollen schlechte_nachrichten schlechte_nachricht
        niemanden_ausgewählt überqualifiziert es_dabei_belassen punktzahl_haben_sie_leider_nicht
        punktzahl_hast_du_leider_nicht angebot_zurückziehen angebot_zurücknehmen nicht_auf_der_liste
        nicht_auf_der_shortlist jemand_anderes_fängt jemand_anderer_fängt damit_erledigt unterlagen_schicken_wir
        unterlagen_senden_wir unterlagen_erhalten_sie_anbei bessere_nachrichten etwas_anderes_geschrieben
        leider_nicht_zusammenarbeiten leider_nicht_beschäftigen nicht_beschäftigen_können
        ist_die_stelle_weg sind_wir_voll schon_besetzt uns_fehlt_bei_ihnen uns_fehlt_bei_dir
        schreiben_die_stelle_neu neu_ausgeschrieben neu_ausschreiben vorerst_unbesetzt
        angebot_wird_es_von_uns_nicht zusage_ging_an suche_ist_beendet nicht_die_antwort nicht_die_nachricht
        leider_absage auf_andere_profile auf_andere_bewerber auf_andere_bewerbungen auf_andere_kandidaten
        gegen_sie_entschieden gegen_dich_entschieden uns_dagegen_entschieden keine_passende_stelle_für_sie
        keine_passende_stelle_für_dich keine_passende_position_für_sie keine_passende_position_für_dich
        sagen_wir_ihnen_ab sagen_wir_dir_ab sagen_wir_ihnen_leider_ab sagen_wir_dir_leider_ab
        sagen_wir_ihnen_hiermit_ab ihnen_hiermit_ab ihnen_hiermit_leider_ab ihnen_leider_ab dir_leider_ab
        dir_hiermit_ab angebot_können_wir_ihnen_leider_nicht angebot_können_wir_dir_leider_nicht
        angebot_können_wir_ihnen_nicht eine_absage_geworden nicht_zum_erfolg_geführt zu_unserer_entlastung
        einen_korb hinfällig stellen_wir_nicht_ein stellen_nicht_ein stellen_niemanden_ein
        stellen_wir_niemanden_ein stelle_ich_niemanden_ein stellen_derzeit_nicht_ein
        stellen_aktuell_nicht_ein keinen_bedarf kein_bedarf keinen_weiteren_bedarf keine_gute_nachricht
        keine_guten_nachrichten keine_guten_neuigkeiten keine_erfreulichen keine_erfreuliche
        dich_enttäuschen sie_enttäuschen dich_leider_enttäuschen sie_leider_enttäuschen fehlt_ihnen
        fehlen_ihnen ihnen_fehlt ihnen_fehlen dir_fehlt fehlt_dir dir_fehlen ein_nein nein_sagen
        sagt_nein ungunsten nein_zu_sagen nicht_zu_deinen_gunsten nicht_zu_ihren_gunsten zugunsten_eines zugunsten_einer
        zugunsten_anderer gunsten_anderer gunsten_eines gunsten_einer daraus_nichts wird_nichts
        daraus_leider_nichts sehen_wir_sie_nicht sehen_wir_dich_nicht sehen_dich_nicht sehen_sie_nicht
        personell_gut_aufgestellt nicht_fündig nichts_passendes nichts_geeignetes niemanden_einstellen
        keine_neuen_mitarbeiter keine_verwendung keine_einsatzmöglichkeit keine_vakanzen
        keine_freie_stelle keine_freien_stellen keine_offene_stelle keine_offenen_stellen ohne_erfolg
        nicht_vorgesehen_ist scheiden_sie scheidest_du nicht_die_richtige_stelle nicht_der_richtige
        nicht_die_richtige nicht_ausgewählt nicht_zu_den_ausgewählten nicht_unter_den_ausgewählten
        nicht_gewählt nicht_ausgesucht nicht_mehr_frei kein_angebot nicht_überzeugt nicht_überzeugen
        nicht_unter_den_besten nicht_durchsetzen nicht_durchgesetzt keine_praktikanten keine_azubis
        rennen_gemacht die_nase_vorn leider_nein fällt_weg keinen_gebrauch zurzeit_niemanden
        derzeit_niemanden aktuell_niemanden momentan_niemanden leider_nicht_möglich keine_perspektive
        platz_ist_weg stelle_ist_weg noch_nicht_aus nicht_die_person nicht_der_mensch nichts_mit_uns
        wird_nix gegenstandslos leider_nicht_dazu leider_nicht_dabei keine_neuen_leute keine_weiteren_leute niemanden_neu
        nichts_frei nicht_frei schon_versprochen bereits_versprochen schon_komplett bereits_komplett
        diesmal_nichts diesmal_nicht diesmal_leider_nicht
        nicht_der_glückliche nicht_die_glückliche nichts_geworden nicht_geworden vom_tisch
        keine_stellen_frei keine_stelle_frei keinen_platz_frei keine_plätze_frei kein_platz_frei
        keinen_platz_mehr keine_plätze_mehr nicht_zusammengefunden
        für_eine_andere_lösung andere_richtung_entschieden niemanden_mehr_ein
        niemand_mehr_ein nehmen_niemanden nehmen_wir_niemanden
        ist_es_nichts war_es_nichts
        raus_aus_dem_rennen aus_dem_rennen hat_nicht_sollen_sein nicht_sollen_sein
        uns_anders_entschieden wir_uns_anders_entschieden anderweitig_entschieden
        sie_werden_es_nicht du_wirst_es_nicht sie_sind_es_nicht sie_sind_es_leider_nicht
        du_bist_es_nicht du_bist_es_leider_nicht niemanden_ein niemand_ein keinen_ein alles_besetzt
        ist_schon_weg schon_genug bereits_genug unter_der_grenze unterhalb_der_grenze
        niemanden_einzustellen niemanden_mehr_einzustellen niemanden_mehr_einstellen
        keine_neuen_mitarbeiter_einzustellen
        punktzahl_nicht_erreicht punktzahl_leider_nicht_erreicht punkte_nicht_erreicht
        ziel_nicht_erreicht
        dir_also_nichts_geben dir_nichts_geben ihnen_nichts_geben nichts_für_sie nichts_für_dich
        getrennte_wege uns_erledigt hat_sich_erledigt
        schon_erledigt bereits_erledigt inzwischen_erledigt sich_erledigt leider_erledigt
        s_erledigt
        wir_sind_fündig sind_wir_fündig sind_fündig_geworden suchen_nicht_weiter suchen_wir_nicht_weiter es_wird_leider_nichts daraus_wird_leider_nichts daraus_wird_nichts wird_leider_nichts_mit
        andere_waren_stärker andere_waren_besser bessere_bewerbungen wir_haben_abstand_genommen haben_abstand_von setzen_auf_jemanden setzen_wir_auf_jemanden lösen_das_intern lösen_wir_das_intern
        trennen_sich_unsere_wege trennen_sich_hier_unsere unsere_wege_trennen_sich nicht_zu_denken andere_eingestellt anderen_eingestellt anders_eingestellt andere_genommen nehmen_jemand_anderen nehmen_jemand_anders
        nehmen_zwei_andere nehmen_eine_andere nehmen_einen_anderen mit_jemand_anderem_weiter
        team_ist_vollständig fällt_dem_sparkurs keine_gemeinsame_basis schweren_herzens_nein das_fehlt_bei_ihnen das_fehlt_bei_dir arbeitet_jemand_anderes arbeitet_jemand_anders
    """,
}
