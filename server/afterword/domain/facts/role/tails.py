"""Cuts a title where its sentence goes on in small words, in eight languages: "warden should go to", "camarero y en esta ocasión"."""

from __future__ import annotations

import re

from afterword.domain.facts.pattern_text import alternatives, words_of

# What joins two clauses and no two words of a title.
_BUT = "pero|sino|aunque|mais|cependant|toutefois|tuttavia|però|maar|echter|mas|porém|contudo|todavia|aber|jedoch|however|although|though|whereas|ancak|fakat"
_GOES_ON = alternatives(
    rf"""
    {_BUT}|sin embargo|no obstante|ma(?= [a-zà-ÿ]|$)|qui(?: (?:a|est|sera|nous|vous|reste|doit)\b|$)|dont (?:le|la|nous|vous)
    (?:should|ought|must|shall|may|might|deserves?|requires?|suits?|belongs?|depends?|attracts?)|(?:calls|cries|asks)(?: for|$)|needs (?:an?|some|more|to|the)|to (?:be|go)(?: |$)
    looking for|seeking (?:an?|work|a job)\b|in search of|despite|without|owing|due(?: to|$)|during|pending|given|following|or (?:any|some)|and (?:thank|on this|this time|another|one\b)
    (?:mit|und|auf|in|an|trotz|nach) (?:Ihre?[nmrs]?|deine?[nmrs]?|unsere?[nmrs]?|eure?[nmrs]?)(?: |$)|im Team (?:de[rs]|unsere[rs]|von)\b
    y (?:en (?:est|otr)\w+|por (?:desgracia|ahora|eso|ello|tanto)|tras|luego|aunque|desgraciadamente|lamentablemente|desafortunadamente|con (?:pena|pesar)|sentimos|después|queremos|te|le|os|no|nos|ya|hoy|esta|este|\w+[aei]mos)\b
    (?:debe|debía|debería|tiene que|queda|quedó|sigue|va a|ha sido|está|estaba)\b
    et (?:cett?e?|à cett?e|malgré|après|suite|bien que|je|j['’]|c['’]|nous|vous|il|malheureusement|avons|regrettons|sommes)(?: |(?<=['’])|$)
    (?:doit|devrait|devait|revient|va à|sera|était)\b
    e (?:in quest\w+|quest[ao]|dopo|purtroppo|ci|ti|vi|le|con (?:rammarico|dispiacere)|per (?:questo|ora)|non|nest[ae]|dest[ae]|após|infelizmente|por (?:isso|agora)|com (?:pena|pesar)|não|lamento|\w+(?:iamo|[aei]mos))\b
    (?:ci|mi) (?:serv|vuole|voleva|volevano|vogliono|occorr|\w+iamo\b|\w+[aei]vamo\b)\w*|(?:deve|dovrebbe|dovrà|devia|deveria|è|ficou|fica|foi|vai|resta|sarà|será)\b
    en (?:deze|dit|dat|bij (?:deze|dit)|na (?:\w+ )?(?:overleg|beraad|afweging)|met (?:spijt|pijn|tegenzin)|we|wij|ik|helaas|moeten|nu)\b
    (?:moet|zou|blijft|gaat|werd|wordt)\b
    pis|puis|donc|alors|parce qu\S*|sauf qu\S*|qu(?:e|['’](?:on|il|elle|une?))|où|ben|(?:(?:pour|sur) )?(?:le|la|les)quel\w*|ainsi qu\S*|vient (?:juste )?d['’]|car(?: (?:on|nous|vous|il|elle|le|la|les|un|une|plus|c['’]|j['’])|$)
    así que|porque|pues|entonces|donde|ya que|por(?: (?:lo|el|la) que|$)|o sea|cuando|puesto que|dado que
    quindi|perché|poiché|così|dove|che|visto che|anche(?: se|$)|dunque|siccome
    então|pois|por isso|onde|só que|já que|daí|logo(?: (?:não|o|a)|$)|uma vez que
    da (?:Lei|Voi)|(?:por|par) (?:[Uu]sted|[Vv]ous)|dus|want|omdat|waar(?:voor|op|van|bij)?|die (?:al|inmiddels|nu|reeds|we|wij|ik)|aangezien|toen|terwijl|alleen(?: (?:is|zijn|was|we)|$)
    (?:cause|cos|coz|tho|till|plus|along|together|except)(?: (?:we|it|i|the|you|your|this|that|with|there|now)|$)|whilst|where|until|and (?:all|both|sadly|honestly|frankly|thus|then|therefore|hence|as such|so|the others?|the rest)
    (?:nach|an|vor)?(?:gefragt|erkundigt|gemeldet|vorgestellt|vorgesprochen|zugesagt|abgesagt|getroffen|gefallen|gefasst)\b
    """
)
_TAIL = re.compile(rf"(?<=[\w)])\s{_GOES_ON}(?=\W|(?<=\W)|$).*")
# The first word of each of them.
_FIRST_WORDS = words_of(
    f"""
    {_BUT.replace("|", " ")} sin no ma qui dont should ought must shall may might deserve deserves require requires suit suits belong belongs depend depends attract attracts
    looking seeking despite without owing due during pending given following or and mit und auf in an trotz nach im
    calls cries asks needs to y debe debía debería tiene queda quedó sigue va ha está estaba et doit devrait devait revient sera était
    ci mi e deve dovrebbe dovrà devia deveria è ficou fica foi vai resta sarà será en moet zou blijft gaat werd wordt
    pis puis donc alors parce sauf que qu'on qu’on qu'il qu’il qu'elle qu’elle qu'une qu’une qu'un qu’un où ben pour sur lequel laquelle lesquels lesquelles ainsi vient car
    da par así porque pues entonces donde ya por o cuando puesto dado quindi perché poiché così dove che visto anche dunque siccome então pois onde só já daí logo uma
    dus want omdat waar waarvoor waarop waarvan waarbij die aangezien toen terwijl alleen cause cos coz tho till plus along together except whilst where until
    gefragt angefragt nachgefragt erkundigt gemeldet vorgestellt vorgesprochen zugesagt abgesagt getroffen gefallen gefasst
    """
)


def cut_tail(role: str) -> str:
    """Return a title without the sentence behind it; most titles hold none of its first words."""
    return role if _FIRST_WORDS.isdisjoint(role.split()) else _TAIL.sub("", role, count=1)
