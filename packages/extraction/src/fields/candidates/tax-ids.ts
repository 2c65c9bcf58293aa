import { hasLabel, isLabelOf } from '../layout/has-label.ts'
import type { Segment } from '../layout/segment.ts'
import { taxIdConcepts } from '../lexicon/concepts.ts'
import { matchesOf } from '../text/matches.ts'
import { ibanRanges } from './accounts.ts'
import { type Candidate, candidateAt } from './candidate.ts'
import { isCreditCode } from './credit-code.ts'
import { isLabelled } from './is-labelled.ts'

/** Formats of tax ids by country; spaces and dots within them vary. Some are found only behind a label. */
const taxIds: [name: string, pattern: RegExp, where?: 'labelled'][] = [
  ['gstin', /\b\d{2}[A-Z]{5}\d{4}[A-Z][A-Z\d]Z[A-Z\d]\b/g],
  ['che', /\bCHE[- ]?\d{3}[. ]?\d{3}[. ]?\d{3}(?: ?(?:MWST|TVA|IVA|VAT))?/g],
  // May contain letters since July 2026 (Instrução Normativa RFB 2.229/2024).
  // Recognition may part it behind a sign.
  ['cnpj', /\b[A-Z\d]{2}\. ?[A-Z\d]{3}\. ?[A-Z\d]{3}\/ ?[A-Z\d]{4}- ?\d{2}\b/g],
  ['cpf', /\b\d{3}\.\d{3}\.\d{3}-\d{2}\b/g],
  ['nl', /\bNL ?\.?(?:\d[. ]?){9}B\.?\d{2}\b/g],
  ['fr', /\bFR ?[A-Z\d] ?[A-Z\d](?:[ .]?\d){9}\b/g],
  ['at', /\bATU ?\d{8}\b/g],
  ['es', /\bES ?-?[A-Z] ?-?\d{7}[A-Z\d]\b|\bES ?-?\d{8}-?[A-Z]\b/g],
  ['ie', /\bIE ?\d{7} ?[A-Z]{1,2}\b/g],
  ['no', /\b(?:NO ?)?\d{3} ?\d{3} ?\d{3} ?MVA\b/g],
  ['ca', /\b(?:\d ?){9}R[TP] ?\d{4}\b/g],
  ['rfc', /\b[A-ZÑ&]{3,4}-?\d{6}-?[A-Z\d]{3}\b/g],
  ['cuit', /\b\d{2}-\d{8}-\d\b/g],
  ['nit', /\b\d{3}\.\d{3}\.\d{3}-\d\b/g],
  ['npwp', /\b\d{2,3}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}\b/g],
  ['tin', /\b\d{3}-\d{3}-\d{3}-\d{3,5}\b/g],
  // Of qualified issuers in Japan, and the social credit code of China (GB 32100-2015).
  ['jp', /\bT ?\d{13}\b/g],
  ['cn', /\b(?=[A-Z\d]*[A-Z])[159ANY]\d{7}[\dA-HJ-NPQRTUWXY]{10}\b|\b[159]\d{17}\b/g],
  // Of Singapore's tax on goods and services.
  ['uen', /\bM[A-Z\d]-?\d{7}-?[A-Z\d]\b/g],
  ['fi', /\b\d{7}-\d\b/g],
  ['ro', /\bRO ?\d{4,10}\b/g],
  ['ae', /\b100[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}\b/g],
  ['hu', /\b\d{8}-\d-\d{2}\b/g],
  [
    'eu',
    /\b(?:BE|BG|CY|CZ|DE|DK|EE|EL|FI|GB|HR|HU|IT|LT|LU|LV|MT|PL|PT|RO|SE|SI|SK|XI) ?[-:]?(?:\d[ .-]?){7,12}\d\b(?!-\d)/g,
  ],
  // Of Nigeria, and of Venezuela with its check digit.
  ['dashed', /(?<![\w/.,-])(?:\d{8}-\d{4}|[JGVE]-\d{8}-\d)(?![\w/-])/g, 'labelled'],
  ['nif', /\b[A-Z]-?\d{8}\b|\b\d{8}-?[A-Z]\b|\b[A-Z]-?\d{7}-?[A-Z]\b/g],
  ['uen', /\b\d{8,9}[A-Z]\b/g],
  // A fifth pair makes it a phone number of France or Ivory Coast.
  ['pairs', /(?<!\d )\b\d{2} \d{2} \d{2} \d{2}\b(?! \d)/g],
  ['ein', /\b\d{2}-\d{7}\b/g],
  [
    'steuernummer',
    /\b\d{2,3} ?\/ ?\d{3} ?\/ ?\d{4,5}\b|\b\d{3} ?\/ ?\d{4} ?\/ ?\d{4}\b|\b\d{5} ?\/ ?\d{5}\b/g,
  ],
  [
    'dotted',
    /\b\d{3}[.-]\d{3}[.-]\d{2}[.-]\d{2}\b|\b\d{3}[.-]\d{2}[.-]\d{2}[.-]\d{3}\b|\b\d{2}\.\d{3}\.\d{3}-[\dkK]\b|\b\d{2,3}-\d{3}-\d{3}\b|\b\d{3}-\d{2}-\d{5}\b/g,
  ],
  // Of Senegal (NINEA with its COFI), behind a label only.
  ['nif', /(?<![\w/.,-])\d{7,9} ?\d[A-Z]\d(?![\w/-])/g, 'labelled'],
  // Of Indonesia with 16 digits, and of Germany with spaces.
  ['spaced', /(?<![\w/.,-]|\d )(?:\d{4}(?: \d{4}){3}|\d{2,3} \d{3,4} \d{4,5})(?![\w/-])/g, 'labelled'],
  // Of Russia before the number of the office (`КПП`).
  ['digits', /(?<![\w/.,-])\d{10}(?=\/\d{9}(?![\w/-]))/g, 'labelled'],
  ['spaced', /\b\d{3} \d{3} \d{3} \d{5}\b|\b\d{2,4}(?: \d{3}){2,3}\b|\b\d{3} \d{4} \d{2}\b/g],
  ['slashed', /\b\d{6}-\d{4}\b|\b\d{12}\b|\b[A-Z]\d{1,2}-\d{4}-\d{8}\b/g],
  ['digits', /(?<![\w/.-])\d{8,15}(?![\w-]|\/\d)/g],
  ['mixed', /\b(?=[A-Z\d]{9,15}\b)[A-Z]{1,5}\d{6,12}[A-Z]?\b/g],
  // Of Tunisia (`matricule fiscal`) and Ivory Coast (`compte contribuable`).
  ['nif', /(?<![\w/.,-])\d{7} ?[-/]? ?[A-Z](?: ?(?:\/ ?[A-Z] ?){1,2}\/ ?\d{3})?(?![\w/-])/g, 'labelled'],
  // Of Turkey; phone numbers have this form, too.
  ['spaced', /(?<![\w/.,-])\d{3} \d{3} \d{4}(?![\w/-])/g, 'labelled'],
]

/** Forms of all other countries, and of firms with few digits, in which recognition joins nothing. */
const otherForms: typeof taxIds = [
  // At least seven digits in groups.
  ['spaced', /(?<![\w/.,-])(?=(?: ?\d){7})\d{2,5}(?: \d{2,6}){1,4}(?![\w/.,-])/g, 'labelled'],
  // Tax ids of the oldest firms of Romania have few digits: they are found only behind a label.
  ['short', /(?<![\w/.,-])\d{4,7}(?![\w/.,-])/g, 'labelled'],
]
const allForms = [...taxIds, ...otherForms]
const labelledForms = allForms.filter(([, , where]) => where === 'labelled')
const bareForms = allForms.filter((form) => !labelledForms.includes(form))
/** Most texts have none of the forms that need no label, which this shows in less time than one after the other. */
const anyBareForm = new RegExp(bareForms.map(([, { source }]) => source).join('|'))

/**
 * What stands behind a label of tax ids is one, whatever its form: digits, and letters or signs between them. What has 20
 * signs or more is another number.
 */
const anyForm =
  /(?<![\p{L}\d/.,-])(?![A-Z\d./-]{20})(?=[A-Z\d.]*[A-Z\d][-/]|\d*[A-Z])(?:[A-Z\d]+[-/.])*[A-Z\d]+(?![\p{L}\d/-]|[.,]\d)/gu
const enoughDigits = /(?:\d\D*){6}/
const dateForm = /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{2}|\d{4}))$/

/** Fewer digits make no tax id, except the new ones of Brazil, in which letters count. */
const fewestDigits = 4
const withLetters = /[A-Z\d]{4}- ?\d{2}\b/

/** Without letters and eight digits, as most amounts are, only a label makes a tax id of a number. */
const needsLabel = /^[^\p{L}\d]*(?:\d[^\p{L}\d]*){0,7}$/u

/**
 * A tax id behind its label into which recognition put spaces: `TIN 008-1 1 2-884-0001 7`. All words behind the label are
 * joined; the result counts if it has a form with dashes or points that the words with their spaces do not have.
 */
function findTorn(segment: Segment): Candidate | null {
  const { words, hits } = segment
  const label = hits.findLast((hit) => isLabelOf(hit, taxIdConcepts))
  const torn = words.slice(label?.to ?? words.length).map(({ text }) => text)
  if (torn.length < 2 || !torn.every((text) => /^[\d.-]+$/.test(text))) return null
  const joined = torn.join('')
  const name = taxIds.find(
    ([, pattern]) => isWhole(joined, pattern) && !isWhole(torn.join(' '), pattern),
  )?.[0]
  if (!name || !/\d[.-]\d/.test(joined)) return null
  const value = joined.replace(/[.-]/g, '')
  return {
    kind: 'tax_id',
    value,
    segments: [segment],
    from: label!.to,
    to: words.length,
    traits: [`form_${name}`, `length${value.length}`],
  }
}

function isWhole(text: string, pattern: RegExp): boolean {
  return matchesOf(text, pattern).some(([all]) => all === text)
}

function taxIdAt(segment: Segment, form: string, value: string, range: [number, number]): Candidate {
  const country = /^[A-Z]{2}/.exec(value)?.[0]
  return candidateAt(segment, 'tax_id', value, range, [
    `form_${form}`,
    `length${value.length}`,
    ...(country ? ['country', `country_${country}`] : []),
  ])
}

/** A tax id behind its label in a form that is not listed. */
function findInAnyForm(segment: Segment): Candidate[] {
  return matchesOf(segment.text, anyForm).flatMap(({ 0: text, index }) => {
    if (!enoughDigits.test(text) || dateForm.test(text)) return []
    const value = text.replace(/[.-]/g, '')
    const candidate = taxIdAt(segment, 'dashed', value, [index, index + text.length])
    return isLabelled(candidate, ...taxIdConcepts) ? [candidate] : []
  })
}

/** Adds the ids of other forms, instead of parts of them that have a listed form; a number before a slash is one by itself. */
function withOtherForms(found: readonly Candidate[], segment: Segment): Candidate[] {
  const isKnown = ({ from, to, value }: Candidate) =>
    found.some(
      (known) =>
        known.from < to &&
        from < known.to &&
        (known.value.includes(value.replaceAll('/', '')) || value.startsWith(`${known.value}/`)),
    )
  const others = findInAnyForm(segment).filter((other) => !isKnown(other))
  const isPart = (known: Candidate) =>
    others.some(({ from, to, value }) => known.from < to && from < known.to && value.includes(known.value))
  return [...found.filter((known) => !isPart(known)), ...others]
}

/** Whether a label of tax ids is in the segment or beside it; without one, what needs a label is not searched for. */
function isNearLabel(segment: Segment): boolean {
  const { left } = segment
  return hasLabel(segment, ...taxIdConcepts) || (left !== null && hasLabel(left, ...taxIdConcepts))
}

export function findTaxIds(segment: Segment): Candidate[] {
  const { text, digits } = segment
  if (digits < fewestDigits && !withLetters.test(text)) return []
  const isNear = isNearLabel(segment)
  const hasBare = !needsLabel.test(text) && anyBareForm.test(text)
  if (!isNear) return hasBare ? findForms(segment, bareForms, []) : []
  const torn = findTorn(segment)
  return withOtherForms(findForms(segment, hasBare ? allForms : labelledForms, torn ? [torn] : []), segment)
}

/** The tax ids of some forms, in addition to those that were `known` before. */
function findForms(segment: Segment, forms: typeof taxIds, known: readonly Candidate[]): Candidate[] {
  const found = [...known]
  // What a label calls an IBAN is no tax id, even if its check digits are wrong.
  const taken = ibanRanges(segment)
  for (const [name, pattern, where] of forms)
    for (const match of matchesOf(segment.text, pattern)) {
      const range: [number, number] = [match.index, match.index + match[0].length]
      if (taken.some(([start, end]) => range[0] < end && start < range[1])) continue
      if (name === 'cn' && /^\d+$/.test(match[0]) && !isCreditCode(match[0])) continue
      const bare = match[0].toUpperCase().replace(/[\s.\-–:]/g, '')
      const value = name === 'cnpj' ? bare.replace('/', '') : bare
      const candidate = taxIdAt(segment, name, value, range)
      if (where === 'labelled' && !isLabelled(candidate, ...taxIdConcepts)) continue
      taken.push(range)
      found.push(candidate)
    }
  return found
}
