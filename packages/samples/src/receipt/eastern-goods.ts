import { inLatin } from '../locales/serbian-latin.ts'
import type { Shop } from './shop.ts'

type Goods = readonly [kind: Shop['kind'], names: string, goods: string]

function shopsOf(...all: Goods[]): Shop[] {
  return all.map(([kind, names, goods]) => ({ kind, names, goods }))
}

const serbian = shopsOf(
  [
    'grocery',
    'Маркет|Самопослуга|Мини маркет|Продавница|Пекара|Месара',
    'МЛЕКО 2,8% 1Л;139.99|ХЛЕБ БЕЛИ;64.90|ЈОГУРТ 1КГ;159.99|ЈАЈА 10КОМ;239.00|БАНАНЕ КГ;169.99|КАФА 200Г;329.00|СИР КГ;899.00|ЧОКОЛАДА;149.99|ВОДА 1,5Л;69.90|КЕСА;9.00|ТОАЛЕТ ПАПИР;399.00|ПАРИЗЕР;219.00',
  ],
  [
    'restaurant',
    'Кафана|Ресторан|Пицерија|Кафе|Посластичарница|Роштиљ',
    'Еспресо;180.00|Ћевапи 10 ком;650.00|Пљескавица;520.00|Шопска салата;380.00|Пиво точено 0,5;290.00|Лимунада;240.00|Палачинке;310.00|Телећа чорба;350.00|Капучино;220.00|Кисела вода;150.00',
  ],
  [
    'pharmacy',
    'Апотека|Дрогерија|Књижара|Гвожђара|Пумпа',
    'БРУФЕН 400МГ;289.00|ПАСТА ЗА ЗУБЕ;249.00|ШАМПОН;379.00|ФЛАСТЕРИ;159.00|СВЕСКА А4;119.00|БАТЕРИЈЕ АА;299.00',
  ],
)

/** Shops of the Baltic, the Balkans and Turkey by language, as in `shops`. */
export const easternShops: Readonly<Record<string, Shop[]>> = {
  lt: shopsOf(
    [
      'grocery',
      'Maisto prekės|Parduotuvė|Turgelis|Prekybos centras|Krautuvė|Mini marketas',
      'PIENAS 2,5% 1L;1.39|JUODA DUONA;1.89|SVIESTAS 200G;2.79|KIAUŠINIAI 10VNT;2.49|BANANAI KG;1.29|KAVA 250G;4.99|VARŠKĖS SŪRELIS;0.59|DEŠRA;3.49|MINERALINIS VANDUO;0.79|OBUOLIAI;1.19|UŽSTATAS 0,10;0.10|ŠOKOLADAS;1.59',
    ],
    [
      'restaurant',
      'Kavinė|Restoranas|Picerija|Kepyklėlė|Užeiga|Baras',
      'Espreso;2.20|Cepelinai su mėsa;8.50|Šaltibarščiai;5.20|Kepta duona;4.90|Alus 0,5;4.20|Dienos pietūs;7.90|Kibinas;3.40|Latė;3.20|Gira;2.60|Bulviniai blynai;7.30',
    ],
    [
      'pharmacy',
      'Vaistinė|Knygynas|Ūkinės prekės|Degalinė|Gėlės',
      'PARACETAMOLIS;3.20|DANTŲ PASTA;2.89|ŠAMPŪNAS;4.59|PLEISTRAI;1.99|SĄSIUVINIS A4;1.20|DYZELINAS;58.40',
    ],
  ),
  lv: shopsOf(
    [
      'grocery',
      'Pārtika|Veikals|Tirgus|Lielveikals|Beķereja|Mini tirgus',
      'PIENS 2,5% 1L;1.25|RUPJMAIZE;1.79|SVIESTS 200G;2.69|OLAS 10GAB;2.39|BANĀNI KG;1.19|KAFIJA 250G;4.79|BIEZPIENA SIERIŅŠ;0.55|DESA;3.29|MINERĀLŪDENS;0.85|ĀBOLI;1.09|DEPOZĪTS 0,10;0.10|ŠOKOLĀDE;1.69',
    ],
    [
      'restaurant',
      'Kafejnīca|Restorāns|Picērija|Krogs|Ēdnīca|Bārs',
      'Espresso;2.30|Karbonāde;8.90|Aukstā zupa;4.80|Ķiploku grauzdiņi;4.50|Alus 0,5;4.30|Dienas piedāvājums;7.50|Pīrādziņi;1.20|Kafija ar pienu;2.90|Kvass;2.40|Kartupeļu pankūkas;6.80',
    ],
    [
      'pharmacy',
      'Aptieka|Grāmatnīca|Saimniecības preces|Degviela|Ziedi',
      'PARACETAMOLS;2.95|ZOBU PASTA;2.79|ŠAMPŪNS;4.29|PLĀKSTERIS;1.89|KLADE A4;1.15|DĪZEĻDEGVIELA;61.20',
    ],
  ),
  et: shopsOf(
    [
      'grocery',
      'Toidukaubad|Kauplus|Pood|Kaubamaja|Turg|Pagar',
      'PIIM 2,5% 1L;1.19|RUKKILEIB;1.69|VÕI 200G;2.99|MUNAD 10TK;2.59|BANAAN KG;1.39|KOHV 250G;4.89|KOHUKE;0.65|VORST;3.39|VESI 1,5L;0.89|ÕUNAD;1.49|PANDIPAKEND;0.10|ŠOKOLAAD;1.79',
    ],
    [
      'restaurant',
      'Kohvik|Restoran|Pitsabaar|Kõrts|Söökla|Baar',
      'Espresso;2.50|Kotlet kartuliga;8.90|Päevasupp;4.50|Küüslauguleib;4.20|Õlu 0,5;5.20|Päevapraad;7.90|Lihapirukas;1.60|Kohv piimaga;2.90|Kali;2.20|Pannkoogid;5.80',
    ],
    [
      'pharmacy',
      'Apteek|Raamatupood|Ehituspood|Tankla|Lilled',
      'PARATSETAMOOL;3.10|HAMBAPASTA;2.95|ŠAMPOON;4.49|PLAASTRID;1.95|VIHIK A4;1.10|DIISLIKÜTUS;59.80',
    ],
  ),
  sl: shopsOf(
    [
      'grocery',
      'Trgovina|Market|Pekarna|Mesnica|Samopostrežna|Živila',
      'MLEKO 3,5% 1L;1.29|BELI KRUH;2.49|MASLO 250G;3.19|JAJCA 10KOS;2.99|BANANE KG;1.49|KAVA 250G;4.59|SIR GAVDA;2.89|SALAMA;3.49|VODA 1,5L;0.69|JABOLKA;1.39|ČOKOLADA;1.89|VREČKA;0.19',
    ],
    [
      'restaurant',
      'Gostilna|Restavracija|Picerija|Kavarna|Bistro|Slaščičarna',
      'Espresso;1.60|Dunajski zrezek;13.50|Goveja juha;4.20|Solata mešana;3.80|Pivo točeno 0,5;4.00|Limonada;3.20|Palačinke;5.50|Kava z mlekom;2.10|Žlikrofi;9.90|Dnevna malica;8.50',
    ],
    [
      'pharmacy',
      'Lekarna|Drogerija|Knjigarna|Železnina|Bencinski servis',
      'LEKADOL;4.20|ZOBNA PASTA;2.99|ŠAMPON;4.79|OBLIŽI;2.49|ZVEZEK A4;1.30|DIZEL;62.40',
    ],
  ),
  hr: shopsOf(
    [
      'grocery',
      'Trgovina|Market|Pekara|Mesnica|Dućan|Prodavaonica',
      'MLIJEKO 2,8% 1L;1.19|BIJELI KRUH;1.79|MASLAC 250G;3.29|JAJA 10KOM;2.79|BANANE KG;1.39|KAVA 250G;4.49|SIR GAUDA;2.79|ŠUNKA;3.59|VODA 1,5L;0.75|JABUKE;1.29|ČOKOLADA;1.99|VREĆICA;0.13',
    ],
    [
      'restaurant',
      'Restoran|Konoba|Caffe bar|Pizzeria|Gostionica|Slastičarnica',
      'Espresso;1.80|Ćevapi 10 kom;9.50|Juha dana;4.00|Miješana salata;4.50|Pivo točeno 0,5;3.80|Limunada;3.50|Palačinke;5.00|Kava s mlijekom;2.20|Crni rižot;14.00|Marenda;9.00',
    ],
    [
      'pharmacy',
      'Ljekarna|Drogerija|Knjižara|Željezarija|Benzinska postaja',
      'LUPOCET;3.80|PASTA ZA ZUBE;2.79|ŠAMPON;4.59|FLASTERI;2.29|BILJEŽNICA A4;1.20|EURODIZEL;58.90',
    ],
  ),
  sr: serbian,
  'sr-Latn': inLatin(serbian),
  mk: shopsOf(
    [
      'grocery',
      'Маркет|Продавница|Пекара|Месара|Мини маркет',
      'МЛЕКО 1Л;69.00|ЛЕБ БЕЛ;36.00|ЈАЈЦА 10;115.00|БАНАНИ КГ;85.00|КАФЕ 200Г;159.00|СИРЕЊЕ КГ;420.00|ЧОКОЛАДО;75.00|ВОДА 1,5Л;35.00|КЕСА;2.00|ЈАБОЛКА;49.00',
    ],
    [
      'restaurant',
      'Ресторан|Кафеана|Пицерија|Скара|Слаткарница|Кафе бар',
      'Еспресо;80.00|Ќебапи 10;260.00|Шопска салата;150.00|Тавче гравче;190.00|Пиво 0,5;130.00|Лимонада;110.00|Палачинки;140.00|Телешка чорба;150.00',
    ],
    [
      'pharmacy',
      'Аптека|Дрогерија|Книжарница|Бензинска пумпа',
      'ПАРАЦЕТАМОЛ;65.00|ПАСТА ЗА ЗАБИ;129.00|ШАМПОН;189.00|ФЛАСТЕРИ;79.00|ТЕТРАТКА А4;59.00',
    ],
  ),
  bg: shopsOf(
    [
      'grocery',
      'Хранителни стоки|Магазин|Супермаркет|Пекарна|Месарница|Минимаркет',
      'ПРЯСНО МЛЯКО 1Л;1.59|ХЛЯБ БЯЛ;0.89|МАСЛО 125Г;2.19|ЯЙЦА 10БР;2.29|БАНАНИ КГ;1.49|КАФЕ 200Г;3.99|СИРЕНЕ КГ;7.49|ЛУКАНКА;4.29|ВОДА 1,5Л;0.59|ЯБЪЛКИ;1.09|ШОКОЛАД;1.39|ПЛИК;0.15',
    ],
    [
      'restaurant',
      'Ресторант|Механа|Пицария|Кафе|Сладкарница|Бистро',
      'Еспресо;1.50|Шопска салата;4.90|Таратор;2.80|Кебапче 3 бр;5.40|Наливно пиво 0,5;2.60|Лимонада;3.10|Палачинка;3.20|Шкембе чорба;3.90|Обедно меню;6.50',
    ],
    [
      'pharmacy',
      'Аптека|Дрогерия|Книжарница|Железария|Бензиностанция',
      'АНАЛГИН;2.40|ПАСТА ЗА ЗЪБИ;2.29|ШАМПОАН;3.99|ЛЕПЕНКИ;1.69|ТЕТРАДКА А4;0.99|ДИЗЕЛ;54.80',
    ],
  ),
  el: shopsOf(
    [
      'grocery',
      'Παντοπωλείο|Μίνι Μάρκετ|Σούπερ Μάρκετ|Αρτοποιείο|Κρεοπωλείο|Οπωροπωλείο',
      'ΓΑΛΑ 1L;1.55|ΨΩΜΙ ΧΩΡΙΑΤΙΚΟ;1.90|ΦΕΤΑ ΚΙΛΟ;11.80|ΑΥΓΑ 6ΤΕΜ;2.45|ΜΠΑΝΑΝΕΣ;1.69|ΚΑΦΕΣ 200Γ;3.95|ΕΛΑΙΟΛΑΔΟ 1L;9.80|ΝΕΡΟ 1,5L;0.65|ΣΑΚΟΥΛΑ;0.09|ΓΙΑΟΥΡΤΙ;1.85|ΣΟΚΟΛΑΤΑ;1.75|ΜΗΛΑ;1.60',
    ],
    [
      'restaurant',
      'Ταβέρνα|Εστιατόριο|Καφετέρια|Ψησταριά|Ζαχαροπλαστείο|Ουζερί',
      'Ελληνικός καφές;2.50|Σουβλάκι χοιρινό;3.20|Χωριάτικη σαλάτα;8.50|Μουσακάς;10.50|Μπύρα 500ml;4.50|Φραπέ;3.00|Τζατζίκι;4.20|Νερό;0.50|Φέτα ψητή;6.00|Κουβέρ;1.00',
    ],
    [
      'pharmacy',
      'Φαρμακείο|Βιβλιοπωλείο|Σιδηρικά|Πρατήριο|Είδη δώρων',
      'DEPON;1.20|ΟΔΟΝΤΟΚΡΕΜΑ;2.95|ΣΑΜΠΟΥΑΝ;4.90|ΕΠΙΘΕΜΑΤΑ;2.10|ΤΕΤΡΑΔΙΟ Α4;1.50|ΑΜΟΛΥΒΔΗ 95;45.60',
    ],
  ),
  tr: shopsOf(
    [
      'grocery',
      'Market|Bakkal|Süpermarket|Şarküteri|Manav|Fırın|Gıda',
      'SÜT 1L;34.50|EKMEK 250G;12.50|YUMURTA 15Lİ;79.90|BEYAZ PEYNİR;149.90|ÇAY 1KG;189.00|MUZ KG;64.90|AYÇİÇEK YAĞI;159.90|DOMATES;29.90|SU 1,5L;12.00|ALIŞVERİŞ POŞETİ;0.50|ÇİKOLATA;24.75|YOĞURT 1KG;69.50',
    ],
    [
      'restaurant',
      'Lokanta|Restoran|Kebap Salonu|Pide Salonu|Kafe|Pastane|Çorbacı',
      'Adana Kebap;280.00|Mercimek Çorbası;85.00|Lahmacun;90.00|Ayran;35.00|Türk Kahvesi;75.00|Çay;25.00|Künefe;140.00|Karışık Pide;210.00|Döner Porsiyon;260.00|Kola;50.00',
    ],
    [
      'pharmacy',
      'Eczane|Kırtasiye|Hırdavat|Akaryakıt|Kuruyemiş|Giyim',
      'PAROL;38.50|DİŞ MACUNU;89.90|ŞAMPUAN;129.90|YARA BANDI;34.00|DEFTER A4;45.00|MOTORİN;1250.00|ANTEP FISTIĞI;210.00',
    ],
  ),
}
