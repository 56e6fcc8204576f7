"""An employer's no to the reader stays one, whoever else is named in it, in other languages."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_NOES = (
    (
        "Sehr geehrte Frau Lang, wir haben uns für Herrn Petersen entschieden, der schon in einer "
        "Kanzlei gearbeitet hat. Wir danken Ihnen für das Gespräch. Dr. Wolf"
    ),
    (
        "Hallo Timo, Sabine, die mit dir gesprochen hat, fand dich super. Trotzdem haben wir uns für "
        "jemand anderen entschieden. Alles Gute! Jana"
    ),
    (
        "Sehr geehrter Herr Okur, unser Kunde hat sich leider gegen Sie entschieden. Er sucht jemanden "
        "mit SAP-Erfahrung. Gern schlage ich Sie für andere Stellen vor. Personalberatung Klee"
    ),
    (
        "Liebe Frau Auer, Frau Dr. Blum hat Sie sehr empfohlen. Leider können wir Ihnen die Stelle "
        "dennoch nicht anbieten. Mit herzlichen Grüßen, E. Stein"
    ),
    (
        "Sehr geehrte Frau Ruf, nach dem AGG dürfen wir keine näheren Angaben machen. Wir haben uns für "
        "eine andere Bewerberin entschieden. Mit freundlichen Grüßen, Stadt Neuhof"
    ),
    (
        "Lieber Finn, deine Mutter hat angerufen; ich schreibe aber dir. Wir können dir den "
        "Ausbildungsplatz leider nicht geben. Meister Huber"
    ),
    (
        "Sehr geehrter Herr Sander, die Probezeit hätte im Mai begonnen, doch die Stelle wurde "
        "gestrichen. Wir können Ihre Bewerbung daher nicht weiter berücksichtigen. HR"
    ),
    (
        "Hallo Frau Demir, meine Kollegin hat Ihren Lebenslauf gelesen und auch der Geschäftsführer. "
        "Beide meinten, dass es nicht passt. Wir müssen Ihnen absagen. Gruß, Bäckerei Lutz"
    ),
    (
        "Liebe Kolleginnen und Kollegen, vielen Dank für Ihre Bewerbung um die Professur. Die Kommission "
        "hat Sie leider nicht in die engere Wahl genommen. Dekanat"
    ),
    (
        'Hi Ali, Rückmeldung vom Kunden: "Netter Typ, aber zu wenig Java." Die gehen mit jemand anderem '
        "weiter. Sorry! Kerstin von Kolb"
    ),
    (
        "Sehr geehrte Frau Thiel, in der Auswahl waren Frau Maas, Herr Kurz und Sie. Frau Maas hat die "
        "Stelle bekommen. Wir danken Ihnen. Vorstand"
    ),
    (
        "Hallo Lea, die anderen Bewerber hatten mehr Erfahrung. Wir nehmen dich leider nicht. Sag deiner "
        "Freundin, sie kann sich auch bewerben. Gruß Tom"
    ),
    (
        "Sehr geehrter Herr Voss, der Wahlausschuss der Akademie hat andere Bewerber ausgewählt. Ihre "
        "Bewerbung als Referent konnte leider nicht berücksichtigt werden. Sekretariat"
    ),
    (
        "Bonjour Paul, merci d'être venu. Nous avons retenu Mme Girard, qui connaît déjà le logiciel. "
        "Bonne continuation, Hélène"
    ),
    (
        "Madame, nous vous remercions de votre candidature. Le client a préféré un autre profil et nous "
        "ne pouvons donner une suite favorable. Cabinet Orme"
    ),
    (
        "Bonjour Léa, malheureusement ta candidature n'a pas été retenue. Karim, que tu as rencontré, "
        "t'a trouvée très bien. Sophie"
    ),
    (
        "Hola Iván, gracias por venir. Al final hemos elegido a Rosa, que tiene más experiencia. Mucha "
        "suerte, Belén"
    ),
    (
        "Estimada Julia: su candidatura no ha sido seleccionada. Su referencia, el Sr. Gil, habló muy "
        "bien de usted. RRHH"
    ),
    (
        "Hola Nora, el cliente ha descartado tu perfil porque buscan inglés alto. Te aviso si sale otra "
        "cosa. Quique"
    ),
    (
        "Buongiorno Sara, abbiamo scelto la dott.ssa Neri, che ha già lavorato in comune. La sua "
        "candidatura non è stata accolta. Grazie, Segreteria"
    ),
    "Ciao Davide, Marta ti ha fatto un bel colloquio ma abbiamo preso un altro. In bocca al lupo! Ugo",
    ("Oi Leandro, o cliente optou por outro candidato. Você foi muito bem. Te aviso de novas vagas. Bia RH"),
    (
        "Beste Tom, we hebben gekozen voor Anke, zij heeft al met kinderen gewerkt. Je bent het helaas "
        "niet geworden. Groet, Lies"
    ),
    "Hoi Iris, mijn collega Bart vond je erg leuk, maar we gaan niet met je verder. Succes! Femke",
    (
        "Geachte heer Bos, onze klant heeft helaas voor een andere kandidaat gekozen. Wij wensen u "
        "succes. Uitzendbureau Trix"
    ),
    (
        "Merhaba Elif Hanım, Mert Bey sizi çok beğendi ama pozisyon için başka bir adayı tercih ettik. "
        "Başarılar, İK"
    ),
    ("Sayın Can Öz, başvurunuz olumsuz sonuçlanmıştır. Müşterimiz deneyimli bir aday seçti. İK Danışmanlık"),
    (
        "Sehr geehrte Frau Dorn, für die Stelle haben wir uns für Herrn Lutz entschieden. Er bringt die "
        "Approbation mit. Wir wünschen Ihnen alles Gute. Klinik"
    ),
    (
        "Hallo Nico, wir haben lange überlegt. Er hat mehr Erfahrung, deshalb haben wir uns für den "
        "anderen Bewerber entschieden. Viel Erfolg! Tanja"
    ),
    (
        "Sehr geehrter Herr Adler, Sie haben uns Ihr Profil ans Herz gelegt, doch leider können wir "
        "Ihnen keine Stelle anbieten. Gern empfohlen hat Sie Frau Kurz. Freundliche Grüße"
    ),
    (
        "Liebe Frau Seitz, meine Frau und ich haben uns beraten. Wir stellen Sie nicht ein, es kommt die "
        "Tochter einer Freundin. Danke für Ihre Mühe. Bauer Rapp"
    ),
    (
        "Sehr geehrte Frau Gall, da Sie erst nach der Probezeit bei Ihrem jetzigen Arbeitgeber wechseln "
        "könnten, haben wir uns für eine andere Bewerberin entschieden. Freundliche Grüße, HR"
    ),
    (
        "Hallo Frau Kron, unser Mandant hat entschieden, Sie nicht zum Gespräch einzuladen. Haben Sie "
        "noch Fragen? Rufen Sie mich an. Heidkamp Personalberatung"
    ),
    (
        "Guten Tag Frau Reis, Frau Kern hat die Stelle nicht bekommen und Sie leider auch nicht: Sie "
        "wurde gestrichen. Wir danken Ihnen für die Bewerbung. Amt Süd"
    ),
    (
        "Bonjour Marie, le poste a été pourvu en interne. Votre contrat actuel prenant fin en juin, je "
        "garde votre CV. Désolée, votre candidature n'est pas retenue. DRH"
    ),
    (
        "Bonjour Hugo, Claire t'avait recommandé, mais nous n'avons pas retenu ta candidature. Bonne "
        "chance ! Anne"
    ),
    (
        "Hola Marcos, el jefe ha elegido a otra persona para el puesto. No te lo tomes a mal, gracias "
        "por venir a hablar con él. Suerte, Ana"
    ),
    (
        "Gentile dott.ssa Riva, la commissione ha scelto un altro candidato, con lui inizieremo a marzo. "
        "La ringraziamo per il colloquio. Ufficio HR"
    ),
    (
        "Beste Joris, het is Emma geworden, met haar hadden we net iets meer klik. We gaan dus niet met "
        "je verder. Succes! Hanneke"
    ),
    ("Olá Marta, escolhemos o João, vamos avançar com ele. Não foste selecionada desta vez. Obrigado, Pedro"),
    (
        "Hallo Jana, ich habe mit Herrn Ott gesprochen. Er möchte dich leider nicht einstellen, da die "
        "Stelle schon seinem Neffen versprochen war. Tut mir leid. Mike"
    ),
    (
        "Sehr geehrter Herr Bahr, Frau Sieg und Herr Lohr, die Sie kennengelernt haben, lassen grüßen. "
        "Wir haben uns für eine andere Person entschieden. Alles Gute. Verlag"
    ),
    (
        "Liebe Frau Nolte, Ihre Freundin Frau Kamm arbeitet ja schon bei uns. Für Sie haben wir leider "
        "keine Stelle frei. Herzliche Grüße, Blumen Ott"
    ),
    (
        "Hola Teresa, al final Manolo ha cogido a su sobrina para la tienda. Lo siento mucho, guapa. Si "
        "sale algo te llamo. Conchi"
    ),
    (
        "Bonjour Lucas, Mme Roy a pris quelqu'un d'autre pour le stage. Elle t'a trouvé sympathique. Bon "
        "courage, Lucie"
    ),
    "Hoi Sven, Karin heeft voor iemand anders gekozen, sorry. Ze vond je wel leuk. Groet Piet",
)
_NOES_HEADED = (
    (
        "Interne Bewerbung Teamleitung",
        (
            "Liebe Kathrin, vielen Dank für deine Bewerbung auf die Teamleitung. Wir haben uns für Oliver "
            "aus Köln entschieden. Du bleibst natürlich in deiner Funktion. Viele Grüße, Personal"
        ),
    ),
)


@pytest.mark.parametrize(("subject", "text"), [*((None, text) for text in _NOES), *_NOES_HEADED])
def test_a_no_that_names_others_is_one(subject: str | None, text: str) -> None:
    assert read_message(Message(text, subject)).verdict.is_rejection
