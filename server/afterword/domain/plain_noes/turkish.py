"""Plain noes in Turkish; a name in capitals stands for the words that are told below."""

_WORDS = {
    # The end of a verb that says it was not, is not or will not be done; none of a condition or of a time.
    "NEG": r"m(?:[ae]d[ıi](?:k|m|n|n[ıi]z|lar|ler|ğ[ıi](?!nde|m[ıi]zde|n[ıi]zde)\w*)?|(?:aya|eye)c[ae](?:k|kt[ıi]r|kl[ae]r|ğ[ıi](?:z|m)|ğ[ıi](?!nde)\w+|ks[ıi]n(?:[ıi]z)?)|[ae]m[ıi]ş(?:t[ıi]r|l[ae]r|s[ıi]n(?:[ıi]z)?)?|[ae]kt[ae](?:d[ıi]r|y[ıi]z|s[ıi]n[ıi]z)|[ıiuü]yor(?:uz|um|lar|sun|sunuz)?|[ae]m[ae]y?[ae]? (?:karar|yönünde))\b",
    # One that says that it was, is or will be.
    "DONE": r"(?:[dt][ıiuü](?:k|m|lar|ler)?|m[ıiuü]ş(?:t[ıiuü]r|lar|ler)?|[ıiuü]yor(?:uz|um|lar)?|y?[ae]c[ae](?:k|kt[ıi]r|kl[ae]r|ğ[ıi]z)|m[ae](?:y[ae])? karar[ıi]?)\b",
    # What is the reader's.
    "YOURS": r"(?<!iade )(?<!izin )(?<!izni )(?<!kredi )(?<!vize )(?<!vizesi )(?<!indirim )(?<!burs )\b(?:(?:iş )?başvuru|özgeçmiş|profil|dosya|adaylı[kğ]|adaylık süreci|taleb|atanma taleb|cv['’]?|nitelik|deneyim|tecrübe|yetkinlik|süreci)(?:ler|lar)?[ıiuü]?n(?:[ıiuü]z)?(?:[ıiuü]n?|[ae]|d[ae]|l[ae])?\b",
    "POST": r"\b(?:iş|pozisyon|kadro|görev|rol|staj|yer|proje|mevki|sözleşme|hizmet)\w*\b",
    "RIVAL": r"\b(?:(?:başka|diğer|öteki|bir başka|iç)(?: bir)? (?:\w+ )?(?:aday|kişi|arkadaş|finalist|eleman|personel|profesyonel|isi?m|başvuran|çalışan|meslektaş|hanım|bey|uzman|öğretmen|öğrenci|stajyer|hekim|akademisyen)\w*|başka biri\w*|(?:bir )?başkas\w+|(?:kurum|şirket)(?:umuz)? içinden)\b",
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
\balmaktan vazgeç(?:tik|ti|ildi|ilmiştir)\b|\bişe alım(?:ın|ınız)\w*(?: \w+)? (?:onay|uygun)\w*(?: ver)?\w{0,5}NEG|\bliste\w*(?: de| da) (?:yer al\w{0,2}NEG|yoksun(?:uz)?|yok)\b
"""
for _name, _words in _WORDS.items():
    LINES = LINES.replace(_name, _words)
# None: a verb has too many endings for whole words, so every sentence is searched.
CUES = ""
