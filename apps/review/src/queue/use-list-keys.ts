import { useEffect } from 'react'
import { type KeyHandlers, useKeys } from '../keys/use-keys.ts'
import { extend, move, type Selection, selectRange, toggle, toggleAll } from './selection.ts'

type ListKeys = {
  ids: readonly string[]
  change: (change: (selection: Selection) => Selection) => void
  pageRows: () => number
  others: KeyHandlers
}

/** The keys of the list: those of the list of keys, and the arrows that every list has. */
export function useListKeys({ ids, change, pageRows, others }: ListKeys): void {
  const onCurrent = (act: (selection: Selection, id: string) => Selection) => () =>
    change((selection) => (selection.current ? act(selection, selection.current) : selection))
  useKeys({
    next: () => change((selection) => move(selection, ids, 1)),
    previous: () => change((selection) => move(selection, ids, -1)),
    select: onCurrent(toggle),
    selectRange: onCurrent((selection, id) => selectRange(selection, ids, id)),
    selectAll: () => change((selection) => toggleAll(selection, ids)),
    ...others,
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !isOfList(event)) return
      const by = steps[event.key]?.(pageRows(), ids.length)
      if (by === undefined) return
      event.preventDefault()
      change((selection) => (event.shiftKey ? extend(selection, ids, by) : move(selection, ids, by)))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [ids, change, pageRows])
}

const steps: Record<string, (page: number, all: number) => number> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  PageDown: (page) => page,
  PageUp: (page) => -page,
  Home: (_, all) => -all,
  End: (_, all) => all,
}

/** Whether a key was pressed in the list or nowhere in particular. */
function isOfList({ target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  return target === document.body || target.id === 'content' || target.closest('[role=grid]') !== null
}
