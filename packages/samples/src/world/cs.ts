import type { World } from './world.ts'

export const czechia: World = {
  given: 'Tereza|Jan|Lucie|Petr|Eva|Tomáš|Hana|Jiří|Markéta|Ondřej',
  surnames:
    'Dvořáček|Černý|Horáková|Kratochvíl|Malík|Novotná|Pospíšil|Říha|Šimek|Vaněk|Zeman|Bartošová|Kučera|Hájek',
  cities:
    '1## 00 Praha #|6## 00 Brno|7## 00 Ostrava|301 ## Plzeň|460 ## Liberec|779 ## Olomouc|370 ## České Budějovice|500 ## Hradec Králové',
  streets: 'Nádražní|Školní|Zahradní|Komenského|Lipová|Průmyslová|Masarykova|Husova|Dlouhá|Polní',
  streetPattern: '{street} {no}|{street} {no}/{no2}|ul. {street} {no}|{street} {no2}/{no}',
  companies:
    '{brand} s.r.o.|{trade} {surname} s.r.o.|{brand} a.s.|{given} {surname}|{brand} {trade}, s.r.o.|{surname} - {trade}|{brand} CZ s.r.o.|{surname} a syn, spol. s r.o.',
  phones: '+420 ### ### ###|### ### ###|+420 ### ## ## ##',
  domains: 'cz|com|eu',
  banks: 'Vltavská banka, a.s.|Moravská záložna|Česká obchodní kasa|Banka Labe',
  countryName: 'Česká republika|Czech Republic|CZ',
  trades: [
    {
      key: 'office',
      names: 'Kancelářské potřeby|Tiskárna|Papír',
      items:
        'Papír A4 80 g, balík;pack;119.00|Kuličkové pero, 50 ks;pack;290.00|Toner černý;piece;1690.00|Pořadač A4;piece;59.00|Kancelářská židle;piece;4290.00|Stolní lampa LED;piece;890.00',
    },
    {
      key: 'it',
      names: 'Software|Systémy|Informatika|Digital',
      items:
        'Programátorské práce;hour;950.00|Webhosting, rok;piece;1490.00|Správa serveru;month;3200.00|Licence účetního programu;piece;4900.00|Technická podpora;hour;800.00|Doména .cz;piece;199.00',
    },
    {
      key: 'build',
      names: 'Stavby|Instalace|Elektro|Truhlářství|Malířství',
      items:
        'Montážní práce;hour;420.00|Pokládka dlažby;m2;590.00|Měděná trubka 18 mm;m;169.00|Doprava;flat;350.00|Barva bílá 15 kg;piece;790.00|Odvoz suti;flat;2400.00',
    },
    {
      key: 'food',
      names: 'Potraviny|Pekařství|Velkoobchod|Vinařství',
      items:
        'Mouka hladká 25 kg;piece;399.00|Chléb žitný;piece;42.00|Sýr eidam;kg;189.00|Víno bílé, 6 ks;pack;780.00|Káva zrnková;kg;359.00|Brambory;kg;14.90',
    },
    {
      key: 'consult',
      names: 'Poradenství|Účetnictví|Reklama|Projekce',
      items:
        'Poradenské služby;hour;1200.00|Vedení účetnictví;month;2900.00|Grafický návrh;flat;12000.00|Překlad, normostrana;piece;390.00|Cestovní náhrady;km;7.20',
    },
    {
      key: 'parts',
      names: 'Technika|Nářadí|Strojírny|Kovo',
      items:
        'Ložisko 6204-2RS;piece;79.00|Šroub M8 x 40, 100 ks;pack;189.00|Řezný kotouč 125 mm;piece;24.00|Rukavice vel. 9;piece;69.00|Elektromotor 0,37 kW;piece;3990.00',
    },
    {
      key: 'utility',
      names: 'Energie|Vodárny|Telekomunikace',
      items: 'Stálý plat;month;119.00|Elektřina;kwh;4.8720|Internet 500 Mb;month;499.00|Vodné;piece;58.42',
    },
  ],
}
