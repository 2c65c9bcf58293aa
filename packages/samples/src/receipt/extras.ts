import { Decimal } from 'decimal.js'
import { inLatin } from '../locales/serbian-latin.ts'
import { listOf } from '../world/world.ts'
import { money, otherDate, print, printPair, skip, type Tape } from './draw.ts'
import { fiscalText } from './fiscal.ts'

/** Numbers of till, signature and journal, none of which is the receipt's. */
const otherNumbers = [
  'TSE-Trans.: ######',
  'TSE-Signaturzähler: ######',
  'Kassen-ID: ????-#',
  'RT 99???######',
  'Control unit: CU##########',
  '##?#?-##?#?-#?##?-?#?##',
  'S/N ???##########',
  'Journal ######',
  'Ref. ########',
  'Store #### Reg ##',
  'Survey code: ####-####-####',
  'BC ############',
  'Session ####',
]

const serbian = ['Замена до|Важи до|Поени важе до', 'Члан од'] as const

/** Labels of dates before or after that of the receipt. */
const otherDates: Record<string, readonly [later: string, earlier: string]> = {
  en: [
    'Return by|Valid until|Points expire|Exchange until|Offer ends|Best before|Survey open until',
    'Member since|Last visit|Card issued',
  ],
  de: ['Umtausch bis|Gültig bis|Punkte verfallen am|Garantie bis', 'Kunde seit|Letzter Einkauf'],
  fr: ['Échange jusqu’au|Valable jusqu’au|Garantie jusqu’au', 'Client depuis'],
  es: ['Cambios hasta|Válido hasta|Caduca', 'Socio desde'],
  it: ['Cambio entro il|Valido fino al', 'Socio dal'],
  nl: ['Ruilen tot|Geldig tot', 'Klant sinds'],
  pt: ['Trocas até|Válido até', 'Cliente desde'],
  lt: ['Keisti iki|Galioja iki|Taškai galioja iki', 'Klientas nuo'],
  lv: ['Mainīt līdz|Derīgs līdz|Punkti derīgi līdz', 'Klients kopš'],
  et: ['Vahetus kuni|Kehtib kuni|Punktid kehtivad kuni', 'Klient alates'],
  sl: ['Menjava do|Velja do|Točke veljajo do', 'Član od'],
  hr: ['Zamjena do|Vrijedi do|Bodovi vrijede do', 'Član od'],
  sr: serbian,
  'sr-Latn': inLatin(serbian),
  mk: ['Замена до|Важи до|Поените важат до', 'Член од'],
  bg: ['Замяна до|Валидно до|Точките важат до', 'Клиент от'],
  el: ['Αλλαγές έως|Ισχύει έως|Οι πόντοι λήγουν', 'Μέλος από'],
  tr: ['Değişim son tarihi|Geçerlilik|Son kullanım', 'Üyelik tarihi'],
}
const printedLabels = 'Printed|Printed on|Print date|Reprinted|Generated on'

/** Dates that the receipt is not of, each with its label. */
function printOtherDates(tape: Tape): void {
  const { random: r, facts } = tape
  const [later, earlier] = otherDates[facts.region.language] ?? otherDates.en!
  const sign = r.pick([': ', ' ', ':'])
  if (r.chance(0.1)) print(tape, r.pick(listOf(later)) + sign + otherDate(tape, r.int(10, 400)))
  if (r.chance(0.03)) print(tape, r.pick(listOf(earlier)) + sign + otherDate(tape, -r.int(20, 2000)))
  if (r.chance(0.04)) print(tape, r.pick(listOf(printedLabels)) + sign + otherDate(tape, r.int(1, 60)))
}

/** Text after the payment: points, savings, other numbers and dates. */
export function printExtras(tape: Tape): void {
  const { random: r, facts } = tape
  if (r.chance(0.12)) {
    skip(tape)
    printPair(tape, tape.casing(tape.word('points')), r.fill(r.pick(['##', '%##', '%,###', '%#.##', '%#'])))
  }
  if (r.chance(0.12)) {
    const saved = facts.total.times(0.02 + 0.4 * r.next()).toDecimalPlaces(2)
    printPair(tape, tape.casing(tape.word('saved')), money(tape, Decimal.max(saved, '0.05')))
  }
  if (r.chance(0.2))
    for (let count = r.int(1, 3); count > 0; count--) print(tape, r.fill(r.pick(otherNumbers)))
  for (const line of fiscalText(facts.region.language, r.fork('fiscal'))) print(tape, line)
  printOtherDates(tape)
  if (r.chance(0.1)) print(tape, r.fill('#### #### #### #### ####'), { align: 'center' })
}
