import type { SchemaResource } from '@numora/contract'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslations } from 'use-intl'
import { useKeys } from '../../keys/use-keys.ts'
import { useMay } from '../../session/session-gate.tsx'
import { ConflictDialog } from '../conflict/conflict-dialog.tsx'
import { MergeNotices } from '../conflict/merge-notices.tsx'
import { write } from '../draft/draft.ts'
import { partsOf, pathOf } from '../draft/paths.ts'
import { doubtsOf } from '../fields/doubts.ts'
import type { PageBox } from '../fields/sources.ts'
import { sourceAt } from '../fields/sources.ts'
import { usePresence } from '../presence/use-presence.ts'
import { SplitPane } from '../split-pane.tsx'
import type { ReviewStore } from '../store/review-store.ts'
import { readTyped } from '../values/read-typed.ts'
import { textOf } from '../viewer/pick-words.ts'
import { type Picking, PickingProvider } from '../viewer/picking.ts'
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
  const t = useTranslations('document')
  const state = useReviewState(store)
  const locale = useValueLocale()
  const canReview = useMay('review:write')
  const others = usePresence(store)
  const [active, setActive] = useState<string | null>(null)
  const [picked, setPicked] = useState<DeskValue['picked']>(new Map())
  const [isMoving, setMoving] = useState(false)
  const [isUnlocked, setUnlocked] = useState(false)
  const { document, draft, opened } = state
  const isEditable =
    canReview &&
    document.allowed_actions.includes('correct') &&
    (document.status === 'review_required' || isUnlocked)
  const doubts = useMemo(
    () => doubtsOf({ schema, reasons: document.review_reasons, opened, draft }),
    [schema, document.review_reasons, opened, draft],
  )

  const showTab = useRef({ tab, setTab })
  showTab.current = { tab, setTab }
  const focus = useCallback(
    (path: string) => {
      const { kind, id } = partsOf(path)
      const wanted: TabId = kind === 'field' ? 'fields' : 'lines'
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
    onApproved: () => onDone('approved'),
  })
  const step = (paths: string[]) => {
    const path = paths.find((each) => /^(field|cell)\//.test(each))
    if (path) focus(path)
  }
  useKeys({
    approve: approval.approve,
    undo: () => isEditable && step(store.undo()),
    redo: () => isEditable && step(store.redo()),
    ...(goTo.next && { next: goTo.next }),
    ...(goTo.previous && { previous: goTo.previous }),
    ...(!isEmbedded && { leave }),
  })

  // The first thing to check has the focus when the document opens, unless that would open a keyboard on the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another document is opened
  useEffect(() => {
    const [first] = doubts.open
    if (first && isEditable && !matchMedia('(pointer: coarse)').matches) focus(first)
  }, [store])

  const boxes = useBoxes(schema, draft, opened, picked, doubts, active)
  const source = active ? sourceAt(draft, opened, picked, active) : null
  const definitionOf = useCallback(
    (path: string) => {
      const { kind, name } = partsOf(path)
      const definitions = kind === 'cell' ? schema.line_item_fields : schema.fields
      return definitions.find((definition) => definition.name === name)
    },
    [schema],
  )
  const picking = useMemo((): Picking => {
    const definition = active ? definitionOf(active) : undefined
    return {
      field: isEditable && definition ? active : null,
      isMoving,
      take: (words, source: PageBox) => {
        if (!active || !definition) return
        const text = textOf(words, definition.format)
        const checked = readTyped(definition, text, { locale, isPrinted: true })
        if (!checked.ok) return approvalHint(t('notTaken', { text }))
        const { kind, id, name } = partsOf(active)
        const confirmation = kind === 'cell' ? pathOf.lineConfirmed(id) : pathOf.confirmed(name)
        setPicked((picked) => new Map(picked).set(active, { value: checked.value, source }))
        store.update((draft) => write(draft, { [active]: checked.value, [confirmation]: true }))
      },
    }
  }, [active, definitionOf, isEditable, isMoving, locale, store, t])
  const [hint, approvalHint] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a hint is about the field that it was given for
  useEffect(() => approvalHint(null), [active, draft])

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
    const entry =
      name === undefined ? null : (draft.overlay[pathOf.field(name)]?.mine ?? draft.base.fields[name]?.value)
    return typeof entry === 'string' ? entry : null
  }
  return (
    <DeskProvider value={desk}>
      <PickingProvider value={picking}>
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
              approve={approval.approve}
              onRejected={() => {
                onDone('rejected')
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
                pageCount={document.file.page_count ?? 1}
                {...{ boxes, active, source, isMoving, setMoving }}
                onPickBox={focus}
              />
            }
            right={<DeskTabs key={store.id} tab={tab} setTab={setTab} />}
          />
          {draft.conflicts.length > 0 && <ConflictDialog />}
        </div>
      </PickingProvider>
    </DeskProvider>
  )
}
