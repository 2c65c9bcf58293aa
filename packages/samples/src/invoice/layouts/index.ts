import { centred } from './centred.ts'
import { corporate, fromTo } from './corporate.ts'
import type { Layout } from './frame.ts'
import { letter } from './letter.ts'

export const layouts = { letter, corporate, fromTo, centred } satisfies Record<string, Layout>

export type LayoutName = keyof typeof layouts
export const layoutNames = Object.keys(layouts) as LayoutName[]
