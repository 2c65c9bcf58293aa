import type { World } from './world.ts'

export const poland: World = {
  given: 'Anna|Piotr|Katarzyna|Tomasz|Agnieszka|Marcin|Małgorzata|Paweł|Joanna|Łukasz|Ewa|Michał',
  surnames:
    'Wiśniewska|Dąbrowski|Zieliński|Szymańska|Kozłowski|Jankowska|Wójcik|Mazurek|Krawczyk|Piotrowska|Grabowski|Pawłowski|Michalak|Sikora|Żak|Górski',
  cities:
    '00-### Warszawa|30-### Kraków|50-### Wrocław|60-### Poznań|80-### Gdańsk|90-### Łódź|40-### Katowice|20-### Lublin|70-### Szczecin|35-### Rzeszów',
  streets:
    'Polna|Leśna|Słoneczna|Kościuszki|Mickiewicza|Długa|Przemysłowa|Ogrodowa|Lipowa|Żwirki i Wigury|Piłsudskiego|Kwiatowa',
  streetPattern:
    'ul. {street} {no}|ul. {street} {no}/{no2}|al. {street} {no}|{street} {no}|ul. {street} {no}A|os. {street} {no}',
  companies:
    '{brand} Sp. z o.o.|{trade} {surname} Sp. z o.o.|{brand} {trade} S.A.|P.H.U. {brand} {given} {surname}|{trade} {given} {surname}|F.H.U. {surname}|{brand} Polska Sp. z o.o.|Przedsiębiorstwo {trade} {brand}|{surname} i Wspólnicy Sp. j.|{brand} sp. z o.o. sp. k.|PPHU {brand} s.c.|Firma {surname} Sp. j.|Przedsiębiorstwo {brand} Sp. z o.o.',
  phones: '+48 ## ### ## ##|## ### ## ##|+48 ### ### ###|### ### ###|(##) ### ## ##',
  domains: 'pl|com.pl|eu|com',
  banks: 'Bank Wiślany S.A.|Bank Spółdzielczy Mazowsze|Bank Bałtyk|Powszechny Bank Handlowy',
  countryName: 'Polska|Poland|PL',
  trades: [
    {
      key: 'office',
      names: 'Papiernicze|Biuro|Drukarnia|Artykuły Biurowe',
      items:
        'Papier ksero A4 80 g, ryza;pack;18.90|Długopis niebieski, 50 szt.;pack;42.00|Toner czarny XL;piece;289.00|Segregator A4;piece;9.80|Krzesło biurowe;piece;749.00|Lampka biurkowa LED;piece;139.00|Wizytówki, 500 szt.;piece;120.00',
    },
    {
      key: 'it',
      names: 'Informatyka|Systemy|Oprogramowanie|Technologie',
      items:
        'Usługi programistyczne;hour;180.00|Hosting roczny;piece;299.00|Opieka serwisowa;month;650.00|Licencja programu księgowego;piece;890.00|Wsparcie techniczne;hour;140.00|Szkolenie;day;1800.00|Domena .pl;piece;99.00',
    },
    {
      key: 'build',
      names: 'Budownictwo|Instalacje|Remonty|Stolarnia|Elektryka',
      items:
        'Robocizna;hour;70.00|Układanie płytek;m2;110.00|Rura miedziana 18 mm;m;38.00|Dojazd;flat;80.00|Farba biała 10 l;piece;159.00|Wywóz gruzu;flat;550.00|Drzwi wewnętrzne;piece;690.00',
    },
    {
      key: 'food',
      names: 'Hurtownia|Spożywcze|Piekarnia|Wędliny|Owoce i Warzywa',
      items:
        'Mąka pszenna 25 kg;piece;62.00|Chleb żytni;piece;6.50|Ser żółty;kg;32.90|Woda mineralna 6 x 1,5 l;pack;11.40|Kawa ziarnista;kg;69.00|Ziemniaki;kg;2.40|Kiełbasa;kg;28.50',
    },
    {
      key: 'consult',
      names: 'Doradztwo|Kancelaria|Rachunkowość|Reklama|Projektowanie',
      items:
        'Usługi doradcze;hour;220.00|Obsługa księgowa;month;480.00|Projekt graficzny;flat;2200.00|Tłumaczenie, strona;piece;55.00|Koszty podróży;flat;340.00|Kampania reklamowa;month;1900.00',
    },
    {
      key: 'parts',
      names: 'Technika|Narzędzia|Maszyny|Łożyska|Metal',
      items:
        'Łożysko 6204-2RS;piece;14.50|Śruba M8 x 40, 100 szt.;pack;32.00|Tarcza tnąca 125 mm;piece;4.20|Rękawice robocze r. 9;piece;12.00|Silnik 0,37 kW;piece;720.00|Blacha stalowa 2 mm;m2;165.00',
    },
    {
      key: 'hotel',
      names: 'Hotel|Pensjonat|Gościniec',
      items:
        'Pokój dwuosobowy;night;320.00|Śniadanie;piece;45.00|Parking;day;30.00|Opłata miejscowa;night;3.50',
    },
    {
      key: 'utility',
      names: 'Energia|Wodociągi|Telekomunikacja',
      items:
        'Opłata abonamentowa;month;14.50|Energia elektryczna;kwh;0.7312|Internet 600 Mb;month;69.00|Woda;piece;5.62|Abonament komórkowy;month;45.00',
    },
  ],
}
