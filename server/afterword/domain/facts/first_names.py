"""First names that people of the languages we read are called by, to tell people's names from houses'."""

from __future__ import annotations

from collections.abc import Iterable

from afterword.domain.facts.senders import fold

_BEGINNING = 2


def _by_beginning(names: Iterable[str]) -> dict[str, str]:
    """Return names by their first letters, each few in one text: as a set they take several times the memory."""
    by_beginning: dict[str, str] = {}
    for name in sorted(set(map(fold, names))):
        by_beginning[name[:_BEGINNING]] = f"{by_beginning.get(name[:_BEGINNING], '')} {name} "
    return by_beginning


# In the plain letters that addresses are made of.
_FOLDED = _by_beginning(
    """
    aaron abby abdul abigail ada adam adele adrian adriana agata agnes agnieszka ahmed ahmet aileen aino aisha alain alan
    alba albert alberto aldo alejandra alejandro aleksandra alena alessandra alessandro alessia alex alexander alexandra
    alexandre alexis alfie alfred alfredo ali alice alicia alina aline alison alma alois alwin amadou amalia amanda amandine
    amar amber amelia amélie amelie amina amir amit amy ana anaïs anais anders andré andre andrea andreas andrej andrés andres
    andrew andy angela angelika angelo angie anika anil anita anja anke ann anna annabel anne anneke anneliese annemarie annette
    annika anouk anthony antje antoine anton antonella antonia antonio anton anusha anya april ariane arjun arlene armin arne
    arno arnold arthur arturo astrid asli aslı audrey augustin aurélie aurelie aurora ava axel aylin ayşe ayse barbara barry bart
    bas bastian bea beate beatrice beatriz becky bella ben benedikt benjamin benoit benoît bernadette bernard bernd bernhard bert
    beth bettina betty bev beverley bianca bill billy birgit birgitta bjarne björn bjorn blanca bob bogdan boris bram brenda brendan brian
    bridget brigitte britta bruna bruno bryan burak callum cameron camila camille can candice carina carl carla carlo carlos
    carmela carmen carol carole carolin carolina caroline carsten cas casper catalina catherine cathy cecilia cédric cedric celia
    celine céline cem cerys charles charlie charlotte chiara chloe chloé chris christa christel christian christiane
    christina christine christof christoph christophe christopher cindy claire clara clare claudia claudine claudio clemens
    clément clement clive coen colette colin colleen connor conrad constantin constanze cora corinna corinne cornelia cristian
    cristina cristiano cynthia dagmar daisy damian damien dan dana daniel daniela daniele danielle danilo danny daphne dario darius
    darren dave david davide dawn dean debbie deborah deepa defne denis denise dennis deniz derek diana diane dick didier diego dieter
    dilara dimitri dina dirk dmitri dolores dominic dominik dominique don donald donna dora doris dorothea dorothee dorothy douglas
    duncan dylan ebru eckhard eddie edgar edith edmund eduard eduardo edward edwin eileen ela elaine eleanor elena eleni elfriede
    eliane elif elin elisa elisabeth elise elizabeth ella elle ellen ellie elliot elodie élodie elsa elsbeth elvira emanuele
    emil emilia emilie emilio emily emine emma emmanuel emre enrico enrique eric erica erich erik erika ernst erwin esra estelle
    esther ethan eugen eugenia eva evan eveline evelyn ezgi fabian fabiana fabien fabio fabrice fabrizio faisal fatima fatma
    federica federico felicia felicitas felipe felix felix ferdinand fernanda fernando fiona flavia flavio fleur flora
    florence florent florian floor fran frances francesca francesco francis francisca francisco franck franco françois
    françoise frank frans franz franziska fred freddie frederic frédéric frederick frederik freya frida friederike friedrich
    frieda fritz gabi gabriel gabriela gabriella gabriele gaby gareth gary gavin geert gemma geoff geoffrey georg george georgia georgina
    gerald gerd gerhard gerlinde gert gertrud giacomo gianluca gianni gill gillian gina giorgia giorgio giovanna giovanni gisela giulia
    giulio giuseppe gizem gloria gonzalo gordon grace graham greg gregor gregory greta grit guido guillaume gunda günter günther
    gustav gustavo guy hakan halil hamza hana hanna hannah hannes hanneke hans harald harold harriet harriette harry hartmut hasan hatice
    hayley heather hector hedwig heide heidi heike heiko heiner heinrich heinz helen helena hélène helene helga helmut
    hendrik henk hennie henri henrik henriette henry herbert hermann hilary hilda hilde holger holly hugh hugo huub ian ibrahim
    ignacio ignaz igor ilaria ilka ilona ilse imke imogen ina ines inès inés ingeborg ingo ingrid inge inka irena irene irina
    iris irma isa isaac isabel isabell isabella isabelle ismail ivan ivana ivo jaap jack jackie jacob jacqueline jacques jaime jake
    jakob jakub james jamie jan jana jane janet janice janina janine janna jannik jannis jasmin jasmine jason jasper javier jay jean
    jeanette jeanne jeff jeffrey jelena jelle jemma jen jenna jennifer jenny jens jeremy jeroen jérôme jerome jerry jess jessica
    jill jim jimena jimmy jip jeroen siem sjoerd joep teun wietse tijs jo joachim joan joana joanna joanne joão joao joaquín jochen jodie joe joel joëlle johan johann johanna
    johannes john johnny jolanda jolanta jon jonas jonathan joop jordan jörg jorge joris jörn jos josé jose josef josefine joseph
    josephine josh joshua josie jost joy joyce juan juana judit judith judy julia julian juliana juliane julie julien juliet
    juliette julio jürgen juergen justin justine jutta kai karen karim karin karina karl karla karolina karoline karsten kasia
    kaspar kate katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin kavita
    kay keith kelly kelsey kemal ken kenneth kerem kerry kerstin kevin kieran kim kirsten kirsty klaas klara klaus konrad konstantin
    konstanze kris kristian kristin kristina kristof kunal kurt kyle lara larry lars laszlo laura laurence laurent lauren laurie
    lea léa leah leandro lee leila lena leni lennart leo léo leon leonard leonardo leonie leonora leopold leroy leslie leticia
    levent lewis lia liam lian lidia liesbeth lieselotte lilian liliana lilli lily lina linda lindsay lindsey linnea linus lionel
    lisa lisbeth liv livia liz lizzie lorena lorenzo loretta lorna lotta lotte lou louis louisa louise luc luca lucas lucia lucía
    lucie lucile lucy ludger ludwig luigi luis luisa luise luiz lukas lukasz luke lutz luz lydia lynn maarten mabel madeleine madison mads
    magda magdalena magnus mahmoud maja maike maisie malcolm malik malte mandy manfred manon manuel manuela mara marc marcel marcela
    marcello marcelo marcin marco marcos marcus mareike marek margaret margarete margarita margit margot margret margriet maria
    maría mariam marian mariana marianne marie marieke marija marilyn marina mario marion marisa marit marius marjan mark markus
    marleen marlene marlies marlis marta martha martijn martin martina martine marvin mary mateo mateus mathias mathieu mathilde
    matilda matt matteo matthew matthias matthieu mattia maud maura maureen maurice mauricio mauro max maxime maxim maximilian
    maxine megan mehmet meike mel melanie melek melina melinda melissa mercedes merve meryem mia micha michael michaela michal
    michel michela michele michelle mick miguel mihai mika mikael mike mila milan milena milica miranda mireille miriam mirjam
    mirko mitch mohamed mohammed moira molly mona monica monika monique morag moritz morten moses muhammad murat mustafa myriam nadia
    nadine nadja naima nancy naomi nasrin natalia natalie natascha nathalie nathan neha neil nell nele nelson nesrin nia niamh nicholas
    nick nico nicola nicolas nicole niels nigel niklas niko nikolai nikolaus nils nina noah noel noelia noémie noemi nora norbert
    noreen norma nuno nuria octavio odile olaf ole oleg olga oliver olivia olivier oltmann omar onur oriol orla oscar oskar osman otto özlem
    pablo paloma pam pamela paola paolo pascal pat patricia patricio patrick patrizia paul paula paulina pauline paulo pavel
    pedro peggy penelope penny per perry pete peter petra phil philip philipp philippa philippe phillip phoebe pia pierre pieter
    pietro pilar pippa piotr priya quentin rabea rachel rafael rafał raffaella rahel rahul raimund rainer ralf ralph ramón ramon ramona
    raphael raquel rashid raul raúl ravi raymond rebecca rebekka regina reiner reinhard reinhold rémi renata renate renato rené rene
    rhiannon rhys ricardo riccardo rich richard rick rika rita rob robert roberta roberto robin rocío rod roger roland rolf roman romy
    ron ronald ronja rory rosa rosalie rosanna rosario rose rosemarie rosemary rosie ross rowan roxana roy ruben rubén rudi rudolf
    rui rupert russell ruth ryan sabina sabine sabrina said sally salvatore sam samantha samir samira samuel sandra sandro sandy sangeeta
    sanjay sanna sara sarah sascha saskia sean seán sebastian sébastien selim selin selma serena serge sergej sergio serkan severin
    shane shannon sharon sheila shelley shirley siân sian sibylle siegfried sigrid silja silke silvana silvia silvio simon simona
    simone sina siobhán sofia sofie sonia sonja sophia sophie søren soren spencer stacey stefan stefania stefanie stefano steffen steffi
    stella stephan stephanie stéphane stéphanie stephen steve steven stewart stuart sue susan susana susanna susanne suse suzanne
    suzie sven svenja svetlana sybille sylvain sylvia sylvie tabea tamara tamsin tania tanja tanya tara tarek tasha ted teresa
    terry tess tessa thea theo theodor theresa therese thérèse thiago thibault thierry thijs thilo thomas thorsten tiago tilda till tilo tim
    timo timothy tina tobias toby tom tomás tomas tomasz tommaso tommy toni tony torben torsten tracey tracy trevor tricia trish
    trudy tülay udo ugo ulf uli ulla ulrich ulrike umberto umut ursula uschi ute uwe val valentin valentina valeria valérie valerie
    vanessa vera verena veronica veronika verónica véronique vicky victor victoria vikram viktor viktoria vince vincent vincenzo
    viola violet virginia virginie vito vittoria vivian vivien viviana vivienne volker waltraud walter wanda wendy wenzel werner
    wesley wiebke wilfried wilhelm will willem william wilma wim winfried winston wolf wolfgang wouter xavier yannick yara yasemin
    ngozi chidi chinedu ifeoma oluwaseun folasade tunde yemi adaeze emeka kwame kofi thandi thandeka sipho zanele nomvula
    fatou mamadou aminata hassan hussein khalid layla leyla zainab noor nour rania salma sami tariq zahra anjali arun asha deepak divya
    gaurav isha kiran lakshmi manish meera mehwish nikhil nisha pooja pradeep prakash preeti rajesh ramesh rohan sanjana shreya simran
    sunil sunita suresh swati vijay vivek wei mei jun hyun yuki hiro kenji akira haruka sakura naoko takashi linh minh itziar iker
    nerea aitor ane jon maëlys maelys gwendolin gwendolen björk wren morwenna bronwyn aoife ciara eoin oisin padraig tadhg agnieszka
    abena adaora aditi aditya aisling akua alejandrina amrita ananya anwen anneli ayesha babak bashir benedetta bhavna
    brid bríd caitlin caoimhe carys catarina chiamaka chinwe corazon dafydd darnell deirdre deshawn dhruv divina efua
    eilidh farah farid fergal fiadh filipa ginevra giada gethin godfrey harpreet ifan imani imelda ishaan jamal
    joselito josefina kavya keisha keerthi kenya kwabena latisha leocadia ludovica mahesh marisol matilde maeve meghna
    mercy milagros mirela naveen niall nkechi obinna oisín olumide pallavi parisa priyanka revathi ritu rowena roisin
    róisín rupa sadia saeed sandeep saoirse seamus siobhan sinead sinéad shanice shirin subhash swapna teresita tendai
    thulani tyrone uchenna vaishali vidya vusi yewande zawadi zuri
    aad aafke aaltje aarav aart aarti abdullah abe abhishek achieng achille adalgisa ade adelheid adina adnan adolf adolfo adri adriano adão adélaïde
    agathe agnese agustín ahmad aidan aiko aimé aitana ajay akash aki akinyi akke alasdair alastair alberta albertine albin albrecht alda aldina alec
    aled aleksander alessio aletta alexa alexandrine alexandru aleš alfonso alicja alin alistair aloisia alok alonso alphonse althea altraud alvaro
    alvin alwien alyssa alžběta amaka aman amara ambika ambroise ambrose amedeo amine amol amparo amélia anand anas anastasia anaëlle anca andreea
    andrei andreia andrzej andrée aneta anette angharad angus angélique aniceto aniket anirudh anjana ank ankie ankit ankita annabelle annalisa
    annamaria annarita annegret annelene annelie annelies annelotte annemiek annemieke annerose annick anselm ansgar antoni antonie antti antónio anup
    aparna apolline araceli aravind archana archie arend arianna arie ariel arja arjan arjen arlete arlo armand armando armelle arnaud arnulf arpita
    artem artur arvid arvind aránzazu ashok ashwin asif assunta astri asunción athena attilio aubrey aude augusta auguste augusto aukje auli aurel
    aurelia aurelio avery axelle ayo ayodele ayumi ayush aziz azucena aécio babajide babette babsi bahar balaji baptiste baran barb barend barnaby
    barnabé barney bartek bartjan bartosz barış bastien battista bauke beatrix begoña belén benedito benito benjamine benno benny bento beppe berend
    berk berna bernie berry berta bertha bertram bertrand bertus beryl bettany beverly beyza bharat bhaskar bhavesh biagio bice bilal birger birgitt
    birte bisi blake blandine blas bodo bogumiła bohumil bola bongani bonnie bouke boyd bożena božena brad bradley brandon branka brechtje brett brice
    brigida britt bronisław brooke bruce brunhilde bryony burghard burkhard busisiwe butch byron bérengère bérénice börje bülent caio caleb calogero
    calum camilla camilo cansu carey carine carlotta carly carmelo carmine carola carolien carrie casey casilda caspar cassandra cassie catalin cath
    catriona cecil celina ceren cesar cesare chad chandni chandra chantal charlene charlène charo chaya chaz chelsea chen cher cheryl chester chetan
    chiel chioma chitra christelle chuck chukwuma chuy cian cillian cinzia ciprian claes clarice claudie claudiu claus clay cleber clelia clemente
    cliff clifford clint clotilde clyde cláudia clémence clémentine coby codruta cody colm colombe concepción concetta conchita connie conny conor
    constance consuelo cor coralie cordelia cordula corentin corey benni bente anni derwent fiete fitz gaz jonno jonte len ludo matze perpetua tobi wolfi cormac cornel cornelio cornelis corneliu cornelius corrado corrie cosima cosimo cosmin costanza costel costin
    courtney craig crina crispin cuca curtis cyprien cyrielle cyril cyrille cyrus czesław cátia cécile célestin célia césar cătălin daan dafne dagny
    daisuke dalal dale dalia dalibor dalva damiano damilola damon dane dani danica danièle daniëlle dankwart danuta darcy daria dariusz darlene
    darragh darryl daryl davina dawid deana deb debby debora debra declan dee deepika delia delphine demetrius denilson denny denzel derya des desmond
    detlef detlev devika devon diederik diether dietlinde dietmar dietrich dieuwke dilek diletta dilip dimitris dineke dinesh dino diogo djamila
    dmytro dom dominika donal donatella donato donovan doreen dorian doriana dorin dorit dorota dottie doug douwe dragos dragoș drew driek duco
    dumitru dwayne dwight dámaso débora dörte ebba ebele eberhard ece ed edda eddy edeltraud edie edmond edna edoardo edouard edson edwina edyta eelco
    eelke efe efosa efrain egbert egil egon ehrenfried eila einar eino eirik ekow eleonora elettra elfi eli eliana elias elijah elio elisabete eliška
    elke ellinor elliott ellis elly elmar eloise eloy elsebeth elske elspeth elton elza elçin eléonore elżbieta emanuel emanuela emelie emer emiel
    emiliano emmanuelle emmett emory emrah encarnación ender enes engelbert enid ennio enya enzo ephraim erdem erhan erhard erkki erlend erna ernest
    ernestine ernesto erol errol ertuğrul ervin eskil esme esmee esmé espen esperanza estefanía estela estevão etienne etta ettore eugene eugenie
    eugenio eugénie eulalia eulalie eun eunice eusebio evaristo eve evelien everett evert evi ewa ewald ewan ewelina ezio fabienne fabiola fadi faiza
    falk fanny farheen fatoumata fausta fausto faye fedele felicity femi femke fenna ferdl fergus ferhat fermín fernand ferran ferry fidel figen
    fikret filip filiz findlay finlay finley finn finola fintan fionn fiorella fiorenza flaminia flavien flo floortje florentin florentina flori
    floriane florin floris floyd flávia flávio fokke folkert forrest fosca franca francine franciszek frankie franzi fraser fredrik fridolin friedel
    friederich friedhelm frits frode froukje fulgencio fulvia fulvio funda funmi fátima félix gaetano gaia gail gamze garrett garry gaspard gaston
    gautier gav gayatri gaël gaëlle gcina geertje geertruida geeta geir gelu gema gene genevieve geneviève gennaro genoveva geoffroy geraint geraldine
    geraldo gerard gerardo gerben gerda gerhild germaine germán gernot gerold gerrit gerry gertraud gertrude gesa gesine ghada gheorghe ghislain
    ghislaine giacinta giancarlo gianfranco gianmarco gigi gijs gil gilbert gilberte gilberto gilda gilles ginette ginny gino gioacchino gioia gionata
    giordano girija girish gisbert gisele gisèle gitta giuditta giuliana giusy glen glenda glenn glyn glória godwin gopal goran gottfried gottlieb
    govind gracie graciela graeme grazia graziella grażyna greer greetje gregorio grete grigore gro grzegorz grégoire grégory guadalupe gudbrand
    gudrun gudula guglielmo guilherme guillemette guillermo gundula gunilla gunnar guntram gunvor gus gustaf gustl guus gwen gwenaël gwenaëlle gwyneth
    gyula géraldine gökhan göran gül gülay gülsüm gülşah gülşen güner güven habib habiba hacer hadi hagen haitham hajo hala haley halide halina halvor
    hamish hanan hande hani hank hanka hanke hanne hannelore hansi harish harjit harlan harm harmen harri harsh hartwig haruto harvey hasso hauke
    haydar hazel hedda hedi hedy heidemarie heidrun heikki heimo hein heitor helder heleen helge heli hella helma helmtraud heloise helton hema hemant
    hendrika henner henning henny henryk herb heribert herma herman hermine herminia hernán herta hertha hervé hessel hester hidde hilario hildegard
    hilleke hilmar hiltrud hinrich hiroshi hitesh hjalmar hollie honorine horatiu horst hortense howard hubert huguette huib humphrey hye hynek håkan
    hélder hülya ibrahima ida idar idris ien ifeanyi ignatz ike ikenna ileana ilenia ilhan ilie ilja ilker ilkka iman imma imran indira ineke inga
    ingegerd inger ingmar ingolf ingomar ingrida ingunn ingvar inmaculada inês ioana iolanda iole ionel ionut ira ireneusz irfan irmgard irmi irmtraud
    irune irvin irving isadora isaura isidoro isidro isolde isotta italo iulia iulian iva ivanka ivano ivone ivonne iván iwan iwona jaakko jabulani
    jacco jace jacek jacinta jacinto jaco jacobo jada jaden jadwiga jagdish jaimie jair jakobus jamila jandira janelle janette janis janneke jannie
    janosch janusz jared jarek jari jarmila jarmo jaromír jaroslav jarosław javed javi jaya jayden jayesh jayne jazmín jeannette jedidiah jelmer
    jeltje jem jenneke jenni jennie jennings jerrod jerzy jerónimo jesper jesús jethro jetske jette jihan jiri jisoo jitka jiří joaquim jobst jocelyn
    jocelyne jockel jodi johanne johnnie joke jola jolene jolie jolien jonna jonny joost jordi jorgen jort jorun josefa josep josephina josette
    josiane josje josue josué joséphine jouni jovana jozef juanita juanjo jude juha juhani jukka jules julika julita julián junko jurandir jurgen
    jurre jussi justina justus justyna jyoti jørgen kaan kacper kadir kagiso kaija kaisa kaito kalle kalyani kamal kamala kamau kamil kamila kanchan
    kaori karan kareem kari karima karine karlheinz karol karthik kartik kasper kat kateřina kath kathe kathi katia katya kayla kayleigh kazuki kazuko
    keegan kees kehinde keiko keira keita kelechi kenan kendra kenny kenta kerri keziah khadija khaya khumbuzo kiera kilian killian kimberley kimberly
    kinga kirsi kitty kizzy kjell kjersti klaasje klemens klement klothilde knut koen komal konny koos koray korbinian krishna kristen kristi
    kristoffer kristy krystian krystyna krzysztof kudzai kunigunde kunle kuno kurtis kwasi käthe kåre lacey lachlan ladislaus ladislav laetitia laia
    laila lajos lamar lambert lamberto lamia lana lance lasse lata latifa laure laurens laurentiu lauri lauro lavanya lavinia lawrence laëtitia laís
    leandra leanne leberecht leena leendert leif leire leman lenka lennox leopoldine leopoldo lerato leszek letizia lettie levi lexi libor licia
    lidewij lidka lieke lies liesje liesl liliane lilith lill lillian lilo lilou lindiwe lindy linford ling linn lino lionello lise lisette livio
    liviu loes lois lolita loni lonnie loraine lore loredana loren lorenz lorenza lori loris lorne lorraine lorrie lothar lotti louie louison lourdes
    lourenço lovisa loïc loïs luana luann lubna lubomír luboš lucette lucian luciana luciano lucien lucilla lucinda lucyna ludmila ludmilla ludovic
    ludovico ludvík luella luigia luk lukáš lulu luminita lungile lupe luther luuk luzia luísa lydie lynda lynette lynne lázaro léon léonie lígia
    lívia maaike maartje macarena machteld maciej macy madalena madalina maddalena maddie maddy madelief madhavi madhuri madlen mae magali maggie
    magnhild mags mahmud mai maia maika maire mairi maite maj majid makena makoto maksim malachi malachy malak malgorzata malika malin mallika mallory
    malu malwine mandla manlio manni manoj manola manoli manolo mansour manu marcelina marcella marcelle marcia maren marga margarethe margarida
    margaux marge margery margherita margie margo marguerita marguerite mariangela marianna mariano maribel maricarmen mariechen mariella marieluise
    marietta marije marijke marijn marika mariko marilda marilena marin marinela mariola maristella mariusz marja marjolein marjolijn marjorie
    markwart markéta marley marlon marsha martien marty marwa maryam maryse marzena masako masego massimiliano massimo mateusz mathes mathis mats
    mattias matías matěj maude maurizio maurício maxence maximino maximo maya mayra maël maëlle małgorzata mbali mechthild meg meghan megumi meindert
    meinhard meinrad melvin menno merche mercè meredith merel merle mert mervyn mesut mette micah michalina michał michelangelo michiel michiko
    mickaël mieczysław mieke miep miguelina mihaela mihnea mikhail miki mikkel mikko mikołaj milada mildred miles millie milly miloš milton mimi mina
    mindy minjun minke minna minnie mirabela mircea mirco mireia mirella miren mirl miroslav mirosława mirte mitchell mitzi miyuki mizzi moe mohan
    mohit moina momo moni monia moniek montserrat mordechai moreno morgan morgane morris mortimer mostafa moyra mpho mukesh mukul muriel murray mutua
    mwangi myra myrna myrtille myrtle máire márcia márcio mário mégane mélanie mélissa mónica mônica müge nabil nacho nada nadeem nadim nadège nair
    najwa naledi nana nanda nandini nandl nando nanette nanna nanne naren naresh nasser nat nataliya natasha nathanaël nathaniel natividad natália
    navin nawal nazan nazlı nazzareno necla ned neela neeraj nejat nelleke nello nelu nepomuk nermin nerys neslihan nestor nettie neus neusa neville
    ngaire nicki nicky nicol nicolai nicoleta nicoletta nicolette nicolò nienke nige nihat niina nikita nikki nikola nilay nilgün nilson nilufar
    nilüfer nino ninon niraj nita nitin nives njeri njoroge nneka nobuko noelle nokuthula nola nomsa nonhlanhla norm norman notburga noura noé noémia
    ntombi nunzia nuray nurgül nyambura nynke nádia néstor nívea oana ochieng octavian océane oda oddvar odette odin ofelia okan olalla olav oldřich
    oleksandr olena olimpia oliwia olli ollie olu oluchi olympe omer omondi ondřej onno onyeka oona ophelia ophélie oprah orazio orell oren oreste
    orhan orietta orlando ornella orsolya orson ortrud ortwin osvaldo oswald otello otieno otis otmar ottavia ottilie ottmar otávio outi ovidiu owain
    owen oğuz paco paddy padma paige palesa palmira pancho pankaj paquita paraschiva paride parul pascale pascaline pasquale patrice patrizio patrícia
    patsy patti patty paulette paulien pavla pavlina pawel paweł payal peer pekka pelin pepa pepe peppi percival percy perihan perla pernilla perrine
    petar petr petre petronella petros petru petteri philibert philippine phillipa philomena phyllis pierluigi piero piet pili pim pinar pino piotrek
    piper pippin pirjo pleun pnina poldi polly pranav prasad prashant pratik praveen primitivo priscila przemysław purificación päivi pınar quinn
    quique quirine rachna radegund radek radha radim radka radosław radu rae rafaela raffaele ragnar ragnhild raimar raimundo raj raja rajan rajani
    rajiv rakesh raluca rami ramiro rana randall randolph randy rani raoul raphaela raphaëlle rashida rashmi rasmus ray raymonde raymund razvan reba
    recep reem refilwe reg reggie reginald reginaldo regine regula reid reidar reiko reinhild reinier reinoud rekha remco remo renan renaud renee rens
    renske renuka renzo renée resi reto rhea rhett rhoda rhona rhonda ria rian ricarda riccarda ricky rients riet riikka rik riley rima rina rino
    rinske rinus rishi risto ritchie ritesh ritika ritva roald robbie robyn rocco roch rochelle roderick roderik rodney rodolfo rodrigo roel roelof
    rogelio rogier rogério rohit roksana rolande rolando romain romana romane romeo romina romolo romuald ronan roni ronnie roos roque ros rosalba
    rosalind rosalía rosamund rosana rosaria roseanne roseline rosella roselyn rosetta roshan rosita roslyn rossana rossella roswitha rosângela
    rotraud roxane roxanne royce roz ruairi rubina ruby rudo rudolph rudy rufus ruggero rune rupali ruperto ruprecht russ ruthie ruud ryo ryszard
    régine régis rémy rüdiger růžena saad saar sabatino sachin sadie sagar sahar sahil saida sakari sal salih salim sallie salome samar sameer sammy
    samuele sancho sanda sander sandhya sandrine sanele sanjeev sanne sante sapna sari sarita satish satoshi satu saturnino saul savannah saverio
    savino savita scarlett schorsch scot scott seb sebas sebastiano seda sedat seema segun selda selena selwyn selçuk sema seojun sepp sepperl seppi
    seppo serafina serap seraphina serdar serenella sergei sergi seth settimio sevda severine sevgi sevil sevim sezen shaan shabnam shalini shaun
    shauna shawn shayla shaz shelagh shelby sheldon shelly sherman sherry sheryl shikha shilpa shinji shivani shobha shona shreyas shruti shubham
    shwetha sibel sibusiso sid siddharth sidney sidonie sieglinde siegmar siegmund siegrid sienna sietske sigbjørn sigi sigmar sigmund signe sigurd
    siham silas silvano silviu simeon simin simonetta sindi sinem sipke sirpa sissel sissi siv siyabonga sizwe sjaak sjors smita sneha sofieke sofía
    soizic solange soledad solenn solomon solvei solveig solène sonal soojin sophus soraya sorin souad sridhar srinivas stacy stan stani stanislav
    stanislava stanisław stanley stasi stavros stefana stelios stellan sten stig stijn stina stu sture suat sudha sudhir sujata suman sumit sumita
    supriya sushma susi suzan suzette suzy svante svein sverre sybil sybren sydney sylvester sylvette sylwia szymon sáng ségolène sérgio séverine
    sílvia sónia sônia süleyman sławomir tabitha tadeusz tafadzwa taiwo taj takeshi talia tamar tamer tammy tamsyn tamás tancredi tanguy tanisha tansy
    tanvi tapio tarja tarquin tarun tarık tash tasneem tassilo tatenda tatiana tatjana tatyana tea teddy teemu tegan tejas telma temba temitope teodor
    teodora teodoro tere terence tereza terhi terje terrence terri tevita thabo thaddeus thanh thao thaís thekla thelma themba theodora theodore
    theresia theun thibaut thijmen thilde thirza thom thor thora thoralf thurston théo théodore tia tiberiu tibor tiffany tiina tillie timea timon
    timothée tinashe tine tineke titia tito titus tiziana tiziano tjeerd tobin todd tolga tomasa tomi tomke tomoko tone tonia tonino tonio tonya toos
    tora torbjörn tore torgeir torill torunn tosca tova toño traian trang traude traudl travis trent trijntje trina trine trini tristan trixi trixie
    trond troy trudi truus tuan tuba tudor tuija tullio tumelo tuncay tuomas turgut turid tuula tuğba tygo tyler tyra tânia tülin uberto uche ulric
    ulrik ulysse uma una unathi unni urban urs ursel ursi ursina urszula urvashi usha uzma uğur vaclav valentine valerian valerio valter valéria vanda
    vandana vanesa vania varun vasco vasile vasilica vasilis vaughn vedat veit velma vendula venkat verity verna vernon veronique vesa vic vicente
    vicki vickie victoire vidal vidar viggo vildan ville vilma vinay vincenza vineet vinicio vinod vinzenz vinícius violaine viorel viorica vipul
    virgil vishal vivi viviane vlad vladimir vladimír vlasta vojtěch volkan volkmar vroni václav vânia véra vít vítor věra wacław wade wafa wagner
    walburga walid walt walther waltraut wambui wangari wanjiku wanjiru warren wassim wastl wayne wellington wendela wendelin wenke weronika wes
    whitney wiebe wiesława wigbert wiktor wilbur wilf wilfred wilfrid wilhelmina willa willemien willemijn willi willy wiltrud winifred winnie
    wioletta witold wojciech wolfhard wolfram wout wubbo wyatt władysław xander xaver xavi xavière xenia xiao xiaoming ximena xiomara yaa yael yago
    yahya yamini yann yannis yaroslav yash yassine yavuz yaw yaëlle yelena yeliz yfke yiğit yngve ynske yogesh yohan yohann yoko yolande yorick yoshi
    younes yseult yui yuka yukiko yumi yuna yuri yusra yuval yvette yvon yıldız zac zacarías zachary zafer zaid zaira zaki zane zbigniew zdeněk
    zdzisław zehra zeke zelda zeno zenzi zerrin zhen zina zineb zita zlata zodwa zola zoltan zoltán zora zosia zubin zuhal zukiswa zuleika zulmira
    zuzanna zygmunt zélia zélie águeda álvaro ángel ángela åsa élisabeth élise éloïse éléonore émeline émile émilie éric étienne évelyne íñigo ömer
    özge öznur øystein øyvind ümit łukasz şebnem şeyma şule šimon štěpán šárka ștefan
    yasmin yolanda youssef yusuf yvan yves yvonne zack zara zeynep zoe zoé zofia zsofia zuzana
    adjoa ailsa aislinn akosua amarjit amrit andi andriy anh ania arif asif babs baljit balwinder basia basti beppo bess bessie bethan beto biff billie
    bobbie bobby bohdan branwen brittany burgi caitlyn cathal catrin cheri chrissi ciaran ciarán ciro clodagh conni debs dermot diarmuid donncha donnie
    dougie dragan duane duc dusan earlene eero eimear eirlys elen elsie eoghan esi eunji ffion fiachra folake frauke ganesh geri gitti grainne gráinne
    gurpreet halvard hattie hias hina hossein hua huda hui huong hyejin hywel ieuan ikechukwu inken iona iryna jacqui jasleen jasmeet jaspreet jemima
    jeri jia jiho jimmie jing jiwoo jody jojo kaitlyn kashif katelyn katka kavitha kerrie kuba kuldeep lashonda latoya leonor lesley lottie lowri luggi
    lupita mackenzie madge mafalda mair mairead makayla manpreet marloes mckenna meena meenakshi mehdi mhairi minho mira mirja mykola máiréad méabh
    navjot nellie nemanja nguyen norah nuala oksana olha olwen orlaith parminder peg phuong pip proinsias quirin rabia randi raylene rike rosi saima
    santi satnam satoko seun seung sheri sherri shweta siôn sobia soyeon sukhdeep sukie sung suze svitlana swantje tamika tammie taras tejinder thuy
    ting tommie tori totò usman vesna viv vonnie waqas wasti wen willie wojtek xin xochitl yan yasir yesenia yetunde ying yoona yu yulia yuto zain zoran
    zuzia
    """.split()
)


def begins_with_first_name(name: str) -> bool:
    """Tell whether the first word is a name that many people have, or two such: "Hans-Peter"."""
    first = fold(name.split(" ", 1)[0])
    return _is_one(first) or ("-" in first and _is_one(first.split("-", 1)[0]))


def _is_one(folded: str) -> bool:
    return f" {folded} " in _FOLDED.get(folded[:_BEGINNING], "")
