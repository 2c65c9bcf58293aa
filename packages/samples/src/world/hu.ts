import type { World } from './world.ts'

export const hungary: World = {
  given: 'Katalin|Gábor|Zsófia|László|Ágnes|Péter|Erzsébet|Balázs|Réka|Tamás|Ildikó|Zoltán',
  surnames:
    'Kovácsné|Szilágyi|Baranyai|Horváth|Fekete|Pásztor|Lengyel|Halmos|Bodnár|Vörös|Somogyi|Kertész|Őri|Füzesi|Mészáros|Gulyás|Török',
  cities:
    '11## Budapest|10## Budapest|4032 Debrecen|6722 Szeged|7621 Pécs|9021 Győr|3525 Miskolc|6000 Kecskemét|8000 Székesfehérvár|9700 Szombathely|2600 Vác',
  streets:
    'Kossuth Lajos|Petőfi Sándor|Rákóczi|Széchenyi|Arany János|Béke|Fő|Dózsa György|Malom|Ady Endre|Ipartelepi|Bartók Béla|Szőlő',
  streetPattern:
    '{street} utca {no}.|{street} u. {no}.|{street} út {no}.|{street} tér {no}.|{street} utca {no}/B|{street} u. {no}. fszt. 2.|{street} körút {no}. II/4.',
  companies:
    '{brand} Kft.|{surname} {trade} Kft.|{brand} {trade} Kft.|{brand} Zrt.|{surname} és Társa Bt.|{surname} {given} e.v.|{brand} Nyrt.|{surname} {given}|{trade} {city} Kft.|{brand} Korlátolt Felelősségű Társaság|{surname} és Fia Bt.|{brand} Hungary Kft.|{surname} {given} egyéni vállalkozó',
  phones: '+36 # ### ####|+36 ## ### ####|06-##/###-###|06 1 ### ####|(##) ###-###|+36-30-###-####',
  domains: 'hu|com|eu',
  banks: 'Dunamenti Takarék|Alföldi Bank Zrt.|Pannon Hitelbank Nyrt.|Balaton Bank Zrt.',
  countryName: 'Magyarország|Hungary|HU',
  trades: [
    {
      key: 'office',
      names: 'Irodaszer|Nyomda|Papír-Írószer|Irodatechnika',
      items:
        'Másolópapír A4 80 g, 500 lap;pack;1890|Golyóstoll kék, 50 db;pack;4250|Toner fekete;piece;26900|Iratrendező A4;piece;890|Irodai forgószék;piece;54900|LED asztali lámpa;piece;12490|Névjegykártya, 500 db;piece;14500',
    },
    {
      key: 'it',
      names: 'Informatika|Szoftver|Rendszerház|Digitális Megoldások|Webfejlesztő',
      items:
        'Szoftverfejlesztés;hour;14500|Tárhelyszolgáltatás, 12 hó;piece;23900|Domain fenntartás .hu;piece;3900|Szerverüzemeltetés;month;45000|Rendszergazdai szolgáltatás;hour;9800|Könyvelőprogram licenc;piece;59000|Oktatás;day;120000|SSL tanúsítvány;piece;8900',
    },
    {
      key: 'build',
      names: 'Építőipari|Villanyszerelő|Gépészet|Asztalos|Festő|Épületgépészet',
      items:
        'Szerelői óradíj;hour;7500|Burkolás;m2;8900|Rézcső 18 mm;m;2150|Kiszállási díj;flat;9500|Falfesték fehér 15 l;piece;18900|Sitt elszállítása;flat;65000|Beltéri ajtó;piece;79000',
    },
    {
      key: 'food',
      names: 'Élelmiszer|Pékség|Hús|Borászat|Nagykereskedelem|Zöldség-Gyümölcs',
      items:
        'Búzaliszt BL55 25 kg;piece;6250|Rozskenyér 1 kg;piece;890|Trappista sajt;kg;2890|Ásványvíz 6 x 1,5 l;pack;1140|Szemes kávé;kg;7900|Burgonya;kg;329|Olaszrizling 0,75 l;piece;2190',
    },
    {
      key: 'consult',
      names: 'Tanácsadó|Könyvelő|Ügyvédi Iroda|Reklám|Tervező|Fordítóiroda',
      items:
        'Tanácsadás;hour;22000|Könyvelési díj;month;38000|Arculattervezés;flat;240000|Fordítás, karakter;piece;5|Kiszállás;km;160|Hirdetéskezelés;month;75000',
    },
    {
      key: 'parts',
      names: 'Szerszám|Gépipari|Csapágy|Fémtechnika|Alkatrész',
      items:
        'Golyóscsapágy 6204-2RS;piece;1690|Csavar M8 x 40, 100 db;pack;3890|Vágókorong 125 mm;piece;520|Védőkesztyű 9-es;piece;1390|Villanymotor 0,37 kW;piece;84900|Acéllemez 2 mm;m2;19800',
    },
    {
      key: 'hotel',
      names: 'Hotel|Panzió|Vendégház',
      items:
        'Kétágyas szoba reggelivel;night;32500|Egyágyas szoba;night;24900|Idegenforgalmi adó;night;600|Parkolás;day;3500|Vacsora;piece;8900',
    },
    {
      key: 'utility',
      names: 'Energia|Vízmű|Távközlési|Hírközlési',
      items:
        'Alapdíj;month;1250|Villamos energia;kwh;36|Internet 500 Mb;month;6490|Vízdíj;piece;412|Mobil előfizetés;month;5990',
    },
  ],
}
