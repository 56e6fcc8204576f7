"""Plain noes in Turkish; a name in capitals stands for the words that are told below."""

from __future__ import annotations

from afterword.domain.plain_noes.roles import at_words

_WORDS = {
    # The end of a verb that says it was not, is not or will not be done; none of a condition or of a time.
    "NEG": r"m(?:[ae]d[ıi](?:k|m|n|n[ıi]z|lar|ler|ğ[ıi](?!nde|m[ıi]zde|n[ıi]zde)\w*)?|(?:aya|eye)c[ae](?:k|kt[ıi]r|kl[ae]r|ğ[ıi](?:z|m)|ğ[ıi](?!nde)\w+|ks[ıi]n(?:[ıi]z)?)|[ae]m[ıi]ş(?:t[ıi]r|l[ae]r|s[ıi]n(?:[ıi]z)?)?|[ae]kt[ae](?:d[ıi]r|y[ıi]z|s[ıi]n[ıi]z)|[ıiuü]yor(?:uz|um|lar|sun|sunuz)?|[ae]m[ae]y?[ae]? (?:karar|yönünde))\b",
    # One that says that it was, is or will be.
    "DONE": r"(?:[dt][ıiuü](?:k|m|lar|ler)?|m[ıiuü]ş(?:t[ıiuü]r|lar|ler)?|[ıiuü]yor(?:uz|um|lar)?|y?[ae]c[ae](?:k|kt[ıi]r|kl[ae]r|ğ[ıi]z)|m[ae](?:y[ae])? karar[ıi]?)\b",
    # What is the reader's.
    "YOURS": r"(?<!iade )(?<!izin )(?<!izni )(?<!kredi )(?<!vize )(?<!vizesi )(?<!indirim )(?<!burs )\b(?:(?:iş )?başvuru|özgeçmiş|profil|dosya|adaylı[kğ]|adaylık süreci|taleb|atanma taleb|cv['’]?|nitelik|deneyim|tecrübe|yetkinlik|süreci)(?:ler|lar)?[ıiuü]?n(?:[ıiuü]z)?(?:[ıiuü]n?|[ae]|d[ae]|l[ae])?\b",
    "POST": r"\b(?:iş|pozisyon|kadro|görev|rol|staj|yer|proje|mevki|sözleşme|hizmet)\w*\b",
    "RIVAL": r"\b(?:(?:başka|diğer|öteki|bir başka|iç)(?: bir)? (?:\w+ )?(?:aday|kişi|arkadaş|finalist|eleman|personel|profesyonel|isi?m|başvuran|çalışan|meslektaş|hanım|bey|uzman|öğretmen|öğrenci|stajyer|hekim|akademisyen)\w*|başka biri\w*|(?:bir )?başkas\w+|(?:kurum|şirket)(?:umuz)? içinden)\b",
    # Somebody of whom it is told who it is.
    "KNOWN": r"\b(?:(?:öbür|öteki|diğer|başka|başka bir|bir başka|eski bir|içeriden|şirketten|kurumdan|mahalleden|köyden|tanıdık|tanıdığımız|içimizden|eve yakın|yakında|daha \w+|daha \w+ \w+|\w+s[ıi] daha \w+) (?:\w+ ){0,3}?(?:aday|kişi|arkadaş|finalist|eleman|kız|çocuk|çocuğ|genç|bey|hanım|öğretmen|bakıcı|garson|usta|stajyer|çalışan|meslektaş|tanıdı[kğ]|profesyonel|isim|ism|uzman|biri)(?!m\b|miz\b)\w*|başkas\w+|(?:mahalleden|köyden|eski) bir \w+|bir (?:tanıdığı|tanıdıkla|meslektaş\w+|akraba\w*))",
    "UP_TO": r"(?:(?!\bhenüz|\blütfen)[^.;,?])",
}
# Each line is a pattern by itself.
LINES = r"""
\bolumlu sonuçlandırılama\w+\b
\b(?:sizi|seni)\bUP_TO{0,60} (?:tercih ed|kat|getir|seç|yerleştir|ata|kabul ed|başarılı bul|uygun (?:bul|gör)|yeterli (?:bul|gör)|mülakata (?:çağır|al|davet ed)|görüşmeye (?:çağır|davet ed)|davet ed|çağır|düşün|istihdam ed|işe al|önere|yönlendir|ilerlet|geçir|taşı|dahil ed|görevlendir|aday göster)\w{0,3}NEG
\b(?:sizi|seni) (?:\w+ ){0,2}?(?:maalesef |ne yazık ki )?(?:(?:ekib|kadro|tur|aşama|görev|ara|bünye|takım|liste|program|staj)\w* )?al(?:a|ma)?NEG
YOURSUP_TO{0,45} (?:uygun (?:gör|bul)|onayla|yeterli (?:gör|bul)|başarılı (?:gör|bul)|kabul (?:ed|gör)|seç|müşteri\w* (?:sun|ilet)|öner|örtüş|uyuş|bağdaş|eşleş|yet|tercih ed|kısa listeye al)\w{0,6}NEG(?![^.]*\blütfen)
YOURSUP_TO{0,45} (?:geri (?:çevir(?:dik|di|miş\w*|mek|iyoruz)|çevrildi|çevrilmiştir)|ele(?:di|dik|diler|miştir|ndi|nmiştir|mek|mek durumundayız|necektir)|elenmiş|(?:dışı|dışında) (?:bırak\w+|kal(?:dı|mıştır))|sona er(?:di|miştir|diğini)|sonlan(?:dı|mıştır|dırdık|dırıldı|dırılmıştır|dırıyoruz)|kapat(?:ıldı|ılmıştır|tık|ılmış)|yetersiz (?:kal|bul|gör)(?!s)\w+|yetersiz(?:dir)?)\b(?![^.]*\b(?:lütfen|yeniden)\b)
\b(?:sizinle|seninle)\bUP_TO{0,50} (?:çalış|ilerle|devam ed|sürdür|yürü|yürüt|anlaş|sözleşme (?:yap|imzala)|yol al)\w{0,4}NEG
\b(?:sizinle|seninle)\bUP_TO{0,60}(?:sürec|görüşme|işe alım)\w* (?:sonlandır(?:dık|mış\w*|ıyoruz|ma kararı)|bitir(?:dik|miş\w*|iyoruz)|noktala(?:dık|mış\w*))
\b(?:birlikte çalış\w+|iş birliği\w*|işbirliği\w*|(?:işe|kadroya|ekibe|göreve|programa) alın(?:ma)?\w+|istihdam\w*|atanma\w+|(?:size|sizi|sana|seni)\b[^.;,]{0,30}(?:almamız|vermemiz|atamamız|sunmamız|etmemiz)) (?:\w+ )?(?:mümkün|söz konusu) (?:değil|ol(?:[ae])?m[ae]\w+|görünm\w+|gözükm\w+)(?![^.]*\b(?:önce|lütfen)\b)
\b(?:işe|kadroya|göreve) alınma(?:n|nız)\w*UP_TO{0,25} (?:onay ver|onayla|uygun (?:gör|bul)|kabul ed|karar ver)\w{0,5}NEG|\b(?:işe|kadroya|göreve) alınmama\w+ (?:\w+ )?karar
\belendin(?:iz)?\b(?! mi)|\belenmişsin(?:iz)?\b|\belenmiş bulun\w+|\b(?:dışı|dışında) (?:kaldın|bırakıldın)(?:[ıi]z)?\b
\bbaşarısız (?:sayıl|ol|bulun|kal|değerlendiril)d[ıu]n(?:[ıu]z)?\b|\bbaşarılı (?:bulun|ol|sayıl)\w{0,3}m[ae]d[ıi]n(?:[ıi]z)?\b
\b(?:çağr[ıi]l|davet ed|seçil|yerleştiril|yerleş|atan|kabul ed|görevlendiril|terfi ettiril|işe alın|listeye alın|tercih edil|kazan|hak kazan|istihdam edil)\w{0,4}m(?:[ae]d[ıi]n(?:[ıi]z)?|[ae]m[ıi]şs[ıi]n(?:[ıi]z)?|(?:aya|eye)c[ae](?:ks[ıi]n(?:[ıi]z)?|ğ[ıi]n[ıi]z[ıi]|ğ[ıi]n[ıi])|[ae]kt[ae]s[ıi]n[ıi]z|[ıi]yorsun(?:uz)?)\b
\bpuan\w*(?: \w+)? (?:al|ulaş|tuttur|yakala|topla)\w{0,3}m[ae]d[ıi](?:n(?:[ıi]z)?|ğ[ıi]n(?:[ıi]z)?(?!d)\w*)\b
\blistes?\w*(?: \w+)? gir[ei]?m[ae]?e?d[ıi](?:n(?:[ıi]z)?|ğ\w+)\b|\b(?:finale|listeye|listesine|ilk \w+|son \w+) (?:kal|gir)\w{0,2}m[ae]d[ıi]n(?:[ıi]z)?\b
\b(?:isi?m|ad)[ıi]n(?:[ıi]z)?\bUP_TO{0,45} (?:yok|bulunmuyor|bulunmamaktadır|yer almıyor|yer almamaktadır|yer almadı|değil)\b
\b(?:kazananlar|adaylar|kişiler|seçilenler|finalistler|isimler|kazanan \w+|başarılı olanlar|çağrılanlar|listede|listesinde) (?:arasında |içinde )?(?:değilsin(?:iz)?|yoksun(?:uz)?|yer al\w{0,2}NEG|bulun\w{0,2}NEG)(?! mi)
\bseçilen (?:\w+ )?(?:sen|siz) (?:olmad[ıi]n(?:[ıi]z)?|değilsin(?:iz)?)\b|\b(?:tercihimiz|seçimimiz|kararımız)\b[^.;,]{0,20} (?:sizden|senden) yana (?:değil|ol\w*m)\w*
\b(?:lehin(?:iz)?e|sizden yana|senden yana|yararınıza)\b[^.;,]{0,20} (?:değil\w*|(?:ol|sonuçlan|çık|veril|ver)\w{0,4}NEG)|\balehin(?:iz)?e (?:sonuçlan|ol|çık|veril)\w*
\bkısmet (?:olm[ae]\w+|değil\w*)|\bnasip olm[ae]\w+
\b(?:size|sana)\bUP_TO{0,40} (?:iş |pozisyon |kadro |görev )?teklif\w*(?: \w+)? (?:yap|sun|götür|gönder|ilet|ver)\w{0,3}NEG|\bteklif (?:almayacaksın(?:ız)?|yapılmayacak\w*)
\b(?:size|sana|talebin(?:iz)?e|başvurun(?:uz)?a)\bUP_TO{0,30} (?:olumlu|müspet) (?:bir )?(?:yanıt|cevap|dönüş|karar|sonuç)\w*(?: \w+)? (?:ver|yap|dön|ilet|bildir)\w{0,4}NEG
\b(?:size|sana) (?:\w+ )?(?:bu |şu )?(?:iş|pozisyon|görev|kadro|rol|yer)\w* (?:ver|öner|sun|ayır)\w{0,3}NEG
RIVAL(?:(?!\bhenüz|\bgörüş)[^.;,?]){0,50} (?:sözleşme (?:yap|imzala)|imzala|anlaş|el sıkış|işe (?:al|alın|başla)|göreve başla|yerleştir|yerleştiril|atan?|getiril|getir|seç|seçil|tercih ed|tercih et|tercih edil|bul|karar kıl|uygun (?:gör|bul|bulun|görül)|terfi e[td]|terfi ettir|görevlendir|görevlendiril|sürdür|ilerle|ilerlet|devam e[td]|kazan|hak kazan|öne çık|kabul e[td])DONE(?![^.]*\b(?:saat|tarih|lütfen|yine de)\b)
POST(?:(?!\bhenüz)[^.;,?]){0,30} RIVAL(?: \w+){0,2} (?:veril(?:di|miştir|miş|ecek)|verdik|verdiler|bırak(?:tık|ıldı)|devred\w+|teklif e(?:dildi|dilmiştir|ttik))\b
\b(?:sizden|senden) önce (?:başvuran|görüştüğümüz|gelen)\b[^.;?]{0,40} (?:işe al|al|seç|anlaş|tercih et|karar kıl|işe başla)DONE
\b(?:çalışan|personel|ekip arkadaş|ekip|mevcut kadro|stajyer)\w*(?:dan|den|ndan|nden|tan|ten) bir(?:i|ini|ine|isi|isini|isine)\bUP_TO{0,40} (?:terfi et|terfi ettir|ata|atan|getir|getiril|görevlendir|görevlendiril|seç|yerleştir|yüksel|yükselt)DONE
\b(?:pozisyon|kadro|ilan|görev|staj|alım|işe alım|rol)\w*\b(?:(?!\bhenüz|\bhata|\byeniden|\bgeçici)[^.;,?]){0,40} (?:kaldırıl(?:dı|mıştır)|lağved\w+|iptal e(?:dildi|dilmiştir|ttik|dilmiş)|mevcut değil(?:dir)?|artık (?:\w+ )?(?:açık|geçerli|boş|müsait) değil(?:dir)?|artık yok(?:tur)?)\b(?![^.]*\b(?:hata|yeniden|doğrusu|yerine)\b)
\b(?:alım|pozisyon|kadro|işe alım|arayış|ilan)\w*(?:dan|den|mızdan|mizden|muzdan) (?:vazgeç(?:tik|ti|ildi|ilmiştir|miş\w*)|çekildik)\b
\b(?:şart|koşul|kriter|nitelik|özellik|gereklilik)\w*(?: \w+)? (?:taşı|sağla|karşıla|sahip ol)\w{0,2}m[ae]d[ıi](?:n(?:[ıi]z)?|ğ[ıi]n(?:[ıi]z)?(?:dan|den| için| görül\w+| anlaşıl\w+| tespit))\b
\b(?:karar|sonuç|sonucun?u?z?|cevab|yanıt|dönüş)\w*\b[^.;,?]{0,30}(?:sizin|senin) (?:için|açın\w+) (?:maalesef )?olumsuz\b
\b(?:işi|işe|pozisyonu|kadroya|göreve|yerin(?:iz)?e)\bUP_TO{0,20} RIVAL(?: \w+)? al(?:dı|ındı|ınmıştır|dık|ınmış)\b|RIVAL (?:işe |kadroya |göreve )?alın(?:dı|mıştır)\b|\b(?:işi|pozisyonu|kadroyu|görevi) (?:\w+ )?alamad[ıi]n(?:[ıi]z)?\b
\b(?:oy|not|baraj|puan)\w*(?: \w+)? (?:al|aş|geç|tuttur|topla)\w{0,2}m[ae]d[ıi]n(?:[ıi]z)?\b|\b(?:sıralama|liste)\w*(?: \w+)? gir[ei]?m[ae]d[ıi]n(?:[ıi]z)?\b|\bsıralamas\w+ giremedin(?:iz)?\b
\b(?:seviye|tecrübe|deneyim|puan|not|nitelik|yetkinlik|bilgi|eğitim|dil)\w*n(?:[ıiuü]z)?\bUP_TO{0,30} (?:yeterli (?:değil(?:dir)?|bulunmadı|görülmedi|bulunmamıştır|görülmemiştir)|yetersiz(?:dir)?|(?:barajın|sınırın) altında\w*|altında kal(?:dı|mıştır))\b(?!UP_TO{0,60} (?:ama|ancak|fakat)\b)
\byollarımız\w*UP_TO{0,20} ayr[ıi]l?(?:ıyor|ıyoruz|dı|ılıyor|dık)\b|\b(?:sizsiz|sensiz) (?:devam|ilerle|yol)\w*
\b(?:atama|görevlendirme|yerleştirme|kabul)(?:n[ıi]z|n)\bUP_TO{0,20} (?:uygun (?:gör|bul)|yap|onayla|gerçekleş|gerçekleştir)\w{0,4}NEG|\badaylığın(?:ız)? (?:\w+ )?düş(?:tü|müştür)\b|\bkazan[ae]mam[ıi]ş bulun\w+
\beleme\w* (?:takıl|kal)d[ıi]n(?:[ıi]z)?\b|\balım(?:ımız|larımız)\w* (?:sona er(?:di|miştir)|bitti|sonlandı|sonlanmıştır)\b
\b(?:iyi|güzel|olumlu|müjdeli) (?:bir )?haber\w*(?: \w+)? (?:ver\w{0,3}NEG|getir\w{0,3}NEG|yok\b|değil\b)
\bihtiyac\w+ (?:içeriden|kurum içinden|iç kaynaklar\w*|kendi \w+) (?:karşıla|gider)DONE|\bhakkınızda\w*UP_TO{0,30} (?:olumlu (?:bir )?(?:karar |sonuç |görüş )?(?:çık|veril|ver|oluş)\w{0,3}NEG|olumsuz\w*)
\bkimse(?:yi)? (?:işe |kadroya )?al(?:mayacağız|mayacaktır|mayacaklar|mıyoruz|ınmayacak|ınmayacaktır|mama kararı)\b|\b(?:sizinle|seninle) (?:görüşmek|çalışmak|devam etmek|ilerlemek|tanışmak)(?: \w+)? iste\w{0,2}NEG|\bbirlikte (?:çalış|ilerle|yol al|devam ed|yürü)\w{0,3}NEG
\b(?:tur|aşama|final|mülakat|sözlü)\w* (?:kal|geç|çık)\w{0,2}[ae]m[ae]d[ıi]n(?:[ıi]z)?\b
\b(?:getirilme|alınma|atanma|yerleştirilme|seçilme|edilme|görevlendirilme)(?:niz|nız|n)\bUP_TO{0,12} mümkün (?:değil|ol(?:[ae])?m[ae]\w+|görünm\w+|gözükm\w+)
\b(?:görev|pozisyon|iş|rol|kadro|ekib|ekip)\w*(?: için| \w+)? uygun (?:değilsin(?:iz)?|olmad[ıi]ğ[ıi]n[ıi]?z?\w*)\b|\b(?:aradığımız|seçtiğimiz|tercih ettiğimiz) (?:\w+ )?(?:siz|sen) (?:değilsin(?:iz)?|olmad[ıi]n(?:[ıi]z)?)\b|\b(?:beklenti|kriter|ihtiyac|ihtiyaç|profil|aranan)\w*(?: \w+)? (?:örtüş|uyuş|uy|karşıla)\w{0,2}m[ıiu]yorsun(?:uz)?\b
\b(?:boş|açık|uygun) (?:bir )?(?:kadro|pozisyon|yer|kontenjan|görev)\w* (?:kalmad[ıi]|kalmam[ıi]ştır|yok(?:tur)?|bulunmamaktadır|bulunmuyor)\b(?!UP_TO{0,80} ama\b)
YOURSUP_TO{0,30} (?:(?:geçersiz|yetersiz|başarısız) say[ıi]l(?:dı|mıştır)|sonuçsuz kal(?:dı|mıştır)|reddolun(?:du|muştur)|düş(?:tü|müştür)|beğen\w{0,3}NEG|müşteri\w* gönder\w{0,3}NEG)(?![^.]*\b(?:lütfen|yeniden)\b)
\bdaha (?:\w+ ){1,3}(?:aday|kişi|biri|isi?m|arkadaş|profesyonel)\w*(?: \w+)? (?:çalış|anlaş|ilerle|devam e[td]|seç|seçil|tercih e[td]|tercih edil|işe al|işe alın|yerleştir|yerleştiril|bul|kabul e[td])DONE|\bdaha (?:\w+ ){1,3}aday(?:ımız|larımız) (?:var|oldu|vardı)\b|RIVAL(?: \w+)? (?:işe alın|atama yap|atama yapıl|geç|al)DONE(?<!geçtik)|\biçeriden (?:bir )?\w+(?: \w+)? (?:geç|seçil|ata|atan|seç|yerleştir|terfi e[td])DONE
\b(?:sürec|süreç)\w*(?: \w+)? (?:burada|bu noktada|sizin için|senin için) (?:noktala|noktalan|sonlandır|sonlan|bitir|bit|kapat|tamamlan|sona er)(?:DONE|ıyoruz)|\b(?:sizin|senin) için (?:bu )?süreç (?:burada |artık )?(?:bit|sona er|tamamlan|kapan|sonlan)DONE|\bsüreci (?:burada|bu noktada) noktalıyoruz
KNOWN(?:(?!\bhenüz|\bgörüş|\bmı\b|\bmi\b)[^.;,?]){0,25}? (?:al|bul|seç|tercih e[td]|iste|anlaş|karar kıl|işe al|doldur|evet de|teklif yap|ilerle|ilerlemek iste|devam e[td]|uygun gör|yana kullan|yana yap|sözleşme imzala|el sıkış)DONE(?![^.]*\b(?:saat|tarih|lütfen|hâlâ)\b)
\b(?:bir (?:arkadaş|kişi|eleman|garson|aday|çocu[kğ]|kız|genç|bey|hanım|öğretmen|usta|stajyer)\w*|birini|eleman|(?:aradığımız|uygun) (?:kişi|eleman|aday|biri)\w*|yerimize (?:uygun )?birini)(?: işe| de| artık| bile)? (?:aldık|bulduk|buldum|aldım|seçtik|işe aldık|işe alındı|bulundu|bulunmuştur|seçilmiştir)\b(?![^.]*\b(?:saat|tarih|lütfen|hâlâ|sizi|seni|ama|yanlış)\b)
\b(?:teklif\w*|işi?|iş|yer\w*|pozisyon\w*|kadro\w*|kontenjan\w*|ilan\w*|staj\w*) (?:(?!\bhenüz)[^.;,?]){0,30}?(?:başkas\w+|bir başkas\w+|KNOWN|tanıdığ\w+|arkadaşımıza|meslektaşımıza|kişiye|adaya) (?:\w+ )?(?:gitti|yaptık|yapıldı|verdik|verildi|verilmiştir|geçti|sunduk|sunuldu|nasip oldu|bıraktık)\b
\b(?:kadro|pozisyon|yer|ilan|iş)\w* (?:\w+ )?(?:içeriden|şirket içinden|kurum içinden|KNOWN) (?:doldurduk|dolduruldu|doldurulmuştur|kapattık|kapatıldı|karşıladık)\b
\b(?:iş|işi|yer|yeri|kadro|kadrosu|pozisyon|kontenjan|staj yeri|ilan)(?:mız|miz|muz)? (?:maalesef |artık |ne yazık ki )?(?:elimizde )?(?:kalmad[ıi]|doldu|dolmuştur|kapandı|gitti|doldurulmayacak(?:tır)?|dolduruldu)\b(?![^.]*\b(?:ama|hâlâ|yeniden|hata|lütfen)\b)
\b(?:uygun|yeterli|başarılı|layık) (?:bulun|görül)\w{0,3}m[ae]d[ıi]n(?:[ıi]z)?\b|\bkontenjan\w* gir\w{0,2}m[ae]d[ıi]n(?:[ıi]z)?\b|\b(?:görüşme|eleme|sınav|test|mülakat|aşama|baraj|değerlendirme|süreç|sürec)\w* (?:geçemed|aşamad|tamamlayamad)[ıi]n(?:[ıi]z)?\b|\byedek\w*(?: \w+){0,2} (?:yer alm|gir|kal)\w*m?[ae]d[ıi]n(?:[ıi]z)?\b
YOURSUP_TO{0,30} (?:devam e[td]|sürdür|ilerlet|ilerle|değerlendirmeye al|işleme al|taşı|taşın|ilerletil|kabul edil|onaylan|uygun (?:bulun|görül)|yeterli (?:bulun|görül)|başarılı (?:bulun|görül))\w{0,5}NEG(?![^.]*\b(?:lütfen|önce|eksik)\b)|\b(?:iş )?(?:başvuru|adaylı[kğ]|talep|taleb|dosya)\w*n(?:[ıi]z)?\bUP_TO{0,40} (?:elendi|elenmiştir|geri çevrildi|geri çevrilmiştir|başarısız (?:bulun\w+|sayıl\w+)|sonlandırıl(?:dı|mıştır)|(?:dışı|dışında) (?:kaldı|kalmıştır|bırakıl\w+))\b(?![^.]*\b(?:lütfen|yeniden|yanlış\w*)\b)
\b(?:profil|tecrübe|deneyim|özgeçmiş|nitelik|nitelikler|ingilizce|İngilizce|mezuniyet|beklenti|beklentiler|çalışma saatler|maaş beklenti|ücret beklenti|dil seviye|eğitim|ehliyet|yaş)(?:i|ı)?n(?:[ıiuü]z)?\bUP_TO{0,45} (?:fazla(?:dır)?|(?:üst|üzer|dış|alt|geris)ind?e? ?(?:kal(?:dı|mıştır|ıyor)|kalmaktadır)|(?:üstünde|üzerinde|altında|dışında|gerisinde)(?: kal(?:dı|mıştır|ıyor))?|değil(?:dir)?|uymuyor|uymamaktadır|örtüşm[üi]yor|örtüşmemektedir|karşılam[ıi]yor|karşılamamaktadır|yetersiz(?: kal\w+)?|erken|farklı|denk düşmüyor|yetmiyor|görülmedi|bulunmadı)\b(?!UP_TO{0,60} (?:ama|ancak|fakat|sorun|önemli)\b)(?![^.]*(?:\beksik|\bsorun|\bbelge|\bkonuşmak|\bgörüşmek|\btanışmak|\bistiyor))
(?!.*\b(?:profilin|dikkat|ilgin|uygunsa|misiniz|musunuz))(?:\b(?:üzgün\w*|maalesef|ne yazık ki|ama|fakat|ancak|açık konuşayım|açık konuşmak gerekirse|dürüst olayım|dürüst olmak gerekirse|kusura bakma\w*),?|\bdaha) (?:\w+ ){0,5}?(?:birin[ie]|aday\w*|arkadaş\w*|eleman\w*|kişi\w*|profil\w*) (?:arıyor(?:uz|duk)|aramıştık|ihtiyacımız var(?:dı)?|istiyor(?:uz|duk)|lazım(?:dı)?|istedi(?:k|ler)?|bakıyor(?:uz|duk))\b(?![^.]*\b(?:siz(?:i|in|e)?|seni?|sana) (?:de )?(?:uygun|düşün|aklı|tam)\w*)
\b(?:mağaza|okul|ekip|ekib|dükkân|şirket|aradığımız|beklenti|iş)\w*(?: \w+){0,3} (?:uymuyorsun(?:uz)?|uygun değilsin(?:iz)?)\b|\bkarar(?:ımız|ım)?(?: \w+)? olumsuz(?:dur)?(?=[.,;!]|$)|\byolumuzu(?: \w+)? ayır(?:ıyoruz|dık)\b|\b(?:aramıza|ekibimize|kadromuza|ailemize) (?:kat|al|dahil ed)(?:a|e|ama|eme)(?:ma|me|dı|di)\w*\b|\bteklif (?:yap|ver|sun|gönder)[ae]m[ae]y?[ae]?c[ae](?:ğ[ıi]m|ğ[ıi]z)\b|\bteklif (?:yap|ver|sun|gönder)[ae]mıyor(?:um|uz)\b
\b(?:seçil|yerleştiril|atan|kabul edil|işe alın)[ae]?\w{0,2}m[ae]d[ıi]ğ[ıi]n[ıi](?:z[ıi])?\b(?! (?:takdirde|sürece|zaman|düşün))|\b(?:sizi|seni) (?:seç|al|iste|kabul et|tercih et)\w{0,3}m[ae]d[ıi](?:k|ler|m)?\b|\batama\w*n[ıi]z yap[ıi]l[ae]?m[ae]m[ıi]ştır\b|\b(?:sizinle|seninle) (?:\w+ )?(?:çalış|ilerle|devam ed)\w{0,4}(?:m[ae]y[ae]c[ae]kt[ıi]r|m[ıiuü]yor(?:uz|um))\b
\bkadro\w* doldurma(?:ma|ya)\w* karar ver\w+|\balım\w* (?:onaylamadı|onaylanmadı|bitirdik|kapattık|durdurup iptal)\b|\b(?:olumlu|iyi) (?:bir )?(?:cevap|yanıt|dönüş|haber)\w* (?:ver|yap|verebil)\w{0,2}(?:m[ıi]yor(?:um|uz)|[ae]m[ae]d[ıi](?:k|m)|seydim)\b|\b(?:aday|seçilen|tercih edilen) (?:siz|sen) olmad[ıi]n(?:[ıi]z)?\b
\b(?:iş|işi|işe|pozisyon\w*|kadro\w*|ilan\w*|yer|yeri|kontenjan) artık (?:\w+ )?(?:açık|boş|müsait|geçerli|mevcut) değil(?:dir)?\b|\b(?:kendi|bizim|hanımın|eşinin|patronun|ortağımın) (?:\w+ )?(?:yeğen|oğl|kız|kuzen|kardeş|akraba|damat|damad)\w* (?:işe )?(?:aldı|alacağım|alacağız|aldık|aldım|başlattı|alacak)\b
\b\w+ (?:bilen|olan|bulunan|tecrübeli|deneyimli) (?:bir )?(?:aday|arkadaş|kişi|uzman)\w* (?:\w+ )?(?:tercih e[td]|seç|anlaş|al|yana kullan|yana kullanıl|işe al|ilerle)DONE|\b(?:aday|arkadaş|kişi|isim|meslektaş)\w*(?:dan|den) yana (?:kullan|kullanıl|yap|yapıl|ol)DONE|\bdiğer adayın (?:atan|seçil|getiril|alın)\w*UP_TO{0,20} (?:uygun görül|karar veril)DONE
\b(?:başka|öbür|diğer)(?: bir)? (?:\w+[cç][ıiuü]\w{0,4}|kişiyle|kişiye|kişiyi)(?: \w+)? (?:imzala|anlaş|al|seç|çalış|devam e[td]|devam ed|ilerle|yola devam e[td])DONE|\b(?:yer|kadro|staj yer|kontenjan)\w* (?:\w+ )?(?:dağıtıldı|dağıtılmıştır|paylaşıldı)\b|\bpuan\w* (?:eksik|yetersiz) kald\w+|\bpuan\w* yetmedi\b
\b(?:beni|bizi) ikna edemedin(?:iz)?\b|\bdevam edemiyorsun(?:uz)?\b|\bburada (?:bırakıyoruz|bitiriyoruz|noktalıyoruz)\b|\b(?:işi?|kadro\w*|pozisyon\w*|yer\w*) (?:\w+['’]?\w* )?(?:oğluna|kızına|yeğenine|akrabasına) verildi\b|\b(?:eleman|öğretmen|kişi|çalışan|personel)\w* ihtiyacımız kalmadı\b|\bilan (?:artık )?geçersiz(?:dir)?\b
\balmaktan vazgeç(?:tik|ti|ildi|ilmiştir)\b|\bişe alım(?:ın|ınız)\w*(?: \w+)? (?:onay|uygun)\w*(?: ver)?\w{0,5}NEG|\bliste\w*(?: de| da) (?:yer al\w{0,2}NEG|yoksun(?:uz)?|yok)\b
"""
for _name, _words in _WORDS.items():
    LINES = LINES.replace(_name, _words)
LINES = at_words(LINES)
# None: a verb has too many endings for whole words, so every sentence is searched.
CUES = ""
