/** What became of one document of a bulk action. */
export type Outcome = 'waiting' | 'running' | 'done' | 'skipped' | 'changed' | 'failed' | 'stopped'
export type BulkItem<D> = { document: D; outcome: Outcome; error?: unknown }

type BulkRun<D> = {
  documents: readonly D[]
  /** Whether the action makes sense for a document; others are skipped without a request. */
  isFit: (document: D) => boolean
  act: (document: D) => Promise<unknown>
  /** Whether an error says that somebody else has changed the document. */
  isConflict: (error: unknown) => boolean
  /** Called after every change of an item. */
  onChange: (items: readonly BulkItem<D>[]) => void
  signal: AbortSignal
  atATime?: number
}

/**
 * Does something with each of several documents, a few at a time, and goes on after failures. Once it is stopped no other
 * request begins; those that run are waited for, so what became of each document is known.
 */
export async function runBulk<D>(run: BulkRun<D>): Promise<readonly BulkItem<D>[]> {
  const { documents, isFit, act, isConflict, onChange, signal, atATime = 4 } = run
  let items = documents.map(
    (document): BulkItem<D> => ({ document, outcome: isFit(document) ? 'waiting' : 'skipped' }),
  )
  const set = (index: number, change: Partial<BulkItem<D>>) => {
    items = items.with(index, { ...items[index]!, ...change })
    onChange(items)
  }
  onChange(items)
  const waiting = items.flatMap(({ outcome }, index) => (outcome === 'waiting' ? [index] : []))
  const work = async () => {
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      if (signal.aborted) {
        set(index, { outcome: 'stopped' })
        continue
      }
      set(index, { outcome: 'running' })
      try {
        await act(documents[index]!)
        set(index, { outcome: 'done' })
      } catch (error) {
        set(index, { outcome: isConflict(error) ? 'changed' : 'failed', error })
      }
    }
  }
  await Promise.all(Array.from({ length: atATime }, work))
  return items
}

/** How many items have each outcome. */
export function countsOf(items: readonly BulkItem<unknown>[]): Record<Outcome, number> {
  const counts = { waiting: 0, running: 0, done: 0, skipped: 0, changed: 0, failed: 0, stopped: 0 }
  for (const { outcome } of items) counts[outcome]++
  return counts
}
