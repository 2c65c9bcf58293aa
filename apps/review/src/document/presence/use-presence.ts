import type { DocumentPresence } from '@numora/contract'
import { useEffect, useState } from 'react'
import { useNumora } from '../../api/numora.tsx'
import type { ReviewStore } from '../store/review-store.ts'

const beatMs = 10_000

/** Says that this person has the document open, and finds out who else has, and whether somebody changed it. */
export function usePresence(store: ReviewStore): DocumentPresence['others'] {
  const numora = useNumora()
  const [others, setOthers] = useState<DocumentPresence['others']>([])
  useEffect(() => {
    let isHere = true
    let timer: ReturnType<typeof setTimeout>
    async function beat() {
      try {
        const { others, updated_at } = await numora.presence.put(store.id, { maxRetries: 0 })
        if (!isHere) return
        setOthers(others)
        store.hear(updated_at)
      } catch {
        // Nobody is shown then; saving finds out by itself what others changed.
      }
      if (isHere) timer = setTimeout(beat, beatMs)
    }
    void beat()
    return () => {
      isHere = false
      clearTimeout(timer)
      numora.presence.delete(store.id).catch(() => {})
    }
  }, [numora, store])
  return others
}
