"""Lists of jobs that a portal sends, in eight languages: none is a decision."""

from __future__ import annotations

import pytest

from afterword.domain.mail.message import Message
from afterword.domain.reading import read_message

_ALERTS = {
    "pt": (
        (
            "Olá Thiago, separamos 4 vagas com o seu perfil: Analista Financeiro, Controller Jr. "
            "Veja todas no aplicativo."
        ),
        (
            "Vagas recomendadas para você: Assistente Contábil (Curitiba), Analista de Custos "
            "(São Paulo). Candidate-se agora."
        ),
        "Encontramos 12 novas vagas que combinam com você. Analista Pleno – Horta Sul. Ver vaga",
        "Oportunidades da semana: Enfermeiro, Técnico de Enfermagem, Recepcionista. Não perca!",
        "O seu alerta de emprego: 5 ofertas em Lisboa. Rececionista, Hotel Maré. Deixar de receber",
    ),
    "es": (
        (
            "Hola Lucía, hemos encontrado 6 ofertas que encajan con tu perfil: Contable, Auxiliar "
            "administrativo. Ver todas."
        ),
        "Ofertas recomendadas para ti: Camarero en Gijón, Recepcionista en Vigo. Inscríbete.",
        "Nuevos empleos de esta semana en Sevilla: Electricista, Soldador. Date de baja aquí.",
        "Estas vacantes pueden interesarte: Analista de datos – Ribera SA. Postúlate ahora.",
        "No dejes pasar estas oportunidades: Enfermera, Celador. Ver más empleos",
    ),
    "fr": (
        (
            "Bonjour Chloé, 8 offres correspondent à votre recherche : Comptable (Lyon), "
            "Assistante RH (Dijon). Voir toutes les offres."
        ),
        "Des offres sélectionnées pour vous : Serveur, Cuisinier. Postulez dès maintenant.",
        "Votre alerte emploi : 3 nouvelles annonces à Nantes. Se désabonner",
        "Ces postes pourraient vous intéresser : Chef de projet – Maison Brel. Voir l'offre",
        "Ne ratez pas ces opportunités : infirmière, aide-soignant. Candidater",
    ),
    "it": (
        (
            "Ciao Marco, abbiamo trovato 7 offerte in linea con il tuo profilo: Contabile, "
            "Magazziniere. Vedi tutte."
        ),
        "Offerte di lavoro consigliate per te: Cameriere a Lecce, Barista a Bari. Candidati ora.",
        "Nuovi annunci di questa settimana a Torino: Saldatore, Elettricista. Annulla iscrizione",
        "Questi lavori potrebbero interessarti: Analista – Ponte Srl. Invia candidatura",
        "Il tuo avviso di lavoro: 3 nuove posizioni. Infermiera, OSS.",
    ),
    "nl": (
        (
            "Hoi Sanne, we vonden 6 vacatures die bij je profiel passen: Boekhouder, Planner. "
            "Bekijk alle vacatures."
        ),
        "Aanbevolen vacatures voor jou: Verpleegkundige in Breda, Kok in Tiel. Solliciteer nu.",
        "Nieuwe banen deze week in Zwolle: Lasser, Elektricien. Uitschrijven",
        "Deze vacatures zijn misschien iets voor jou: Data-analist – Brugveld BV. Bekijk vacature",
        "Jouw jobalert: 3 nieuwe vacatures. Receptionist, Hotel Duinzicht.",
    ),
    "tr": (
        "Merhaba Elif, profiline uygun 5 ilan bulduk: Muhasebeci, Satış Danışmanı. Tümünü gör.",
        "Sana önerilen iş ilanları: Garson (İzmir), Aşçı (Bursa). Hemen başvur.",
        "Bu haftanın yeni ilanları: Kaynakçı, Elektrikçi. Abonelikten çık",
        "Bu pozisyonlar ilgini çekebilir: Veri Analisti – Köprü AŞ. İlanı gör",
        "İş alarmın: 3 yeni ilan. Resepsiyonist, Otel Deniz.",
    ),
    "de": (
        (
            "Hallo Jana, wir haben 6 Stellen gefunden, die zu deinem Profil passen: Buchhalterin, "
            "Disponent. Alle ansehen."
        ),
        "Empfohlene Jobs für Sie: Pflegefachkraft in Ulm, Koch in Hof. Jetzt bewerben.",
        "Neue Jobs der Woche in Jena: Schweißer, Elektriker. Abbestellen",
        "Diese Stellen könnten dich interessieren: Datenanalyst – Brückfeld AG. Zur Stelle",
        "Dein Suchauftrag: 3 neue Treffer. Rezeptionist, Hotel Dünenblick.",
    ),
    "en": (
        "Hi Jo, we picked 6 roles that fit your profile: Accountant, Planner. See all in the app.",
        "Recommended for you: Nurse in Derby, Chef in Crewe. Apply now.",
        "New this week in Leeds: Welder, Electrician. Unsubscribe",
        "You may like these roles: Data Analyst - Brookfield. View job",
        "Your saved search: 3 new results. Receptionist, Hotel Duneview.",
    ),
}
_SAID_PLAINLY = (
    "Vagas recomendadas para você: Assistente Contábil. Candidate-se agora.",
    "Des offres sélectionnées pour vous : Serveur, Cuisinier. Postulez dès maintenant.",
    "Aanbevolen vacatures voor jou: Kok in Tiel. Solliciteer nu.",
    "Hi Jo, we picked 6 roles that fit your profile: Accountant, Planner.",
)


@pytest.mark.parametrize("language", _ALERTS)
def test_a_list_of_jobs_is_no_decision(language: str) -> None:
    assert not any(read_message(Message(text)).verdict.is_rejection for text in _ALERTS[language])


@pytest.mark.parametrize("text", _SAID_PLAINLY)
def test_it_is_called_a_job_alert(text: str) -> None:
    assert read_message(Message(text)).verdict.kind == "job_alert"
