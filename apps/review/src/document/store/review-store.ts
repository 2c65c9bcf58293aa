import { ApiError, ConflictError, type Numora } from '@numora/client'
import type { DocumentResource, DocumentResult } from '@numora/contract'
import { setSessionEnded } from '../../session/session-state.ts'
import { type Draft, placesInWork, redo, seal, send, undo } from '../draft/draft.ts'
import { isEmpty, restoreDraft, storeDraft } from '../draft/draft-storage.ts'
import { merge, resolve, settle } from '../draft/merge.ts'
import { patchOf } from '../draft/patch.ts'
import { type Snapshot, snapshotOf } from '../draft/snapshot.ts'

/** `kept`: not on the server, but in this browser. `refused`: the server does not take it, see `refusal`. */
export type SaveState = 'saved' | 'saving' | 'kept' | 'refused'

export type ReviewState = {
  document: DocumentResource
  draft: Draft
  /** The reading as it was when the document was opened: where values were read, with their alternatives. */
  opened: Snapshot
  schema: DocumentResult['schema']
  save: SaveState
  refusal: unknown
  /** Places that somebody else changed meanwhile, of which the person has not been notified yet. */
  changedByOthers: readonly string[]
  /** Why the approval that the person asked for last was not accepted. */
  approvalError: unknown
  /** The status that somebody else gave the document while the person was editing it. */
  endedBy: DocumentResource['status'] | null
}

type Options = {
  numora: Numora
  document: DocumentResource
  result: DocumentResult
  personId: string
  onSaved: (result: DocumentResult) => void
}

const pauseMs = 700
const retryMs = [2_000, 4_000, 8_000, 15_000, 30_000]

export type ReviewStore = ReturnType<typeof createReviewStore>

/**
 * The work of a person on one document: takes changes at once, keeps them in this browser, and saves them, one request
 * after the other, until the server has them. It goes on when the page has been left.
 */
export function createReviewStore({ numora, document, result, personId, onSaved }: Options) {
  const { id } = document
  const opened = snapshotOf(result)
  let state: ReviewState = {
    document,
    draft: restoreDraft(id, personId, opened),
    opened,
    schema: result.schema,
    save: 'saved',
    refusal: null,
    changedByOthers: [],
    approvalError: null,
    endedBy: null,
  }
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let failures = 0
  let lastPatch = ''
  /** The beginning of the places that are saved only when the person has left all of them. */
  let held: string | null = null

  function set(change: Partial<ReviewState>): void {
    state = { ...state, ...change }
    if (change.draft) storeDraft(id, personId, change.draft)
    for (const listener of listeners) listener()
  }

  function change(next: Draft): void {
    if (next === state.draft) return
    set({ draft: next, save: isPending(next) ? 'saving' : state.save })
    schedule(pauseMs)
  }

  function isPending(draft: Draft): boolean {
    return patchOf(draft) !== null
  }

  function placesToKeep(draft: Draft): string[] {
    const start = held
    const ofHeld = start === null ? [] : Object.keys(draft.overlay).filter((path) => path.startsWith(start))
    return [...placesInWork(draft), ...ofHeld]
  }

  function schedule(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  /** Saves all changes now; ends when the server has them, or when that is not possible for the moment. */
  function flush(): Promise<void> {
    if (placesInWork(state.draft).length > 0) set({ draft: seal(state.draft) })
    clearTimeout(timer)
    running ??= saveAll().finally(() => {
      running = null
    })
    return running
  }

  async function saveAll(): Promise<void> {
    while (state.endedBy === null && state.draft.conflicts.length === 0) {
      const next = patchOf(state.draft, placesToKeep(state.draft))
      if (!next) break
      const { expected_updated_at: _, ...rest } = next.patch
      const content = JSON.stringify(rest)
      // The server took this already and answered something else: asking for it forever changes nothing.
      if (content === lastPatch) {
        set({ draft: { ...state.draft, overlay: {} } })
        break
      }
      set({ draft: send(state.draft, next.sent), save: 'saving' })
      try {
        const answer = await numora.documents.correct(id, next.patch)
        lastPatch = content
        failures = 0
        set({ draft: settle(state.draft, snapshotOf(answer as DocumentResult)) })
        onSaved(answer as DocumentResult)
      } catch (error) {
        if (!(await recover(error))) return
      }
    }
    if (isEmpty(state.draft) || !isPending(state.draft)) set({ save: 'saved', refusal: null })
    lastPatch = ''
  }

  /** Whether saving can go on at once. */
  async function recover(error: unknown): Promise<boolean> {
    if (error instanceof ConflictError) {
      const loading = await reload().then(
        () => null,
        (error) => ({ error }),
      )
      if (loading) return recover(loading.error)
      if (state.document.allowed_actions.includes('correct')) return true
      set({ save: 'refused', refusal: error })
      return false
    }
    if (error instanceof ApiError && error.status === 401) setSessionEnded(true)
    const isFinal = error instanceof ApiError && [400, 403, 404, 422].includes(error.status)
    if (isFinal) {
      set({ save: 'refused', refusal: error })
      return false
    }
    set({ save: 'kept' })
    schedule(retryMs[Math.min(failures++, retryMs.length - 1)]!)
    return false
  }

  /** Loads what the server has now and bases the draft on it. */
  async function reload(): Promise<void> {
    const document = (await numora.documents.get(id)) as DocumentResource
    if (document.status === 'processing' || document.status === 'failed') return end(document)
    take(document, (await numora.documents.result(id)) as DocumentResult)
  }

  /** Bases the draft on what the server has now. */
  function take(document: DocumentResource, result: DocumentResult): void {
    const theirs = snapshotOf(result)
    if (theirs.version < state.draft.base.version) return
    const { draft, changed } = merge(state.draft, theirs)
    set({ draft, changedByOthers: [...new Set([...state.changedByOthers, ...changed])] })
    end(document)
  }

  /** Takes the state that a document has now, which ends the saving of changes if it ended the review. */
  function end(document: DocumentResource): void {
    const isEnded = state.document.status === 'review_required' && document.status !== 'review_required'
    set({ document, endedBy: isEnded && isPending(state.draft) ? document.status : state.endedBy })
  }

  // What an earlier visit could not save is saved now.
  if (isPending(state.draft)) {
    state = { ...state, save: 'kept' }
    schedule(pauseMs)
  }

  return {
    id,
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isLeft: () => listeners.size === 0,
    update: (edit: (draft: Draft) => Draft) => change(edit(state.draft)),
    leaveField: () => void flush(),
    /** Keeps the places that begin so until the person has left them all (null): they are saved in one request. */
    hold: (start: string | null) => {
      held = start
      // What is on its way was chosen before.
      if (start === null) schedule(0)
    },
    undo: () => step(undo),
    redo: () => step(redo),
    flush,
    reload,
    /** Takes what was loaded: the draft is based on it if it is newer. */
    take: (document: DocumentResource, result: DocumentResult) => {
      // The answer to a request of the person's own is on its way, and says the same.
      if (running) return
      if (result.updated_at > state.draft.base.version) take(document, result)
      else if (document !== state.document) end(document)
      if (document.updated_at > state.draft.base.version) reload().catch(() => {})
    },
    resolve: (path: string, side: 'mine' | 'theirs') => change(resolve(state.draft, path, side)),
    seeChanges: () => set({ changedByOthers: [] }),
    /** The person decided what becomes of changes of a document that somebody else has ended. */
    decideEnded: (keeps: boolean) => {
      set({ endedBy: null, ...(!keeps && { draft: { ...state.draft, overlay: {}, texts: {}, sent: [] } }) })
      schedule(0)
    },
    setDocument: (document: DocumentResource) => set({ document }),
    /** Takes note of the version that the server has now. */
    hear: (version: string) => {
      if (!running && version > state.draft.base.version) reload().catch(() => {})
    },
    /** Saves what is open and approves exactly that. */
    approve: async (): Promise<DocumentResource> => {
      set({ approvalError: null })
      held = null
      try {
        await running
        await flush()
        const { draft, refusal, endedBy } = state
        const isSaved = draft.conflicts.length === 0 && endedBy === null && !isPending(draft)
        if (!isSaved) throw refusal ?? new NotSaved()
        const version = draft.base.version
        const approved = (await numora.documents.approve(id, {
          expected_updated_at: version,
        })) as DocumentResource
        set({ document: approved })
        return approved
      } catch (error) {
        if (error instanceof ConflictError) await reload().catch(() => {})
        if (error instanceof ApiError && error.status === 401) setSessionEnded(true)
        set({ approvalError: error })
        throw error
      }
    },
    forgetApproval: () => set({ approvalError: null }),
  }

  function step(turn: typeof undo): string[] {
    const { draft, paths } = turn(state.draft)
    change(draft)
    return paths
  }
}

/** What the person changed could not be saved, so the document was not approved. */
export class NotSaved extends Error {}
