import { ApiError } from '@numora/client'
import { useEffect, useState } from 'react'
import { useNumora } from '../../api/numora.tsx'
import { imageWidthFor, loadedPageImage, loadPageImage } from './page-images.ts'

type Shown = { url: string | null; error: Error | null }

/** Zooming asks for sharper images only when it has ended. */
const settleMs = 120
/** An image that the server could not give yet, as it starts or is busy, is asked for again after this time. */
const againMs = 5_000

/** The image of a page for the width it is shown at; until that is loaded, the best one that there is. */
export function usePageImage(documentId: string, page: number, cssWidth: number, isNear: boolean) {
  const numora = useNumora()
  const width = imageWidthFor(cssWidth)
  const [attempt, setAttempt] = useState(0)
  const [shown, setShown] = useState<Shown>(() => ({
    url: loadedPageImage(documentId, page, width),
    error: null,
  }))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    if (!isNear) return
    let isCurrent = true
    const present = loadedPageImage(documentId, page, width)
    if (present) setShown({ url: present, error: null })
    let timer = setTimeout(load, present ? settleMs : 0)
    async function load() {
      try {
        const url = await loadPageImage(numora, documentId, page, width)
        if (isCurrent) setShown({ url, error: null })
      } catch (error) {
        if (!isCurrent) return
        setShown((shown) => (shown.url ? shown : { url: null, error: error as Error }))
        if (!(error instanceof ApiError) || error.status >= 500) timer = setTimeout(load, againMs)
      }
    }
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [numora, documentId, page, width, isNear, attempt])
  return { ...shown, retry: () => setAttempt((count) => count + 1) }
}
