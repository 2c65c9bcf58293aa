import { contentOf } from './content.ts'
import { type Draft, newDraft } from './draft.ts'
import { merge } from './merge.ts'
import { partsOf } from './paths.ts'
import { placeTaxLines } from './place-tax-lines.ts'
import type { Fields, Snapshot } from './snapshot.ts'

/** What is stored of a draft: only what the server may not have, and what that is based on. */
type Stored = Pick<Draft, 'base' | 'overlay' | 'texts' | 'sent'>

const prefix = 'numora.draft'

/** Tabs store their drafts separately: one never overwrites another's. */
const tab = Math.random().toString(36).slice(2)

function keyOf(documentId: string, personId: string): string {
  return `${prefix}.${documentId}.${personId}.`
}

/** Keeps the unsaved part of a draft in this browser, and removes it when there is none. */
export function storeDraft(documentId: string, personId: string, draft: Draft): boolean {
  const key = keyOf(documentId, personId) + tab
  try {
    if (isEmpty(draft)) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(storedOf(draft)))
    return true
  } catch {
    return false
  }
}

/** Goes on with what was not saved when the document was open before, in any tab that has been closed since. */
export function restoreDraft(documentId: string, personId: string, base: Snapshot): Draft {
  let draft = newDraft(base)
  const found = storedDrafts(keyOf(documentId, personId))
  for (const { stored } of found) if (stored) draft = adopt(draft, stored)
  if (storeDraft(documentId, personId, draft))
    for (const { key } of found) if (!key.endsWith(tab)) remove(key)
  return draft
}

/** Bases a stored draft on what the server has now; what was adopted before wins only where both have nothing else. */
export function adopt(draft: Draft, stored: Stored): Draft {
  const { draft: merged } = merge({ ...newDraft(stored.base), ...stored }, draft.base)
  const placed = placeTaxLines(merged, contentOf(draft).taxLines)
  return {
    ...placed,
    base: draft.base,
    overlay: { ...draft.overlay, ...placed.overlay },
    texts: { ...draft.texts, ...placed.texts },
    conflicts: [...draft.conflicts, ...placed.conflicts],
    undo: [],
    redo: [],
  }
}

export function isEmpty({ overlay, texts, sent }: Draft): boolean {
  return Object.keys(overlay).length === 0 && Object.keys(texts).length === 0 && sent.length === 0
}

/** The part of a draft to store: of the snapshot only the values of what is changed. */
export function storedOf({ base, overlay, texts, sent }: Draft): Stored {
  const changed = new Set(Object.keys(Object.assign({}, overlay, ...sent)).map((path) => partsOf(path).id))
  const values = (fields: Fields): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([name, { value, confidence, origin }]) => [
        name,
        { value, confidence, origin, source: null },
      ]),
    )
  const lines = base.lines.map(({ id, fields }) => ({ id, fields: changed.has(id) ? values(fields) : {} }))
  return { base: { ...base, fields: values(base.fields), lines }, overlay, texts, sent }
}

function storedDrafts(start: string): { key: string; stored: Stored | null }[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .map((key) => ({ key, stored: parse(localStorage.getItem(key)) }))
  } catch {
    return []
  }
}

function parse(text: string | null): Stored | null {
  try {
    const stored: Stored | null = JSON.parse(text ?? 'null')
    return stored?.base?.version && stored.overlay && stored.texts && stored.sent ? stored : null
  } catch {
    return null
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was stored.
  }
}
