import type { Identity } from '@numora/contract'
import type { ComponentType } from 'react'

/** A view of a document beside its fields and line items; those of `life/life-tabs.ts` are shown in this order. */
export type DocumentTab = {
  id: string
  /** A text of the messages `life`. */
  label: string
  Content: ComponentType<{ documentId: string }>
  /** Whether this caller can use it; left out: everybody who is signed in. Holders of a review link never do. */
  isFor?: (me: Identity) => boolean
}
