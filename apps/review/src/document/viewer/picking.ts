import type { Word } from '@numora/contract'
import { createContext, useContext } from 'react'
import type { PageBox } from '../fields/sources.ts'

/** What words of the page are picked for. */
export type Picking = {
  /** The place that takes the words; null if no field is in focus, or nothing may be changed. */
  field: string | null
  take: (words: readonly Word[], source: PageBox) => void
  /** Whether dragging moves the page, also with a field in focus. */
  isMoving: boolean
}

const PickingContext = createContext<Picking>({ field: null, take: () => {}, isMoving: false })
export const PickingProvider = PickingContext.Provider

export function usePicking(): Picking {
  return useContext(PickingContext)
}
