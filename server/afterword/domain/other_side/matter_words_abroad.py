"""What else than work a no may be about, in six languages, as `matter_words.py` tells it."""

from __future__ import annotations

KINDS = {
    "fr": r"""
    home 3 :: la chambre | l['’]appartement | coloc\w* | votre dossier de location | le propriétaire | locataires? | un autre dossier | bail | \
        sous-location | \bt[1-5]\b
    home 2 :: appartement | chambre | loyer | logement | location | votre dossier
    home 1 :: visite | agence | studio | charges | rue
    animal 3 :: chiots? | chatons? | adopt\w+ | élevage
    animal 2 :: chiens? | chats? | refuge | portée
    animal 1 :: famille | jardin
    money 3 :: subventions? | bourses? | aide (?:au projet|à la \w+|à l['’]\w+) | demande d['’]aide
    money 2 :: financement | commission d['’]attribution
    money 1 :: commission | dossier | projet | fonds
    course 3 :: inscriptions? (?:au|aux|à la|en) | crèche | (?:le|au|du|ce) cours | place en | master | licence | école maternelle
    course 2 :: cours | inscription | formation | atelier | admission | liste d['’]attente
    course 1 :: école | élèves? | université | classe | année | enfant
    health 3 :: essai clinique | (?:notre|l['’]|cette|une) ?étude | don du sang | critères d['’]inclusion
    health 2 :: étude | participants? | questionnaire | sang
    health 1 :: participation | critères | médecin | patients?
    writing 3 :: manuscrits? | (?:votre|ton) (?:article|roman|texte|récit|communication|recueil)\w* | proposition de communication | colloque | \
        poèmes?
    writing 2 :: article | roman | revue | comité de lecture | comité scientifique | soumission | soumis
    writing 1 :: rédaction | éditions | publication | catalogue | propositions? | lecture
    contest 3 :: concours | jury du prix | tirage au sort | votre (?:photo|œuvre|film)
    contest 2 :: jury | prix | exposition | marathon
    contest 1 :: participation | photos? | œuvres?
    trade 3 :: devis | appels? d['’]offres? | votre offre(?! d['’]emploi) | attributaire | marché public | fournisseurs?
    trade 2 :: le lot | lot \d | offre pour
    trade 1 :: offre | prix | toiture | travaux | société | marché | menuiser\w+
    club 3 :: stand | exposants? | chorale | chœur | marché de noël | brocante | adhésion | vide-grenier
    club 2 :: audition | adhérents? | club | emplacement | voix | chanté
    club 1 :: marché | mairie | association | saison
    finance 3 :: prêt | crédit | sinistre | votre contrat d['’]assurance
    finance 2 :: assurance | emprunt
    finance 1 :: dossier | garanti\w* | documents?
    permit 3 :: visa | permis de construire | naturalisation | titre de séjour | autorisation d['’]urbanisme
    permit 2 :: permis | demande de permis | urbanisme | autorisation
    permit 1 :: demande | commission | préfecture | mairie
    table 3 :: réservation | complet ce soir | table pour
    table 2 :: table | billets? | couverts
    table 1 :: samedi | soir | salle
    date 3 :: coup de foudre | déclic | une relation
    date 2 :: soirée | rendez-vous galant
    date 1 :: cœur | sentiments
    """,
    "es": r"""
    home 3 :: la habitación | (?:el|del|un) piso | alquil\w+ | inquilin\w+ | compañer[oa]s? de piso | la dueña del piso | el propietario | \
        la propietaria
    home 2 :: piso | apartamento | vivienda | habitación
    home 1 :: visita\w* | inmobiliaria | calle | fianza | casa
    animal 3 :: cachorr\w+ | gatit\w+ | adopt\w+ | adopción
    animal 2 :: perr[oa]s? | gat[oa]s? | protectora | refugio
    animal 1 :: familia | jardín
    money 3 :: subvenci\w+ | becas? | ayudas? (?:a|para|de)
    money 2 :: financiación | convocatoria
    money 1 :: comisión | proyecto | fondo
    course 3 :: escuela infantil | plaza (?:escolar|en (?:la escuela|el colegio|la guardería|el curso)) | guardería | (?:el|del|al|en el) curso | \
        máster | matrícula | solicitud de plaza | inscri(?:bir|birte|birse) (?:en|a)
    course 2 :: curso | inscripci\w+ | taller | lista de espera | colegio | admisión | admitid[oa]
    course 1 :: plazas? | familias | escuela | alumn\w+ | universidad | niñ\w+ | lista
    health 3 :: ensayo clínico | (?:nuestro|el|este) estudio | donar sangre | criterios de inclusión
    health 2 :: estudio | participantes? | cuestionario | sangre | ensayo
    health 1 :: participación | criterios | médic\w+ | pacientes?
    writing 3 :: manuscrito | (?:su|tu) (?:artículo|novela|ponencia|comunicación|texto|cuento|libro|poemario|relato|propuesta sobre) | jornadas | \
        congreso | poemas
    writing 2 :: artículo | novela | revista | comité científico | ponencia | originales | póster
    writing 1 :: editorial | redacción | publicación | catálogo | propuestas? | enviar
    contest 3 :: concurso | certamen | sorteo | (?:su|tu) (?:fotografía|foto|obra)
    contest 2 :: jurado | premio | exposición | dorsal | maratón
    contest 1 :: participar | obras? | fotografía
    trade 3 :: presupuestos? | licitaci\w+ | proveedor\w* | adjudicatari\w+ | (?:su|vuestra|tu) oferta
    trade 2 :: adjudica\w+ | pliego | lote
    trade 1 :: precio | obra | tejado | empresa | contrato | reforma
    club 3 :: mercadillo | puesto (?:en el|del|de) mercad\w+ | feria de artesan\w+ | coro | expositor\w+
    club 2 :: audición | soci[oa]s? | club | feria | cantar
    club 1 :: mercado | ayuntamiento | voces | temporada
    finance 3 :: préstamo | hipoteca\w* | crédito | siniestro | póliza
    finance 2 :: seguro | indemnización
    finance 1 :: daños | documentación | expediente
    permit 3 :: visado | permiso de residencia | nacionalidad | licencia de obras
    permit 2 :: permiso | licencia | consulado
    permit 1 :: solicitud | expediente | documentos
    table 3 :: reserva | mesa para | entradas
    table 2 :: mesa | aforo
    table 1 :: restaurante | sábado | local
    date 3 :: química entre | una relación | chispa
    date 2 :: la cita | una noche
    date 1 :: corazón | sentimientos
    """,
    "it": r"""
    home 3 :: (?:la|della|una) stanza | l['’]appartamento | inquilin\w+ | coinquilin\w+ | affitt\w+ | monolocale | bilocale
    home 2 :: appartamento | stanza | alloggio
    home 1 :: visita | agenzia | casa | proprietari\w+ | caparra
    animal 3 :: cuccioli? | cucciolo | gattin\w+ | adozion\w+ | adottare
    animal 2 :: cane | cani | gatt[oi] | canile | rifugio
    animal 1 :: famiglia | giardino | zampe
    money 3 :: borse? di studio | contribut[oi] | sovvenzion\w+
    money 2 :: finanziament\w+ | bando
    money 1 :: commissione | progetto | fondo | graduatoria
    course 3 :: asilo | (?:il|al|del|un|nel) corso | iscrizione al | scuola materna | master | laurea magistrale
    course 2 :: corso | iscrizion\w+ | laboratorio | lista d['’]attesa | ammission\w+
    course 1 :: scuola | posti | studenti | università | bambini | classe
    health 3 :: studio clinico | sperimentazione | donare (?:il )?sangue | donazione | criteri di inclusione
    health 2 :: partecipanti | questionario | sangue
    health 1 :: partecipazione | criteri | medico | pazienti | studio
    writing 3 :: manoscritto | (?:il|del) suo (?:articolo|romanzo|racconto|testo|libro|intervento) | convegno | poesie
    writing 2 :: articolo | romanzo | rivista | comitato scientifico | relazione
    writing 1 :: redazione | edizioni | catalogo | pubblic\w+ | casa editrice | collana
    contest 3 :: concorso (?:fotografico|letterario|di) | giuria | sorteggi\w+ | (?:la|della) (?:sua|tua) (?:foto|opera|fotografia)
    contest 2 :: mostra | premio | opere | maratona
    contest 1 :: fotografi\w+ | foto | inaugurazione | partecipat\w+
    trade 3 :: preventiv\w+ | gara d['’]appalto | un['’]altra ditta | fornitor\w+ | sopralluogo | (?:la|della) vostra offerta
    trade 2 :: ditta | appalto | lotto | affidare il lavoro | offerta
    trade 1 :: prezzo | tetto | lavori | zanzariere | gara | persiane
    club 3 :: coro | bancarella | mercatino | espositor\w+
    club 2 :: audizione | soci | cantat[oa] | stand | tesseramento
    club 1 :: mercato | comune | voci | stagione
    finance 3 :: mutuo | prestito | sinistro | polizza
    finance 2 :: credito | assicurazione
    finance 1 :: danni | documenti | pratica
    permit 3 :: visto d['’]ingresso | permesso di soggiorno | cittadinanza | concessione edilizia | permesso di costruire
    permit 2 :: permesso | licenza | visto
    permit 1 :: domanda | pratica | comune
    table 3 :: prenotazione | un tavolo | tavolo per | biglietti
    table 2 :: tavolo | al completo
    table 1 :: sabato | trattoria | sala
    date 3 :: scintilla | una relazione
    date 2 :: serata | appuntamento galante
    date 1 :: cuore | sentimenti
    """,
    "pt": r"""
    home 3 :: (?:o|do) quarto | (?:o|do|ao) apartamento | arrenda\w+ | aluguel | inquilin\w+ | senhori[oa] | colega de casa | t[1-4]\b
    home 2 :: apartamento | quarto | moradia
    home 1 :: visita | imobiliária | casa | caução
    animal 3 :: filhotes? | gatinh\w+ | adoção | adotar | adopção
    animal 2 :: cachorr[oa]s? | cã(?:o|es) | gat[oa]s? | abrigo
    animal 1 :: família | quintal
    money 3 :: bolsas? (?:de estudo)? | subsídio | apoio (?:às|à|aos) | edital
    money 2 :: bolsa | apoio financeiro | financiamento
    money 1 :: júri | comissão | projeto | fundo
    course 3 :: creche | (?:o|no|do|ao) curso | inscrição no curso | matrícula | mestrado | escola primária
    course 2 :: curso | inscriç\w+ | oficina | lista de espera | infantário
    course 1 :: escola | vagas | alun\w+ | universidade | inscrever
    health 3 :: ensaio clínico | (?:o|nosso|este) estudo | doar sangue | doação de sangue | critérios de inclusão
    health 2 :: estudo | participantes? | questionário | sangue
    health 1 :: participação | critérios | médic\w+ | pacientes?
    writing 3 :: manuscrito | (?:o seu|seu|a sua|sua) (?:artigo|romance|texto|comunicação|livro|conto|palestra) | congresso | poemas
    writing 2 :: artigo | romance | revista | comissão científica
    writing 1 :: redação | editora | publicação | catálogo | submeter
    contest 3 :: sorteio | sortead[oa] | (?:a sua|sua) (?:fotografia|foto|obra) | concurso de fotografia
    contest 2 :: júri | prémio | prêmio | exposição | maratona | corrida
    contest 1 :: inscrever | provas? | obras?
    trade 3 :: orçamento | concurso público | fornecedor\w* | licitação | adjudica\w+
    trade 2 :: proposta no concurso | empreitada
    trade 1 :: preço | obra | telhado | empresa | proposta
    club 3 :: feira de artesanato | expositor\w+ | barracas? | coro | banca
    club 2 :: feira | audição | sóci[oa]s? | edição de | curadoria
    club 1 :: mercado | marca | edição | vozes
    finance 3 :: empréstimo | crédito habitação | sinistros? | apólice
    finance 2 :: crédito | seguro
    finance 1 :: danos | documentos | cobertura
    permit 3 :: visto de | autorização de residência | cidadania | licença de construção | nacionalidade
    permit 2 :: visto | licença
    permit 1 :: pedido | processo
    table 3 :: reserva | mesa para | bilhetes | ingressos
    table 2 :: mesa | lotad[oa]
    table 1 :: sábado | tasca | restaurante | sala
    date 3 :: faísca | um relacionamento
    date 2 :: encontro romântico
    date 1 :: coração | sentimentos
    """,
    "nl": r"""
    home 3 :: (?:de|onze|een) kamer | het appartement | huisgenot\w+ | hospiteren | verhuurder | huurder\w* | (?:de|deze) woning | bezichtiging
    home 2 :: kamer | appartement | huur | woning
    home 1 :: verhuur | huis | borg
    animal 3 :: pups? | puppy\w* | kitten\w* | adopt\w+ | herplaats\w+
    animal 2 :: hond\w* | kat | katten | asiel | nest
    animal 1 :: kennel | tuin | gezin
    money 3 :: subsidie\w* | studiebeurs | beurs | beurzen
    money 2 :: fonds | bijdrage
    money 1 :: commissie | project | cultuurfonds
    course 3 :: cursus\w* | kinderopvang | opvangplek | basisschool | (?:master|bachelor)?opleiding\w* | inschrijving voor | zwemles\w*
    course 2 :: inschrijving | workshop | wachtlijst | toelating | opvang
    course 1 :: school | plaatsen | leerlingen | universiteit | les
    health 3 :: slaaponderzoek | (?:het|dit|ons) onderzoek | bloed geven | bloeddon\w+ | proefpersonen | medicijnstudie
    health 2 :: onderzoek | deelnemers | vragenlijst | bloed
    health 1 :: deelname | criteria | arts | patiënt\w*
    writing 3 :: manuscript | (?:uw|je|jouw) (?:artikel|roman|verhaal|tekst|lezing|boek) | gedichten | congres
    writing 2 :: artikel | tijdschrift | roman | lezing
    writing 1 :: redactie | uitgeverij | publicatie | insturen
    contest 3 :: wedstrijd | loting | ingeloot | uitgeloot | (?:uw|je) (?:inzending|foto)
    contest 2 :: jury | prijs | tentoonstelling | marathon
    contest 1 :: foto\w* | inzendingen
    trade 3 :: offerte\w* | aanbesteding\w* | leverancier\w* | dakkapel
    trade 2 :: opdracht | inschrijver
    trade 1 :: prijs | dak | keuken | firma | bedrijf
    club 3 :: koor | kamerkoor | standplaats | kraam | rommelmarkt | lidmaatschap
    club 2 :: auditie | leden | zong | zingen | vereniging
    club 1 :: markt | stem | seizoen
    finance 3 :: lening | hypotheek | schadeclaim | polis
    finance 2 :: krediet\w* | verzekering
    finance 1 :: schade | documenten
    permit 3 :: visum | vergunning | verblijfsvergunning | bouwvergunning | volkstuin | ligplaats
    permit 2 :: vergunning\w* | haven
    permit 1 :: aanvraag | gemeente
    table 3 :: reservering | tafel voor | een tafel | kaartjes
    table 2 :: tafel | volgeboekt
    table 1 :: zaterdag | restaurant
    date 3 :: vonk | een relatie
    date 2 :: date | gezellige avond
    date 1 :: hart | gevoel
    """,
    "tr": r"""
    home 3 :: oda(?:yı|nın)? | daire\w* | ev arkadaş\w+ | kiracı\w* | kiralık
    home 2 :: kira | ev sahibi
    home 1 :: emlak | ev
    animal 3 :: yavru\w* | sahiplen\w+
    animal 2 :: köpe[kğ]\w* | kedi\w* | barınak\w*
    animal 1 :: aile
    money 3 :: burs\w* | hibe\w*
    money 2 :: fon\w* | destek\w*
    money 1 :: kurul | proje\w*
    course 3 :: kurs\w* | kreş\w* | yüksek lisans | okul kayd\w+ | anaokul\w*
    course 2 :: kaydınız\w* | atölye
    course 1 :: okul | öğrenci\w* | üniversite\w*
    health 3 :: klinik araştırma\w* | kan bağış\w* | kan ver\w+
    health 2 :: araştırma\w* | katılımcı\w*
    health 1 :: katılım\w* | doktor
    writing 3 :: makale\w* | roman\w* | bildiri(?:n|niz\w*|ni|si\w*|ler\w*)? | şiir\w* | kitabınız\w*
    writing 2 :: dergi\w* | yayınevi\w*
    writing 1 :: editör\w* | yayın\w*
    contest 3 :: yarışma\w* | çekiliş\w*
    contest 2 :: jüri | ödül\w* | sergi\w*
    contest 1 :: fotoğraf\w*
    trade 3 :: ihale\w* | tedarikçi\w* | fiyat teklif\w*
    trade 2 :: teklifiniz\w*
    trade 1 :: satın alma | fiyat
    club 3 :: koro\w* | stant\w* | üyelik(?!ten çık)\w* | üyeliğ\w+
    club 2 :: seçmeler\w* | kulüb\w*
    club 1 :: pazar
    finance 3 :: kredi\w*
    finance 2 :: sigorta\w* | poliçe\w*
    finance 1 :: hasar
    permit 3 :: vize\w* | oturma izni\w* | ruhsat\w* | vatandaşlık\w*
    permit 2 :: izin
    permit 1 :: konsolosluk
    table 3 :: rezervasyon\w* | masa | bilet\w*
    table 2 :: dolu
    table 1 :: akşam
    """,
}
