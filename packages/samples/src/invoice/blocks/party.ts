import type { LabelKey } from '../../locales/words.ts'
import type { Run } from '../../page/sheet.ts'
import type { Text } from '../../page/write.ts'
import { makeCompany } from '../../world/company.ts'
import { addressLines, labelRun, type Pen, value } from '../pen.ts'
import { besideName } from './beside-name.ts'
import { type Block, type Pair, type PairStyle, writeLines, writePairs } from './block.ts'
import { customerName, customerTaxId } from './customer.ts'
import { asLabel, sectionLabel, sectionWord } from './section-words.ts'
import { vendorAddress, vendorName, vendorTaxIdRuns } from './vendor.ts'

export function keyPair(pen: Pen, key: LabelKey, text: Text): Pair {
  return {
    label: [labelRun(pen, key)],
    value: typeof text === 'string' ? [{ text }] : text,
  }
}

/** Registration and network numbers of a party, none of which is its tax id. */
function registryPairs(pen: Pen): Pair[] {
  const { random: r } = pen
  const all: [label: string, pattern: string][] = [
    ['GLN', '4############'],
    ['DUNS', '#########'],
    ['EORI', '??############'],
    ['ILN', '40###########'],
    ['ID', '######'],
    ['Peppol', '0088:4############'],
    ['SIRET', '### ### ### #####'],
    [sectionWord(pen, 'partyNumber'), '%#####'],
  ]
  return r
    .shuffle(all)
    .slice(0, r.pick([0, 0, 1, 1, 2, 3]))
    .map(([label, pattern]) => ({
      label: asLabel(pen, label),
      value: [{ text: r.fill(pattern) + (r.chance(0.15) ? ` (${label})` : '') }],
    }))
}

/** A party of an invoice, with everything that may be printed about it. */
export type Party = {
  name: Run
  brand: string
  address: Run[]
  contact: string
  /** Lines directly above and below the name that are not the name. */
  over: string[]
  under: string[]
  /** Further details with labels, including the tax id. */
  details: Pair[]
}

export function vendorParty(pen: Pen): Party {
  const { facts, random: r } = pen
  const { vendor } = facts
  const details: [Pair, number][] = [
    [keyPair(pen, 'phone', [value('vendor_phone', vendor.phone)]), 0.5],
    [keyPair(pen, 'email', [value('vendor_email', vendor.email)]), 0.5],
    [keyPair(pen, 'web', [value('vendor_website', vendor.website)]), 0.25],
    [keyPair(pen, 'taxNumber', vendor.localNumber), 0.45],
    [keyPair(pen, 'manager', vendor.contact), 0.1],
    [keyPair(pen, 'register', r.fill(r.pick(['HRB #####', '########', 'B ######']))), 0.15],
  ]
  if (vendor.taxId) details.push([keyPair(pen, 'vatId', vendorTaxIdRuns(pen)), 0.85])
  return {
    name: vendorName(pen),
    brand: vendor.brand,
    address: vendorAddress(pen),
    contact: vendor.contact,
    over: [],
    under: [],
    details: chosen(pen, details),
  }
}

export function customerParty(pen: Pen): Party {
  const { customer } = pen.facts
  const taxId = customerTaxId(pen)
  const details: [Pair, number][] = [
    [keyPair(pen, 'phone', customer.phone), 0.25],
    [keyPair(pen, 'email', customer.email), 0.3],
  ]
  if (taxId.length > 0 && pen.once('customerTaxId')) details.push([keyPair(pen, 'vatId', taxId), 0.6])
  return {
    name: customerName(pen),
    brand: customer.brand,
    address: addressLines('customer_address', customer.address),
    // With two people one below the other it would be undecidable which of them is the customer.
    ...besideName(pen),
    contact: customer.isPerson ? '' : customer.contact,
    details: chosen(pen, details),
  }
}

function chosen(pen: Pen, details: readonly [Pair, number][]): Pair[] {
  const pairs = details.filter(([, chance]) => pen.random.chance(chance)).map(([pair]) => pair)
  return pen.random.chance(0.3) ? pen.random.shuffle(pairs) : pairs
}

/** A third party with its own tax id and address: no field's values. */
export function thirdParty(pen: Pen, seed: string): Party {
  const { region } = pen.facts
  const company = makeCompany(region.country, region.world, pen.random.fork(seed))
  const details: [Pair, number][] = [
    [keyPair(pen, 'phone', company.phone), 0.25],
    [keyPair(pen, 'taxNumber', company.localNumber), 0.2],
  ]
  if (company.taxId) details.push([keyPair(pen, 'vatId', company.taxId), 0.6])
  return {
    name: { text: company.name },
    brand: company.brand,
    address: company.address.map((text) => ({ text })),
    contact: company.contact,
    over: [],
    under: [],
    details: chosen(pen, details),
  }
}

/** The recipient of the goods, if they are delivered elsewhere. */
export function shipToParty({ facts: { shipTo, contact } }: Pen): Party | null {
  return (
    shipTo && {
      name: { text: shipTo.name },
      brand: shipTo.name,
      address: shipTo.address.map((text) => ({ text })),
      contact,
      over: [],
      under: [],
      details: [],
    }
  )
}

/** A line directly above or below a party's name that is not its name. */
function nearName(pen: Pen, party: Party): string | null {
  const { random: r } = pen
  if (party.brand !== party.name.text && r.chance(0.15)) return party.brand
  return party.contact !== '' && r.chance(0.15) ? party.contact : null
}

/** A party line by line, or as rows of label and value. */
export function partyBlock(party: Party, isForm: boolean): Block {
  return (pen, at) => {
    const { random: r, theme } = pen
    const beside = nearName(pen, party)
    const isOver = r.chance(0.5)
    const numbers = registryPairs(pen)
    const areNumbersFirst = isForm && r.chance(0.6)
    if (isForm) {
      const bare = (text: Run): Pair => ({ label: [], value: [text] })
      const name: Pair = { label: sectionLabel(pen, 'name'), value: [party.name] }
      const rows = [
        ...(areNumbersFirst ? numbers : []),
        name,
        ...(beside ? [bare({ text: beside })] : []),
        ...party.under.map((text) => bare({ text })),
        ...party.address.map((line, i) =>
          i === 0 ? { label: sectionLabel(pen, 'address'), value: [line] } : bare(line),
        ),
        ...party.details,
        ...(areNumbersFirst ? [] : numbers),
      ]
      return writePairs(pen, rows, r.pick<PairStyle>(['columns', 'columns', 'right-aligned']), at)
    }
    let y = at.y
    y = writeLines(pen, beside && isOver ? [...party.over, beside] : party.over, theme.body, { ...at, y })
    y = writeLines(pen, [[party.name]], r.chance(0.5) ? theme.bold : theme.body, { ...at, y })
    y = writeLines(pen, beside && !isOver ? [beside, ...party.under] : party.under, theme.body, { ...at, y })
    const rest: Text[] = [
      ...party.address.map((line): Text => [line]),
      ...[...party.details, ...numbers].map(({ label, value: v }): Text => [...label, { text: ' ' }, ...v]),
    ]
    return writeLines(pen, rest, r.chance(0.7) ? theme.body : theme.small, { ...at, y })
  }
}
