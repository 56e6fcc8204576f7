"""First names that people of the languages we read are called by, to tell people's names from houses'."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import words_of
from afterword.domain.facts.senders import fold

FIRST_NAMES = words_of(
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
    yasmin yolanda youssef yusuf yvan yves yvonne zack zara zeynep zoe zoé zofia zsofia zuzana
    """
)


_FOLDED = frozenset(map(fold, FIRST_NAMES))


def begins_with_first_name(name: str) -> bool:
    """Tell whether the first word is a name that many people have, or two such: "Hans-Peter"."""
    first = fold(name.split(" ", 1)[0])
    return first in _FOLDED or ("-" in first and first.split("-", 1)[0] in _FOLDED)
