import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useFailureText } from '../../kit/failure.tsx'
import { notify } from '../../kit/toasts.tsx'
import type { Doubts } from '../fields/doubts.ts'
import { hasActedSince, setFinished } from '../load/finished.ts'
import { NotSaved, type ReviewStore } from '../store/review-store.ts'

type Approval = {
  store: ReviewStore
  doubts: Doubts
  canApprove: boolean
  focus: (path: string) => void
  /** Shows the next document; called before the answer is there. */
  goOn: () => void
  goBack: () => void
  onApproved: () => void
}

/**
 * Approves the document and shows the next one at once. With something left to check, the first press goes there, and a
 * second one approves anyway. If the approval fails, the person is brought back, unless already busy with the next document.
 */
export function useApproval({ store, doubts, canApprove, focus, goOn, goBack, onApproved }: Approval) {
  const t = useTranslations('document')
  const failureText = useFailureText()
  const [hint, setHint] = useState<string | null>(null)
  const isWarned = useRef(false)
  const openCount = doubts.open.length + doubts.general.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the document is warned of again
  useEffect(() => {
    isWarned.current = false
    setHint(null)
  }, [store, openCount])

  function firstBlocking(): string | undefined {
    const { texts } = store.get().draft
    return (
      doubts.open.find((path) => doubts.byPath.get(path)?.codes.includes('missing_required')) ??
      Object.keys(texts)[0]
    )
  }

  async function send() {
    const startMs = performance.now()
    setFinished(store.id, true)
    const approval = store.approve()
    goOn()
    try {
      await approval
      onApproved()
    } catch (error) {
      setFinished(store.id, false)
      const name = store.get().document.summary?.number ?? store.get().document.file.name ?? store.id
      const description = error instanceof NotSaved ? t('notSaved') : failureText(error)
      const isBusy = hasActedSince(startMs + 50)
      notify(t('approvalFailed', { name }), {
        tone: 'bad',
        description,
        ...(isBusy && { action: { label: t('openAgain'), onClick: goBack } }),
      })
      if (!isBusy) goBack()
    }
  }

  function approve() {
    if (!canApprove) return
    const blocking = firstBlocking()
    if (blocking) {
      setHint(blocking in store.get().draft.texts ? t('invalidLeft') : t('missingLeft'))
      focus(blocking)
      return
    }
    if (openCount > 0 && !isWarned.current) {
      isWarned.current = true
      setHint(t('openLeft', { count: openCount }))
      if (doubts.open[0]) focus(doubts.open[0])
      return
    }
    void send()
  }

  return { approve, hint }
}
