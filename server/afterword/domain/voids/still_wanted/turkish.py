"""What leaves the reader in, said in Turkish."""

NOT_AT_ALL = r"""
# "Sizi düşünüyoruz", "başkasını değil, sizi seçtik".
(?:sizi|seni) düşünüyoruz\b
başkasını değil\b
değil,? sizi (?:seç|tercih e[td]t|ist(?:i|e)[yd])
(?:sizde|sende) karar kıl
(?:sizi|seni) (?:başka bir )?(?:pozisyon|kadro)\w* için düşün(?:üyoruz|dük)
siz de (?:aralarında|onlardan)
size teklif etmek\b
senin fikrini\b
# "Hâlâ değerlendirme aşamasında", "kadro yeniden açıldı".
hâlâ değerlendirme
(?:dol(?:ma)?dan|dolmadan|kapanmadan) (?:önce|başvur|tamamla)
dolduğunda\b
(?:ama|fakat|ancak)\b[^.;,]* hâlâ (?:açık|boş)\b
doldurul\w* doldurulma\w*
yeniden (?:açıl|ilan)\w*
henüz (?:onaylan|karar)\w*
# "Aynı gün görüşme için saat üçte bir aday aldık": a time, and no job.
başka bir (?:salon|oda|gün|saat|tarih|restoran|platform|bina|araç|otel|format)\w*\b(?! (?:yine|tekrar|bekler|uğra))
başka bir yere (?:al|taşı)
(?:pazartesi|salı|çarşamba|perşembe|cuma|yarın|bugün)(?: günü)? (?:sizi|seni) (?:kabul|görüşmeye)\b
(?:görüşmeniz|görüşmen) (?:saat )?\d
aynı gün gör
saat \w+\b[^.;,]{0,20}\baday al(?:dı|mış)
# "Bunlar olmadan": what is asked for has yet to come.
imzalamadan\b
izin taleb
(?:onlar|bunlar|bu belgeler?|bunun|onun) olmadan\b
hakkını saklı\b
vizesi\b
bana da haber\b
adaylar\b[^.;]* değerlendirilmez\b
iptal edilir\b
# A parking place, a tender, a photograph.
sizinle:[ ]
otopark\w*
ihale\w*\b
istekliye\b
gönderdiğiniz fotoğraf\b
# "Ret aldıysanız", "yanlışlıkla gönderildi".
ret aldıysan\w*
yanlışlıkla\b
"""
SOUNDS_SO = r"""
başka (?:biri|bir \w+)\b[^.;]{0,30}\b(?:arayacak|gönderecek|yazacak|karşılayacak|yapacak|iletecek)\b
başka bir (?:kadro|pozisyon|ilan)\w* (?:var|mevcut)\b
aday daha var\b
seçilseniz de\b
kişi daha var\b
o yüzden\b[^.;]* arıyoruz\b
dikkatimizi çekti\b
aday da olacak\b
pozisyon sizin\b
sizi de değerlendirmek\b
seçtiyseniz\b
"""
CUES = """
görüşmeniz görüşmen
sizinle yeniden teklif henüz vizesi bana değerlendirilmez iptal fotoğraf fotoğrafınız senin yanlışlıkla
sizin sizi seçtiyseniz onlar bunlar belgeler bunun onun başka hakkını dolmadan kapanmadan dolduğunda
başkasını değil hâlâ sizde sende seni siz aynı aday doldurulup ret aldıysanız ihale ihaleye ihalede
istekliye otopark otoparkımız imzalamadan izin düşünüyoruz seçilseniz var yüzden dikkatimizi
"""
