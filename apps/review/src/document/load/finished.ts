/** The documents that this page has approved, rejected or deleted: they are not opened again as the next one. */
const finished = new Set<string>()

export function setFinished(id: string, isFinished: boolean): void {
  if (isFinished) finished.add(id)
  else finished.delete(id)
}

export function finishedDocuments(): ReadonlySet<string> {
  return finished
}

let lastActMs = 0

/** Whether the person has pressed a key or a button since a time (`performance.now()`). */
export function hasActedSince(ms: number): boolean {
  return lastActMs > ms
}

for (const type of ['keydown', 'pointerdown'])
  window.addEventListener(
    type,
    () => {
      lastActMs = performance.now()
    },
    { capture: true, passive: true },
  )
