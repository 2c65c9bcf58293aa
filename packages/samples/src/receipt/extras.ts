import { Decimal } from 'decimal.js'
import { money, print, printPair, skip, type Tape } from './draw.ts'

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
  if (r.chance(0.1)) print(tape, r.fill('#### #### #### #### ####'), { align: 'center' })
}
