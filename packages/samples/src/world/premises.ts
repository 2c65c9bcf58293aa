import { inLatin } from '../locales/serbian-latin.ts'
import type { Random } from '../random.ts'
import { makeBrand } from './company.ts'
import { type List, listOf, type World } from './world.ts'

/**
 * Where in a town a shop is, by country or language: `units` are printed before the street, `quarters` between it and
 * the town; `{name}` is an invented name.
 */
type Premises = { units: List; quarters: List }

const serbian: Premises = {
  units: 'ТЦ {name}, локал %#|Локал %#|приземље',
  quarters: 'насеље {name}|Индустријска зона',
}

const premises: Readonly<Record<string, Premises>> = {
  en: {
    units:
      'Unit %#|Unit ?%, {name} Centre|Shop %##|Shop No. %, Ground Floor|Suite %##|Level %, {name} House|Units %-%|Shop %#, {name} Mall|Lower Ground Floor|Kiosk K%#|G/F, {name} Building|Space #%##, {name} Plaza',
    quarters:
      '{name} Park|{name} Estate|{name} Industrial Park|{name} Gardens|Old {name}|{name} Heights|Off {name} Road|{name} Village',
  },

  MY: {
    units:
      'Lot %.%# & %.%#, Level %|Lot ?-%#, Ground Floor|?-%#-%, Tower ?|S%##, Second Floor|Unit ?-%?, Ground Floor|Lot LG %#, {name} Mall|%RD FLR, {name} City|Level %, Menara {name}|No. %-G & %-1|Lot %##, 1st Floor, {name} Parade',
    quarters:
      'Taman {name}|Bandar {name}|Kawasan Perindustrian {name}|Seksyen %|Bandar Baru {name}|Desa {name}|Taman {name} Jaya|Off Jalan {name}|Pusat Bandar {name}|{name} Industrial Park|Sek. U%',
  },
  SG: {
    units: '#0%-%#|#0%-0%/0% {name} Point|{name} Mall #B%-%#|Unit 0%-%## {name} Hub|Stall %',
    quarters: '{name} Centre|{name} Industrial Park %|{name} Food Court',
  },
  IN: {
    units:
      'Shop No. %, Ground Floor|No. %#/%, {name} Complex|Plot No. %##|Door No. %-%#|{name} Towers, 1st Floor',
    quarters: '{name} Nagar|{name} Layout|Opp. {name} Temple|Sector %#|{name} Colony|Near {name} Bus Stand',
  },
  de: {
    units: 'EKZ {name}, Top %#|{name}-Center, %. OG|Ladenzeile %|Haus ?, Eingang Süd|Shop %##',
    quarters: 'Gewerbepark {name}|Ortsteil {name}|Industriegebiet Nord',
  },
  fr: {
    units:
      'C.C. {name}, local %#|Centre commercial {name}, niveau %|Local %#|Bât. ?|Galerie {name}, niveau %',
    quarters: 'ZAC {name}|Z.I. Nord|Lieu-dit {name}|Quartier {name}|BP %##',
  },
  es: {
    units: 'C.C. {name}, local %#|Local %#|Locales %-%|Bajo ?|Plaza {name} Local %',
    quarters: 'Col. {name}|Pol. Ind. {name}|Urb. {name}|Barrio {name}|Fracc. {name}',
  },
  it: {
    units: 'C/o C.C. {name}, negozio %#|Galleria {name}, piano %|Negozio %#',
    quarters: 'Loc. {name}|Fraz. {name}|Zona Industriale|Z.I. {name}',
  },
  nl: {
    units: 'Winkelcentrum {name} %#|Unit %#|Winkel %#',
    quarters: 'Bedrijventerrein {name}|Wijk {name}',
  },
  pt: {
    units: 'C.C. {name}, loja %#|Loja %#|Lojas % e %|Shopping {name}, Loja %##|Quiosque %',
    quarters: 'Bairro {name}|Vila {name}|Jardim {name}|Zona Industrial|Parque {name}|Distrito Industrial',
  },
  lt: {
    units: 'PC {name}, %# vieta|Patalpa %#|%-as aukštas',
    quarters: '{name} kaimas|Pramonės rajonas|{name} seniūnija',
  },
  lv: { units: 'T/C {name}, telpa %#|Telpa %#|%. stāvs', quarters: '{name} pagasts|{name} novads' },
  et: { units: '{name} keskus, boks %#|Boks %#|%. korrus', quarters: '{name} küla|{name} linnaosa' },
  sl: {
    units: 'TC {name}, lokal %#|Lokal %#|pritličje',
    quarters: 'Industrijska cona {name}|naselje {name}',
  },
  hr: { units: 'TC {name}, lokal %#|Lokal %#|prizemlje', quarters: 'Poslovna zona {name}|naselje {name}' },
  sr: serbian,
  'sr-Latn': inLatin(serbian),
  mk: { units: 'ТЦ {name}, локал %#|Локал бр. %#|приземје', quarters: 'населба {name}|Индустриска зона' },
  bg: {
    units: 'МОЛ {name}, магазин %#|маг. %#|партер',
    quarters: 'ж.к. {name}|кв. {name}|Индустриална зона',
  },
  el: { units: 'Ε.Κ. {name}, κατ. %#|Κατάστημα %#|Ισόγειο', quarters: 'ΒΙ.ΠΕ. {name}|Περιοχή {name}' },
  pl: {
    units: 'C.H. {name}, lok. %#|lok. %#|Sklep nr %##',
    quarters: 'Os. {name}|Dz. {name}',
  },
  tr: {
    units: '{name} AVM Kat:%|No:% Kat:Z|Zemin Kat No:%|{name} İş Merkezi',
    quarters: '{name} Mah.|{name} Mahallesi|{name} Sok. No:%',
  },
}

/** How many of the longer addresses have both lines. */
const both = 0.4

/**
 * The address of a shop with more lines: the unit of its building before the street, the quarter of the town behind it, or
 * both; unchanged where none are known for the language.
 */
export function makePremises(
  [street, ...rest]: readonly string[],
  { country, language, world }: { country: string; language: string; world: World },
  r: Random,
): string[] {
  const own = premises[country] ?? premises[language]
  if (!own) return [street!, ...rest]
  const name = () => (r.chance(0.6) ? r.pick(listOf(world.surnames)) : makeBrand(r))
  const line = (list: List) => r.fill(r.pick(listOf(list))).replaceAll('{name}', name)
  const isBoth = r.chance(both)
  const isUnit = isBoth || r.chance(0.5)
  return [
    ...(isUnit ? [line(own.units)] : []),
    street!,
    ...(isBoth || !isUnit ? [line(own.quarters)] : []),
    ...rest,
  ]
}
