import type { Trade, World } from './world.ts'

const trades: Trade[] = [
  {
    key: 'office',
    names: 'Bürobedarf|Bürotechnik|Druck & Papier|Bürosysteme',
    items:
      'Kopierpapier A4 80 g/m², 500 Blatt;pack;4.89|Kugelschreiber blau, 50 Stück;pack;12.90|Toner schwarz XL;piece;82.40|Ordner A4 breit, grau;piece;2.79|Schreibtischlampe LED;piece;49.90|Briefumschläge DL mit Fenster, 1000 Stück;pack;28.50|Bürodrehstuhl Komfort;piece;219.00|Aktenvernichter P-4;piece;164.90|Haftnotizen 76 x 76 mm;pack;5.45',
  },
  {
    key: 'it',
    names: 'Software|Systemhaus|IT-Service|Datentechnik|Digital|Netzwerktechnik',
    items:
      'Softwareentwicklung;hour;98.00|Hosting Business-Paket;month;24.90|Wartungsvertrag Server;month;180.00|Einrichtung Arbeitsplatz;flat;140.00|Switch 24 Port;piece;239.00|Lizenz Office-Paket, 12 Monate;piece;119.00|Datensicherung extern, 1 TB;month;39.00|Vor-Ort-Service Techniker;hour;85.00|Domain .de, 12 Monate;piece;11.88|Schulung halbtags;flat;420.00',
  },
  {
    key: 'build',
    names: 'Bau|Haustechnik|Sanitär & Heizung|Elektro|Malerbetrieb|Tischlerei|Dachdeckerei',
    items:
      'Monteurstunde;hour;54.50|Kupferrohr 18 mm;m;9.20|Fliesen verlegen;m2;46.00|Anfahrtspauschale;flat;35.00|Unterputzdose setzen;piece;18.40|Dispersionsfarbe weiß 12,5 l;piece;44.90|Gerüststellung;m2;8.60|Heizkörper Typ 22 600 x 1000;piece;198.00|Kleinmaterial;flat;22.75|Aushub und Abfuhr;m2;29.50',
  },
  {
    key: 'food',
    names: 'Feinkost|Getränke|Bäckerei|Fleischerei|Weinhandel|Lebensmittel',
    items:
      'Mineralwasser 12 x 0,7 l;pack;5.49|Riesling trocken 0,75 l;piece;7.95|Rinderhackfleisch;kg;11.90|Bauernbrot 1000 g;piece;3.85|Kaffeebohnen Crema;kg;16.50|Kartoffeln festkochend;kg;1.29|Apfelsaft naturtrüb;l;1.75|Emmentaler am Stück;kg;12.40|Brezeln, 30 Stück;pack;19.50',
  },
  {
    key: 'freight',
    names: 'Spedition|Transporte|Logistik|Kurierdienst',
    items:
      'Palettentransport Stückgut;piece;78.00|Dieselzuschlag;flat;14.30|Lagerkosten je Palette und Monat;piece;9.80|Verzollung;flat;65.00|Fahrtkosten;km;0.95|Expresszustellung;piece;24.90|Standzeit;hour;42.00',
  },
  {
    key: 'consult',
    names: 'Beratung|Consulting|Steuerberatung|Werbeagentur|Ingenieurbüro|Grafikdesign',
    items:
      'Beratungsleistung;hour;120.00|Konzeption und Entwurf;flat;1600.00|Buchführung;month;165.00|Übersetzung, je Normzeile;piece;1.65|Statische Berechnung;flat;2350.00|Fahrtkosten;km;0.42|Workshop eintägig;day;980.00|Suchmaschinenoptimierung;month;490.00|Fotografie;day;720.00|Reisekosten;flat;138.70',
  },
  {
    key: 'parts',
    names: 'Maschinenbau|Werkzeuge|Industriebedarf|Antriebstechnik|Metallbau|Befestigungstechnik',
    items:
      'Sechskantschraube M8 x 40, verzinkt, 100 Stück;pack;9.80|Rillenkugellager 6204-2RS;piece;4.60|Trennscheibe 125 mm;piece;1.35|Hydraulikschlauch DN 12, 2 m;piece;31.20|Getriebemotor 0,37 kW;piece;228.00|Stahlblech 2 mm, Zuschnitt;m2;54.80|Arbeitshandschuhe Gr. 9;piece;4.15|Manometer 0-10 bar;piece;21.90|Bohrer-Set HSS, 19-teilig;pack;36.50',
  },
  {
    key: 'hotel',
    names: 'Hotel|Gasthof|Pension|Tagungshotel',
    items:
      'Einzelzimmer mit Frühstück;night;89.00|Doppelzimmer mit Frühstück;night;124.00|Tagungspauschale;piece;46.00|Abendessen 3-Gang;piece;34.50|Parkplatz;day;9.00|Kurtaxe;night;2.80',
  },
  {
    key: 'utility',
    names: 'Stadtwerke|Energie|Telekommunikation|Wasserversorgung',
    items:
      'Arbeitspreis Strom;kwh;0.3142|Grundpreis;month;12.90|Internet 250 Flat;month;34.95|Wasser;piece;1.97|Mobilfunk Allnet;month;19.99|Gasverbrauch;kwh;0.0987',
  },
]

const base = {
  given:
    'Anna|Lukas|Julia|Stefan|Katrin|Martin|Sabine|Thomas|Petra|Jonas|Claudia|Markus|Heike|Florian|Nadine|Jürgen|Birgit|Uwe|Lena|Tobias',
  surnames:
    'Brandner|Lindhorst|Kesselring|Obermeier|Hagedorn|Vollmer|Steinbach|Rautenberg|Wiesinger|Dörfler|Grünwald|Achtermann|Pfeifer|Seidel|Köhler|Thalmann|Ostermann|Riedel|Bückmann|Faßbender|Hellwig|Zöllner|Jansen|Matthes',
  streets:
    'Bahnhof|Garten|Linden|Mühlen|Schul|Ring|Berg|Haupt|Industrie|Kirch|Goethe|Rosen|Wiesen|Hafen|Birken|Schiller|Brunnen|Markt',
  streetPattern:
    '{street}straße {no}|{street}str. {no}|{street}weg {no}|{street}straße {no}a|{street}allee {no}|Am {street}platz {no}|{street}gasse {no}',
  companies:
    '{surname} {trade} GmbH|{surname} & {surname2} GmbH|{brand} {trade} GmbH|{brand} GmbH|{surname} {trade} GmbH & Co. KG|{trade} {surname}|{brand} AG|{surname} OHG|{trade} {city} GmbH|{given} {surname}|{given} {surname} {trade}|{surname} e.K.|{brand} UG (haftungsbeschränkt)|{surname} {trade} KG|{trade} {surname} Inh. {given} {surname}|Firma {given} {surname}|Kundencenter {brand} GmbH|Verkaufsgesellschaft {brand} mbH',
  banks:
    'Stadtsparkasse Musterstadt|Volksbank Nordheide eG|Hansebank|Kreissparkasse Südkreis|Bankhaus Lindner|Genobank Rheintal',
  trades,
}

export const germany: World = {
  ...base,
  cities:
    '80### München|50### Köln|70### Stuttgart|20### Hamburg|04### Leipzig|10### Berlin|48### Münster|90### Nürnberg|28### Bremen|79### Freiburg|99### Erfurt|60### Frankfurt am Main|37### Göttingen|24### Kiel',
  phones: '0## / ### ## ##|0#### ######|+49 (0)### ######|+49 ## #######|0###-######|0### / ## ## ##',
  domains: 'de|com|eu|info',
  countryName: 'Deutschland|Germany|DE',
}

export const austria: World = {
  ...base,
  cities: '10#0 Wien|80#0 Graz|40#0 Linz|50#0 Salzburg|60#0 Innsbruck|90#0 Klagenfurt',
  phones: '+43 # ### ## ##|0#### #####|+43 (0)### ### ###',
  domains: 'at|com|co.at',
  countryName: 'Österreich|Austria|AT',
}

export const switzerland: World = {
  ...base,
  cities: '80## Zürich|30## Bern|40## Basel|60## Luzern|90## St. Gallen|84## Winterthur|70## Chur',
  streetPattern: '{street}strasse {no}|{street}weg {no}|{street}gasse {no}|{street}platz {no}',
  companies:
    '{surname} {trade} AG|{brand} AG|{brand} GmbH|{surname} & {surname2} AG|{surname} {trade} GmbH|{given} {surname}|{trade} {city} AG|{brand} (Schweiz) AG',
  phones: '+41 ## ### ## ##|0## ### ## ##',
  domains: 'ch|com|swiss',
  countryName: 'Schweiz|Switzerland|CH',
}
