import { value } from '../page/money.ts'
import type { Mark, Run } from '../page/sheet.ts'
import { type Align, runsOf, type Text } from '../page/write.ts'
import { makeAddress, makeCompany, makePerson } from '../world/company.ts'
import { canonicalId } from '../world/tax-ids.ts'
import { pickLogoFamily, print, skip, type Tape, type TillPen } from './draw.ts'
import { greeting, locality, printPicture } from './letterhead.ts'
import { numberOfOffice } from './tax-numbers.ts'

function addressRuns(tape: Tape): Run[] {
  const lines = tape.facts.merchant.address.map((line) => tape.casing(line))
  const mark: Mark = { field: 'merchant_address', value: lines.join(', ') }
  return lines.map((text) => ({ text, marks: [mark] }))
}

/** Labels of the tax id in countries where the language alone does not decide. */
const taxIdLabels: Record<string, readonly string[]> = {
  AU: ['ABN', 'A.B.N.', 'ABN:'],
  SG: ['GST Reg No', 'UEN', 'GST Reg. No.', 'Co. Reg. No.'],
  MY: ['GST ID', 'GST No', 'GST REG NO', 'SST No', 'SST ID', 'GST ID No'],
  IN: ['GSTIN', 'GST No', 'GSTIN No'],
  GB: ['VAT No', 'VAT Reg No', 'VAT', 'VAT No.', 'VAT Number'],
  US: ['Tax ID', 'EIN'],
}

/** The name on one or two lines, sometimes after words that say who owns the shop. */
function nameLines({ facts: { merchant, region }, casing, random: r }: Tape): Run[][] {
  const name = r.chance(0.04) ? merchant.name.toLowerCase() : casing(merchant.name)
  const mark: Mark = { field: 'merchant_name', value: name }
  const words = name.split(' ')
  if (words.length > 1 && r.chance(words.length > 2 ? 0.15 : 0.1)) {
    const cut = r.int(1, words.length - 1)
    const later = words.length > cut + 1 && r.chance(0.15) ? r.int(cut + 1, words.length - 1) : words.length
    return [words.slice(0, cut), words.slice(cut, later), words.slice(later)]
      .filter((part) => part.length > 0)
      .map((part) => [{ text: part.join(' '), marks: [mark] }])
  }
  const label: Run[] =
    region.language === 'en' && r.chance(0.04)
      ? [{ text: casing(r.pick(['Owned by: ', 'Operated by ', 'Managed by: ', 'By '])) }]
      : []
  const store: Run[] = r.chance(0.04)
    ? [{ text: r.fill(r.pick([' #####', ' # ??-####', ' #%##', ' ####', ' - Store ##'])) }]
    : []
  return [[...label, { text: name, marks: [mark] }, ...store]]
}

function printHeadline(tape: Tape, align: Align): void {
  const { random: r, facts, bold, style } = tape
  const { brand } = facts.merchant
  print(tape, tape.casing(r.chance(0.55) ? brand : greeting(tape)), {
    align,
    style: { ...bold, size: style.size * r.pick([1, 1.6, 2.2]) },
  })
}

/** Lines about the shop and its owner that look like its name. */
function printDescription(tape: Tape, align: Align): void {
  const { random: r, facts } = tape
  if (r.chance(0.22)) print(tape, tape.casing(tape.word('tagline')), { align })
  if (r.chance(0.1)) {
    const person = makePerson(facts.region.world, r)
    print(tape, tape.casing(r.chance(0.7) ? `${tape.word('owner')} ${person}` : person), { align })
  }
  if (r.chance(0.14))
    print(tape, tape.casing(locality(tape)), { align, style: r.pick([tape.style, tape.style, tape.bold]) })
}

/** A name that is a picture nobody can read: what is below it must not be taken for the name. */
function printUnreadHeader(tape: Tape, align: Align): void {
  const { random: r } = tape
  printPicture(tape)
  if (r.chance(0.25)) print(tape, tape.casing(greeting(tape, false)), { align })
  const lines = [tape.word('tagline'), locality(tape, false), locality(tape, false)]
  for (const line of r.shuffle(lines).slice(0, r.int(0, 2)))
    print(tape, tape.casing(line), { align, style: r.pick([tape.style, tape.bold]) })
  const isNamedLow = r.chance(0.4)
  const isNameFirst = r.chance(0.5)
  if (isNamedLow && isNameFirst) printName(tape, align, false)
  printPlace(tape, align, isNamedLow && isNameFirst)
  if (isNamedLow && !isNameFirst) printName(tape, align, false)
  printNumbers(tape, align)
}

/** The bill of a hotel or a rental: the seller on one line, above the address of the guest. */
function printSenderLine(tape: Tape): void {
  const { random: r, facts, bold, style } = tape
  const { merchant, region } = facts
  if (r.chance(0.6))
    print(tape, tape.casing(merchant.brand), { style: { ...bold, size: style.size * r.pick([1.3, 2]) } })
  const separator = r.pick([', ', ' - ', ' · ', ', '])
  const address = addressRuns(tape)
  const marks = address[0]?.marks
  const parts = address.flatMap((run): Run[] => [{ text: separator, ...(marks ? { marks } : {}) }, run])
  const name = value('merchant_name', tape.casing(merchant.name))
  print(tape, [name, { text: separator }, ...parts.slice(1)])
  skip(tape, 1)
  const guest = r.chance(0.6)
    ? makeCompany(region.country, region.world, r).name
    : makePerson(region.world, r)
  for (const line of [guest, ...makeAddress(region.world, r)]) print(tape, tape.casing(line))
  skip(tape)
  printNumbers(tape, 'left')
}

/** The seller: name, other names, address, numbers. */
export function printHeader(tape: Tape): void {
  const { random: r, facts } = tape
  const { merchant } = facts
  const align: Align = r.chance(0.85) ? 'center' : 'left'
  if (r.chance(0.1)) {
    printUnreadHeader(tape, align)
    return
  }
  if (r.chance(0.05)) {
    printSenderLine(tape)
    return
  }
  const isNameLow = /\p{L}\.?$/u.test(merchant.name) && merchant.name.split(' ').length > 2 && r.chance(0.07)
  if (isNameLow || r.chance(0.25)) printHeadline(tape, align)
  if (!isNameLow && r.chance(0.06)) print(tape, tape.casing(tape.word('tagline')), { align })
  if (!isNameLow) printName(tape, align)
  if (!isNameLow) printDescription(tape, align)
  printPlace(tape, align)
  if (isNameLow) printName(tape, align)
  printNumbers(tape, align)
}

/** The name, with the register number beside or below it. */
function printName(tape: Tape, align: Align, isLarge = true): void {
  const { random: r, facts, bold, style } = tape
  const registration = r.fill(
    r.pick([
      ...(facts.region.language === 'en'
        ? ['(######-?)', 'Co. Reg: ######-?', '(20########)', 'REG NO: ########']
        : []),
      `${tape.word('register')}: ########`,
    ]),
  )
  const isBeside = r.chance(0.12)
  const logo = pickLogoFamily(facts.region, r)
  const large = isLarge ? 1 : 0
  const nameStyle = r.weighted([
    [
      { ...style, face: r.pick([logo.regular, logo.bold]), size: style.size * r.pick([1.3, 1.7, 2.2]) },
      1.5 * large,
    ],
    [bold, 3],
    [style, 3],
    [{ ...bold, size: style.size * 1.35 }, 3 * large],
    [{ ...bold, size: style.size * 1.8 }, large],
  ])
  const name = nameLines(tape)
  for (const runs of name)
    print(tape, isBeside && runs === name.at(-1) ? [...runs, { text: ` ${registration}` }] : runs, {
      align,
      style: nameStyle,
    })
  if (!isBeside && r.chance(facts.region.country === 'MY' ? 0.8 : 0.25)) print(tape, registration, { align })
}

/** The shop's number or whereabouts, and its address; without `hasBrand` nothing names the shop. */
function printPlace(tape: Tape, align: Align, hasBrand = true): void {
  const { random: r, facts } = tape
  if (r.chance(0.2))
    print(
      tape,
      tape.casing(
        r.pick([
          facts.branch,
          `(${facts.branch})`,
          r.fill('Store ####'),
          r.fill('#####'),
          locality(tape, hasBrand),
        ]),
      ),
      {
        align,
      },
    )
  const address = addressRuns(tape)
  const separator: Run = { text: ', ', ...(address[0]?.marks ? { marks: address[0].marks } : {}) }
  if (r.chance(0.9)) {
    if (r.chance(0.3))
      print(
        tape,
        address.flatMap((run, i) => (i === 0 ? [run] : [separator, run])),
        { align },
      )
    else for (const run of address) print(tape, [run], { align })
  }
}

export function taxIdLabel(tape: TillPen): string {
  const { taxIdLabel: own, region } = tape.facts
  return own ?? tape.random.pick(taxIdLabels[region.country] ?? [tape.word('taxId')])
}

function printNumbers(tape: Tape, align: Align): void {
  const { random: r, facts } = tape
  const { merchant } = facts
  const extras: Text[] = []
  if (r.chance(0.65))
    extras.push([
      { text: r.fork('phone').chance(0.2) ? '' : `${tape.word('phone')}${r.pick([': ', ' ', ':'])}` },
      value('merchant_phone', merchant.phone),
    ])
  if (r.chance(0.15)) extras.push(merchant.website)
  if (merchant.taxId && r.chance(0.6)) {
    extras.push([
      { text: `${taxIdLabel(tape)}${r.pick([': ', ' ', ' : '])}` },
      value('merchant_tax_id', merchant.taxId, canonicalId(merchant.taxId)),
    ])
    const office = facts.taxIdLabel === null && numberOfOffice(facts.region.language, r.fork('office'))
    if (office) extras.push(office)
  }
  const isBracketed = r.chance(0.15)
  for (const extra of r.shuffle(extras))
    print(tape, isBracketed ? [{ text: '(' }, ...runsOf(extra), { text: ')' }] : extra, { align })
}
