"""Words that houses are called by and people are not."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import words_of

HOUSE_WORDS = words_of(
    """
    reinsurance assurance bancassurance underwriting underwriters actuarial sozialstation diakoniestation lebenshilfe förderverein
    bedachungen bedachung fliesen raumausstattung bautenschutz baustoffe heizungen lüftungen drywall excavating hvac gartenpflege hausmeisterservice hörgeräte bestattungen
    abtei kloster priorat abbaye prieuré abadía abbazia mosteiro monasterio monastero priory groep interieur kinderopvang aceites brothers bros
    co-operative co-operatives shiprepair shipbreaking umzüge precast fabrications printers joiners advocates barristers locums
    mandir vidyalaya vidyapeeth saddlery thatching thatchers haberdashery chandlery tannery bindery cutlery ironmongers drapers milliners perfumery vintners wheelwrights coopers awnings
    conservatories boilers chimneys drainage skips demolition excavation asphalt surfacing readymix stevedores helicopters aerodrome airport airfield chandlers trawlers
    aquaculture oysters hatchery apiaries cidery meadery distilling microbrewery bottlers cannery grain feeds fertilisers fertilizers livestock abattoir hatcheries ranch
    kennel aviary safari arboretum horticulture arborists forestry sawmill cabinets worktops wardrobes newsagents stationers hobbies crafts yarns bridal menswear
    womenswear watchmakers tv fm tearooms tearoom kebab tandoori confectioners chocolates chocolate ices gelato minimarket spirits beers guesthouse minibuses exhausts
    motorhomes motorcycles scooters ebikes locks cctv launderette drycleaners wealth gurdwara union chamber tanning laser aesthetics precision coatings galvanizing
    galvanising fibre feedlot township donuts bowl escrow fcu living ymca ywca humane rescue barn quarry speedway raceway casino arena stadium planetarium lido baths
    rink velodrome bakehouse smokery curers pickles jams preserves lanterns quilts rugs tapestries pianos guitars violins organs luthiers drums bells clocks telescopes
    microscopes saws blades knives bolts screws springs gears chains ropes sails rigging nets tackle bait guns archery darts chess karting paintball trampoline surfing
    diving scuba kayaks canoes sledges skis snowboards gondola outdoor expeditions adventures treks trekking voyages excursions mindfulness counselling therapies fertility
    ivf eyewear spectacles prosthetics wheelchairs stairlifts ambulances hearses funerals mortuary crematorium cemetery monuments headstones taxidermy microchips rockets
    propulsion thrusters reactors hydro geothermal biomass biofuels biogas hydrogen chargers pipelines refineries tankers barges tugs dredgers shipbrokers lighthouse
    freightways postal messengers telegraph typography bookbinders engravers lithographers posters murals frames sculptors mosaics parquet laminates veneers plywood
    chipboard pallets crates barrels casks drums tubes fittings sprinklers extinguishers sirens beacons signage banners flags uniforms workwear overalls hosiery socks hats
    gloves scarves umbrellas luggage handbags purses wallets belts buttons zips ribbons lace embroidery knitting weaving spinning dyeing saddlers
    auto sheds tyres tires stoves kennels cattery stairs floors sofas mattresses lamps rentals leasing lettings wholesale wholesalers traders merchants mart fashions fashion
    boutique tailoring garments knitwear sweets confectionery bakeries snacks teas juices dairies poultry meats fishery nurseries landscapes blooms petals vet pets paws grooming
    equestrian gymnastics dance drama strings band choral singers players circus fest events weddings taverns taproom brewhouse alehouse coffeehouse teahouse creperie pizzas bbq
    smokehouse steakhouse cars motor tyre bodyshop coachworks charters travels holidays cabs express cargo movers packers storage warehousing graphics designs photo photography
    video productions audio lights electricals electronics computers computing ai physio chiropractic osteopathy opticals drugs medicals homecare beauty nails hair barbershop
    lashes tuition childcare daycare comics gifts gems watches antiques auctions arts heritage ministries shelter sanctuary chalets camping golf cricket rowing swim swimming fc rfc
    manor grange polytechnic motel hypermarket provisioners tailors timbers plastering glazing masonry paving decking carpentry renovations remodeling roofs gutters drains septic
    pools landscaping lawns mowers tractors implements machineries fasteners bearings valves hydraulics pneumatics welding fabricators castings moulds tooling labels packaging cartons
    textile mills cotton jute silk leather shoes sandals bags saris opticals jewellery bullion finserv fincorp infotech infosystems infra enterprises agencies constructions builders developers
    fahrdienst taxiunternehmen blumen zweirad fahrräder reisen gartenbau malerbetrieb haustechnik gebäudetechnik kältetechnik medizintechnik feinmechanik feinwerktechnik landtechnik tiefbautechnik werbeagentur
    lycée hogeschool kantonalspital zentralbibliothek stadtbibliothek tierklinik tierarztpraxis zahnarztpraxis hausarztpraxis jugendzentrum pflegedienst seniorenzentrum altenheim wohnheim
    silks sarees jewels foodhall implements observatory hogeschool hochschulen klimabündnis bus buses coaches district districts elementary florist symphony isd lumber orthodontics kantonalspital bündnis hypermarket
    supermarkets supermarket maritime montessori tattoo skincare stables stable tutoring temps manpower hauling seafoods seafood dispensary
    rehabilitation rehab infirmary hospice aerostructures steelworks scaffolding refinery diner tacos taqueria barbers salon lifts elevators travel
    aparthotel osteria veterinary jewelers jewellers chambers leisure playgroup creche theory republic assembly civils emporium parlour parlor apparel footwear outfitting optical advisory sciences imaging minerals metals lumber meats
    solar photovoltaik photovoltaics solaire scheepswerf werft werften shipyards agrarhof bauernhof biohof obsthof ponyhof gutshof milchhof
    winery cellars tavern eatery reiterhof galleries borough synagogue mosque outlet interiors candles soap soaps cosmetics arcade wharf
    gazette tribune chronicle autos ceramics textiles supermarkets supermarket manpower temps manufacturing rehabilitation leisure theatres
    fellowships município municipality strandtent bibliothek program programme suite hub elections
    drilling catering roofing plumbing trucking publishing machining brewing cleaning landscaping heating lighting farming mining broadcasting
    packaging tooling gaming racing flooring fencing joinery dredging towing upholstery fabrication components equipment supplies products
    brands goods outfitters provisions creative collective partnership associates enterprises investments realty
    telecommunications wireless broadband cyber biologics wellness fitness sports
    yachts boatyard shipyard aviation avionics alarms hardware
    elektro sanitär getränke feinkost backwaren reisen touristik textil kunststoff beton backstube verpackung verpackungen fenster küchen
    oils spices fuels freight carriers machinery contracting steelworks ironworks glassworks waterworks brickworks
    insights institute analytics academies schools colleges universities hospitals clinics pharmacies
    orthodontics dentistry optometry eyecare
    diagnostics ingeniería construcciones distribuciones autoescuela gestoría asesoría consultora hostal electricidad climatización reformas mudanzas seguros
    mutua residencia guardería costruzioni impianti edilizia assicurazioni onlus acciaierie construções tecnologia assurances travaux bâtiment ehpad résidence
    bouw techniek makelaardij sanayi ticaret inşaat ambalaj gıda turizm otomotiv sigorta savunma teknolojileri ajans bankası
    symphony philharmonic sinfonietta ensemble chorus htl hak hlw nms brg borg ahs vhs fh tu
    pfarrei pfarre pfarramt kirchengemeinde pfarrverband dekanat bistum erzbistum attorneys-at-law ordination drogerie parfümerie reformhaus trafik optiker fa firma online magistrat marktgemeinde bezirkshauptmannschaft landesregierung amt municipalidad gmbh ag kg kgaa se inc llc ltd limited plc corp corporation co company bv nv sa sas sarl srl spa sl oy ab as aps
    group gruppe groupe grupo gruppo holding holdings labs lab laboratories technologies technology tech systems system
    solutions software digital analytics consulting consultants partners ventures capital bank energy health healthcare
    pharma medical hospital clinic klinik university universität hochschule fachhochschule institute institut school
    college council foundation stiftung verlag press media studio studios agency agentur logistics logistik retail foods
    bakery kitchen motors automotive airlines airways insurance versicherung versicherungen coffee kitchens foods rail railways airlines telekom telecom mobile networks network
    robotics dynamics industries industrie engineering services service international global deutschland austria
    österreich schweiz europe america usa uk stadtwerke stadt landesamt city county state department ministry verein
    law legal kanzlei architekten praxis apotheke hotel restaurant cafe trade trading supply search personal kontor
    lp ltda sociedad société universidad université università universidade üniversitesi belediyesi forschungszentrum
    gemeente maison atelier clínica clinica clinique hôtel cafe café restaurante inmobiliaria stichting woningstichting grupo groupe
    trattoria osteria ristorante pizzeria bistro tischlerei schreinerei kita kindergarten spital friseur salon bar pub inn grill deli reederei fabrik gasthaus hof brauerei werkstatt centre center zentrum verein bäckerei boulangerie farmacia pharmacie museum observatory
    alliance society council trust games interactive entertainment works factory works shop store market markets finance financial payments pay
    instruments devices materials chemicals chemie werke werk werkzeuge maschinenbau anlagenbau bau immobilien
    fondazione fundación fundacion fondation associazione asociación association teatro théâtre theatre theater museo musée comune
    ayuntamiento mairie gemeinde landkreis kliniken klinikum bundesamt landesamt semiconductor semiconductors aerospace hospitality inns
    hochschulen commission authority agency bureau raiffeisenkasse sparkasse volksbank genossenschaft kirche diakonie caritas
    logistique transports transporte trasporti costruzioni construcciones bau haulage freight shipping foundry mills pottery
    maps careers recruiting talent team jobs office inhouse ateliers hotels advisors stores rep trains trust federation initiative logistics outdoors vets safaris jugendherberge seminar pottery ceramics wines farm farms dairy estate estates garage aquatics orchestra sinfonia gallery galerie library centres carers homes housing trails brewery therapeutics biosciences lifesciences nursery primary academy surgery dental veterinary ceramiche alimentos
    police polizei feuerwehr army navy parish diocese minster abbey railway coaches buses tram naturkosmetik
    affairs dienste stift biscuit tin kettle lantern teapot spoon fork loaf oat ember pixel ink copper anchor compass feather kiosk toast pickle noodle
    diner gasthof gasthaus wirtshaus landgasthof theater stadttheater embassy consulate botschaft konsulat bundesanstalt bezirksamt landratsamt
    secretariat almshouse charity ayuntamiento diputación câmara municipio préfecture préfecture commune yazılım lojistik belediye holding
    solicitors attorneys notaries architects accountants surveyors opticians builders roofers florists caterers stonemasons archive national
    ferries lines cruises tours fleet haulage
    spedition fuhrunternehmen autohaus buchhandlung druckerei gärtnerei konditorei metzgerei fleischerei molkerei weingut
    waffle cookie muffin acorn tulip thistle otter badger magpie rocket puzzle button velvet marble saffron walnut
    laboratory laboratoire laboratorio laboratório
    app apps timber yard dog dogs cat cats boats bikes cycles books toys tools juice tea ales cider gin tiles bricks carpets
    curtains blinds windows doors kitchens bathrooms furniture paints fabrics textiles clothing
    shoes jewellery optics lenses sensors circuits chips batteries turbines pumps valves pipes cables cranes trucks
    vans taxis minicabs couriers parcels removals warehouse depot
    orchard orchards vineyard vineyards greenhouse greenhouses seeds plants flowers florist apiary honey cheese butter creamery bread cakes pies
    sandwiches burgers pizza noodles sushi tapas grocers grocery deli greengrocers fishmongers butchers bakers brewers distillers distillery roasters
    roastery cinema cinemas playhouse opera ballet choir festival records films pictures publishers
    bookshop books editions prints printing signs cameras stationery cards toys puzzles playgroup preschool
    kindergartens tutors hostel lodge spa resort resorts cottages campsite caravans gym
    yoga pilates climbing sailing skiing golf rugby football athletics hospice carehome homecare surgeries pharmacy chemist podiatry
    physiotherapy genomics bio biotech robotics drones satellites orbital optics photonics quantum
    crypto metrics ledger bookkeeping mutual brokers brokerage mortgages savings
    estates properties developments contractors scaffolding drains electrics electrical
    castings forge forgings quarries aggregates concrete cement steel alloys plastics polymers bottling paper
    recycling renewables petroleum utilities fisheries agri tractors zoo aquarium
    gardens cathedral chapel mission charities alliance coalition consortium cooperative coop guild league forum assembly courts tribunal
    prison prisons probation coastguard ambulance constabulary shire municipality tramways
    agence cabinet mairie crèche ecole école lycée collège hôpital librairie imprimerie brasserie fromagerie garderie éditions
    agencia clínica colegio escuela taller talleres tienda tiendas panadería librería imprenta editorial bodega bodegas conservas transportes
    azienda cantina cantine falegnameria libreria officina officine scuola agriturismo caseificio
    agência escola clínica padaria livraria construtora oficina transportes laticínios
    zorggroep gemeente school ziekenhuis bakkerij drukkerij uitgeverij boekhandel kwekerij
    okulu hastanesi holding kitabevi matbaası fırını
    maschinenbau metallbau holzbau hochbau tiefbau fahrzeugbau anlagenbau möbel naturkost bioladen reisebüro steuerberatung
    rechtsanwälte notariat wohnbau bauträger pflegeheim seniorenheim volkshochschule musikschule grundschule gymnasium realschule
    communauté conseil syndicat ville université institut commune centro consorcio consorzio ente istituto mancomunidad junta câmara
    surf row road street square gate mill town village foodbank
    groothandel großhandel grosshandel einzelhandel winkel garagebedrijf aannemersbedrijf
    banco modas suministros almacenes muebles hermanos ferretería carpintería floristería pescadería carnicería heladería pastelería supermercados electrodomésticos autocares
    viajes aguas viveros fundición gráficas notaría bufete laboratorios sanatorio cooperativa distribuidora hoteles cafetería mesón arquitectos abogados
    menuiserie plomberie pâtisserie épicerie serrurerie établissements ets hôtellerie domaine scierie compagnie coopérative architectes avocats notaires
    servizi banca arredamenti mobilificio lavanderia panificio pasticceria gelateria salumificio autotrasporti trasporti ferramenta tipografia fonderia vivai albergo architetti avvocati
    metalúrgica supermercados lojas confecções calçados móveis frigorífico transportadora farmácia serralharia carpintaria pastelaria gráfica arquitetos advogados
    bouwbedrijf slagerij transportbedrijf installatiebedrijf loodgietersbedrijf uitzendbureau zorgcentrum basisschool scholengemeenschap tuincentrum advocaten architecten woonzorgcentrum
    mühendislik tekstil mobilya eczanesi lokantası restoran oteli kliniği mimarlık mağazaları market lokantası
    energi kommune sykehus sjukhus universitet stiftelse stiftelsen virksomhed forlag förlag skole skola bibliotek uniwersytet szpital fundacja nemocnice univerzita egyetem kórház säätiö ylioppilas
    landratsamt finanzamt jugendamt bauhof freibad tierpark tierheim zoo ordinariat turnverein sportverein
    coláiste scoil gaelscoil ysgol paroisse bibliothèque médiathèque auberge diocèse maternelle parroquia diócesis biblioteca liceo ospedale parrocchia diocesi asilo
    colégio paróquia museu prefeitura agrupamento bibliotheek bisdom parochie kinderdagverblijf lyceum koleji anaokulu ilkokulu ortaokulu lisesi müzesi kütüphanesi tiyatrosu derneği
    """
)
# What stands first in a house's name and is nobody's first name.
HOUSE_FIRST_WORDS = words_of(
    """
    san santa holy cape silver golden gold red blue green black white grey gray yellow orange purple pink brown crimson scarlet azure copper iron bronze brass
    bright open clear pure fresh true good great grand little big small tiny tall long short wide deep high low old new young free wild
    happy lucky merry quiet silent gentle brave bold swift quick rapid slow smart clever thinking dancing running flying floating wandering
    northern southern eastern western north south east west upper lower inner outer central mid first second third one two three four five
    seven twelve urban rural royal imperial national local global world city country river lake ocean sea coast bay island mountain valley
    forest meadow field stone rock sand snow ice frost rain storm cloud sun sunny moon star sky light fire flame ember spark wind wave tide
    tree oak birch elm maple pine cedar apple cherry plum pear lemon honey sugar salt pepper bread parcel paper pencil button thread
    cotton velvet fox wolf bear otter badger hare deer owl eagle hawk heron swan crow raven sparrow bee whale dolphin salmon
    next future modern digital smart cyber open social public common united allied premier prime first elite total simply
    brand auto brico euro inter multi agro bio eco tele trans neo medi techno tecno electro elektro hydro aero petro mega super ultra uni omni pan luso ibero
    bunte bunter buntes blaue blauer rote roter grüne grüner gelbe goldene goldener alte alter altes neue neuer neues kleine kleiner
    große großer freie freier gute guter schöne süße wilde erste zweite haus hof wald berg see stadt land nord süd ost west
    casa puerta puerto monte mar tierra cielo luz nueva nuevo vieja viejo buena buen gran grande verde azul roja rojo blanca blanco
    petit petite grand nouvelle nouveau belle beau bon bonne bleu bleue vert verte maison jardin clos moulin pont
    bella bello nuova nuovo vecchia vecchio piccola piccolo borgo villa porta ponte terra nova novo velha velho bom boa alto alta pedra serra
    mavi yeşil kırmızı beyaz kara altın gümüş yeni büyük küçük güzel yıldız deniz gouden zilveren groene rode blauwe witte zwarte oude nieuwe kleine grote goede
    """
)
# Where houses stand; few people are called so, and none by their first name.
CITIES = words_of(
    """
    manchester birmingham leeds sheffield liverpool bristol glasgow edinburgh cardiff belfast dublin newcastle nottingham leicester
    brighton oxford cambridge london york berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf leipzig dresden
    hannover nürnberg bremen dortmund essen bonn wien vienna graz salzburg linz innsbruck zürich zurich basel bern genf genève geneva
    paris lyon marseille toulouse bordeaux lille nantes strasbourg bruxelles brussels amsterdam rotterdam utrecht antwerpen gent ghent
    madrid barcelona sevilla bilbao málaga lisboa lisbon porto roma rome milano milan torino napoli bologna firenze istanbul ankara
    izmir warsaw prague praha budapest stockholm oslo copenhagen helsinki boston chicago seattle denver atlanta dallas toronto
    vancouver montreal sydney melbourne auckland singapore mumbai bangalore delhi lagos nairobi
    eindhoven tilburg breda groningen maastricht krakow kraków wroclaw wrocław gdansk gdańsk poznan poznań lodz brno ostrava bratislava ljubljana zagreb
    belgrade bucharest cluj sofia athens thessaloniki nicosia valletta riga vilnius tallinn tampere espoo gothenburg göteborg malmö aarhus bergen
    trondheim reykjavik cork galway limerick swansea aberdeen dundee inverness plymouth southampton portsmouth coventry derby hull wolverhampton
    luzern lausanne winterthur st.gallen bregenz klagenfurt bielefeld bochum wuppertal mannheim karlsruhe augsburg wiesbaden kiel lübeck rostock
    erfurt mainz kassel freiburg heidelberg münster aachen braunschweig chemnitz magdeburg potsdam ulm regensburg würzburg
    valencia zaragoza granada alicante tenerife palma braga coimbra faro verona venezia padova trieste bari catania palermo cagliari modena parma
    nice rennes montpellier grenoble dijon reims bastia liège leuven bruges bursa antalya adana gaziantep konya
    ottawa calgary edmonton winnipeg halifax québec quebec brisbane perth adelaide canberra geelong wellington christchurch hobart
    philadelphia phoenix houston detroit minneapolis pittsburgh cleveland cincinnati nashville charlotte portland sacramento baltimore milwaukee
    dubai riyadh jeddah doha muscat manama kuwait cairo casablanca tunis accra kampala kigali lusaka harare johannesburg durban pretoria
    chennai hyderabad pune kolkata kochi noida gurgaon ahmedabad dhaka karachi lahore islamabad colombo kathmandu manila jakarta bangkok hanoi
    seoul tokyo osaka beijing shanghai shenzhen taipei bogotá lima santiago
    """
)
HOUSE_PARTS = re.compile(
    r"universit|gemeinde$|(?<!val)er[ií]a$|(?<!val)erie$|\w{3}(?:bau|manufaktur|hütte|stube|küche|vertrieb|montage|spedition|medien|akademie|anstalt|verleih|werkstatt|techniek|advies|bouw)$|\w{3}(?:huis|bedrijf|winkel|zorg|fonds|centrum|verzekeringen|makelaars)$|hochschule|\w{3}erei$|\w{3}(?:packung|heizung|lüftung|reinigung|planung|beratung|handlung|fertigung|vermietung|sorgung|betreuung|mechanik|elektronik|optik|akustik|touristik)$|gesellschaft|wirtschaft|verband|verwaltung|werke$|werk$|bank$|institut|stiftung|klinik|kasse$|verlag"
    r"|\w{3}team$|\w{3}abteilung$|\w{3}amt$|ministerium|behörde|gericht$|rathaus|\w{3}portal$|\w{3}center$|postfach$|börse$|technik$|systeme$|logistik|haus$|tech$|soft$|software|labs$|ware$|works$"
    # Two nouns in one, as German makes houses' names.
    r"|\w{3}(?:zentrum|waren|verbund|betriebe?|handel|dienste?|agentur|laden|markt|märkte|schule|heim|garten|bund|kreis|bühne|theater|museum|archiv|kammer|sparkasse|brauerei|druckerei|bäckerei|gymnasium|gärtnerei|schreinerei|tischlerei|kellerei|spital|apotheke|praxis|kanzlei|hotel|maschinenbau|bahnen?|fabrik|mühle|redaktion)$|-(?:schule|kolleg|stift|heim|kita|spital)$|\w{3}college$"
)
# "Holt Engineers": who share a trade are a house.
TRADES = frozenset(
    """
    Saddlers Locksmiths Farriers Glaziers Plasterers Undertakers Upholsterers Chemists Cobblers Fishmongers Grocers Greengrocers Ironmongers Drapers Thatchers Stonemasons Mechanics Hairdressers Stylists Photographers
    Painters Gardeners Landscapers Welders Framers Farmers Brewers Chocolatiers Bookbinders Osteopaths Podiatrists Notaries
    Engineers Architects Solicitors Accountants Builders Consultants Surveyors Brokers Designers Planners Opticians Dentists Vets Caterers
    Roofers Electricians Plumbers Decorators Florists Bakers Butchers Tailors Lawyers Advisers Advisors Attorneys Actuaries Auctioneers
    Erectors Barbers Jewellers Jewelers Distillers Couriers Guides Hauliers Carpenters Joiners Removers Printers Brewers Growers Publishers Translators Pharmacists Developers Recruiters
    """.split()
)
# "The Tarnside Courier"
PAPERS = frozenset("Courier Reporter Examiner Observer Inspector Messenger Advertiser Correspondent".split())
# "Sigrun Althaus": the end of the name is that of many houses.
SURNAMES_LIKE_HOUSES = words_of(
    "neuhaus althaus steinhaus backhaus brinkhaus holthaus niehaus nienhaus osthaus westhaus sandhaus mühlhaus oberhaus baumgarten"
    " groothuis veldhuis nijhuis nienhuis brinkhuis holthuis steenhuis nieuwenhuis oldenhuis kerkhuis kleinhuis"
)
# "Hôtel-Restaurant Les Glycines": the first of two kinds in one.
KINDS_IN_TWO = tuple(
    f"{kind}-"
    for kind in "hôtel hotel café cafe bar restaurant gasthof gasthaus landgasthof auberge brasserie boulangerie traiteur clinique école bistro pension studio atelier musée museo théâtre".split()
)
