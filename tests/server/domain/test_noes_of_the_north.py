"""Noes in German and Dutch: by who was preferred, what is not given, whom one does not take, what is gone."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message
from tests.languages import list_lines

_LETTERS = {
    "de": "Guten Tag Frau Kern,\n\nvielen Dank für Ihre Bewerbung. {}\n\nViele Grüße\nAna Ruiz",
    "nl": "Beste Marta,\n\nBedankt voor je sollicitatie. {}\n\nGroetjes,\nAna Ruiz",
}
_NOES = {
    "de": """
        Wir haben am Montag eine andere Köchin verpflichtet.
        Wir starten mit unserer bisherigen Aushilfe in den Sommer.
        Den Lehrplatz bekommt heuer eine andere Schülerin.
        Zu einem weiteren Gespräch wird es leider nicht kommen.
        Ein Arbeitsverhältnis kommt nicht zustande.
        Ihre Kandidatur blieb bedauerlicherweise erfolglos.
        Unter den Eingeladenen sind Sie leider nicht.
        Eine Besetzung ist bereits erfolgt.
        Das Traineeprogramm ist mittlerweile belegt.
        Von einem Angebot müssen wir leider absehen.
        Mit der Ausbildung wird es diesmal leider nichts.
        Du bist leider raus.
        Hier ist für dich Endstation.
        Wir haben mittlerweile wen gefunden.
        Am liebsten hätten wir euch beide genommen, aber es gab nur einen Platz.
        Wir hätten Sie gern eingestellt, doch der Vorstand wollte es anders.
        Wir nehmen einen anderen Bewerber und freuen uns auf Ihre nächste Bewerbung.
        Die Kommission hat gegen Sie gestimmt.
        Die Professur hat ein interner Bewerber erhalten.
        Sie wurden aus Kapazitätsgründen nicht nominiert.
        Sie sind leider nicht unter den Eingeladenen.
        Einen Vertrag gibt es leider nicht.
        Deine Kandidatur ist leer ausgegangen.
        Die Chemie hat einfach nicht gestimmt.
        Ein anderer war schneller.
    """,
    "nl": """
        Ik heb net een andere verpleegkundige aangesteld.
        De leerwerkplek is vorige maand naar een andere leerling gegaan.
        We kunnen jou dit jaar niet aanstellen.
        Ik kan je spijtig genoeg geen arbeidsovereenkomst geven.
        De traineeplek is inmiddels geschrapt.
        Je open sollicitatie werd daarom terzijde gelegd.
        Je bent niet onze eerste keus.
        Hier houdt het voor je op.
        Een aanbod kunnen we helaas niet doen.
        Je hebt ons niet overtuigd.
        We hebben besloten de procedure te beëindigen.
    """,
}
# Some of the same words, of something else: of an hour, of a colleague, of a day, of what is yet to come.
_NONE = {
    "de": """
        Der Termin um zehn ging schon an einen anderen Bewerber, passt Ihnen elf Uhr?
        Das Gespräch übernimmt eine andere Kollegin, weil ich im Urlaub bin.
        Nach dem Gespräch nimmt sich eine andere Mitarbeiterin Zeit für eine Führung.
        Ein anderer Bewerber hat abgesagt, daher können wir Sie doch noch einladen.
        Die Besetzung ist noch nicht erfolgt.
        Ein Angebot können wir Ihnen erst nächste Woche machen.
        Aus dem Termin am Freitag wird leider nichts, wie wäre es am Montag?
        Wir konnten dich am Montag leider nicht mitnehmen, komm bitte am Dienstag wieder.
        Schade, wir hätten dich gern genommen, aber wir verstehen deine Entscheidung.
        Für dich ist um 17 Uhr Schluss.
        Die Rolle übernimmt Aufgaben aus dem Einkauf.
        Wir legen Ihre Bewerbung der Fachabteilung vor.
        Frau Vogt sagte, dass die Stelle bei Ihnen damals an einen anderen Koch ging.
    """,
    "nl": """
        Het tijdstip van tien uur is al naar een andere kandidaat gegaan, kan elf uur?
        Je collega was er niet bij, maar dat geeft niets.
        Het contract is ingevuld en ligt klaar voor je handtekening.
        Het team is compleet op dinsdag, dan kun je iedereen ontmoeten.
        Er komt geen tweede gesprek, je kunt meteen beginnen!
        We kunnen u deze week geen gesprek aanbieden, volgende week wel.
        De functie is nog niet vervuld, dus je hoort snel van ons.
    """,
}


@pytest.mark.parametrize(("language", "sentence"), list_lines(_NOES))
def test_a_no_is_read(language: str, sentence: str) -> None:
    assert read_message(Message(_LETTERS[language].format(sentence))).verdict.is_rejection


@pytest.mark.parametrize(("language", "sentence"), list_lines(_NONE))
def test_what_is_no_no_is_none(language: str, sentence: str) -> None:
    assert not read_message(Message(_LETTERS[language].format(sentence))).verdict.is_rejection


def test_what_the_others_are_told_is_said_among_those_who_hire() -> None:
    text = (
        "Hallo Tom,\n\nich habe die Bewerbungen für die Stelle als Koch durchgesehen."
        " Wir nehmen Frau Adler und sagen den anderen ab.\n\nViele Grüße\nAna"
    )
    assert not read_message(Message(text)).verdict.is_rejection
