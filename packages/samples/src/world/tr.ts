import type { World } from './world.ts'

export const turkey: World = {
  given: 'Ayşe|Mehmet|Elif|Mustafa|Zeynep|Emre|Fatma|Hakan|Selin|Murat|Gül|Oğuz',
  surnames:
    'Yıldız|Demir|Şahin|Çelik|Aydın|Öztürk|Kılıç|Arslan|Doğan|Koç|Kurt|Özdemir|Güneş|Polat|Aksoy|Erdoğdu',
  cities:
    '34### Şişli / İSTANBUL|06### Çankaya / ANKARA|35### Bornova / İZMİR|16### Nilüfer / BURSA|07### Muratpaşa / ANTALYA|34### Kadıköy / İSTANBUL|42### Selçuklu / KONYA|27### Şehitkamil / GAZİANTEP|55### İlkadım / SAMSUN|38### Melikgazi / KAYSERİ',
  streets:
    'Atatürk|Cumhuriyet|İstiklal|Bağdat|Gazi|İnönü|Mimar Sinan|Fevzi Çakmak|Barbaros|Millet|Çınar|Sanayi',
  streetPattern:
    '{street} Cad. No: {no}|{street} Mah. 1{no}. Sok. No:7|{street} Caddesi No:{no}/A|{street} Bulvarı No: {no} Kat: 3|{street} Sok. No: {no} D:4',
  companies:
    '{brand} {trade} San. ve Tic. Ltd. Şti.|{surname} {trade} A.Ş.|{brand} Anonim Şirketi|{surname} {trade} Ticaret Ltd. Şti.|{given} {surname} - {trade}|{brand} {trade} Limited Şirketi|{surname}lar {trade} San. Tic. A.Ş.|{brand} Dış Tic. Ltd. Şti.|{trade} {brand} A.Ş.|{given} {surname}',
  phones: '+90 212 ### ## ##|0### ### ## ##|(0###) ### ## ##|+90 5## ### ####|444 # ###',
  domains: 'com.tr|com|net.tr',
  banks: 'Boğaz Bankası A.Ş.|Anadolu Katılım Bankası|Ege Yatırım Bankası|Kapadokya Bank',
  countryName: 'Türkiye|TÜRKİYE|TR',
  trades: [
    {
      key: 'office',
      names: 'Kırtasiye|Büro Malzemeleri|Matbaa',
      items:
        'Fotokopi kağıdı A4 80 g;pack;189|Tükenmez kalem mavi, 50 adet;pack;420|Toner siyah;piece;2450|Klasör A4;piece;85|Ofis koltuğu;piece;6900|Kartvizit, 500 adet;piece;1200',
    },
    {
      key: 'it',
      names: 'Bilişim|Yazılım|Bilgisayar|Dijital Çözümler',
      items:
        'Yazılım geliştirme;hour;1400|Hosting, 12 ay;piece;2400|Alan adı .com.tr;piece;350|Sunucu bakımı;month;4500|Muhasebe programı lisansı;piece;9800|Eğitim;day;12000',
    },
    {
      key: 'build',
      names: 'İnşaat|Elektrik|Tesisat|Ahşap|Boya',
      items:
        'Montaj işçiliği;hour;450|Seramik döşeme;m2;380|Bakır boru 18 mm;m;165|Malzeme nakli;flat;1500|İç cephe boyası 15 l;piece;1890|İç kapı;piece;7400',
    },
    {
      key: 'food',
      names: 'Gıda|Unlu Mamuller|Et Ürünleri|Kuruyemiş|Sebze Meyve',
      items:
        'Buğday unu 25 kg;piece;620|Çavdar ekmeği 1 kg;piece;75|Kaşar peyniri;kg;420|Su 6 x 1,5 l;pack;90|Çekirdek kahve;kg;780|Zeytinyağı 5 l;piece;1650',
    },
    {
      key: 'consult',
      names: 'Danışmanlık|Mali Müşavirlik|Hukuk Bürosu|Reklam|Tercüme',
      items:
        'Danışmanlık;hour;2200|Defter tutma;month;3500|Grafik tasarım;flat;14500|Tercüme, sayfa;piece;350|Yol gideri;km;12',
    },
    {
      key: 'parts',
      names: 'Hırdavat|Rulman|Makina|Otomotiv',
      items:
        'Rulman 6204-2RS;piece;145|Cıvata M8 x 40, 100 adet;pack;380|Kesme taşı 125 mm;piece;48|İş eldiveni no 9;piece;65|Çelik sac 2 mm;m2;1350',
    },
    {
      key: 'hotel',
      names: 'Otel|Pansiyon|Konukevi',
      items:
        'Çift kişilik oda, kahvaltı dahil;night;3200|Tek kişilik oda;night;2400|Konaklama vergisi;night;64|Otopark;day;250|Akşam yemeği;piece;650',
    },
    {
      key: 'utility',
      names: 'Enerji|Su İdaresi|Telekomünikasyon',
      items:
        'Aylık abonelik;month;120|Elektrik tüketimi;kwh;2.8|İnternet 500 Mb;month;590|Su tüketimi;piece;38|Mobil hat;month;320',
    },
  ],
}
