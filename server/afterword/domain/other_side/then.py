"""The words that tell of a time that is over: "back in March", "damals", "l'an dernier", in eight languages.

A long time is one that no employer takes over an answer; a month may be that in which the reader came for a talk.
"""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_anywhere

_EN_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_EN_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_DE_MONTH = r"(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
_DE_SEASON = r"(?:frühjahr|frühling|sommer|herbst|winter)"
_FR_MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_ES_MONTH = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
_IT_MONTH = (
    r"(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)"
)
_PT_MONTH = r"(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
_NL_MONTH = r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
_TR_MONTH = r"(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)"
_TR_SEASON = r"(?:yaz|kış|bahar|ilkbahar|sonbahar|güz)"
# "The role you interviewed for in March": the time is that of the talk.
_NOT_OF_THE_TALK = "".join(
    f"(?<!{each})"
    for each in (
        "applied ",
        "applied for ",
        "applied to us ",
        "applied here ",
        "interviewed ",
        "interviewed for ",
        "interviewed with us ",
        "interview ",
        "application ",
        "spoke ",
        "talked ",
        "met ",
        "meeting ",
        "conversation ",
        "call ",
        "chat ",
        "visit ",
        "came in ",
        "coming in ",
        "met us ",
        "test ",
        "until ",
        "by ",
        "before ",
        "from ",
        "since ",
        "till ",
        "again ",
        "starting ",
        "start ",
        "open ",
        "opens ",
        "vacancies ",
        "filled ",
        "filled internally ",
        "given away ",
        "closed ",
        "appointed ",
    )
)
_NOT_OF_THE_TALK_ABROAD = "".join(
    f"(?<!{each})"
    for each in (
        "gespräch ",
        "bewerbung ",
        "entretien ",
        "entrevista ",
        "colloquio ",
        "gesprek ",
        "ab ",
        "à nouveau ",
        "de nuevo ",
        "di nuovo ",
        "de novo ",
        "weer ",
        "wieder ",
        "wurde ",
        "vervuld ",
        "pourvu ",
        "cubrió ",
    )
)

LONG_AGO = cued_anywhere(
    r"""
    last :: \blast (?:year|season|academic year|fiscal year|cycle|hiring season)\b(?!['’]s)(?! at)
    years ago|year ago|half ago|months ago|while ago|while back|time ago|season ago :: \
        \b(?:\w+ years?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|several|some|a few|\d+) (?:months|seasons)|(?:a|one) (?:good )?year(?: and a half)?|\w+ years? and a half|a (?:good )?while|some time|half a year) (?:ago|back)\b
    in 20|im jahr 20|en 20|nel 20|em 20|20 :: \b(?:back in|in|im jahr|en|nel|em|sie hatten sich|hatte[nst]* .{0,30}) 20[0-2]\d\b(?![-/.]\d)
    previous :: \b(?:you(?:['’]ve| have)? previously|previous (?:hiring |recruitment |recruiting |application )?(?:cycles?|rounds?|seasons?|campaigns?|intakes?))\b
    jahr|saison|jahren|monaten :: \
        \b(?:letzte[sn]|vorige[sn]|vergangene[sn]) jahr\b\
        |\bvor (?:einem (?:halben |guten |knappen )?jahr|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehreren|einigen|ein paar|\d+) (?:jahren|monaten))\b\
        |\b(?:letzte|vorige|vergangene) saison\b
    an dernier|année dernière|an passé|année passée|il y a :: \
        \bl['’]an(?:née)? (?:dernier|dernière|passée?)\b\
        |\bil y a (?:\w+ )?(?:ans?|années|mois)\b
    año pasado|hace :: \bel año pasado\b|\bhace (?:\w+ ){1,2}(?:años?|meses)\b|\bhace (?:algún |un )tiempo\b
    anno scorso|scorso anno|anni fa|anno fa|mesi fa|mese fa|tempo fa :: \bl['’]anno scorso\b|\blo scorso anno\b|\b(?:anni|un anno|mesi|mese|tempo) fa\b
    ano passado|há|faz|atrás :: \bano passado\b|\b(?:há|faz) (?:\w+ ){1,2}(?:anos?|meses)\b|\b(?:anos?|meses) atrás\b
    vorig jaar|jaar geleden|maanden geleden|tijd geleden|tijdje geleden|vorig seizoen :: \bvorig (?:jaar|seizoen)\b|\b(?:jaar|maanden|tijd|tijdje) geleden\b
    geçen|önce|evvel :: \bgeç(?:en|tiğimiz) (?:yıl|sene|sezon)\b|\b(?:yıl|sene|ay) (?:önce|evvel)\b(?!ki)|\bbir süre önce\b
    """
)
THEN = cued_anywhere(
    rf"""
    at the time|at that time|at that point|at that stage|at that moment|back then|in those days :: \b(?:at the time(?! of)|at that (?:time|point|stage|moment)|back then|in those days)\b
    then :: \b(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|only|\d\d) then\b|\bthen[,;]? (?:and|but|because)\b|\b(?:out|there|us) then\b
    last time|first time|time around|time round :: \b(?:the )?(?:last|first) time(?: a?round)?\b(?! (?:that )?(?:i|we) (?:will|can))
    round|search|wave|process|competition|campaign|recruitment :: \b(?:in|during|after) (?:the|our) (?:first|previous|earlier|last|initial|original) (?:\w+ )?(?:round|search|wave|process|competition|campaign|recruitment)\b
    when you|when we :: \bwhen you (?:first |last )?(?:applied|asked|wrote|called|rang|enquired|inquired|interviewed|came|contacted|approached|got in touch)\b|\bwhen we (?:last|first) (?:spoke|met|talked)\b
    before christmas|before easter|new year|in the new year|earlier this year :: \b(?:before|just before|over|at) (?:christmas|easter|new year)\b|\bearlier this year\b
    spring|summer|autumn|fall|winter :: {_NOT_OF_THE_TALK}\b(?:back in(?: the)?|in(?: the)?|over the|last|this past) {_EN_SEASON}\b(?! (?:term|school|job|season|internship|we will|programme|program|we['’]ll|you will))
    in jan|in feb|in mar|in apr|in may|in jun|in jul|in aug|in sep|in oct|in nov|in dec|last jan|last feb|last mar|last apr|last may|last jun|last jul|last aug|last sep|last oct|last nov|last dec :: {_NOT_OF_THE_TALK}\b(?:back in|in|last|early in|late in) {_EN_MONTH}\b
    last month|last quarter|last term :: {_NOT_OF_THE_TALK}\blast (?:month|quarter|term)\b
    letter of|letter in|wrote to you|told you|told u :: \b(?:following|further to) (?:our|my) (?:letter|e-?mail|message) of\b|\b(?:wrote to|told) (?:you|u)(?: no)? (?:in|last|back in) \w+
    in the spring|in the fall|in spring|in fall|in the summer|in the autumn|in summer :: \bin (?:the )?(?:spring|summer|autumn|fall|winter) (?:of )?20\d\d\b
    missed out|occasion|beginning of the year|start of the year :: \byou (?:narrowly |just )?missed out on\b|\bon that occasion\b|\bat the (?:start|beginning) of the year\b
    had :: \bhad (?:already |just |all |only |by then |unfortunately )*(?:been (?:filled|given|taken|offered|frozen|cancelled|promised)|gone to|chosen|appointed|decided|filled|taken (?:on|someone|somebody)|hired|to (?:turn you|say no|disappoint|let you (?:go|down)|decline|tell you))\b
    our records|our files :: \bour (?:records|files) (?:show|indicate|tell)\b
    within the past|in the past|months ago :: \bwithin the (?:past|last) (?:\w+ )?(?:\d+ |two |three )?(?:months|years)\b(?=[^.!?]*\b(?:were|was|did)\b)
    some years|predecessor|years back :: \bsome years (?:ago|back)\b
    hatte|musste|absage|abgesagt :: \b(?:mussten?)(?: wir| ich)? (?:ihnen|dir|dich|sie)\b[^.!?]{{0,60}}\b(?:absagen|mitteilen|antworten|vertrösten|enttäuschen|ablehnen|schreiben|sagen|absage)\b|\bhatten?(?: wir| ich)? (?:uns|ihnen|dir|mich)\b[^.!?]{{0,60}}\b(?:entschieden|abgesagt|geschrieben|gesagt|mitgeteilt)\b|\bwar(?:en)? (?:da |leider )?(?:schon|bereits)\b[^.!?]{{0,30}}\b(?:vergeben|besetzt|voll)\b
    in dem sie|in dem du|in der sie|in der du :: \bin de[mr] (?:sie|du)\b[^.!?]{{0,40}}\b(?:waren|warst|landeten|kamen)\b
    schreiben vom :: \bmit (?:unserem )?schreiben vom\b[^.!?]{{0,20}}\b(?:hatte|haben wir ihnen)
    damals|seinerzeit|zeitpunkt|damaligen :: \b(?:damals|seinerzeit|zu (?:dem|diesem|jenem) zeitpunkt|zum damaligen zeitpunkt|zu der zeit)\b
    letzten mal|ersten mal|vorigen mal|letztes mal|anlauf :: \b(?:beim|letzten?s?|vorige[sn]?) (?:letzten |ersten |vorigen )?mal\b|\bim ersten anlauf\b
    verfahren|runde|durchgang|ausschreibung :: \b(?:das|die|der) (?:erste|vorige|letzte) (?:auswahl|bewerbungs|besetzungs|stellen)?(?:verfahren|runde|durchgang|ausschreibung)\b|\b(?:im|in der|bei der|nach der|bei unserer|in unserer|in unserem|bei unserem) (?:ersten|letzten|vorigen|früheren|vergangenen) (?:auswahl|bewerbungs|besetzungs|stellen)?(?:verfahren|runde|durchgang|ausschreibung)\b
    im jan|im jän|im feb|im mär|im apr|im mai|im jun|im jul|im aug|im sep|im okt|im nov|im dez|letzten|vergangenen|vorigen :: \
        {_NOT_OF_THE_TALK_ABROAD}\b(?:im|im letzten|im vergangenen|letzten|vergangenen|vorigen) {_DE_MONTH}\b\
        |\b(?:letzten|vorigen|vergangenen) monat\b
    frühjahr|frühling|sommer|herbst|winter|weihnachten|ostern :: {_NOT_OF_THE_TALK_ABROAD}\b(?:im|letztes|letzten|vergangenes|vergangenen|im letzten|im vergangenen) {_DE_SEASON}\b|\bvor (?:weihnachten|ostern)\b
    als sie|als du :: \bals (?:sie|du) (?:sich |dich |mich |uns )?(?:im \w+ |damals )?(?:gefragt|angefragt|beworben|fragtest|geschrieben|angerufen|vorgestellt)\b
    avions|avait|avais :: \b(?:avions|avait|avais)\b[^.!?]{{0,30}}\b(?:préféré|retenue?|choisie?|pourvu|abouti|dit non|opté|écarté|donné)\b|\bn['’]av(?:ions|ait|ais|aient)(?: \w+)? (?:pas|plus|rien|aucune?|malheureusement)\b
    courrier du|lettre du|informions :: \bpar (?:courrier|lettre) du\b[^.!?]{{0,40}}\b(?:avions|informions|avait)\b|\bnous (?:vous|t['’]) ?informions\b
    dit non :: \bt['’](?:ai|avais) dit non\b
    époque|moment-là|fois|alors :: \b(?:à|a) l['’]époque\b|\bà ce moment[- ]là\b|\bla (?:dernière|première|fois précédente) fois\b|\bn['’]av(?:ions|ais) alors\b
    mois dernier|printemps|été|automne|hiver :: (?<!du )\ble mois dernier\b|\b(?:au printemps|cet été|l['’]été|à l['’]automne|cet hiver|l['’]hiver|l['’]automne)(?: dernier)?\b
    en janv|en févr|en mars|en avri|en mai|en juin|en juil|en août|en sept|en octo|en nove|en déce|premier|campagne :: {_NOT_OF_THE_TALK_ABROAD}\ben {_FR_MONTH}\b|\blors de (?:notre|la) (?:\w+ )?campagne\b|\b(?:lors du|au|du) premier (?:processus|recrutement|tour|concours)\b
    habíamos|había|dije que no|convocatoria|proceso anterior :: \bhabía(?:mos)?\b[^.!?]{{0,20}}\b(?:elegido|cubierto|dicho|seleccionado|contratado|optado)\b|\bte dije que no\b|\b(?:convocatoria|proceso) anterior\b
    en su :: \ben su (?:momento|día)\b
    entonces|en aquel|otra vez|última vez|primera vez|primer :: \ben aquel(?:la)? (?:momento|época|ocasión|entonces)\b|\bpor (?:aquel )?entonces\b|\bla (?:última|primera|otra) vez\b|\ben (?:el )?primer proceso\b
    en ener|en febr|en marz|en abri|en mayo|en juni|en juli|en agos|en sept|en octu|en novi|en dici|verano|invierno|primavera|otoño|mes pasado :: {_NOT_OF_THE_TALK_ABROAD}\ben {_ES_MONTH}\b|\b(?:en|el) (?:verano|invierno|otoño)(?: pasado)?\b|\ben primavera\b|\bel mes pasado\b
    avevamo|aveva|era stat|detto di no :: \bavev(?:amo|a|o)\b[^.!?]{{0,30}}\b(?:comunicato|scelto|preferito|detto|dovuto|optato|assunto)\b|\bera (?:già )?stat[ao] (?:già )?(?:copert|assegnat|affidat|chius)[ao]\b|\bti ho detto di no\b
    epoca|allora|momento|occasione|scorsa|scorso|ultima volta|prima volta :: \ball['’]epoca\b|\b(?:in )?quel(?:l['’]| )(?:momento|occasione|periodo)\b|\bla (?:volta scorsa|scorsa volta|prima volta|ultima volta)\b|\bl['’]ultima volta\b|\blo scorso \w+\b|\b(?:estate|primavera) scorsa\b|\ballora\b (?:non|il|la|avevamo)
    a genn|a febb|a marz|a apri|a magg|a giug|a lugl|a agos|a sett|a otto|a nove|a dice|in estate|in primavera|in autunno|in inverno|quest'estate :: {_NOT_OF_THE_TALK_ABROAD}\ba(?:d)? {_IT_MONTH}\b|\bin (?:estate|primavera|autunno|inverno)\b
    tinha|falei que|disse que não|disse-lhe|lhe dissemos :: \btínhamos (?:escolhido|optado|dito|informado)\b|\b(?:te falei|te disse|disse-lhe|lhe dissemos|falei) que não\b|\btinha sido (?:preenchida|ocupado|atribuído)\b
    na época|na altura|naquele|naquela|última vez|outra vez|então|primeiro processo|anterior :: \bna (?:época|altura)\b|\bnaquel[ea] (?:momento|altura|ocasião|época|tempo)\b|\bda (?:última|outra|primeira) vez\b|\bno (?:primeiro processo|processo anterior)\b
    em jane|em feve|em març|em abri|em maio|em junh|em julh|em agos|em sete|em outu|em nove|em deze|no verão|no inverno|na primavera|mês passado :: {_NOT_OF_THE_TALK_ABROAD}\bem {_PT_MONTH}\b|\b(?:no (?:verão|inverno|outono)|na primavera)\b|\bno mês passado\b
    lieten :: \blieten (?:wij|we) (?:u|je) weten\b
    destijds|indertijd|toen|op dat moment|vorige keer|eerste keer|laatste keer|eerste ronde|vorige maand|vorige zomer|vorig voorjaar|vorig najaar|afgelopen :: \b(?:destijds|indertijd|op dat moment|toen(?:tertijd)?|(?:de )?(?:vorige|eerste|laatste) keer|in de eerste (?:ronde|procedure)|vorige (?:maand|zomer|winter|lente)|vorig (?:voorjaar|najaar)|afgelopen (?:jaar|zomer|winter|voorjaar|najaar))\b
    in janu|in febr|in maar|in apri|in mei|in juni|in juli|in augu|in sept|in okto|in nove|in dece|in de zomer|in de winter|in het voorjaar|in het najaar :: {_NOT_OF_THE_TALK_ABROAD}\bin {_NL_MONTH}\b|\bin (?:de (?:zomer|winter|lente|herfst)|het (?:voorjaar|najaar))\b
    mıştık|miştik|muştuk|müştük|mıştım|miştim|muştu|mıştı|mişti :: \w(?:m[ıi]ş|m[uü]ş)t(?:[ıiuü](?:k|m|n[ıiuü]z)?|[ıiuü])\b
    o dönem|o zaman|o sırada|o tarih|o günler|ilk süreç|ilk görüşme|geçen|daha önce|yazın|kışın :: \bo (?:dönem|zaman|sırada|tarihte|günlerde|süreçte)\w*\b|\bilk (?:süreç|görüşme)\w*\b|\bgeçen (?:ay|sefer|{_TR_SEASON})\b|\bdaha önce\b|\b(?:yazın|kışın|baharda|ilkbaharda|sonbaharda)\b
    ayında|'ta|'da|’ta|’da|mart|nisan|haziran|temmuz :: \b{_TR_MONTH}(?: ayında(?!ki)|['’]?[td][ae](?!ki)\b)
    """
)
