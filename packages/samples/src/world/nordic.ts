import type { Trade, World } from './world.ts'

const danishTrades: Trade[] = [
  {
    key: 'office',
    names: 'Kontor|Tryk|Kontorforsyning',
    items:
      'Kopipapir A4, 5 pk.;pack;199.00|Kuglepen blå, 50 stk.;pack;119.00|Toner sort;piece;649.00|Ringbind A4;piece;24.00|Kontorstol;piece;1895.00|Bordlampe LED;piece;349.00',
  },
  {
    key: 'it',
    names: 'Data|IT|Software|Web',
    items:
      'Programmering;hour;850.00|Webhotel, år;piece;948.00|Serviceaftale;month;1250.00|Licens regnskabsprogram;month;199.00|Support;hour;795.00|Kursus;day;6900.00',
  },
  {
    key: 'build',
    names: 'Byg|El|VVS|Maler|Tømrer',
    items:
      'Montørtimer;hour;520.00|Flisearbejde;m2;560.00|Kobberrør 15 mm;m;79.00|Kørsel;flat;350.00|Vægmaling hvid 10 l;piece;599.00|Bortkørsel;flat;1500.00',
  },
  {
    key: 'food',
    names: 'Fødevarer|Bageri|Slagter|Engros|Vin',
    items:
      'Kaffebønner;kg;159.00|Rugbrød;piece;28.00|Lagret ost;kg;129.00|Rødvin, 6 fl.;pack;390.00|Kartofler;kg;9.95|Frokostbuffet pr. person;piece;125.00',
  },
  {
    key: 'consult',
    names: 'Rådgivning|Revision|Reklame|Arkitekter',
    items:
      'Konsulenttimer;hour;1050.00|Bogføring;month;2100.00|Grafisk design;flat;12500.00|Kørselsgodtgørelse;km;3.79|Workshop;day;9500.00',
  },
  {
    key: 'parts',
    names: 'Teknik|Værktøj|Industri|Maskin',
    items:
      'Kugleleje 6204-2RS;piece;38.00|Bolt M8 x 40, 100 stk.;pack;82.00|Skæreskive 125 mm;piece;12.00|Arbejdshandsker str. 9;piece;39.00|Elmotor 0,37 kW;piece;1790.00',
  },
]

export const sweden: World = {
  given: 'Elin|Oskar|Maja|Erik|Sara|Johan|Karin|Anders|Linnea|Mikael',
  surnames:
    'Lindqvist|Sandberg|Åkesson|Hedlund|Nyström|Björklund|Ekström|Sjögren|Wallin|Öberg|Lundmark|Forsell|Holmgren|Söderström',
  cities:
    '1## ## Stockholm|4## ## Göteborg|2## ## Malmö|75# ## Uppsala|58# ## Linköping|90# ## Umeå|70# ## Örebro|65# ## Karlstad',
  streets: 'Stor|Kungs|Industri|Skol|Björk|Hamn|Kyrko|Drottning|Sjö|Ängs|Verkstads',
  streetPattern: '{street}gatan {no}|{street}vägen {no}|{street}gatan {no} A|Box {no}|{street}gränd {no}',
  companies:
    '{surname} {trade} AB|{brand} AB|{brand} Sverige AB|{surname}s {trade} AB|{brand} {trade} AB|{trade} i {city} AB|{given} {surname}|{surname} & {surname2} HB|{given} {surname} Enskild firma',
  phones: '0##-### ## ##|08-### ## ##|+46 ## ### ## ##|07#-### ## ##',
  domains: 'se|com|nu',
  banks: 'Mälarbanken|Norrlands Sparbank|Västkustbanken|Svea Handelskassa',
  countryName: 'Sverige|Sweden|SE',
  trades: [
    {
      key: 'office',
      names: 'Kontor|Tryckeri|Kontorsmaterial',
      items:
        'Kopieringspapper A4, 5 pkt;pack;289.00|Kulspetspenna blå, 50 st;pack;145.00|Toner svart;piece;890.00|Pärm A4;piece;29.00|Kontorsstol;piece;2490.00|Skrivbordslampa LED;piece;449.00',
    },
    {
      key: 'it',
      names: 'Data|IT|System|Webb|Digital',
      items:
        'Systemutveckling;hour;950.00|Webbhotell, år;piece;1188.00|Serviceavtal;month;1450.00|Licens bokföringsprogram;month;249.00|Support på plats;hour;850.00|Utbildning;day;7900.00|Domän .se;piece;149.00',
    },
    {
      key: 'build',
      names: 'Bygg|El|Rör|Måleri|Snickeri|Plåt',
      items:
        'Arbetstid montör;hour;560.00|Plattsättning;m2;620.00|Kopparrör 15 mm;m;89.00|Framkörning;flat;395.00|Väggfärg vit 10 l;piece;699.00|Bortforsling;flat;1800.00|Elcentral;piece;3490.00',
    },
    {
      key: 'food',
      names: 'Livsmedel|Bageri|Chark|Grossist|Kaffe',
      items:
        'Kaffebönor;kg;189.00|Rågbröd;piece;32.00|Lagrad ost;kg;149.00|Mineralvatten 24 x 33 cl;pack;159.00|Potatis;kg;12.90|Lunchbuffé per person;piece;135.00',
    },
    {
      key: 'consult',
      names: 'Konsult|Redovisning|Juridik|Reklam|Arkitekter',
      items:
        'Konsulttimmar;hour;1150.00|Löpande bokföring;month;2400.00|Grafisk formgivning;flat;14500.00|Reseersättning;km;25.00|Workshop;day;12000.00|Översättning, ord;piece;1.65',
    },
    {
      key: 'parts',
      names: 'Teknik|Verktyg|Industri|Maskin|Verkstad',
      items:
        'Kullager 6204-2RS;piece;48.00|Skruv M8 x 40, 100 st;pack;98.00|Kapskiva 125 mm;piece;14.50|Arbetshandskar stl 9;piece;45.00|Elmotor 0,37 kW;piece;2190.00|Plåt 2 mm;m2;540.00',
    },
    {
      key: 'utility',
      names: 'Energi|Elnät|Vatten|Bredband',
      items:
        'Fast avgift;month;145.00|Elförbrukning;kwh;1.2480|Fiber 250 Mbit;month;379.00|Nätavgift;month;212.50|Mobilabonnemang;month;199.00',
    },
  ],
}

export const denmark: World = {
  ...sweden,
  given: 'Mette|Lars|Freja|Søren|Ida|Mikkel|Kirsten|Jens|Emma|Rasmus',
  surnames:
    'Kjeldsen|Bøgh|Overgaard|Damgaard|Nørregaard|Skovbjerg|Thorup|Winther|Kragh|Lauridsen|Mølgaard|Ravn',
  cities: '1### København K|8### Aarhus|5### Odense|9### Aalborg|6### Esbjerg|7100 Vejle|4000 Roskilde',
  streets: 'Sønder|Nørre|Skov|Kirke|Industri|Strand|Møllevangs|Havne|Vester|Birke',
  streetPattern:
    '{street}gade {no}|{street}vej {no}|{street} Allé {no}|{street}gade {no}, 2. tv|{street}vænget {no}',
  companies:
    '{brand} ApS|{brand} A/S|{surname} {trade} ApS|{surname} & {surname2} A/S|{brand} Danmark A/S|{trade}firmaet {surname}|{given} {surname}|{surname} {trade} I/S',
  phones: '## ## ## ##|+45 ## ## ## ##|#### ####|+45 #### ####',
  domains: 'dk|com',
  banks: 'Fjordbanken|Sønderjysk Sparekasse|Øresund Bank|Handelsbanken Midt',
  countryName: 'Danmark|Denmark|DK',
  trades: danishTrades,
}

export const finland: World = {
  ...sweden,
  given: 'Aino|Mikko|Emilia|Jukka|Sanna|Antti|Liisa|Ville|Heidi|Timo',
  surnames:
    'Koskela|Mäkinen|Rantala|Hietanen|Laaksonen|Peltola|Salonen|Vainio|Ylönen|Kivistö|Lehtomäki|Nurmela',
  cities: '00### Helsinki|33### Tampere|20### Turku|90### Oulu|40### Jyväskylä|02### Espoo',
  streets: 'Asema|Teollisuus|Koulu|Ranta|Kauppa|Puisto|Metsä|Tehtaan',
  streetPattern: '{street}katu {no}|{street}tie {no}|{street}kuja {no}|PL {no}|{street}katu {no} B',
  companies:
    '{brand} Oy|{surname} {trade} Oy|{brand} Oyj|{trade} {surname} Oy|Tmi {given} {surname}|{brand} Finland Oy|{surname} Ky',
  phones: '0## ### ####|+358 ## ### ####|09 ### ####|040 ### ####',
  domains: 'fi|com',
  banks: 'Saimaan Pankki|Pohjolan Säästöpankki|Lakeuden Pankki',
  countryName: 'Suomi|Finland|FI',
  trades: [
    {
      key: 'it',
      names: 'Ohjelmistot|Tietotekniikka|Palvelut|Digi',
      items:
        'Ohjelmistokehitys;hour;98.00|Palvelinylläpito;month;160.00|Verkkosivut;flat;1900.00|Käyttötuki;hour;85.00|Koulutus;day;820.00|Domain .fi;piece;12.00',
    },
    {
      key: 'build',
      names: 'Rakennus|Sähkö|LVI|Maalaus',
      items:
        'Asennustyö;hour;52.00|Laatoitus;m2;58.00|Kupariputki 15 mm;m;8.40|Käyntimaksu;flat;39.00|Seinämaali valkoinen 9 l;piece;68.00|Jätteen poisvienti;flat;180.00',
    },
    {
      key: 'office',
      names: 'Toimisto|Paino|Kirjapaino',
      items:
        'Kopiopaperi A4;pack;5.90|Väriaine musta;piece;84.00|Mappi A4;piece;3.20|Toimistotuoli;piece;239.00|Pöytävalaisin;piece;49.00',
    },
    {
      key: 'consult',
      names: 'Konsultointi|Tilitoimisto|Mainostoimisto',
      items:
        'Konsultointi;hour;115.00|Kirjanpito;month;190.00|Graafinen suunnittelu;flat;1450.00|Matkakulut;km;0.57|Käännöstyö, sana;piece;0.16',
    },
    {
      key: 'parts',
      names: 'Tekniikka|Kone|Työkalut|Metalli',
      items:
        'Kuulalaakeri 6204-2RS;piece;4.70|Ruuvi M8 x 40, 100 kpl;pack;9.90|Katkaisulaikka 125 mm;piece;1.45|Työkäsineet 9;piece;4.40|Sähkömoottori 0,37 kW;piece;232.00',
    },
  ],
}

const norwegianTrades: Trade[] = [
  {
    key: 'office',
    names: 'Kontor|Trykk|Kontorrekvisita|Grafisk',
    items:
      'Kopipapir A4, 5 pk;pack;299.00|Kulepenn blå, 50 stk;pack;159.00|Toner svart;piece;990.00|Ringperm A4;piece;34.00|Kontorstol;piece;2790.00|Skrivebordslampe LED;piece;499.00',
  },
  {
    key: 'it',
    names: 'Data|IT|Software|Nett|Digital',
    items:
      'Systemutvikling;hour;1150.00|Webhotell, år;piece;1290.00|Serviceavtale;month;1650.00|Lisens regnskapsprogram;month;269.00|Brukerstøtte;hour;950.00|Kurs;day;8900.00',
  },
  {
    key: 'build',
    names: 'Bygg|Elektro|Rør|Maler|Snekker',
    items:
      'Montørtimer;hour;690.00|Flislegging;m2;740.00|Kobberrør 15 mm;m;98.00|Kjøring;flat;450.00|Veggmaling hvit 10 l;piece;790.00|Bortkjøring av avfall;flat;2100.00',
  },
  {
    key: 'food',
    names: 'Mat|Bakeri|Fisk|Engros|Kaffe',
    items:
      'Kaffebønner;kg;229.00|Grovbrød;piece;39.00|Lagret ost;kg;179.00|Laksefilet;kg;219.00|Poteter;kg;14.90|Lunsjbuffet per person;piece;185.00',
  },
  {
    key: 'consult',
    names: 'Rådgivning|Regnskap|Reklame|Arkitekter|Advokatfirma',
    items:
      'Konsulenttimer;hour;1450.00|Løpende regnskap;month;2900.00|Grafisk design;flat;16500.00|Kjøregodtgjørelse;km;4.90|Workshop;day;13500.00',
  },
  {
    key: 'parts',
    names: 'Teknikk|Verktøy|Industri|Maskin|Marine',
    items:
      'Kulelager 6204-2RS;piece;58.00|Bolt M8 x 40, 100 stk;pack;119.00|Kappeskive 125 mm;piece;18.00|Arbeidshansker str. 9;piece;59.00|Elmotor 0,37 kW;piece;2590.00',
  },
  {
    key: 'hotel',
    names: 'Hotell|Gjestegård|Pensjonat|Fjellstue',
    items:
      'Dobbeltrom med frokost;night;1690.00|Enkeltrom;night;1290.00|Middag;piece;495.00|Parkering;day;180.00|Møterom, hel dag;day;3400.00',
  },
]

export const norway: World = {
  ...denmark,
  given: 'Ingrid|Lars|Solveig|Ola|Marit|Knut|Kari|Sindre|Hilde|Eirik',
  surnames:
    'Haugland|Bakken|Nordby|Fjeldstad|Aasen|Tveit|Solheim|Brekke|Myhre|Lien|Storli|Røed|Sæther|Dahle|Vik|Ødegård',
  cities:
    '01## Oslo|50## Bergen|70## Trondheim|40## Stavanger|90## Tromsø|46## Kristiansand S|30## Drammen|26## Lillehammer',
  streets: 'Stor|Kirke|Skole|Industri|Strand|Fjell|Havne|Sjø|Bjørke|Elve',
  streetPattern:
    '{street}gata {no}|{street}veien {no}|Postboks {no}|{street}gata {no} B|{street}vegen {no}|{street}bakken {no}',
  companies:
    '{brand} AS|{surname} {trade} AS|{brand} ASA|{brand} Norge AS|{surname} & {surname2} AS|{given} {surname}|{surname} {trade} ANS|{trade} {surname} ENK|{brand} {trade} AS|{city} {trade} AS|{surname} & Sønn AS',
  phones: '## ## ## ##|+47 ## ## ## ##|### ## ###|+47 ### ## ###',
  domains: 'no|com',
  banks: 'Fjordane Sparebank|Nordlandsbanken Vest|Vestviken Bank|Dovre Sparebank',
  countryName: 'Norge|Norway|NO',
  trades: norwegianTrades,
}
