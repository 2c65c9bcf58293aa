import { centred } from './centred.ts'
import { corporate, fromTo } from './corporate.ts'
import { boxedForm, ledgerForm } from './forms.ts'
import type { Layout } from './frame.ts'
import { letter } from './letter.ts'
import { footOnly, minimal, typewriter } from './plain.ts'
import { banner, saas, sidebar } from './saas.ts'

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
} satisfies Record<string, Layout>

export type LayoutName = keyof typeof layouts
export const layoutNames = Object.keys(layouts) as LayoutName[]
