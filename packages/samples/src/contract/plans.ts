import type { Opening } from './content.ts'

export type Numbering = 'decimal' | 'article' | 'none' | 'runIn' | 'paragraph' | 'deep'

/** What a layout consists of. */
export type LayoutPlan = {
  opening: Opening
  /** Where the values are: in the clauses, in a table of key terms, in boxes of a form. */
  sheet: 'none' | 'table' | 'boxes'
  columns: 1 | 2
  numbering: Numbering
  hasCover: boolean
  hasContents: boolean
  hasLineNumbers: boolean
  isTypewritten: boolean
  /** A filing's foot: who printed it when. */
  isFiled: boolean
  isBilingual: boolean
}

const base: LayoutPlan = {
  opening: 'sentence',
  sheet: 'none',
  columns: 1,
  numbering: 'decimal',
  hasCover: false,
  hasContents: false,
  hasLineNumbers: false,
  isTypewritten: false,
  isFiled: false,
  isBilingual: false,
}

export const contractLayouts = {
  numbered: base,
  articles: { ...base, numbering: 'article' },
  plain: { ...base, numbering: 'none' },
  runIn: { ...base, numbering: 'runIn' },
  deep: { ...base, numbering: 'deep', opening: 'list' },
  paragraphs: { ...base, numbering: 'paragraph' },
  partyList: { ...base, opening: 'list' },
  partyTable: { ...base, opening: 'table' },
  twoColumns: { ...base, columns: 2 },
  cover: { ...base, hasCover: true, hasContents: true, opening: 'list' },
  coverPlain: { ...base, hasCover: true, numbering: 'runIn' },
  coverSheet: { ...base, opening: 'signatures', sheet: 'table' },
  letter: { ...base, opening: 'letter', numbering: 'runIn' },
  termSheet: { ...base, opening: 'table', sheet: 'table' },
  termSheetBehind: { ...base, sheet: 'table', numbering: 'runIn' },
  form: { ...base, opening: 'table', sheet: 'boxes', columns: 2 },
  lineNumbers: { ...base, hasLineNumbers: true, numbering: 'none' },
  typewriter: { ...base, isTypewritten: true, numbering: 'runIn' },
  filing: { ...base, isFiled: true, numbering: 'article', hasContents: true },
  bilingual: { ...base, isBilingual: true, opening: 'list' },
} as const satisfies Record<string, LayoutPlan>

export type ContractLayoutName = keyof typeof contractLayouts
export const contractLayoutNames = Object.keys(contractLayouts) as ContractLayoutName[]

/** How often each comes beside the others. */
export const contractLayoutWeights: Partial<Record<ContractLayoutName, number>> = {
  numbered: 4,
  articles: 2,
  runIn: 3,
  partyList: 2,
  filing: 2,
  coverSheet: 1.5,
}
