"""Words by which teams and offices are called, and the small ones between them."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import words_of

TEAM_WORDS = words_of(
    """
    pedagógica pedagógico académica acadêmica didattica coordenação coordinación jefatura estudios direção dirección diretivo direttivo conselho consiglio churchwardens wardens schoolleiding schulleitung müdürlüğü
    team teams resourcing recruiting recruitment recruiter recruiters talent talents acquisition hr human resources hiring careers career
    people culture operations ops staffing jobs job personal personalabteilung personalwesen personalmanagement personalteam
    bewerbermanagement bewerbung bewerbungen bewerbungsmanagement karriere ausbildung group-hr university campus global early
    graduate graduates employment candidate candidates experience services service department committee partner office back
    selection personalstelle onboarding notifications notification no-reply noreply donotreply reply admin info support mail mailer
    recursos humanos rh rrhh empleo talento gente ressources humaines risorse umane insan kaynakları ekibi equipo équipe equipe squadra selección
    reclutamiento recrutement recrutamento selezione werving sollicitaties zentrales recruitment-team corporate north america
    emea apac regional sekretariat leitung hauptamt personalamt verwaltung geschäftsleitung geschäftsführung your the our dein ihr das
    euer from via von vom der des de del della du da and & at @ van het l' la el il die
    cultura cultures culture humano humana humanos humanas werken werkenbij lavora trabaja trabalhe arbeiten selectie adayları aday ik pessoas
    planning planung apprenticeships disposition personnel bookings reception payroll logistics finance sales marketing
    jobportal systemnachricht nachricht benachrichtigung fachdienst dienststelle geschäftsstelle einsatzplanung pflegedienstleitung vertrieb einkauf classified operations kitchen studio crewing
    labor labour relations redaktion empfang rezeption personalbüro directorate secretariat bursary residency direktion direction dirección direzione direção
    karriereportal bewerberportal bewerbungsportal stellenportal karriereseite bewerbermanagement bewerberteam chefredaktion departamento département departement dipartimento ufficio abteilung büro personas personnes persone gestão gestión gestione gestion time squadra werkgroep
    carrières carreras carreiras vacatures kariyer emploi
    personeelszaken personeelsdienst personeel afdeling pessoal setor segreteria secretaría secretariado secretariaat secrétariat drh directie bestuur vorstand heimleitung hausleitung schulleitung pflegeleitung praxisleitung personel sekreterlik şefliği servicio serviço servizio área pôle
    departmanı müdürlüğü birimi development management teamleitung editorial newsroom erecruit erecruitment rannóg acmhainní daonna direktörlüğü yetenek system automated hello ats bot desk portal crew
    """
)
