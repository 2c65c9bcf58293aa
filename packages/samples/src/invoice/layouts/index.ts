import { remit, swissBill, utility } from './bills.ts'
import { centred } from './centred.ts'
import { corporate, fromTo } from './corporate.ts'
import { danfe } from './danfe.ts'
import { boxedForm, ledgerForm } from './forms.ts'
import type { Layout } from './frame.ts'
import { jobSheet } from './job-sheet.ts'
import { letter } from './letter.ts'
import { mosaic } from './mosaic.ts'
import { footOnly, minimal, typewriter } from './plain.ts'
import { prose } from './prose.ts'
import { banner, saas, sidebar } from './saas.ts'
import { construction, folio, shop } from './trades.ts'

export const layouts = {
  letter,
  corporate,
  fromTo,
  centred,
  saas,
  banner,
  sidebar,
  boxedForm,
  ledgerForm,
  minimal,
  typewriter,
  footOnly,
  utility,
  remit,
  swissBill,
  folio,
  shop,
  construction,
  prose,
  danfe,
  jobSheet,
  mosaic,
} satisfies Record<string, Layout>

export type LayoutName = keyof typeof layouts
export const layoutNames = Object.keys(layouts) as LayoutName[]

/** Layouts that belong to one country. */
const homes: Partial<Record<LayoutName, string>> = { danfe: 'BR', swissBill: 'CH' }

export function layoutsFor(country: string): LayoutName[] {
  return layoutNames.filter((name) => (homes[name] ?? country) === country)
}

/** The increased weights of layouts of one country and of the most variable layout. */
const weights: Partial<Record<LayoutName, number>> = { danfe: 24, swissBill: 4, mosaic: 8, jobSheet: 3 }

/** The frequency of a layout relative to the others. */
export function layoutWeight(name: LayoutName): number {
  return weights[name] ?? 1
}
