import type { SchemaResource } from '@numora/contract'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useKeys } from '../../keys/use-keys.ts'
import { useMay } from '../../session/session-gate.tsx'
import { ConflictDialog } from '../conflict/conflict-dialog.tsx'
import { MergeNotices } from '../conflict/merge-notices.tsx'
import { dropText, valueAt } from '../draft/draft.ts'
import { partsOf, pathOf } from '../draft/paths.ts'
import { doubtsOf } from '../fields/doubts.ts'
import { sourceAt } from '../fields/sources.ts'
import { PickDialog } from '../picking/pick-dialog.tsx'
import { useWordPicking } from '../picking/use-word-picking.ts'
import { usePresence } from '../presence/use-presence.ts'
import { SplitPane } from '../split-pane.tsx'
import type { ReviewStore } from '../store/review-store.ts'
import { PickingProvider } from '../viewer/picking.ts'
import { Viewer } from '../viewer/viewer.tsx'
import styles from './desk.module.css'
import { DeskActions } from './desk-actions.tsx'
import { DeskProvider, type Desk as DeskValue, inputId, useReviewState } from './desk-context.ts'
import { DeskHeader } from './desk-header.tsx'
import { DeskTabs, type TabId } from './desk-tabs.tsx'
import { SaveMark } from './save-mark.tsx'
import { useApproval } from './use-approval.ts'
import { useBoxes } from './use-boxes.ts'
import { useValueLocale } from './use-value-locale.ts'

export type DeskProps = {
  store: ReviewStore
  schema: SchemaResource
  from: string | undefined
  tab: TabId
  setTab: (tab: TabId) => void
  isEmbedded: boolean
  goTo: { next: (() => void) | null; previous: (() => void) | null; here: () => void }
  /** Shows the next document, or what is shown when there is none. */
  goOn: () => void
  leave: () => void
  onDone: (status: string) => void
  onSplit: () => void
}

/** The page of a document that has been read: its pages left, its values right. */
export function Desk(props: DeskProps) {
  const { store, schema, from, tab, setTab, isEmbedded, goTo, goOn, leave, onDone, onSplit } = props
  const state = useReviewState(store)
  const locale = useValueLocale()
  const canReview = useMay('review:write')
  const others = usePresence(store)
  const [active, setActive] = useState<string | null>(null)
  const [isPicking, setPicking] = useState(false)
  const [isUnlocked, setUnlocked] = useState(false)
  const { document, draft, opened } = state
  const isEditable =
    canReview &&
    document.allowed_actions.includes('correct') &&
    (document.status === 'review_required' || isUnlocked)
  const words = useWordPicking({ store, schema, active, isEditable, locale })
  const { picked, hint } = words
  const doubts = useMemo(
    () => doubtsOf({ schema, reasons: document.review_reasons, opened, draft }),
    [schema, document.review_reasons, opened, draft],
  )

  const showTab = useRef({ tab, setTab })
  showTab.current = { tab, setTab }
  const focus = useCallback(
    (path: string) => {
      const { kind, id } = partsOf(path)
      const wanted: TabId = kind === 'field' || kind === 'tax' ? 'fields' : 'lines'
      if (showTab.current.tab !== wanted) flushSync(() => showTab.current.setTab(wanted))
      const names =
        kind === 'line' ? schema.line_item_fields.map(({ name }) => pathOf.cell(id, name)) : [path]
      const input = window.document.getElementById(inputId(names.at(-1)!)) as HTMLInputElement | null
      input?.focus()
      input?.select?.()
      input?.scrollIntoView({ block: 'nearest' })
      if (!input) setActive(names.at(-1)!)
    },
    [schema],
  )

  const approval = useApproval({
    store,
    doubts,
    canApprove: canReview && document.allowed_actions.includes('approve'),
    focus,
    goOn,
    goBack: goTo.here,
    onApproved: () => onDone(store.get().document.status),
  })
  const step = (paths: string[]) => {
    const path = paths.find((each) => /^(field|cell|tax)\//.test(each))
    if (path) focus(path)
  }
  useKeys({
    approve: approval.approve,
    undo: () => {
      if (!isEditable) return
      // What is no value yet is taken back first.
      if (active && active in store.get().draft.texts) store.update((draft) => dropText(draft, active))
      else step(store.undo())
    },
    redo: () => isEditable && step(store.redo()),
    ...(words.picking.field && { pick: () => setPicking(true) }),
    ...(goTo.next && { next: goTo.next }),
    ...(goTo.previous && { previous: goTo.previous }),
    ...(!isEmbedded && { leave }),
  })

  // The first thing to check has the focus when the document opens, unless that would open a keyboard on the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another document is opened
  useEffect(() => {
    const [first] = doubts.open
    if (first && tab === 'fields' && isEditable && !matchMedia('(pointer: coarse)').matches) focus(first)
  }, [store])

  const boxes = useBoxes(schema, draft, opened, picked, doubts, active)
  const source = active ? sourceAt(draft, opened, picked, active) : null
  const desk = useMemo(
    (): DeskValue => ({
      store,
      state,
      schema,
      doubts,
      locale,
      isEditable,
      isEmbedded,
      active,
      setActive,
      focus,
      picked,
    }),
    [store, state, schema, doubts, locale, isEditable, isEmbedded, active, focus, picked],
  )
  const textOfRole = (role: string) => {
    const name = schema.fields.find((field) => field.role === role)?.name
    const value = name === undefined ? null : valueAt(draft, pathOf.field(name))
    return typeof value === 'string' ? value : null
  }
  return (
    <DeskProvider value={desk}>
      <PickingProvider value={words.picking}>
        <div className={styles.desk}>
          <DeskHeader
            summary={{
              vendor: textOfRole('vendor'),
              number: textOfRole('number'),
              total: textOfRole('total'),
              currency: textOfRole('currency'),
            }}
            fileName={document.file.name}
            status={document.status}
            {...{ from, isEmbedded, others }}
            onPrevious={goTo.previous}
            onNext={goTo.next}
          >
            <SaveMark save={state.save} hasChanged={draft.undo.length + draft.redo.length > 0} />
            <DeskActions
              {...{ store, isEmbedded, goOn, onSplit }}
              onRaw={() => setTab('raw')}
              approve={approval.approve}
              onRejected={() => {
                onDone('failed')
                goOn()
              }}
            />
          </DeskHeader>
          <p role="status" className={approval.hint || hint ? styles.hint : undefined}>
            {hint ?? approval.hint}
          </p>
          <MergeNotices
            canUnlock={canReview && !isEditable && document.allowed_actions.includes('correct')}
            onUnlock={() => setUnlocked(true)}
          />
          <SplitPane
            left={
              <Viewer
                key={store.id}
                documentId={store.id}
                pageCount={document.file.page_count ?? 0}
                {...{ boxes, active, source }}
                isMoving={words.isMoving}
                setMoving={words.setMoving}
                onPickBox={focus}
              />
            }
            right={<DeskTabs key={store.id} tab={tab} setTab={setTab} />}
          />
          {draft.conflicts.length > 0 && <ConflictDialog />}
          {isPicking && active && words.definition && (
            <PickDialog
              definition={words.definition}
              onClose={() => setPicking(false)}
              onPick={(value, source) => {
                words.put(active, value, source)
                setPicking(false)
              }}
            />
          )}
        </div>
      </PickingProvider>
    </DeskProvider>
  )
}
