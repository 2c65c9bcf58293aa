import type { World } from './world.ts'

export const slovakia: World = {
  given: 'Katarína|Marek|Zuzana|Jozef|Lucia|Peter|Mária|Tomáš|Veronika|Ľuboš|Ivana|Štefan',
  surnames:
    'Hudák|Kováčová|Šimko|Baláž|Poliak|Gajdoš|Hruška|Jurčík|Mináriková|Lukáč|Ďurica|Slivka|Vanek|Zelenák|Krajčí|Ondruš',
  cities:
    '811 0# Bratislava|040 01 Košice|010 01 Žilina|080 01 Prešov|949 01 Nitra|974 01 Banská Bystrica|917 01 Trnava|911 01 Trenčín|036 01 Martin|058 01 Poprad|921 01 Piešťany',
  streets:
    'Hlavná|Štúrova|Štefánikova|Hviezdoslavova|Priemyselná|Kukučínova|Záhradná|Mlynská|Poštová|Kollárova|Lesná|Nábrežná',
  streetPattern:
    '{street} {no}|{street} {no}/12|{street} ul. {no}|{street} {no}A|Ulica {street} {no}|{street} cesta {no}',
  companies:
    '{brand} s.r.o.|{surname} {trade}, s. r. o.|{brand} {trade} spol. s r.o.|{brand}, a.s.|{given} {surname} - {trade}|{surname} a syn, s.r.o.|{brand} Slovakia s. r. o.|{trade} {city}, a. s.|{given} {surname}|{surname} & {surname2} k.s.|{brand} družstvo',
  phones: '+421 ### ### ###|+421 2 #### ####|09## ### ###|0##/### ## ##',
  domains: 'sk|eu|com',
  banks: 'Dunajská banka, a.s.|Tatranská sporiteľňa|Považská banka|Karpatská banka a.s.',
  countryName: 'Slovenská republika|Slovensko|SK',
  trades: [
    {
      key: 'office',
      names: 'Papiernictvo|Kancelárske potreby|Tlačiareň',
      items:
        'Kancelársky papier A4 80 g;pack;4.90|Guľôčkové pero modré, 50 ks;pack;11.50|Toner čierny;piece;69.90|Zakladač pákový A4;piece;2.60|Kancelárska stolička;piece;149|Vizitky, 500 ks;piece;39',
    },
    {
      key: 'it',
      names: 'Informatika|Softvér|Digitálne riešenia|Webdizajn',
      items:
        'Programátorské práce;hour;45|Webhosting, 12 mesiacov;piece;79|Doména .sk;piece;14.50|Správa servera;month;120|Licencia účtovného programu;piece;199|Školenie;day;390',
    },
    {
      key: 'build',
      names: 'Stavebniny|Elektroinštalácie|Kúrenie|Stolárstvo|Maliarske práce',
      items:
        'Montážne práce;hour;22|Pokládka dlažby;m2;18.50|Medená rúra 18 mm;m;6.40|Doprava materiálu;flat;45|Interiérová farba 15 l;piece;54.90|Interiérové dvere;piece;239',
    },
    {
      key: 'food',
      names: 'Potraviny|Pekáreň|Mäsovýroba|Vinárstvo|Ovocie a zelenina',
      items:
        'Múka hladká 25 kg;piece;16.90|Chlieb ražný 1 kg;piece;2.40|Bryndza;kg;9.80|Minerálna voda 6 x 1,5 l;pack;3.60|Zrnková káva;kg;18.50|Frankovka modrá 0,75 l;piece;6.90',
    },
    {
      key: 'consult',
      names: 'Poradenstvo|Účtovníctvo|Advokátska kancelária|Reklama|Preklady',
      items:
        'Poradenstvo;hour;65|Vedenie účtovníctva;month;150|Grafický návrh;flat;480|Preklad, normostrana;piece;17|Cestovné náklady;km;0.35',
    },
    {
      key: 'parts',
      names: 'Náradie|Ložiská|Strojárstvo|Autodiely',
      items:
        'Guľkové ložisko 6204-2RS;piece;4.90|Skrutka M8 x 40, 100 ks;pack;10.80|Rezný kotúč 125 mm;piece;1.60|Pracovné rukavice č. 9;piece;3.90|Oceľový plech 2 mm;m2;52',
    },
    {
      key: 'hotel',
      names: 'Hotel|Penzión|Chata',
      items:
        'Dvojlôžková izba s raňajkami;night;89|Jednolôžková izba;night;65|Miestna daň;night;1.50|Parkovanie;day;6|Večera;piece;16.50',
    },
    {
      key: 'utility',
      names: 'Energetika|Vodárne|Telekomunikácie',
      items:
        'Mesačný poplatok;month;4.20|Elektrina;kwh;0.16|Internet 500 Mb;month;19.90|Vodné;piece;1.48|Mobilný paušál;month;20',
    },
  ],
}
