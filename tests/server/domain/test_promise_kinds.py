"""What an employer says it would do later is told from rules for everybody, refusals and questions."""

import pytest

from afterword.domain.message import Message
from afterword.domain.reading import read_message

PROMISES = [
    ("kept_on_file", "We would like to keep your CV on file for the coming six months."),
    ("kept_on_file", "Your details stay with us for a year, in case a similar vacancy comes up."),
    ("kept_on_file", "I have added your profile to our talent community so that we find you again."),
    ("kept_on_file", "Unless you object, we will hold on to your application for twelve months."),
    ("kept_on_file", "With your permission we will retain your résumé for future openings."),
    (
        "kept_on_file",
        "Your application will remain in our database, and our recruiters go through it every month.",
    ),
    ("will_contact", "I'll keep you in mind."),
    ("will_contact", "We will definitely keep you in mind when the next position opens."),
    ("will_contact", "Should a suitable role come up, you will hear from us."),
    ("will_contact", "If our second shift goes ahead in spring, I will give you a call."),
    ("will_contact", "We'd love to come back to you once the budget for next year is settled."),
    ("will_contact", "Our recruiter will reach out to you about the part-time role by Friday."),
    ("will_contact", "I have made a note to drop you a line in September."),
    ("apply_again", "Please do apply again once you have finished your licence."),
    ("apply_again", "You are very welcome to reapply after six months."),
    ("apply_again", "We would be glad to see another application from you next year."),
    ("apply_again", "I hope you will consider applying for other roles with us."),
    ("apply_again", "Do try again in the autumn, when we hire for the whole region."),
    ("other_team", "I have taken the liberty of passing your CV on to our colleagues in Leeds."),
    ("other_team", "My colleague in the service team has your application now and will have a look at it."),
    ("other_team", "We would like to forward your application to the logistics department."),
    ("kept_on_file", "Gerne nehmen wir Ihre Unterlagen in unseren Bewerberpool auf."),
    ("kept_on_file", "Wir würden Ihre Bewerbung gern für sechs Monate bei uns behalten."),
    ("kept_on_file", "Ihr Profil bleibt bei uns vorgemerkt, falls sich etwas ergibt."),
    ("will_contact", "Sobald eine passende Stelle frei wird, hören Sie von uns."),
    ("will_contact", "Ich behalte dich auf jeden Fall im Hinterkopf."),
    ("will_contact", "Im Frühjahr rufe ich Sie gern noch einmal an."),
    ("will_contact", "Wir kommen dann unaufgefordert wieder auf Sie zu."),
    ("apply_again", "Bewerben Sie sich gern in einem halben Jahr noch einmal."),
    ("apply_again", "Wir freuen uns, wenn Sie sich auf andere Stellen bei uns bewerben."),
    ("apply_again", "Versuchen Sie es gern im Herbst noch einmal."),
    ("other_team", "Ich habe Ihre Unterlagen an die Kollegen in Kassel weitergegeben."),
    ("other_team", "Ihre Mappe liegt jetzt bei der Abteilung Einkauf, die sich bei Interesse meldet."),
    ("kept_on_file", "Your CV will be kept on record until the end of next year."),
    ("kept_on_file", "We'd be happy to hold your résumé for six months in case something else opens."),
    ("kept_on_file", "I've saved your details in our system for the next intake."),
    ("kept_on_file", "We have kept your application on file and will look at it again in March."),
    ("kept_on_file", "You are now part of our talent pool."),
    ("will_contact", "When we hire again, you'll be the first person we call."),
    ("will_contact", "I will be in touch after Easter about the second site."),
    ("will_contact", "Someone from our office will contact you in the new year."),
    ("will_contact", "We will not hesitate to reach out when a fitting role opens."),
    ("apply_again", "We encourage you to keep applying for roles at our company."),
    ("apply_again", "Do not let this stop you from applying again."),
    ("apply_again", "You can apply again from 1 March."),
    ("apply_again", "Please wait six months before you apply again."),
    ("other_team", "I've shared your profile with my colleague Dana, who leads the finance team."),
    ("other_team", "Your application has been forwarded to our Berlin office."),
    ("kept_on_file", "Wir behalten Ihre Bewerbung gerne im Auge und bewahren Ihre Unterlagen ein Jahr auf."),
    ("kept_on_file", "Wenn Sie einverstanden sind, speichern wir Ihr Profil für künftige Stellen."),
    ("kept_on_file", "Ihre Bewerbung bleibt noch drei Monate in unserer Datenbank."),
    ("will_contact", "Wir melden uns, sobald sich etwas ergibt."),
    ("will_contact", "Ich melde mich im März noch einmal bei Ihnen."),
    ("will_contact", "Wir würden im Sommer gern noch einmal auf Sie zukommen."),
    ("apply_again", "Scheuen Sie sich nicht, sich erneut zu bewerben."),
    ("apply_again", "Wir würden uns über eine erneute Bewerbung im nächsten Jahr freuen."),
    ("other_team", "Wir geben Ihre Unterlagen gern an unsere Filiale in Ulm weiter."),
]

NO_PROMISES = [
    "Applicants who applied in May need not reapply.",
    "Candidates who were not selected may not apply again within twelve months.",
    "Unfortunately we are unable to keep applications on file.",
    "We do not keep CVs on file, so please watch our careers page.",
    "Your data will be stored for six months as the law requires and then deleted.",
    "If you would like us to keep your CV on file, simply reply to this mail.",
    "May we keep your details for future vacancies?",
    "Please do not hesitate to contact me if anything is unclear.",
    "If you have questions about your application, please contact our team.",
    "We will only contact candidates who are invited to an interview.",
    "We passed your application to the hiring team in March, and they decided last week.",
    "We kept your application on file while we spoke to other candidates.",
    "You applied again although we had asked you to wait.",
    "Keep in mind that we hire for this team once a year only.",
    "There is no need to apply again for this position.",
    "We cannot promise to get back to every applicant.",
    "We will let you know if you ask us for the reasons.",
    "Leider können wir Ihre Unterlagen nicht aufbewahren.",
    "Ihre Daten werden nach sechs Monaten gemäß Datenschutz gelöscht.",
    "Wer sich im Mai beworben hat, muss sich nicht erneut bewerben.",
    "Bitte sehen Sie von einer erneuten Bewerbung auf diese Stelle ab.",
    "Bei Fragen melden Sie sich gern bei uns.",
    "Wenn Sie in unseren Talentpool möchten, antworten Sie bitte auf diese Mail.",
    "Dürfen wir Ihre Unterlagen für andere Stellen behalten?",
    "Wir haben Ihre Bewerbung an die Fachabteilung weitergeleitet, die sich für andere entschieden hat.",
    "Wir melden uns nur bei Bewerbern, die wir einladen.",
    "Zum Verbleib Ihrer Unterlagen: Sie liegen am Empfang und können abgeholt werden.",
    "We never keep applications that were not successful.",
    "Feel free to keep my details and contact me with questions.",
    "We wish you would have applied again.",
    "Should you wish to stay in our talent pool, please register here.",
    "You will not hear from us again.",
    "Those who are shortlisted will hear from us by Friday.",
    "Please note that reapplying for the same role is not possible.",
    "We shared your profile with the team, but they chose somebody else.",
    "Your documents will be returned to you by post.",
    "We retain records for twelve months under data protection law.",
    "Would you like to be contacted about other roles?",
    "Wir können nicht jedem Bewerber antworten.",
    "Ihre Unterlagen senden wir Ihnen in den nächsten Tagen zurück.",
    "Bewerbungen, die nach dem 1. Mai eingehen, werden nicht mehr berücksichtigt.",
    "Melden Sie sich gern, wenn Sie Fragen haben.",
    "Wir haben uns gefreut, dass Sie sich wieder beworben haben.",
    "Ich melde mich heute bei Ihnen mit einer Absage.",
    "Eine Speicherung Ihrer Daten erfolgt nicht.",
    "Möchten Sie, dass wir uns wieder bei Ihnen melden?",
]


def promise_in(sentence: str) -> str | None:
    """Return the kind of promise that a mail with this sentence makes."""
    text = (
        "Dear Robin,\n\nThank you for your application. We have decided to go on with another candidate.\n\n"
        f"{sentence}\n\nKind regards,\nAlex Moreno"
    )
    promise = read_message(Message(text, received_at="2026-11-24T09:00:00+00:00")).facts.promise
    assert promise is None or promise.quote in sentence
    return promise and promise.kind


@pytest.mark.parametrize(("kind", "sentence"), PROMISES)
def test_a_promise_is_found_with_its_kind(kind, sentence):
    assert promise_in(sentence) == kind


@pytest.mark.parametrize("sentence", NO_PROMISES)
def test_what_promises_nothing_is_none(sentence):
    assert promise_in(sentence) is None
