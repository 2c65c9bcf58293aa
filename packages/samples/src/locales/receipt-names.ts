import type { List } from '../world/world.ts'
import { inLatin } from './serbian-latin.ts'

const serbian =
  'Код {given}|Кафана {surname}|Пекара {surname}|Златни Петао|Два Јелена|{city} Маркет|Стара Кућа|Мали Дућан|Кафе Сунце|Посластичарница {surname}|Липа|Плави Дунав'

/**
 * Names of shops and restaurants without a legal form: ordinary words and persons. `{surname}`, `{given}`,
 * `{brand}` and `{city}` are filled in.
 */
export const shopNames: Record<string, List> = {
  en: 'Blue Harbour|The Golden Wok|Corner Shop|{surname}’s|Three Sisters|The Old Mill|Green Leaf|{given} & Co|Sunny Side Up|The Rusty Anchor|{city} Fried Chicken|Happy Garden|Little Italy|{brand} Express|Red Lion|Bean There|Food Republic|24 Seven|Thai Orchid|Best Buys|{brand} {city}|Pit Stop|Burger Joint|House of Noodles|City Parking',
  de: 'Zum Goldenen Hirsch|Café {surname}|Gasthof Adler|Bäckerei {surname}|{surname}|Metzgerei {surname}|Blumen {surname}|Der Grüne Laden|Zur Post|{given}s Imbiss|Kiosk am Markt|Ratskeller {city}|Pizzeria Bella Vista|Buchhandlung {surname}|Tankhof {city}|Haus der Weine|Parkhaus Mitte',
  fr: 'Chez {given}|La Petite Table|Au Bon Pain|Le Comptoir|Boulangerie {surname}|Café de la Gare|Maison {surname}|La Ferme|Les Halles|Le Bistrot d’{given}|Pharmacie du Marché|Tabac {surname}|L’Epicerie Fine|Parking Centre|Librairie {surname}',
  es: 'El Rincón de {given}|Casa {surname}|La Taberna|Bar {given}|Panadería {surname}|La Plaza|Los Arcos|El Mesón|Farmacia {surname}|Frutas {surname}|Parking Centro|Estanco 14|Librería {surname}',
  it: 'Da {given}|Bar Centrale|Trattoria {surname}|Il Forno|La Pergola|Pizzeria Vesuvio|Caffè {city}|Farmacia {surname}|Tabacchi {surname}|Al Ponte|Il Girasole|Gelateria {given}|Autorimessa {city}',
  nl: 'De Gouden Leeuw|Bakkerij {surname}|Eetcafé De Brug|’t Hoekje|Slagerij {surname}|Bij {given}|De Groene Winkel|Parkeergarage Centrum|Café {surname}|Het Wapen van {city}|Boekhandel {surname}',
  pt: 'Café Central|O Cantinho de {given}|Padaria {surname}|Tasca do {given}|A Brasileira|Mercearia {surname}|Pastelaria Rosa|Farmácia {surname}|O Forno|Casa {surname}',
  pl: 'Pod Lipą|U {given}|Sklep {surname}|Piekarnia {surname}|Bar Mleczny|Apteka Centralna|Karczma {city}|Kawiarnia Ratuszowa|Zielony Zakątek',
  sv: 'Gyllene Prag|Café {surname}|{given}s Bageri|Hamnkrogen|Kvarnen|Hörnet|{surname}s Livs|Röda Stugan|Tidningskiosken {city}|Torget',
  da: 'Café {surname}|{given}s Bageri|Den Gyldne Okse|Havnekroen|Hjørnet|{surname}s Købmand|Pølsevognen|Stationskiosken|Torvehallen',
  fi: 'Kahvila {surname}|Ravintola Satama|{surname}n Leipomo|Kulma|Vanha Mylly|Torikahvila|Kioski {city}|Kultainen Kukko',
  cs: 'U Zlatého lva|Hospoda U {surname}|Kavárna {city}|Pekařství {surname}|Na Růžku|Pod Kaštany|Trafika {surname}|Modrá Hvězda',
  no: 'Kafé {surname}|{given}s Bakeri|Bryggen|Hjørnet|{surname} Mat|Narvesenkiosken {city}|Den Gylne Løve|Fjellstua|Torgkafeen|Kystpubben',
  hu: '{surname} Pékség|{surname} Cukrászda|Arany Bárány|{city} Vendéglő|Sarki ABC|{given} Presszó|Kék Duna|Zöld Kapu|Régi Malom|Piac Büfé|Jókenyér',
  ro: 'La {given}|Casa {surname}|Cofetăria {surname}|Hanul Vechi|Magazin Mixt {surname}|Covrigăria {city}|Crama {surname}|Lacul Albastru|La Colț|Brutăria Veche',
  lt: 'Pas {given}|Kavinė {surname}|Kepykla Rugelis|Senoji Užeiga|Gintaras|{city} Turgelis|Žalias Namas|Skanumynai|Prie Ežero|Medaus Puodas|Gėlių Kiemas',
  lv: 'Pie {given}|Kafejnīca Liepa|{surname} Maiznīca|Vecais Krogs|Dzintars|{city} Tirgus|Zaļā Vārna|Saldumu Pasaule|Pie Ezera|Lauku Sēta|Ziedu Pagalms',
  et: '{given} Kohvik|Kohvik Kaseke|{surname} Pagar|Vana Kõrts|Merevaik|{city} Turg|Roheline Maja|Magus Nurk|Järve Pood|Talu Toit|Lilleaed',
  sl: 'Pri {given}|Gostilna {surname}|Pekarna {surname}|Zlati Petelin|Lipa|Stara Hiša|{city} Market|Kavarna Union|Pod Gradom|Slaščičarna {surname}|Modri Val',
  hr: 'Kod {given}|Konoba {surname}|Pekara {surname}|Zlatni Pijetao|Galeb|Stara Kuća|{city} Market|Caffe bar Riva|Pod Lipom|Slastičarna {surname}|Plavi Jadran',
  sr: serbian,
  'sr-Latn': inLatin(serbian),
  mk: 'Кај {given}|Кафеана {surname}|Пекара {surname}|Златен Петел|Стара Куќа|{city} Маркет|Езеро|Слаткарница {surname}|Липа|Сончев Град|Македонска Куќа',
  bg: 'При {given}|Механа {surname}|Пекарна {surname}|Златното Петле|Старата Къща|{city} Маркет|Родопа|Сладкарница {surname}|Под Липите|Слънчев Бряг|Магазин Роза|ЕТ {surname}',
  el: 'Ο {surname}|Ταβέρνα {surname}|Φούρνος {surname}|Η Γωνία|Το Παλιό Σπίτι|{city} Μάρκετ|Ακρογιάλι|Ζαχαροπλαστείο {surname}|Η Ωραία Ελλάς|Το Στέκι|Αφοί {surname}|Μεζεδοπωλείο Αύρα',
  tr: '{given} Usta|{surname} Lokantası|{surname} Fırını|Altın Başak|Köşe Büfe|Çınaraltı|{city} Sofrası|Hacı {surname}|Mavi Köşk|Deniz Restoran|{surname} Market|Öz {surname} Kebap|Lezzet Durağı',
}
