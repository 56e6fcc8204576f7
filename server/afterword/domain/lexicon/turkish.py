"""Turkish words by class. A negation is part of the verb here, so whole verbs stand under what they say."""

WORDS: dict[str, str] = {
    "not_yet": "henüz",
    "none": """
        profilinize_uygun_bir_pozisyon_açılırsa profilinize_uygun_bir_pozisyon_olursa profilinize_uygun_bir_pozisyon_açıldığında profilinize_uygun_yeni_bir
        olumsuz_olan_aday* olumsuz_olanlara olumsuz_sonuçlanan_aday* olumsuz_sonuçlananlara sonuçlar_olumsuz sonucun_olumsuz_olması diğer_pozisyon* diğer_fırsat* henüz_değil olumlu_ya_da_olumsuz olumlu_veya_olumsuz
        olumlu_yahut_olumsuz olumlu_olumsuz olumlu_ve_olumsuz olumsuz_ya_da_olumlu
        olumsuz_veya_olumlu olumlu_da_olsa_olumsuz_da_olsa olumlu_olsun_olumsuz_olsun
        olumlu_olsa_da_olumsuz_olsa_da olumsuz_da_olsa olumsuz_bile_olsa olumsuz_olsa_da
        olumsuz_olsa_bile karar_veremedik hâlâ_karar_veremiyoruz öne_alamıyoruz öne_alamadık maaşı_veremiyoruz ücreti_veremiyoruz
    """,
    "we": "biz bize bizim ekibimiz şirketimiz şirketimizin ekibi",
    "you": "siz size sizin sizinle sizi sana seni senin seninle",
    "i": "ben bana beni",
    "my": "benim başvurumu başvurum",
    "candidate": "aday adaylar adaylarla adayla adayı adayların kişi başvuran ",
    "other": "başka diğer farklı",
    "application": """
        başvuru başvurunuz başvurunuzu başvurun başvurunu başvurunuzun özgeçmiş özgeçmişiniz özgeçmişinizi
        profiliniz cv başvurular başvurunuza yaptığınız_iş_başvurusu yaptığın_iş_başvurusu iş_başvurusu_için yaptığınız_başvuru başvurunuzla başvurunla başvurunuzdan
        başvuruna başvurundan başvurunuzda adaylığınız adaylığın adaylığınızı adaylığını başvurularınız özgeçmişin özgeçmişini
        profilin profilinizi profilini
    """,
    "apply": "başvurduğunuz başvurdunuz başvurmanız başvurmanızı başvurduğun başvurdun",
    "job": """
        pozisyon pozisyonu pozisyonuna pozisyonun pozisyonumuz kadro iş ilan görev staj rol rolü ilanı
        pozisyona pozisyonumuza kadroya kadroyu kadrosu kadrosuna kadromuz kadromuzu kadromuza işi işin ilanımız ilana ilanın
        görevi görevine stajı pozisyonda eleman elemanı personeli
    """,
    "chance": "fırsat fırsatlar",
    "hiring": "işe_alım insan_kaynakları seçme yerleştirme ik personel",
    "interview": """
        mülakat* görüşme görüşmeye görüşmesi
        sözlü_sınav sözlü_sınava sözlü_sınavda sözlü_sınavı sözlü_mülakat sözlü_mülakata
        sözlü_mülakatta
    """,
    "talk": """
        ayırdığınız_zaman ayırdığın_zaman
        görüşmek tanışmak konuşmak görüştüğümüz görüşmemiz görüşmemizin görüşmemizden deneme_dersi geldiğiniz_için
        geldiğin_için uğradığın_için uğradığınız_için geldiğinize katıldığınız_için zahmet_ettiniz zaman_ayırdığınız zaman_ayırdığın
    """,
    "feedback": "geri_bildirim geribildirim",
    "answer": "sonuç haber yanıt cevap",
    "foreign": """
        ödülü ödülüne
        gönüllü gönüllülük erken_erişim kredi kart makale kira konut burs kayıt kurs kursu vize sigorta iade üyelik program programı hibe
        bildiri
        bahçesi bahçeleri bahçeler hobi_bahçesi bekleme_listesinde bekleme_listesindesiniz
        profil_fotoğrafı profil_fotoğrafınız fotoğraf kursumuz kursumuzun kursun oda koro kreş
        sahiplendirme evlat ödül öğrenci_evi kiracı
        kaydınızı kursunda yüzme
        lisansı lisansını lisans_sözleşmesi
    """,
    "shop": "sayın_müşterimiz değerli_müşterimiz sipariş siparişiniz kargo fatura ödeme abonelik indirim şifre rezervasyon uçuş",
    "article": "ret_mektubu ipuçları bülten blog",
    "alert": """
        yeni_ilanlar yeni_ilanları yeni_ilan iş_ilanları iş_alarmı iş_alarmın size_uygun_ilanlar sana_uygun_ilanlar
        profiline_uygun profilinize_uygun ilgini_çekebilir ilginizi_çekebilir hemen_başvur ilanı_gör
    """,
    "outreach": "profilinizi_inceledim linkedin_profiliniz ilgilenir_misiniz",
    "negation": "değil değildir yok yapamıyoruz yapamayacağız",
    "decide": """
        karar kararı kararını tercih seçtik seçildi seçildiğini anlaştık tercih_ettik seçti seçmiş
    """,
    "advance": "devam ilerlemeye ilerleme ilerlemek devam_etme",
    "accept": "kabul olumlu",
    "fit": "uygun uyuşan örtüşen",
    "better": "daha",
    "filled": """
        dolmuştur doldu kapandı kapatılmıştır kapanmıştır iptal dolduruldu doldurul*
    """,
    "stop": "sonlandırıyoruz sonlandırdık",
    "need": "arıyoruz",
    "turned_down": """
        olumsuz reddedildi reddedilmiştir onaylanmadı onaylanamadı edemiyoruz edemeyeceğiz edemeyeceğimizi
        ilerleyemeyeceğiz ilerleyemeyeceğimizi ilerleyemiyoruz seçilmediniz seçilmediğinizi bulunmamıştır
        bulunmadı bulunmadığını değerlendiremiyoruz değerlendiremeyeceğiz değerlendiremeyeceğimizi etmeme
        etmemeye alamıyoruz alamayacağız sonuçlanmamıştır sonuçlanmadı sonuçlanmadığını
        değerlendirilememiştir kabul_edilmemiştir kabul_edilmedi ilerletmeme ilerletemiyoruz ret
        veremiyoruz veremeyeceğiz etmeyeceğimizi etmeyeceğiz edilmemiştir edilmedi seçilmemiştir
        sonuçlandırama* değerlendireme* değerlendirilememiş* uymamakta* uymuyor uymadığı* karşılamamakta*
        karşılamıyor karşılamadığı* geçemediniz geçememiş* ilerleyeme* ilerletmey* edememe* edemey*
        seçilememiş* seçilemediniz bulunamam* olumsuz* veremey* alamay* alınmam* uygun_bulunma*
        uygun_görülme*
        almıyoruz alınmadı olmadınız geçemedi geçilmedi
        olamayacağız olamıyoruz sunamıyoruz sunamayacağız veremedik edemedik
        çağırmayacağız çağıramıyoruz düşünmüyoruz
    """,
    "hold": "donduruldu durduruldu askıya beklemeye dondurulmuştur durdurulmuştur",
    "offer": "teklif teklifi teklifimizi",
    "contact": "iletişime iletişim",
    "receive": "aldık alınmıştır ulaştı ulaşmıştır alındı iletildi",
    "review": "değerlendirme inceleme inceledik incelendi değerlendirmeler",
    "invite": "davet davetiye davet_ediyoruz",
    "schedule": "uygunluk takvim saat randevu planlamak",
    "move_date": "ertelemek ertelendi yeni_tarih",
    "test": "test sınav ödev vaka değerlendirme_testi",
    "withdraw": "geri_çekme geri_çektiniz geri_çekiyorum",
    "keep": "saklanacaktır saklayacağız saklıyoruz tutacağız",
    "file": "veritabanı veri_tabanımızda havuzumuzda veritabanımızda havuz",
    "future": "ileride gelecekte tekrar gelecekteki ilerideki yeniden",
    "search": "kariyer kariyerinizde arayışınızda",
    "wish": "dileriz diliyoruz dilerim temenni",
    "luck": "başarılar şans başarı",
    "if": "aksi_hâlde aksi_halde aksi_takdirde onsuz onlarsız eğer halinde takdirde durumunda kadar almazsanız alamazsanız dönülmezse yapılmazsa ulaşmazsa duymazsanız yapmazsak dönmezsek",
    "regret": "maalesef üzgünüz üzülerek ne_yazık üzgünüm",
    "inform": "bildirmek bildiririz bilgilendirmek belirtmek bildirmekten iletmek bilgisini paylaşmak",
    "thanks": "teşekkür teşekkürler ederiz",
    "interest": "ilginiz ilginize ilgi ilginizden",
    "glad": "mutluluk memnuniyet sevinçle mutluyuz onaylandı",
    "positive": "olumlu_sonuç",
    "soon": "kısa_sürede yakında en_kısa iletişime_geçeceğiz",
    "pending": "hâlâ_değerlendiriyoruz hala_değerlendiriyoruz değerlendirilecektir değerlendirilmektedir incelenmektedir değerlendireceğiz",
    "congratulation": "tebrikler tebrik",
    "one": "bir",
    "many": "çok yoğun sayıda zor",
    "day": "pazartesi salı çarşamba perşembe cuma yarın",
    "ask": "gönderir_misiniz",
    "plain_no": """
        başarılı_olamadığınızı başarılı_olamadınız
        aşamaya_kalamadınız aşamaya_kalamadın kısa_listeye_kalamadınız çalışma_fırsatımız_olmayacak işe_almama_kararı
        olumlu_ilerleyemeyeceğiz olumlu_ilerleyemiyoruz birlikte_ilerleyemeyeceğiz aşamaya_taşınmadı aşamaya_taşınamadı aşamaya_taşıyamıyoruz sana_yer_açamıyoruz
        size_yer_açamıyoruz yer_açamıyoruz kontenjanımız_doldu kontenjanımız_maalesef_doldu kontenjanları_doldu adaydan_yana_kullandılar adaydan_yana_kullandık süreç_sizin_açınızdan_tamamlandı cevabımız_hayır seçilmediniz yanıtımız_hayır cevap_hayır birini_işe_aldık
        boş_pozisyon_yok açık_pozisyon_yok açık_pozisyonumuz_yok işe_alım_yapmıyoruz alım_yapmıyoruz
        başkasına_verildi başka_bir_adaya dönüş_yapamıyoruz dönüş_yapamayacağız yer_kalmadı kontenjan_doldu ihtiyacımız_yok ihtiyacım_yok kimseye_ihtiyacımız kimseye_ihtiyacım ihtiyacım_olmayacak barajın_altında
        devam_etmek_istemiyor bu_kez_olmadı bu_sefer_olmadı
        yerimiz_kalmadı
        listede_yer_almadığınız listede_yer_almadığınızı listede_yer_almadınız
        listede_yer_almamaktasınız listede_yer_alamadınız listede_yer_alamadığınız
        listesinde_yer_almadığınız listesinde_yer_almadığınızı listesinde_yer_almadınız
        listesinde_yer_almamaktasınız listesinde_yer_alamadınız listelerde_yer_almadığınız
        listelerde_yer_almadınız arasında_yer_almadığınızı arasında_yer_almadığınız
        arasında_yer_almadınız arasında_yer_alamadınız hak_kazanamadınız hak_kazanamadığınızı
        personel_alımımız_yok personel_alımımız_bulunmamaktadır alımımız_bulunmamaktadır
        alımımız_yok eleman_ihtiyacımız_yok ihtiyacımız_bulunmamaktadır kimseyi_almıyoruz
        kadromuz_dolu kadromuz_tamamlandı burada_sona_eriyor burada_sona_erdi burada_sonlanıyor
        arasında_yer_almamaktasınız arasında_yer_almıyorsunuz listesinde_yer_almıyorsunuz
        listede_yer_almıyorsunuz
        kontenjan_dolmuştur kontenjanımız_dolmuştur kontenjanımız_doldu
        kontenjanımız_dolduğundan kontenjanımız_dolduğu kontenjan_dolduğundan
        alımlarımızı_tamamladık alımlarımız_tamamlandı alımlarımız_tamamlanmıştır
        kararımız_olumsuz sonucumuz_olumsuz cevabımız_olumsuz yanıtımız_olumsuz uygun_bulunmadınız yeterli_bulunmadınız başarılı_bulunmadınız
        işe_alınmadınız işe_alamıyoruz işe_alamayacağız işe_alamayacağım aramıza_alamıyoruz aramıza_katamıyoruz aramıza_katamadık ekibimize_katamıyoruz
        seninle_ilerlemiyoruz sizinle_ilerlemiyoruz seninle_devam_etmiyoruz sizinle_devam_etmiyoruz seninle_çalışamayacağız sizinle_çalışamayacağız sizinle_çalışamayacaktır
        seçilemediniz seçilemediğinizi elendiniz finale_kalamadın finale_kalamadınız kısa_listeye_giremediniz listeye_giremediniz kontenjana_giremediniz
        teklif_yapamıyoruz teklif_yapamayacağız teklif_yapamayacağım teklif_yapamıyorum teklif_sunamıyoruz teklif_sunamayacağız iş_veremiyoruz bu_işi_veremiyoruz bu_işi_veremeyeceğiz
        sizi_seçmedik sizi_seçemedik seni_seçmedik seni_seçemedik sizi_seçmediler seni_seçmediler sizi_tercih_etmedik seni_tercih_etmedik siz_olmadınız sen_olmadın
        aradığımız_kişi_siz_değilsiniz aradığımız_kişi_sen_değilsin aradığımız_aday_siz_değilsiniz aradığımız_aday_sen_değilsin
        ikinci_tura_kalamadınız mülakata_çağrılmadınız yerleştirilemediniz atanamadınız kimseyi_işe_almayacağız kimseyi_almayacağız süreci_burada_sonlandırıyoruz yolumuzu_burada_ayırıyoruz
        atamanız_yapılamamıştır atamanız_yapılmamıştır uygun_bulmamıştır uygun_görmemiştir uygun_bulmadı
        kriterlerle_örtüşmüyor kriterlerimizle_örtüşmüyor kriterlere_uymuyor kriterlerimize_uymuyor başvurunuzla_ilerlemeyeceğiz ilerlemeyeceğiz pozisyon_kapatıldı pozisyonu_kapattık ilan_kapatıldı
    """,
    "runner_up": "ikinci_oldunuz üçüncü_oldunuz ikinci_sırada üçüncü_sırada",
    "nay": "hayır",
    "given_away": """
        deneyimli_birini_seçtik deneyimli_birini_aldık deneyimli_birini_tercih
        başka_bir_adayın_seçilmesiyle
        başka_birini_aldık başka_birini_seçtik başka_birini_tercih başka_biriyle_anlaştık
        bir_adayla_anlaştık bir_arkadaş_başladı başkasını_aldık
        başka_bir_arkadaşla başka_bir_adayla başka_biriyle başka_bir_kişiyle başka_birini_işe
        bir_arkadaşla_anlaştık bir_arkadaşla_anlaştılar biriyle_anlaştık birisiyle_anlaştık
        bir_arkadaşı_aldık bir_arkadaşı_işe_aldık birini_işe_aldık adayda_karar_kıldık
        adayda_karar_kıldılar adayda_karar_kılmışlar adayda_karar_kılındı
        adayda_karar_kılınmıştır isimde_karar_kıldık isimde_karar_kıldılar kişide_karar_kıldık
        kişide_karar_kıldılar kişide_karar_kılmışlar arkadaşta_karar_kıldık adayı_tercih_ettik
        adayı_tercih_ettiler adayı_tercih_etmişler adayı_seçtiler adayı_seçmişler
        adayla_ilerleyecekler adayla_ilerliyorlar adayla_ilerlemişler adayla_devam_edecekler
        adayla_devam_ediyorlar içeriden_bir_adayla iç_adayla
        başkasını_işe_aldık başkasını_almışlar başkasını_seçtik başkasına_verdik başkasına_verildi başka_birine_verdik başka_birine_verildi
        başka_birine_verilmiştir başkasına_gitti bir_başkasına_verdik işe_başkası_alındı yerine_başkası_alındı öbür_adayı öbür_adayla öbür_kızla
        öbür_kızı diğer_adayı_tercih diğer_adayı_seçtik diğer_adayı_istedi diğer_arkadaşı_aldık diğer_arkadaşı_seçtik diğer_arkadaşa_yaptık diğer_çocuğu_istedi öbür_çocuğu_istedi
        başka_birini_istedi başka_bir_adayı_seçti başka_bir_adayı_seçtik başka_bir_adayı_tercih başka_bir_arkadaşı_tercih başka_bir_isimde başka_bir_adaydan_yana
        bir_öğretmenden_yana diğer_finaliste_evet eleman_bulduk birini_aldık içeriden_birini bir_çocuğu_aldık bir_tanıdığı_aldık
        kadroyu_içeriden_doldurduk yeğenini_aldı yeğenini_alacağım yeğenini_alacağız arkadaşla_el_sıkıştık
        adayda_karar_kıldı adayda_karar_kılmış adayda_karar_kılmıştır
    """,
    "still_open": """
        hâlâ_açık diğeri_açık hala_açık
    """,
}
