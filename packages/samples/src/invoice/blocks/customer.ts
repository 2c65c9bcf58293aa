import type { Run } from '../../page/sheet.ts'
import { type Text, writeBlock } from '../../page/write.ts'
import { canonicalId } from '../../world/tax-ids.ts'
import { listOf } from '../../world/world.ts'
import { addressLines, labelled, labelRun, type Pen, value } from '../pen.ts'
import { besideName } from './beside-name.ts'
import { type Block, writeLines } from './block.ts'
import { partyForm } from './party-form.ts'

export function customerName(pen: Pen): Run {
  return value('customer_name', pen.facts.customer.name)
}

/** Forms of address on the line of a name, of which they are no part: of persons, and of firms. */
const greetings: Record<string, readonly [persons: string, firms: string]> = {
  en: ['Mr|Mrs|Ms|Mr.|Ms.|Miss', 'Messrs.|Messrs|M/s'],
  de: ['Herrn|Frau|Herr|Hr.|Fr.|An Herrn', 'Firma|Fa.|An die Firma'],
  fr: ['M.|Mme|Monsieur|Madame|Mlle', 'À l’attention de'],
  es: ['Sr.|Sra.|D.|Dña.|Sr. D.', 'Señores'],
  it: ['Sig.|Sig.ra|Gent.le Sig.ra|Egr. Sig.', 'Spett.le|Spett.le Ditta'],
  nl: ['De heer|Mevrouw|Dhr.|Mevr.', 'T.a.v.'],
  pt: ['Sr.|Sra.|Exmo. Sr.|Exma. Sra.', 'Exmos. Srs.'],
  pl: ['Pan|Pani|Sz. P.', 'Dla'],
  cs: ['pan|paní|Vážený pan', 'Pro'],
  ro: ['Dl.|Dna.|Domnul|Doamna', 'Către'],
  hu: ['Tisztelt', 'Tisztelt'],
  sv: ['Herr|Fru', 'Till'],
  da: ['Hr.|Fru', 'Til'],
  no: ['Herr|Fru', 'Til'],
  fi: ['Herra|Rouva', 'Vastaanottaja'],
}

/** The name, sometimes behind a form of address. */
export function greetedName(pen: Pen): Run[] {
  const { facts, random } = pen
  const r = random.fork('greeting')
  const { isPerson, name } = facts.customer
  const { greetings: around, greetingShare = 0 } = facts.region.world
  if (around && r.chance(greetingShare)) {
    const [before, after] = r.pick(listOf(around[isPerson ? 0 : 1])).split('{name}')
    return [before, null, after].flatMap((text) =>
      text === null ? [customerName(pen)] : text ? [{ text }] : [],
    )
  }
  const own = greetings[facts.region.language]
  const isTwo = / (?:&|and|und|et|y|e|en) /i.test(name)
  return own && !isTwo && r.chance(isPerson ? 0.35 : 0.04)
    ? [{ text: `${r.pick(listOf(own[isPerson ? 0 : 1]))} ` }, customerName(pen)]
    : [customerName(pen)]
}

/** The name on one or two lines, as address windows and narrow boxes wrap it: always at a space. */
export function customerNameLines(pen: Pen): Run[][] {
  const { random: r, facts } = pen
  const name = customerName(pen)
  const words = facts.customer.name.split(' ')
  if (facts.region.world.greetings) return [greetedName(pen)]
  if (words.length < 3 || !r.chance(0.12)) return [[name]]
  const first = r.int(1, words.length - 1)
  return [words.slice(0, first), words.slice(first)].map((part) => [{ ...name, text: part.join(' ') }])
}

export function customerTaxId(pen: Pen): Run[] {
  const { taxId } = pen.facts.customer
  return taxId === null ? [] : [value('customer_tax_id', taxId, canonicalId(taxId))]
}

/** Countries whose invoices to firms nearly always have the buyer's tax id, and those that print another number of firms beside it. */
const withBuyersId: readonly string[] = 'CZ SK PL HU RO HR SI LT TR IT ES PT BR MX IN BE AE'.split(' ')
const withRegisterNumber: readonly string[] = 'CZ SK SI LT RO'.split(' ')

/** Lines above a name in an address. */
const salutations: Record<string, string> = {
  de: 'Firma|Herrn|Frau|An|Fa.',
  en: 'Messrs|M/s|The Accounts Department|Mr|Attn: Accounts Payable',
  fr: 'Société|Monsieur|Madame|À l’attention de la comptabilité',
  it: 'Spett.le|Gent.mo Sig.|Spettabile',
  es: 'Sr. D.|Att. Contabilidad|A la atención de',
  nl: 'T.a.v. de administratie|De heer|Aan',
  pt: 'Exmo. Sr.|Exmos. Senhores',
  pl: 'Sz. P.|Firma',
  hu: 'Tisztelt|Címzett',
  ro: 'Către|În atenția dep. contabilitate',
  no: 'Att. regnskap|Til',
  da: 'Att. bogholderiet|Til',
  sv: 'Att. ekonomiavdelningen',
}

/** The lines of the name, with those above it and below it. */
export function customerLines(pen: Pen): { over: Text[]; name: Text[]; rest: Text[] } {
  const { random: r, facts } = pen
  const salutation = salutations[facts.region.language]
  const beside = besideName(pen)
  const rest: Text[] = [...beside.under]
  rest.push(...addressLines('customer_address', facts.customer.address).map((run) => [run]))
  if (r.chance(0.1)) rest.push([{ text: facts.customer.email }])
  if (r.chance(0.15)) {
    const phone = [{ text: facts.customer.phone }]
    rest.push(r.chance(0.5) ? phone : labelled(pen, 'phone', phone))
  }
  const taxId = customerTaxId(pen)
  const { country } = facts.region
  if (
    taxId.length > 0 &&
    r.chance(withBuyersId.includes(country) ? 0.65 : 0.2) &&
    pen.once('customerTaxId')
  ) {
    if (withRegisterNumber.includes(country) && r.chance(0.5))
      rest.push(labelled(pen, 'taxNumber', [{ text: r.fill('%#######') }]))
    rest.push(labelled(pen, 'customerVatId', taxId))
  }
  const greeted = salutation && r.chance(0.12) ? [r.pick(listOf(salutation))] : []
  return { over: [...greeted, ...beside.over], name: customerNameLines(pen), rest }
}

function partyHeading(pen: Pen, key: 'billTo' | 'shipTo' | 'from', at: Parameters<Block>[1]): number {
  return writeBlock(pen.sheet, [labelRun(pen, key, pen.random.chance(0.4))], pen.theme.label, {
    ...at,
    leading: pen.theme.leading,
  })
}

/** `hasHeading`: with "Bill to" over it. */
export function customerBlock(hasHeading: boolean): Block {
  return (pen, at) => {
    if (hasHeading && pen.random.chance(0.18)) {
      const address = addressLines('customer_address', pen.facts.customer.address).map((run) => [run])
      const { under } = besideName(pen)
      return partyForm(pen, 'billTo', [[customerName(pen)], ...address], at, under)
    }
    const y = hasHeading ? partyHeading(pen, 'billTo', at) : at.y
    const { over, name, rest } = customerLines(pen)
    const style = pen.random.chance(0.4) ? pen.theme.bold : pen.theme.body
    const top = writeLines(pen, over, pen.theme.body, { ...at, y })
    const named = name.length > 1 || over.length > 0 ? name : [greetedName(pen)]
    return writeLines(pen, rest, pen.theme.body, {
      ...at,
      y: writeLines(pen, named, style, { ...at, y: top }),
    })
  }
}

/** The delivery address: no field's value, although it looks like the customer. */
export const shipToBlock: Block = (pen, at) => {
  const { shipTo } = pen.facts
  if (!shipTo) return at.y
  const y = partyHeading(pen, 'shipTo', at)
  return writeLines(pen, [shipTo.name, ...shipTo.address], pen.theme.body, { ...at, y })
}

/** Heading "From" over the vendor, as in a form with two parties. */
export const fromHeading: Block = (pen, at) => partyHeading(pen, 'from', at)
