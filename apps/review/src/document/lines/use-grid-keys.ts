import type { KeyboardEvent } from 'react'
import { keyOf } from '../../keys/key-of.ts'
import { useKeyNames } from '../../keys/use-keys.ts'
import { useDesk } from '../desk/desk-context.ts'
import { dropText } from '../draft/draft.ts'
import { partsOf, pathOf } from '../draft/paths.ts'
import { confirmLines } from './line-edits.ts'

type Grid = {
  lines: readonly { id: string }[]
  names: readonly string[]
  goTo: (id: string, name: string) => void
  add: (after?: string) => void
  remove: (id: string) => void
  split: (id: string) => void
}

/** The keys of the grid: arrows between cells, Enter confirms the line and goes down, and those of the actions. */
export function useGridKeys({ lines, names, goTo, add, remove, split }: Grid) {
  const keys = useKeyNames()
  const { store, active, setActive, isEditable } = useDesk()
  return (event: KeyboardEvent) => {
    if (!active?.startsWith('cell/') || event.nativeEvent.isComposing) return
    const { id, name } = partsOf(active)
    const row = lines.findIndex((line) => line.id === id)
    const column = names.indexOf(name)
    const input = event.target as HTMLInputElement
    const go = (down: number, right: number): boolean => {
      const line = lines[row + down]
      const target = names[column + right]
      if (line && target) goTo(line.id, target)
      return Boolean(line && target)
    }
    const act = (edit: () => void): boolean => {
      if (isEditable) edit()
      return true
    }
    const key = keyOf(event.nativeEvent)
    const isTaken = (() => {
      switch (key) {
        case 'ArrowDown':
          return go(1, 0)
        case 'ArrowUp':
          return go(-1, 0)
        case 'ArrowLeft':
          return isCaretAt(input, 0) && go(0, -1)
        case 'ArrowRight':
          return isCaretAt(input, input.value?.length ?? 0) && go(0, 1)
        case keys.confirm:
          if (isEditable && !hasText(id)) store.update((draft) => confirmLines(draft, [id]))
          store.leaveField()
          return go(1, 0) || true
        case keys.addLine:
          return act(() => add(id))
        case keys.deleteLine:
          return act(() => remove(id))
        case keys.splitLine:
          return act(() => split(id))
        case keys.leave:
          store.update((draft) => dropText(draft, active))
          input.blur()
          setActive(null)
          return true
        default:
          return false
      }
    })()
    if (!isTaken) return
    event.preventDefault()
    event.stopPropagation()
  }

  function hasText(id: string): boolean {
    const { texts } = store.get().draft
    return names.some((name) => pathOf.cell(id, name) in texts)
  }
}

function isCaretAt(input: HTMLInputElement, position: number): boolean {
  const { selectionStart, selectionEnd, value } = input
  const isAllSelected = value.length > 0 && selectionStart === 0 && selectionEnd === value.length
  return isAllSelected || (selectionStart === position && selectionEnd === position)
}
