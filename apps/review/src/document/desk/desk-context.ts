import type { SchemaResource } from '@numora/contract'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Doubts } from '../fields/doubts.ts'
import type { PageBox } from '../fields/sources.ts'
import type { ReviewState, ReviewStore } from '../store/review-store.ts'

/** What the parts of the page of a document share. */
export type Desk = {
  store: ReviewStore
  state: ReviewState
  schema: SchemaResource
  doubts: Doubts
  /** The language for values: that of the page, with the region of the browser. */
  locale: string
  isEditable: boolean
  /** Whether the page is that of a review link: one document and no way to others. */
  isEmbedded: boolean
  /** The place whose input has the focus; its box on the page is lit. */
  active: string | null
  setActive: (path: string | null) => void
  /** Moves the focus to the input of a place. */
  focus: (path: string) => void
  /** Where the person picked values on the page. */
  picked: ReadonlyMap<string, { value: string; source: PageBox }>
}

const DeskContext = createContext<Desk | null>(null)
export const DeskProvider = DeskContext.Provider

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk is used outside of a DeskProvider')
  return desk
}

export function useReviewState(store: ReviewStore): ReviewState {
  return useSyncExternalStore(store.subscribe, store.get)
}

/** The id of the input of a place in the page. */
export function inputId(path: string): string {
  return `value-${path.replace(/[^\w-]/g, '-')}`
}
