"""What an applicant says in Dutch and in Turkish."""

from __future__ import annotations

_BAAN = (
    r"(?:baan|functie|job|plek|positie|vacature|stage|aanbod|werkgever|bedrijf|contract|aanstelling|opdracht)"
)
DUTCH = rf"""
    \bik ben het (?:helaas |dus |net )?niet geworden|\bben ik het (?:helaas )?niet geworden
    \bik (?:ben|werd|was)\b[^.!?]{{0,12}} niet (?:aangenomen|gekozen|geselecteerd|uitgenodigd|gevraagd)\b|\bik (?:niet )?(?:ben|werd) (?:helaas |ook |weer |niet )*(?:afgewezen|aangenomen bij)\b|\b(?:ben|werd) ik\b[^.!?]{{0,12}} niet (?:aangenomen|gekozen|geselecteerd|uitgenodigd)\b|\bik niet (?:ben|werd) (?:aangenomen|gekozen|geselecteerd|uitgenodigd)\b
    \bik heb (?:de|die|het) {_BAAN} (?:helaas )?niet gekregen
    \b(?:ze|zij) hebben (?:me|mij) (?:helaas |toch |ook )?(?:afgewezen|niet (?:aangenomen|gekozen|genomen|gevraagd|gewild)|aangenomen)\b
    \bik\b[^.!?]{{0,20}}\b(?:heb|had|kreeg|accepteerde|tekende)\b[^.!?]{{0,25}}(?:een |voor een |bij een |voor het |op een )?(?:andere?|nieuwe?) (?:bedrijf|werkgever|aanbod|functie|baan|job|aanbieding|plek)\b[^.!?]{{0,20}}(?:gekozen|aangenomen|geaccepteerd|gevonden|getekend|gekregen|aanvaard|[.,;])\
        |\bheb ik (?:inmiddels |al |nu |ondertussen )?(?:een |voor een )?(?:andere?|nieuwe?) (?:bedrijf|werkgever|aanbod|functie|baan|job|plek)\b|\bik heb (?:inmiddels |al |nu )?(?:elders|ergens anders|iets anders) (?:getekend|gevonden|aangenomen|geaccepteerd)
    \b(?:jullie|uw|je|het|dit) (?:aanbod|aanbieding|functie|baan) (?:helaas |toch |dan ook |liever )*(?:niet (?:aannemen|accepteren|aan te nemen|te accepteren|aanvaarden|aan)|afwijzen|afslaan|af te slaan|af te wijzen|weigeren|te weigeren)\b\
        |\bik (?:wijs|sla) (?:jullie|uw|je|het) aanbod\b|\bbedankt voor (?:het|jullie|uw|je) (?:\w+ )?aanbod\b(?! om te sollicit)
    \b(?:ik zie|zie ik) (?:\w+ ){{0,2}}?(?:af van (?:de|het|jullie|uw|deze|dit) (?:functie|baan|aanbod|procedure|sollicitatieprocedure|gesprek)|ervan af(?=[.,;]))|\b(?:trek|wil|moet|zal) (?:ik )?(?:me|mij)\b[^.!?]{{0,15}} terug\w*
    \b(?:trek|wil|moet|zou|wens|graag|hierbij) (?:ik )?(?:graag |hierbij |dan ook |helaas )*mijn sollicitatie\b[^.!?]{{0,60}} (?:in|terug|intrekken|terugtrekken|in te trekken)\b|\bmijn sollicitatie (?:intrek\w*|terugtrek\w*|in te trekken|als ingetrokken)|\bintrekk\w+ van mijn sollicitatie\b
    \bik (?:heb|wil|ga|kan)\b[^.!?]{{0,20}}(?:besloten )?(?:om )?niet verder (?:te )?(?:gaan|ga|wil)?\b ?(?:met|in) (?:de procedure|het proces|mijn sollicitatie|deze procedure|de gesprekken)\b(?! met (?:je|jou|u))
    \b(?:ik blijf|blijf ik|te blijven|blijven) (?:toch |liever |dus )*(?:bij mijn|in mijn|waar ik|zitten waar)|\bmijn (?:huidige|oude|vorige) (?:werkgever|baan|functie|bedrijf|baas)\b|\btegenbod\b
    \bik (?:ben )?[^.!?]{{0,15}}(?:niet (?:meer|langer) (?:beschikbaar|geïnteresseerd|op zoek)|geen interesse meer)\b|\b(?:past niet bij mij|niet bij mij past|(?:niets|niks|niet(?: \w+ \w+)?) voor mij)\b
    \bik neem ontslag\b|\bmijn (?:ontslag|opzegging)\b|\bhierbij zeg ik\b[^.!?]{{0,40}} op\b
    """
DUTCH_TOLD = r"""
    \b(?:dat )?(?:jullie|u) (?:toch |uiteindelijk )?(?:hebben |heeft |hebt )?(?:voor |met )?(?:een ander\w*(?: kandidaat| persoon)?|iemand(?: anders)?|andere kandidaten)\b[^.!?]{0,30}\b(?:gekozen|hebben|heeft|hebt|genomen|verder|gaan|aangenomen)\b|\b(?:u koos|jullie kozen) voor\b
    \b(?:u|je|jullie) (?:schreef|schreven|zei|zeiden|liet|lieten|vertelde)\b[^.!?]{0,30} (?:mij|me)?\b[^.!?]{0,20}\bdat\b[^.!?]{0,50}\b(?:vervuld|ingevuld|bezet|gekozen|ik niet|mijn)\b|\b(?:brief|mail|bericht) (?:ontvangen )?waarin (?:u|je|jullie)\b|\b(?:uw|je|jullie) afwijzing\b
    \bwaarom (?:ik|mijn)\b|\bmag ik (?:vragen|weten)\b[^.!?]{0,20}\b(?:waarom|waar|wat)\b|\bzou ik\b[^.!?]{0,40}\b(?:feedback|mogen bellen)\b|\b(?:kunt u|kun je|kunnen jullie) (?:mij|me)\b[^.!?]{0,20} (?:vertellen|zeggen|laten weten) (?:waarom|wat|waar)\b
    \bik (?:maak|dien|teken|wil|verzoek|vraag)\b[^.!?]{0,40}\b(?:bezwaar|klacht|heroverweg\w+|vergoeding)\b|\bmijn reiskosten\b|\bmij niet te selecteren\b
    \b(?:ze|zij) (?:hebben|kozen|namen)\b[^.!?]{0,10} (?:voor )?(?:iemand|een ander)\w*\b(?!.{0,200}\b(?:voor je|voor jou|voor u|jouw|uw)\b)|\bze belden\b(?!.{0,200}\b(?:voor je|voor jou|voor u|jouw|uw)\b)\
        |\bik baal\b(?! voor)|\bik zoek (?:gewoon |dus )?verder\b(?! (?:voor|naar))|\b(?:weer|nog|alweer) (?:een|'n) afwijzing\b|\bik ben (?:\w+ )?verdrietig\b
    \b(?:bedankt|dank)\b[^.!?]{0,20} voor (?:uw|je|jouw|de) (?:\w+ )?(?:referentie|aanbevelingsbrief|aanbeveling)\b
    \bik solliciteer\b|\bsolliciteer ik\b|\bik (?:wil|zou) (?:\w+ )?(?:opnieuw|weer) solliciteren\b
    \A\W*(?:(?:lieve|hoi|hallo|dag),? )?(?:oma|opa|mam|mama|pap|papa|tante|oom)\b|^(?:oma|opa|mam|pap)[,!]
    \bik neem (?:de|die) (?:baan|functie|job) niet\b|\bgeef (?:hem|het|de baan) (?:maar )?aan iemand anders\b
    \bmijn (?:sollicitatie|gesprek|cv|brief|diploma|rijbewijs|leeftijd|contract|ontslag|opzegging|reiskosten|documenten|mentor|huur|werkgever|afspraak|status)\b
    \b(?:heeft|hebben|hebt) (?:me|mij) (?:\w+ )?geholpen\b
    \bvolgens (?:uw|jullie|je) (?:mail|bericht|brief)\b|\bop (?:uw|jullie) (?:web)?site\b
    \b(?:respecteer|begrijp|accepteer) (?:ik )?(?:uw|jullie|je) (?:keuze|besluit|beslissing)\b
    \bjammer dat de (?:baan|functie|plek)\b
    \bzie ik je\b[^.!?]*\?
    \bmijn (?:sollicitatie|gesprek)\b(?! met (?:je|u|jou))|\bjammer dat (?:jullie|u)\b|\b(?:bedankt|dank) voor (?:je|uw) hulp\b|\bmijn contract\b[^.!?]{0,30} niet (?:werd |wordt )?verlengd
    """
TURKISH = r"""
    \bişi alamadım\b
    \bbeni (?:işe )?(?:almadılar|seçmediler|elediler|reddettiler|beğenmediler|istemediler|aldılar)\b
    \b(?:alınmadım|seçilmedim|seçilemedim|reddedildim|elendim|kabul edilmedim|seçilmemiştim|alınmamıştım)\b
    \bbana (?:hayır|olumsuz)\b
    \bteklifinizi (?:maalesef |ne yazık ki )?(?:kabul ed(?:emiyorum|emeyeceğim|emem|ememekteyim)|kabul etmemeye|geri çevir\w+|reddet\w+|değerlendiremeyeceğim)\b\
        |\bbaşka bir (?:teklifi|teklif) (?:seçtim|kabul ettim|aldım)\b|\biş teklifiniz için\b[^.!?]{0,20} teşekkür
    \bbaşka bir (?:şirketi|işi|teklifi|iş|yer|şirkette|işe|firmada|firma|şirketle|firmayla|pozisyonu)\b[^.!?]{0,15}(?:seçtim|kabul ettim|buldum|başladım|başlıyorum|anlaştım|imzaladım|tercih ettim)
    \b(?:başvurumu|adaylığımı)\b[^.!?]{0,30}(?:geri çek\w+|iptal\w*|sonlandır\w+|çekiyorum|çekmek)|\bbaşvurumun (?:iptal\w*|geri çekil\w+)
    \b(?:sürece|başvuruma|görüşmelere|süreçte) (?:devam (?:edemeyeceğim|etmeyeceğim|etmemeye|etmek istemiyorum))\b|\bvazgeçtim\b|\bvazgeçiyorum\b|\bçekiliyorum\b
    \b(?:mevcut|şu anki|şimdiki) (?:işimde|işyerimde|şirketimde|iş yerimde)\b|\b(?:pozisyonu|işi|görevi) kabul edemeyeceğim\b|\b(?:mülakata|görüşmeye) (?:gelemeyeceğim|katılamayacağım)\b[^\n]*\b(?:iş buldum|vazgeç\w+|ilgilenmiyorum|anlaştım)\b
    \bartık ilgilenmiyorum\b|\biş buldum\b|\bbana (?:uygun|göre) değil\b
    \bistifa (?:ediyorum|ettim|etmek)\b|\bişten ayrılıyorum\b|\bistifam\w*\b
    """
TURKISH_TOLD = r"""
    \bbaşvurum(?:un|)\b[^.!?]{0,30}(?:olumsuz|reddedil\w+|kabul edilme\w+|neden)
    \b(?:seçmeniz[ie]|seçtiğiniz[ie]|tercih etmenize|tercih etmenizi|tercih ettiğiniz[ie]|almanıza)\b[^.!?]{0,25}(?:anlıyorum|üzüldüm|anlayışla|saygı)
    \bbana\b[^.!?]{0,60}(?:yazmıştınız|söylemiştiniz|bildirmiştiniz|yazdınız|söylediniz)\b
    \b(?:seçilmediğimi|alınmadığımı|reddedildiğimi|elendiğimi)\b|\bnedenini öğrenebilir miyim\b
    \b(?:haber|bilgi) verdiğiniz için\b[^.!?]{0,20} teşekkür[^\n]*\b(?:üzüldüm|anlıyorum|dilerim ki)\b
    \b(?:başkasını|başka birini|başka bir adayı)\b[^.!?]{0,10} (?:almışlar|seçmişler)\b(?!.{0,200}\b(?:sizin|senin) için\b)|\baradılar\b(?!.{0,200}\b(?:sizin|senin|sizi|seni)\b)\
        |\baramaya devam ediyorum\b(?<!için aramaya devam ediyorum)|\b(?:bir ret daha|yine ret|bir red daha)\b
    \b(?:referans|tavsiye) mektub\w+ için\b|\breferans(?:ınız|ın) için\b
    \b(?:tekrar|yeniden) başvur(?:uyorum|mak istiyorum)\b|\bbaşvuruyorum\b|\biş arıyorum\b
    \b(?:mektub\w+|tavsiye\w+|yardım\w+)\b[^.!?]{0,20} yardımcı oldu\b
    \bkarar(?:ınıza|ınızı|ına)\b[^.!?]{0,10}(?:saygı|anlıyorum)
    \b(?:verilmesine|alınmasına|seçilmesine|dolmasına)\b[^.!?]{0,10}üzüldüm
    \bgörüşelim mi\b
    \A\W*(?:(?:canım|sevgili|merhaba),? )?(?:anneanne|babaanne|anneciğim|babacığım|teyzeciğim|teyze)\b|^(?:anneanne|babaanne|anneciğim|babacığım)[,!]
    \bişi almayacağım\b|\bbaşkasına verin\b
    \bitiraz (?:ediyorum|etmek)\b|\byol masraf\w*\b[^.!?]{0,30} (?:rica|talep)
    """
