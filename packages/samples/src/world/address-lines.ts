import type { Random } from '../random.ts'
import { makeBrand } from './company.ts'
import { type List, listOf } from './world.ts'

/** Lines of an address above or below its street, by language: buildings, floors, estates, boxes. */
const extraLines: Record<string, List> = {
  en: 'Building B|2nd Floor|Level #|Suite %##|Floor #, West Wing|Windmill House|Dock %#|The Old Brewery|Riverside Estate|PO Box %###|The Courtyard|{brand} House|The Old Bakery|Building C|Suite 4, {brand} Centre|Level 7|{brand} Exchange|Rear of Mill Yard|St. Anne’s Lodge|The Coach House|Corn Exchange|{brand} Chambers',
  de: 'Gebäude C|3. Obergeschoss|Hinterhaus|Haus %|Eingang B|Postfach %# ##|Gewerbepark Nord|Halle %#|Aufgang ?|Technologiezentrum|{brand}-Haus|Gebäude 4|Haus B, 2. OG|Werk 2|Top 7',
  fr: 'Bâtiment B|2e étage|BP %##|Entrée C|ZA des Peupliers|CS %####|Résidence les Tilleuls|Cour des Artisans|Immeuble Horizon|Immeuble {brand}|Résidence {brand}|3e étage|Escalier A',
  es: 'Edificio Norte|Planta %|Local %#|Polígono Industrial Sur|Piso %, Oficina %#|Escalera B|Parque Empresarial|Edificio {brand}|Torre 2, planta 4|Nave 7|Portal B',
  it: 'Palazzina B|Scala A, interno %|Zona Industriale|Piano %|Centro Direzionale|Frazione San Rocco|Centro Direzionale {brand}|Piano 3',
  nl: 'Gebouw C|Verdieping %|Bedrijvenpark Oost|Ingang B|Unit %#|{brand}huis|2e verdieping|Unit 5',
  pt: 'Bloco B|%º andar|Sala %##|Lote %#|Galpão %|Edifício Aurora|Zona Industrial|Edifício {brand}|Sala 41|Galpão 3',
  pl: 'Budynek C|lok. %#|piętro %|Hala %|bud. C|Biurowiec {brand}|klatka 2',
  cs: 'Budova B|%. patro|Areál Sever|budova C|areál {brand}|2. patro',
  hu: '%. emelet|B épület|Ipari Park|{brand} Irodaház|3. emelet',
  ro: 'Corp B|Etaj %|Hala %|Parcul Industrial Vest|Clădirea {brand}|etaj 3',
  sv: 'Plan %|Uppgång B|Hus ?|Hus 3|Box 114|{brand}huset|Plan 4',
  da: '%. sal|Opgang B|Bygning %#|Bygning 7|{brand}huset|2. sal',
  no: 'Bygg C|%. etasje|Inngang B|Bygg 4|{brand}bygget|3. etasje',
  fi: 'Rakennus B|%. kerros|C-rappu|{brand}-talo|2. krs',
}

/** Whole addresses in countries of which there is no {@link World}; lines are separated by ` / `. */
const foreignAddresses: List = [
  '%-%#-% Kitahama / Chuo-ku, Osaka 541-00## / JAPAN',
  '%F Sakura Building / 3-%-% Marunouchi / Chiyoda-ku, Tokyo 100-00## / Japan',
  '%# Mill Road / Ballinasloe / Co. Galway / Ireland',
  'Unit %, Quayside Business Park / Dundalk / Co. Louth / Ireland',
  'Rm 12##, 12-F Wing Lok House / %## Nathan Road / Kowloon / Hong Kong',
  'Flat ?, %#-F, Harbour Centre / %# Des Voeux Road Central / Hong Kong',
  '%# Hope Road / Kingston 10 / Jamaica W.I.',
  'Plot No. %#, Sector %# / Gurugram - 1220## / Haryana / India',
  '%#-%, 2nd Main, 5th Block / Jayanagar / Bengaluru - 5600## / Karnataka, India',
  'Rua das Laranjeiras, %## / Laranjeiras / Rio de Janeiro - RJ / CEP 22240-00# / Brasil',
  '%## Robinson Road / Level %# / Singapore 0689##',
  '%#, Teheran-ro %-gil / Gangnam-gu, Seoul 061## / Republic of Korea',
  'No. %#, Sec. %, Nanjing E. Rd. / Zhongshan Dist. / Taipei City 104## / Taiwan (R.O.C.)',
  'P.O. Box %####-00100 / Westlands Road / Nairobi / Kenya',
  '%# Adeola Street / Victoria Island / Lagos / Nigeria',
  'House No. %#, Ring Road East / Accra / Ghana',
  'Unit %##, Rizal Tower, Ayala Avenue / Makati City 12## / Metro Manila / Philippines',
  'Atatürk Mah. Çınar Sok. No: %# / 347## Ataşehir / İstanbul / Türkiye',
  '%# Herzl Street / Tel Aviv 66##### / Israel',
  'Room %##, Building %, No. %## Huaihai Road / Xuhui District / Shanghai 2000## / P.R. China',
  '%#-% Sukhumvit Soi %# / Khlong Toei / Bangkok 10### / Thailand',
  'Av. Providencia %###, Of. %## / Providencia / Santiago / Chile',
  'Carrera %# No. %#-%# / Chapinero / Bogotá D.C. / Colombia',
  'Av. Corrientes %###, Piso % / C10##??? Buenos Aires / Argentina',
  'King Fahd Road, Building %### / Al Olaya / Riyadh 12### / Saudi Arabia',
  '%# Talaat Harb Street / Downtown / Cairo / Egypt',
  '%# Nguyen Hue Street / Ben Nghe Ward, District % / Ho Chi Minh City / Vietnam',
  'Ermou %# / 105 ## Athens / Greece',
].join('|')

/** The address of a customer abroad, in the order of lines that is usual there. */
export function makeForeignAddress(r: Random): string[] {
  return r.fill(r.pick(listOf(foreignAddresses))).split(' / ')
}

/** An address with one or two lines more, above or below its street. */
export function lengthenAddress([street, ...rest]: readonly string[], language: string, r: Random): string[] {
  const some = r
    .shuffle(listOf(extraLines[language] ?? extraLines.en!))
    .map((line) => r.fill(line).replace('{brand}', () => makeBrand(r)))
  const [first, second] = some
  const more = r.chance(0.25) ? [first!, second!] : [first!]
  return r.chance(0.5) ? [...more, street!, ...rest] : [street!, ...more, ...rest]
}
