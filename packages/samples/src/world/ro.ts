import type { World } from './world.ts'

export const romania: World = {
  given: 'Ioana|Andrei|Cristina|Mihai|Elena|Bogdan|Raluca|Ștefan|Gabriela|Vlad|Simona|Răzvan',
  surnames:
    'Munteanu|Ciobanu|Dumitrașcu|Văcărescu|Șerban|Țîrlea|Moldovan|Ardelean|Stănescu|Lăzărescu|Grigorescu|Băcanu|Olteanu|Brătianu|Cojocaru|Pălăngeanu',
  cities:
    'București, Sector #|Cluj-Napoca, jud. Cluj|Timișoara, jud. Timiș|Iași, jud. Iași|Brașov, jud. Brașov|Constanța, jud. Constanța|Sibiu, 550###|Oradea, 410###, Bihor|Ploiești, jud. Prahova|0##### București|400### Cluj-Napoca',
  streets:
    'Mihai Eminescu|Unirii|Avram Iancu|Republicii|Ștefan cel Mare|Florilor|Gării|Traian|Nicolae Bălcescu|Fabricii|Horea|Libertății|Morii',
  streetPattern:
    'Str. {street} nr. {no}|Str. {street}, nr. {no}, bl. A{no2}, ap. 4|Bd. {street} nr. {no}|Calea {street} {no}|Șos. {street} nr. {no2}|Str. {street} {no}, et. 2|Piața {street} nr. {no}',
  companies:
    'SC {brand} SRL|{brand} {trade} S.R.L.|S.C. {surname} {trade} S.R.L.|{brand} SA|{brand} S.A.|{surname} {given} PFA|SC {trade} {surname} SRL|{brand} România SRL|{surname} {given} Întreprindere Individuală|{trade} {brand} SRL|{surname} & Asociații SCA|Cabinet de Avocat {surname} {given}|SC {brand} COM SRL',
  phones: '+40 ### ### ###|07## ### ###|0264 ### ###|021 ### ## ##|+40 (0)## ### ####|07##.###.###',
  domains: 'ro|com|eu',
  banks: 'Banca Carpatica de Credit|Banca Dâmbovița S.A.|Casa de Economii Ardeal|Banca Pontică',
  countryName: 'România|Romania|RO',
  trades: [
    {
      key: 'office',
      names: 'Papetărie|Birotică|Tipografie|Print',
      items:
        'Hârtie copiator A4 80 g, top 500;pack;24.50|Pixuri albastre, set 50;pack;59.00|Toner negru;piece;289.00|Biblioraft A4;piece;11.90|Scaun de birou;piece;640.00|Lampă LED birou;piece;149.00|Cărți de vizită, 500 buc;piece;120.00',
    },
    {
      key: 'it',
      names: 'Software|Informatică|Sisteme|Digital|Soluții IT',
      items:
        'Servicii dezvoltare software;hour;180.00|Găzduire web anuală;piece;390.00|Mentenanță server;month;650.00|Licență program contabilitate;piece;890.00|Suport tehnic;hour;130.00|Instruire utilizatori;day;1500.00|Domeniu .ro;piece;59.00',
    },
    {
      key: 'build',
      names: 'Construct|Instalații|Electro|Tâmplărie|Construcții',
      items:
        'Manoperă;hour;75.00|Montaj gresie;m2;95.00|Țeavă cupru 18 mm;m;42.00|Deplasare;flat;100.00|Vopsea lavabilă albă 15 l;piece;189.00|Transport moloz;flat;650.00|Ușă interior;piece;690.00',
    },
    {
      key: 'food',
      names: 'Distribuție|Panificație|Carmangerie|Vinuri|Alimentar|Legume-Fructe',
      items:
        'Făină albă 25 kg;piece;68.00|Pâine de secară;piece;7.50|Cașcaval;kg;42.00|Apă minerală 6 x 2 l;pack;16.80|Cafea boabe;kg;89.00|Cartofi;kg;2.90|Vin roșu 0,75 l;piece;31.50',
    },
    {
      key: 'freight',
      names: 'Transport|Logistică|Trans|Curierat|Expediții',
      items:
        'Transport marfă intern;flat;2400.00|Servicii transport internațional;flat;5000.00|Taxă combustibil;flat;180.00|Depozitare palet;piece;14.00|Staționare;hour;120.00|Parcurs suplimentar;km;4.80',
    },
    {
      key: 'consult',
      names: 'Consulting|Contabilitate|Expert Conta|Publicitate|Proiect',
      items:
        'Servicii consultanță;hour;220.00|Servicii contabilitate;month;600.00|Grafică și design;flat;2800.00|Traducere autorizată, pagină;piece;45.00|Decont deplasare;km;1.80|Campanie publicitară;month;1900.00',
    },
    {
      key: 'parts',
      names: 'Industrial|Rulmenți|Scule|Mecanica|Piese Auto',
      items:
        'Rulment 6204-2RS;piece;16.50|Șurub M8 x 40, cutie 100;pack;38.00|Disc tăiere 125 mm;piece;4.90|Mănuși protecție mărimea 9;piece;13.50|Motor electric 0,37 kW;piece;790.00|Tablă oțel 2 mm;m2;178.00',
    },
    {
      key: 'utility',
      names: 'Energie|Apă|Telecom|Electrica',
      items:
        'Abonament lunar;month;24.50|Energie activă;kwh;0.8490|Internet fibră 1 Gb;month;45.00|Apă potabilă;piece;7.14|Abonament mobil;month;35.00',
    },
  ],
}
