"""Words by which a job is offered, or who was taken on is welcomed, in six languages; in English and German they are in `open.py`."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_anywhere

# "We would have liked to offer you the job, but": it is not offered.
_MA = r"(?![^.!?]*\b(?:pero|mais|ma|però|mas|maar|ancak|ama|fakat|si hubi|sin embargo|toutefois|tuttavia|porém|helaas|lamentablemente|malheureusement|purtroppo|infelizmente|maalesef)\b)"
OFFERED_ABROAD = cued_anywhere(
    rf"""
    empieza el|empiezas el|comienza el|inizia il|inizi il|comincia il|começa a|começas a|begint op|commencez le|commences le|débutez le|başlıyorsunuz :: \
        (?:^|[.!?:¡] ?)(?:empiezas?|comienzas?) el (?:\d|lunes|martes|miércoles|jueves|viernes){_MA}|(?:^|[.!?:] ?)(?:inizia|inizi|comincia) il \d{_MA}|(?:^|[.!?:] ?)começas? (?:a|no dia|em) \d{_MA}\
        |(?:^|[.!?:] ?)(?:je|u) begint op (?:\d|maan|dins|woens|donder|vrij){_MA}|(?:^|[.!?:] ?)(?:vous|tu) (?:commence[zs]|débute[zs]) le (?:\d|lundi|mardi|mercredi|jeudi|vendredi|1er){_MA}|\bbaşlıyorsunuz[.!]
    incorporación|contratación|ofrecerle|ofrecerte|es suyo|es tuyo|es suya|bienvenid|contratarle|contratarte|contrato :: \
        (?<!gustado )(?<!podemos )(?<!podido )(?<!poder )\b(?:confirmar(?:le|te)|confirmamos|confirmo) (?:su|tu) (?:incorporación|contratación)\b{_MA}\
        |(?<!habría )\b(?:complace|alegra|alegramos|place|encantad[oa]s? de|gustaría) (?:poder )?ofrecer(?:le|te) (?:el|un|este) (?:puesto|trabajo|empleo|contrato){_MA}\
        |\b(?:el puesto|la plaza|el trabajo) es (?:suy|tuy)[oa]\b{_MA}|\badjunt\w+ (?:su|tu|el) contrato\b|\bcontrato (?:adjunto|de trabajo adjunto)\b|(?:^|[.!?:¡] ?)bienvenid[oa] al? (?:equipo|empresa|nuestr)
    embauche|recrutement|proposer le poste|proposer un|vous êtes prise|vous êtes embauch|es prise|offrir le poste|contrat|bienvenue|est à vous :: \
        (?<!aurait )\b(?:plaisir|heureu\w+|ravie?s?|honneur) de (?:pouvoir )?(?:vous|te) (?:confirmer (?:votre|ton) (?:embauche|recrutement|engagement)|proposer (?:le|un|ce) (?:poste|contrat|cdi|cdd)|offrir (?:le|ce|un) poste){_MA}\
        |\bconfirm(?:ons|e) (?:par la présente )?(?:votre|ton) (?:embauche|recrutement|engagement)\b{_MA}|\b(?:votre|ton) contrat (?:de travail )?(?:est|se trouve) (?:joint|ci-joint|en pièce)|\bci-joint (?:votre|ton|le) contrat\b|\ble poste est à vous\b|\b(?:vous êtes|tu es) (?:prise?|embauchée?)\b{_MA}|(?:^|[.!?:] ?)bienvenue (?:dans l['’]équipe|chez|parmi)\
        |\b(?:promesse d['’]embauche|contrat) signée?s?\b
    assunzione|offrirle|offrirti|è suo|è tuo|contratto|benvenut :: \
        (?<!potuto )(?<!possiamo )(?<!voluto )\b(?:confermar(?:le|ti) (?:l['’]|la sua |la tua )|confermiamo (?:l['’]|la sua |la tua ))assunzione\b{_MA}\
        |(?<!avremmo voluto )\b(?:felici|lieti|liet[oa]|felice|piacere) di (?:poter)?(?:le |ti )?offrir(?:le|ti) (?:il|un|questo) (?:posto|lavoro|contratto|incarico|ruolo){_MA}\
        |\bil (?:posto|lavoro) è (?:suo|tuo)\b{_MA}|\b(?:in allegato|allegato|allego) (?:trova |il |c['’]è )*(?:suo |tuo )?contratto\b|(?:^|[.!?:] ?)benvenut[oa] (?:in|nel|a bordo)
    contratação|admissão|vaga é sua|lugar é seu|oferecer-lhe|oferecer a vaga|contrato|bem-vind :: \
        (?<!podemos )(?<!gostado de )\b(?:confirmar|confirmamos|confirmo) a (?:sua |tua )(?:contratação|admissão)\b{_MA}|\b(?:a vaga|o lugar|o emprego|o trabalho) é (?:sua|seu|teu|tua)\b{_MA}\
        |\b(?:prazer|felizes|satisfação|alegria) (?:de|em|por) (?:lhe )?oferecer(?:-lhe)? (?:a vaga|o lugar|o cargo|um contrato){_MA}|\b(?:em anexo|segue)(?: segue)?(?: em anexo)? o (?:seu |teu )?contrato\b|(?:^|[.!?:] ?)bem-vind[oa] à? (?:equipa|equipe|bordo|nossa)
    nemen je|nemen u|de baan|baan is|functie is|contract|welkom|aanstelling|bieden je|bieden u :: \
        \bnemen (?:je|jou|u) (?:heel |met plezier )?(?:graag )?(?:aan|in dienst)\b{_MA}|\b(?:je hebt|u hebt|u heeft) de baan\b{_MA}|\bde (?:baan|functie|plek) is (?:van|voor) (?:jou|je|u)\b(?! niet){_MA}|\bbevestig(?:en)? (?:hierbij )?(?:je|uw|jouw) aanstelling\b\
        |\b(?:blij|graag|verheugd)\b[^.!?]{{0,30}} (?:bieden (?:je|u)|(?:je|u)) de (?:baan|functie)[^.!?]{{0,20}}\baan\b{_MA}|\b(?:bijgaand|hierbij|in de bijlage)\b[^.!?]{{0,20}} (?:je|jouw|uw) (?:arbeids)?contract\b|(?:^|[.!?:] ?)welkom (?:bij|in) (?:het team|ons|de)
    işe alım|teklif etmek|sizin oldu|sözleşme|aramıza :: \
        \bişe alım\w* onayla\w+|\b(?:pozisyon|iş|görev)\w* (?:size )?teklif etmek\w* (?:mutlu|memnun)\w*|\bsize [^.!?]{{0,40}}(?:pozisyonunu|görevini|işi) teklif (?:etmekten|ediyoruz)\b|\b(?:ekte|ekteki) (?:iş )?sözleşme\w*|\baramıza hoş ?geldin\w*
    """
)
