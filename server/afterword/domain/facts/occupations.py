"""Words for people's work, as they stand in the names of roles."""

from __future__ import annotations

import re
from collections.abc import Iterable

from afterword.domain.facts.pattern_text import words_of

OCCUPATIONS = words_of(
    """
    engineer engineering developer manager analyst scientist designer architect consultant contractor intern internship
    specialist director lead head officer coordinator assistant associate administrator technician strategist
    planner researcher executive representative accountant auditor advisor adviser buyer clerk nurse teacher
    lecturer professor tutor trainer writer editor copywriter marketer recruiter supervisor operator mechanic
    electrician driver cook chef baker waiter waitress barista cashier cleaner carpenter plumber welder worker
    handler keeper counsel lawyer attorney paralegal secretary receptionist controller treasurer economist
    statistician programmer tester owner master trainee apprentice student werkstudent werkstudentin praktikant
    praktikantin praktikum volontär volontariat entwickler entwicklerin ingenieur ingenieurin leiter leiterin
    referent referentin sachbearbeiter sachbearbeiterin berater beraterin kaufmann kauffrau kaufleute assistent
    assistentin assistenz techniker technikerin mechaniker mechatroniker verkäufer verkäuferin fachfrau fachmann
    erzieher erzieherin pfleger pflegerin pflegekraft fachkraft fachinformatiker fachinformatikerin bauzeichner
    bauzeichnerin projektleiter projektleiterin projektmanager teamleiter teamleiterin professur dozent dozentin
    koch köchin bäcker fahrer fahrerin lagerist buchhalter buchhalterin datenanalyst datenanalystin desarrollador
    desarrolladora ingeniero ingeniera analista diseñador diseñadora especialista gerente técnico técnica auxiliar
    asistente contable becario programador développeur développeuse ingénieur ingénieure chargé chargée responsable
    assistante technicien technicienne stagiaire alternant comptable vendeur vendeuse consultante sviluppatore
    sviluppatrice ingegnere responsabile addetto addetta impiegato impiegata tecnico stagista commesso engenheiro
    engenheira desenvolvedor desenvolvedora gestor gestora estagiário estagiária vendedor ontwikkelaar medewerker
    medewerkster adviseur beheerder stagiair verkoper leraar mühendis mühendisi uzman uzmanı uzmanlığı geliştirici
    geliştiricisi sorumlusu analisti müdürü asistanı stajyer danışman architekt architektin entwicklung devops
    fullstack frontend backend qa sre controls apprenticeship ranger guard pilot steward stewardess caterer
    fundraiser librarian archivist curator photographer illustrator animator producer presenter journalist reporter
    translator interpreter pharmacist physiotherapist therapist psychologist dentist doctor physician midwife
    paramedic carer caregiver nanny gardener florist farmer fisher butcher tailor hairdresser stylist beautician
    salesperson salesman merchandiser dispatcher scheduler surveyor inspector estimator actuary underwriter broker
    trader bookkeeper cfo cto ceo coo vp president principal staff fellow postdoc phd doctoral scholar porter
    groomer guide caseworker caretaker joiner lifeguard firefighter hygienist radiographer optometrist optician
    bartender barback barman barmaid host hostess housekeeper janitor custodian concierge bellhop sommelier
    mixologist dishwasher chambermaid fishmonger greengrocer barber hairstylist technologist geologist biologist
    chemist physicist ecologist archaeologist historian linguist mathematician astronomer phlebotomist sonographer
    podiatrist dietitian dietician nutritionist counsellor counselor youthworker socialworker chaplain verger
    organist musician cellist violinist pianist conductor composer choreographer dancer actor actress dramaturg
    mate ironmonger walker crier falegname groom farrier farmhand grower bursar sexton sacristan purser potter jeweller
    watchmaker cobbler seamstress weaver cheesemonger beekeeper gamekeeper childminder auctioneer undertaker embalmer
    gravedigger locksmith agent cartoonist puppeteer typesetter banker campaigner organiser canvasser examiner assessor
    animador animadora carpintero carpintera fontanero fontanera limpiadora limpiador traductora traductor farmacéutica farmacéutico
    trabajadora trabajador becaria becario investigador investigadora peluquera peluquero electricista soldador soldadora albañil
    pintor pintora jardinero jardinera azafata monitora educadora educador cajero cajera mecánico mecánica panadero panadera
    bibliotecaria bibliotecario celador celadora cuidador cuidadora socorrista taquillera orientador orientadora
    pâtissière boulangère caissière caissier soignant soignante formatrice formateur conductrice livreur livreuse menuisier
    plombier électricien électricienne soudeur soudeuse jardinier jardinière traductrice traducteur directrice gestionnaire apprenti
    apprentie hôtesse vendangeur bibliothécaire libraire fleuriste coiffeuse coiffeur mécanicien mécanicienne ouvrier ouvrière maçon
    commessa commesso ragioniera ragioniere idraulico elettricista giardiniere redattrice redattore traduttrice traduttore pizzaiolo
    tirocinante farmacista parrucchiera parrucchiere saldatore saldatrice panettiere pasticcere pasticcera bibliotecaria meccanico
    muratore operaia operaio magazziniera caixa entregador entregadora assistente coordenadora coordenador costureira padeiro padeira
    eletricista rececionista empregada empregado mecânico pedreiro pintora porteiro faxineira cabeleireira bibliotecária farmacêutica
    verkoopster bakker slager timmerman loodgieter elektricien lasser tuinman verzorgende ontwerper vormgever vertaler teamleider
    projectleider schilder kapper kapster schoonmaker begeleidster monteur postbode kasiyer kurye tasarımcı yazılımcı editör çevirmen
    teknisyen operatör asistan asistanı müdür müdürü yönetici yöneticisi danışmanı geliştiricisi tasarımcısı temsilcisi elemanı
    schweißer schweißerin therapeutin sekretärin controllerin anwältin übersetzer übersetzerin programmiererin analystin polier
    volontärin volontär förster försterin pädagogin pädagoge restauratorin restaurator maskenbildnerin maskenbildner kellnerin
    helper greeter unloader emt paraeducator paraprofessional cantor drummer guitarist bassist comedian magician stuntman keyer biller steamfitter footman
    cabbie binman chowkidar watchman nightwatchman trooper flagger waitperson waitstaff potwash forewoman foreperson journeyman tehsildar patwari physio
    groundsperson telecaller fahrradkurier putzfrau spediteur abwart außendienstler solarteur postdoktorand schiedsrichter regisseur zöllner direktor direktoren
    stagehand usher projectionist sculptor painter decorator plasterer bricklayer stonemason roofer glazier tiler
    scaffolder labourer laborer groundworker fitter machinist toolmaker lineman linesman rigger fabricator
    boilermaker millwright assembler packer picker loader stevedore forklift courier postman postwoman signaller
    deckhand bosun skipper captain navigator stoker trainman groundskeeper groundsman greenkeeper horticulturist
    arborist forester zookeeper herdsman stockman shepherd milker winemaker brewer distiller cheesemaker pastry
    patissier commis sous roaster butler valet chauffeur trucker mover removalist telemarketer salesclerk saleswoman
    salesassistant stockroom bookseller negotiator valuer conveyancer solicitor barrister notary bailiff registrar
    conservator cataloguer invigilator proctor headteacher educator instructor coach mentor demonstrator reader
    postdoctoral postgraduate sergeant constable detective warden probation screener enumerator interviewer
    moderator annotator transcriptionist stenographer typist proofreader subeditor columnist correspondent
    videographer cameraman gaffer runner colourist retoucher modeller modeler draughtsman draftsman drafter
    cartographer geophysicist hydrologist metallurgist oceanographer biostatistician epidemiologist bioinformatician
    toxicologist pathologist anaesthetist radiologist surgeon locum houseman orderly medic hca rgn rn lpn cna
    traineeship placement sdr bdr bookings reservations payroll helpdesk dba sysadmin scrum pm ux ui aushilfe
    minijob minijobber küchenhilfe reinigungskraft bürokraft hauswart hausmeister hausmeisterin pförtner
    hauswirtschafterin hauswirtschafter disponent disponentin logistiker logistikerin kommissionierer staplerfahrer
    lokführer zugbegleiter busfahrer zusteller briefträger bibliothekar bibliothekarin archivar archivarin redakteur
    redakteurin lektor lektorin journalistin fotograf fotografin texter texterin gestalter gestalterin grafiker
    grafikerin illustratorin kurator kuratorin dramaturgin schauspieler schauspielerin musiker musikerin kantor
    kantorin küster pfarrer diakon sozialarbeiter sozialarbeiterin sozialpädagoge sozialpädagogin
    heilerziehungspfleger logopäde logopädin ergotherapeut ergotherapeutin physiotherapeut physiotherapeutin hebamme
    arzt ärztin oberarzt oberärztin assistenzarzt assistenzärztin facharzt fachärztin zahnarzt zahnärztin tierarzt
    tierärztin apotheker apothekerin pta mta mfa zfa psychologin biologe biologin chemiker chemikerin physiker
    physikerin laborantin chemikant chemikantin zerspanungsmechaniker industriemechaniker anlagenmechaniker
    elektroniker elektronikerin elektriker elektrikerin schlosser schweißer schweißerin dreher fräser tischler
    tischlerin schreiner schreinerin maurer maler malerin lackierer dachdecker zimmerer zimmermann gärtner gärtnerin
    floristin landwirt landwirtin winzer winzerin brauer konditor konditorin bäckerin metzger metzgerin kellner
    kellnerin rezeptionist rezeptionistin hotelfachfrau hotelfachmann friseur friseurin kosmetikerin buchhändler
    buchhändlerin kassierer kassiererin immobilienmakler steuerfachangestellter steuerfachangestellte
    verwaltungsfachangestellter verwaltungsfachangestellte verwaltungsfachangestellten angestellter angestellte
    angestellten mitarbeiter mitarbeiterin mitarbeitende mitarbeitenden mitarbeiters steuerberater wirtschaftsprüfer
    jurist juristin rechtsanwalt rechtsanwältin notar rechtspfleger referendar referendarin anwärter anwärterin
    lehrkraft lehrer lehrerin doktorand doktorandin hilfskraft werkstudierende duales azubi auszubildende
    auszubildender auszubildenden aushilfsstelle camarero camarera cocinero cocinera dependiente dependienta
    administrativo administrativa enfermero enfermera recepcionista contador contadora abogado abogada maestro
    maestra profesor profesora repartidor arquitecto arquitecta psicólogo psicóloga periodista redactor redactora
    comercial jefe jefa encargado encargada operario operaria infirmier infirmière aide-soignant serveur serveuse
    cuisinier cuisinière boulanger réceptionniste secrétaire conseiller conseillère enseignant enseignante
    professeur avocat avocate juriste architecte graphiste journaliste rédacteur rédactrice éducateur éducatrice
    animateur animatrice magasinier préparateur préparatrice conducteur cameriere cameriera cuoco cuoca infermiere
    infermiera segretaria segretario contabile magazziniere autista avvocato architetto geometra insegnante
    educatore educatrice grafico grafica giornalista operaio operaia garçom cozinheiro cozinheira enfermeiro
    enfermeira advogado advogada professora motorista atendente operador operadora arquiteto arquiteta jornalista
    redator redatora verpleegkundige kok ober kassamedewerker docent secretaresse boekhouder advocaat redacteur
    begeleider monteur magazijnmedewerker receptioniste garson aşçı hemşire öğretmen sekreter muhasebeci avukat
    mimar şoför temsilcisi mühendislik operative operatives custodian teller tirocinio prácticas estágio staj postdoctoral
    shipwright wheelwright playwright millwright artist facilitator psychiatrist dispenser veterinarian stablehand jockey breeder server busser chocolatier confectioner
    purchaser expediter storekeeper stocker shelf-stacker sailor turner moulder patternmaker blacksmith cabinetmaker mason
    botanist singer soloist bassoonist oboist trombonist timpanist accompanist répétiteur soprano baritone judge magistrate
    manicurist dressmaker milliner goldsmith engraver glassblower promoter organizer liaison foreman superintendent almoner
    vicar pastor au-pair babysitter playworker kurier matrose statiker vermesser sekretär justiziar wachmann requisiteur
    organist organista organiste bassoon boatbuilder coachbuilder optiker augenoptiker modéliste clientèle vendedora leitende leitender ausbilder ausbilderin attendant sampler curate
    chefe capo professorship readership polsterer polsterin raumausstatter raumausstatterin hufschmied gipser verputzer anstreicher galvaniseur schleifer verzinker isolierer
    straßenbauer brunnenbauer kanalbauer instrumentenbauer geigenbauer gießer kürschner jäger seiler siebdrucker buchbinder binnenschiffer
    practitioner practitioners aide aides fietsenmaker rider patroller bouncer stacker banksman draughtsperson tradesperson sweeper knitter silversmith luthier ringer calligrapher
    signwriter croupier acrobat aerialist wigmaker recordist colorist compositor storyboarder showrunner harpist flautist percussionist
    roadie groundsperson masseur masseuse osteopath chiropractor acupuncturist herbalist naturopath doula orthoptist
    prosthetist perfusionist anesthetist hospitalist pediatrician paediatrician endodontist orthodontist taxidermist agronomist theologian
    genealogist paraplanner coroner mortician waller woodsman dairyman herdsperson trawlerman ferryman harbourmaster longshoreman longshoreman
    warehouseperson wrangler taxonomist ghostwriter speechwriter doorman cellarman pipefitter foundryman electroplater handyman landscaper
    aquarist falconer tattooist piercer subtitler transcriber captioner telephonist mediator conciliator arbitrator lobbyist
    assistantship lectureship clerkship externship curatorship expeditor roughneck mudlogger quarryman evangelist senco stocktaker
    headmaster headmistress bestatter betonbauer bootsbauer heizungsbauer orgelbauer klavierbauer trockenbauer metallbauer gerüstbauer
    werkzeugbauer modellbauer gleisbauer drogist drogistin eismacher imkerin hörakustiker hörakustikerin kameramann kameraleute korrektorin
    maschinist maschinistin melkerin messdiener müllwerker nachtportier näherin pflasterer podologe podologin postbote postbotin prokurist
    prokuristin rauchfangkehrer schneiderin schornsteinfeger seelsorger seelsorgerin sennerin sommelière stuckateur stuckateurin
    tagesmutter tapezierer tätowierer tätowiererin uhrmacher wildhüter hausdame abwäscher korrepetitor korrepetitorin inspizient
    inspizientin souffleuse ankleider ankleiderin referendariat traineeprogramm hiwi lektorat universitätsassistenz vikariat
    bundesfreiwilligendienst masseurin cheffe plongeur plongeuse auxiliaire sage-femme puéricultrice kinésithérapeute orthophoniste
    ergothérapeute psychothérapeute opticien opticienne pharmacien pharmacienne vétérinaire agente téléconseiller téléconseillère
    télévendeur télévendeuse attaché attachée géomètre dessinateur dessinatrice couvreur charpentier carreleur plâtrier chauffagiste
    tourneur fraiseur ajusteur régleur cariste magasinière acheteur acheteuse logisticien logisticienne douanier douanière greffier
    greffière huissier professeure doctorant doctorante documentaliste archiviste médiateur médiatrice régisseur régisseuse costumier
    costumière danseur danseuse musicien musicienne comédien comédienne monteuse réalisateur réalisatrice photographe maraîcher viticulteur
    viticultrice paysagiste bûcheron moniteur monitrice pâtissier poissonnier poissonnière esthéticienne chercheur chercheuse coordinateur
    coordinatrice analyste contrôleur contrôleuse acheteurs chauffeuse économiste ostéopathe podologue psychologue sociologue traductologue
    ayudante carretillero chófer mensajero mensajera teleoperador teleoperadora reponedor reponedora gerocultor gerocultora fisioterapeuta
    logopeda odontólogo odontóloga procuradora asesor asesora delineante aparejador aparejadora topógrafo topógrafa encofrador ferrallista
    tornero fresador ajustador vendimiador ganadero marinero docente coordinador coordinadora mediador mediadora fotógrafo fotógrafa
    ilustrador ilustradora maquetador maquetadora programadora científico científica doctorando doctoranda conserje supervisora directora
    consultor consultora desarrolladores analistas controlador controladora formador formadora promotor promotora lavapiatti macellaio
    corriere mulettista tornitore fresatore carpentiere imbianchino bracciante badante operatore operatrice fisioterapista logopedista
    ostetrica avvocata praticante centralinista disegnatore disegnatrice progettista sistemista ricercatore ricercatrice dottorando
    dottoranda archivista restauratore restauratrice modellista illustratore illustratrice fotografo fotografa direttore direttrice
    capoturno caporeparto programmatore programmatrice coordinatore consulente formatore collaboratore collaboratrice assistenti sarta
    sarto ajudante pasteleiro pasteleira talhante estafeta repositor repositora consultores desenhista projetista carpinteiro serralheiro
    canalizador encanador jardineiro jardineira agrónomo agrónoma agrônomo agrônoma terapeuta dentista bibliotecário
    arquivista bolseiro bolseira bolsista revisor revisora tradutor tradutora investigadores pesquisador pesquisadora representante
    schoonmaakster serveerster afwasser vakkenvuller orderpicker heftruckchauffeur vrachtwagenchauffeur buschauffeur metselaar stukadoor
    dakdekker hovenier griffier logopedist fysiotherapeut huisarts dierenarts onderzoeker promovendus promovenda softwareontwikkelaar
    tekstschrijver telefonist conciërge beveiliger wijkverpleegkundige coördinator coördinatrice verkoopmedewerker eczacı okutman görevlisi
    tekniker tornacı kaynakçı terzi kuaför koordinatör koordinatörü sorumlu teknikeri teknisyeni şefi operatörü editörü yardımcısı
    instruktor specjalista specjalistka kierownik asystent asystentka programista programistka inżynier księgowa księgowy
    scribe chorister governess vintner lumberjack copilot diver coder maid overseer barkeep imker spengler klempner schaffner lotse
    bootsmann mesner statistiker statistikerin aktuar aktuarin pharmakant pharmakantin stallbursche melker portier lerntherapeut
    cadet polisher finisher sprayer restorer framer saucier roustabout thatcher plater labeller bottler signalman brakeman teamster saddler
    konstrukteur konstrukteurin geselle gesellin polizist polizistin soldat soldatin forscher forscherin wissenschaftler wissenschaftlerin dirigent dirigentin kapitän kapitänin
    fluglotse fluglotsin steinmetz steinmetzin goldschmiedin makler maklerin programmierer gutachter gutachterin
    sachverständige sachverständiger frisör frisörin kartograf kartografin geomatiker geomatikerin patissière feuerwehrmann kamerafrau
    diretor diretora cajero cajera videograaf adjuster adjusters leader leaders crew lehrling lehrtochter lernende lernender hand ejecutivo ejecutiva executivo executiva lehrperson
    modeller modellers bookbinder cutter driller fettler grinder sewer upholsterer valeter glazer installer installers ambassador worker workers
    investigator publicist referee umpire prosecutor shearer taster presser stitcher trimmer tuner pruner planter sandblaster shopfitter insulator erector logger detailer
    dresser clinician copyeditor appraiser comptroller concreter repairer ganger gilder gunsmith kitchenhand packager handyperson steelworker proofer
    setter dev devs dealer processor advocate rep reps exec dean deputy reviser pdra lad lass budtender telecaller sorter stockhand climber jeweler csr postie lector superintendent sde swe sdet
    learnership fellowship pupillage studentship herder stower baler picker-packer paperhanger hostler wrangler shotfirer fishmonger houseparent matron innkeeper shoemaker
    adjoint adjointe directeur manutentionnaire préposé préposée gardien gardienne ambulancier ambulancière brancardier pompier fromager fromagère boucher
    bouchère crêpier surveillant surveillante veilleur infographiste vigneron vigneronne ébéniste ferronnier horloger imprimeur berger bergère chocolatière
    mozo moza peón limpiacristales vigilante portero maquinista matrona niñera azafato bombero entrenador entrenadora montador montadora chapista yesero
    cerrajero herrero tapicero sastre carnicero carnicera pescadero pescadera frutero frutera charcutero pastelero heladero tesorero profesores recepcionistas
    istruttore istruttrice commesse banconista cassiere cassiera portiere custode gommista carrozziere fabbro fornaio gelataio bagnino bagnina animatore
    animatrice apprendista praticantato psicologo psicologa operai infermieri magazzinieri camerieri cuochi autisti
    operário operária motoboy manicure pedicure babá diarista garçonete balconista frentista zelador zeladora instrutor instrutora secretária carteiro
    bombeiro lojista churrasqueiro açougueiro confeiteiro confeiteira empacotador empacotadora operários
    analist deskundige lerares verzorger verpleger arbeider arbeidster bediende magazijnier kinesist gastvrouw gastheer oppas stagiaires chauffeur chauffeurs
    personeli öğretmeni resepsiyonist resepsiyonisti bakıcı bakıcısı şoförü hemşiresi garsonluk bakıcılık çalışanı avukatı muhasebecisi sekreteri
    tezgahtar tezgahtarlık kasiyeri kuryesi mimarı aşçılık stajyeri programcı programcısı araştırmacı araştırmacısı eczacısı
    higienista higienistas podóloga celador celadora teleasistente ordenanza bedel albañiles soldadora kelner kelnerin barista alternant alternante
    atsem agent tresorier elemanı elemanlar mühendisi uzmanı uzman şef müdürü yöneticisi danışmanı geliştirici geliştiricisi tasarımcısı öğretmenliği garsonu kuryelik
    temizlikçi veterineri psikoloğu diyetisyen diyetisyeni fizyoterapist fizyoterapisti peyzajcı dublör beleidsadviseur zaterdaghulp weekendhulp vakantiehulp winkelhulp
    bahçıvan bahçıvanı çaycı bulaşıkçı bulaşıkçısı kaynakçısı tornacısı dişçi itfaiyeci stageplek stageplaats meewerkstage afstudeerstage trainee traineeship ota mtra rechtsreferendar rechtsreferendarin stallhilfe
    keyholder sna hcsw pcso tfa pka fami fsj bfd fsjler bufdi bufdis museumsaufsicht pausenaufsicht badeaufsicht einlasspersonal politesse garderobiere kämmerer kämmerin spüler spülerin
    busbegleitung schülerlotse marktaufsicht
"""
)
# Trades that few mails are about; no list of who may decide or sign needs them.
RARE_TRADES = words_of(
    """
    wimi shk whk wissma figurenspieler figurenspielerin puppenspieler puppenspielerin bellringer quilter embroiderer ceramicist ceramist perfumer abstractor indexer digitiser kennelhand dogwalker nurseryman pastrycook busboy
    potwasher bellboy haulier paperboy chiropodist boilerman steeplejack laundress panelbeater dinnerlady patronista tapicera librero librera marinero
    marinera lutier quesero quesera pastelera heladera bodeguero jornalero jornalera apicultor vaquero camionero camionera taxista portera alfarero
    alfarera joyero joyera relojero costurero costurera modista bordadora encuadernador tipógrafo rotulista florista decorador ebanista almacenero
    embalador instalador frigorista acomodador acomodadora maquillador maquilladora esteticista masajista mensajero mensajera livreiro livreira
    costureiro estofador estofadora pescador peixeiro peixeira queijeiro cervejeiro camionista joalheiro relojoeiro sapateiro alfaiate bordadeira
    encadernador marceneiro marceneira estucador ladrilhador armazenista embaladora maquilhadora massagista podologista explicadora copeiro copeira
    camareiro camareira libraio libraia calzolaio calzolaia casaro tappezziere tappezziera orafo orafa barcaiolo fornaia macellaia fruttivendolo
    pasticciere vignaiolo apicoltore tassista postino postina gioielliere orologiaio liutaio rilegatore rilegatrice vetrinista stuccatore
    piastrellista facchino montatore netturbino truccatrice truccatore estetista massaggiatore massaggiatrice odontotecnico igienista bambinaia
    giardiniera relieur tapissière maroquinier maroquinière cordonnière couturière modiste brodeuse blanchisseur céramiste bijoutier bijoutière
    horlogère chaudronnier ramoneur carreleuse paveur grutier carrossier garagiste éboueur ouvreur ouvreuse maquilleur maquilleuse prothésiste
    institutrice instituteur palefrenier apiculteur charcutier charcutière brasseur caviste élagueur pépiniériste maraîchère matelot routier coursier
    coursière boekbinder stoffeerder naaister pottenbakker goudsmid edelsmid juwelier vioolbouwer orgelbouwer hoefsmid tegelzetter rietdekker
    grondwerker kraanmachinist koerier schoonheidsspecialiste tandtechnicus mondhygiënist gastouder groenteboer banketbakker boswachter kweker matroos
    kassière inpakker stickerin töpferin keramiker keramikerin glasbläser goldschmied türsteher visagistin kinderfrau fleischerin austräger
    bootsführer frezeci tesisatçı elektrikçi sıvacı duvarcı fayansçı barmen kapıcı antrenör paketleyici depocu
    """
)
# Words for work that people are also called by.
ALSO_SURNAMES = words_of(
    """
    rademacher stellmacher schumacher schuhmacher kaufmann zöllner korbmacher thatcher turner singer mason sailor steinmetz saddler forscher judge foreman goldsmith pastor vicar milliner artist promoter server
    baker cook fisher butcher tailor gardener carpenter plumber guard pilot koch köchin bäcker fahrer driver master
    student chef head lead porter mason barber shepherd stockman brewer painter reader forester captain skipper sergeant
    warden usher bailiff runner lehrer maurer maler gärtner winzer brauer metzger schreiner tischler zimmermann dreher
    schlosser landwirt pfarrer küster kantor notar maestro boulanger cuoco hunter conductor ranger chaplain constable
    förster potter teller weaver sexton bakker timmerman schilder kapper slager groom walker mate volontär
    stocker jäger seiler spengler stoker waller mentor coach sous garson ober kok steward owner marketer page host guide fellow principal staff president pastry
    shearer planter logger presser tuner dean sorter climber deputy matron setter dealer berger herder boucher pompier horloger imprimeur vigneron portero herrero sastre carnicero pastelero bombero
    fabbro fornaio portiere custode carrozziere bakıcı arbeider bediende
    """
)
# What somebody is called by rank and work in a sign-off.
TITLE_WORDS = frozenset(
    """
    mgr campaign chief executive business partner partnerin senior junior lead head director manager officer generalist specialist recruiter technical
    hr people talent acquisition coordinator consultant associate assistant president vice vp founder co-founder owner principal
    filiaalhouder amministratore unico chefredakteur onboarding ceo cto cfo coo chair chairwoman chairperson convenor provost headmistress chairman registrar secretary clerk administrator advisor adviser of and & the deputy managing general
    regional sr jr hiring recruitment recruiting resourcing editor professor dean supervisor team leader ba ma msc mba phd
    """.split()
)
WORK_IN_TWO_WORDS = re.compile(
    "business partner|(?:asst|assoc|ass|adj)\\.? (?:prof|mgr|dir|cook|chef|coach|ed|manager|professor)\\b|(?:admin|office|shop|lab|exec|sales|research|teaching) asst\\b|data eng\\b|tele-?caller|(?:dinner|lunch|lollipop) lady|(?:sales|shop|chalet) girl|(?:call|ticket|order) taker|panel beater|pizza maker|(?:refuse|ticket|debt|toll) collector|health visitor|(?:maintenance|odd job) man\\b|set builder|"
    "(?:store|shop|retail|warehouse|bakery|deli|checkout|trading|restaurant|service|night|fuel|stock) colleague\\b|"
    "talent partner|training contract|vacation scheme|cabin crew|team member|crew member|au pair|night audit|front of house"
    "|front desk agent|post-?doc\\b|(?:vet|lab|pharmacy|nail|sound|lighting|service|field|dental|hvac|support|repair|fiberglass|maintenance|surgical|stage|help ?desk|bike) tech\\b"
    "|police recruit|(?:salon|office|bar|kitchen|vet) junior|shift boss|subject(?: matter)? expert|(?:saturday|counter|kitchen|bar|shop) (?:girl|boy|help|work|person)\\b"
    "|(?:section|principal|tutti|second|third) (?:violin|viola|cello|horn|bass|flute|oboe|clarinet|bassoon|trumpet|trombone|percussion)\\b|crossing patrol"
    "|[a-z]{4,}[ -]in[ -]residence\\b|freiwilliges soziales jahr|nachtwache\\b|schulbegleit(?:ung|er|erin)\\b"
    "|(?:bin|dust|refuse) (?:wo)?m[ae]n\\b|pot[ -]wash\\b|lollipop person|key[ -]holder\\b|grave[ -]digger\\b|house parent\\b|(?:med|vet|eye|er) tech\\b|(?:bus|shelter|lunch(?:room)?|playground|recess|dorm|clinical|exam) monitor\\b|(?:salaried|locum) gp\\b|waiting staff"
    "|(?:corps|independent|panel) member\\b|guida turistica|monitora? de |garde d['’]enfants|hoofd (?:communicatie|financi|personeel|ict|inkoop|verkoop|administratie|bedrijf|logistiek|marketing|productie|onderwijs|zorg)"
)
# The word of each of them by which it is known, so that other texts need not be searched.
_ONE_OF_TWO_WORDS = frozenset(
    """
    prof mgr dir asst eng partner partners partnership caller callers telecaller telecallers lady girl girls taker takers beater beaters maker makers collector collectors
    visitor visitors man builder builders contract contracts scheme schemes crew member members pair pairs audit audits auditor house agent agents
    colleague colleagues doc postdoc tech recruit recruits junior juniors boss expert experts boy help work person violin viola cello horn bass flute oboe clarinet bassoon
    wash holder digger parent gp men woman women staff trumpet trombone percussion patrol patrols turistica monitor monitora garde hoofd residence jahr nachtwache schulbegleitung schulbegleiter schulbegleiterin
    """.split()
)


def is_work_in_two_words(folded: str, words: Iterable[str]) -> bool:
    """Tell whether two words of a text in small letters are somebody's work together: "business partner".

    Args:
        words: those of the text.
    """
    return not _ONE_OF_TWO_WORDS.isdisjoint(words) and WORK_IN_TWO_WORDS.search(folded) is not None
