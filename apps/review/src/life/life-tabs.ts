import type { DocumentTab } from '../document/document-tab.ts'

/** The views of what happens to a document besides its review, in their order. */
export const lifeTabs: readonly DocumentTab[] = []
