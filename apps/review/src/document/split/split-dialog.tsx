import type { DocumentResource } from '@numora/contract'

/** To be built. */
export function SplitDialog(_: { document: DocumentResource; onClose: () => void }) {
  return null
}
