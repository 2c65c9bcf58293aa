import { useQuery } from '@tanstack/react-query'
import { type MouseEvent, type PointerEvent, type RefObject, useRef, useState } from 'react'
import { useNumora } from '../../api/numora.tsx'
import { boxAround, wordAt, wordsIn } from './pick-words.ts'
import { usePicking } from './picking.ts'
import { type Box, type Turns, unrotated } from './rotation.ts'
import type { SheetBox } from './sheet-box.ts'
import { wordsQuery } from './words-query.ts'

type Sheet = {
  documentId: string
  page: number
  turns: Turns
  boxes: readonly SheetBox[]
  onPickBox: (path: string) => void
}

/** A movement shorter than this is a click. */
const clickPx = 4

/**
 * What the pointer does on a page. With a field in focus, a click takes a word into it, and a drag all words in a box;
 * without, a click on a box goes to its field, and a drag moves the page.
 */
export function useSheetPointer(
  element: RefObject<HTMLElement | null>,
  { documentId, page, turns, boxes, onPickBox }: Sheet,
  isNear: boolean,
) {
  const numora = useNumora()
  const { field, take, isMoving } = usePicking()
  const isPicking = field !== null && !isMoving
  const { data: words = [] } = useQuery({
    ...wordsQuery(numora, documentId, page),
    enabled: isNear && isPicking,
  })
  const drag = useRef<{ x: number; y: number; left: number; top: number; hasMoved: boolean } | null>(null)
  const [word, setWord] = useState<Box | null>(null)
  const [selection, setSelection] = useState<Box | null>(null)
  const [hovered, setHovered] = useState<SheetBox | null>(null)

  function pointOf(event: PointerEvent): [number, number] {
    const { left, top, width, height } = element.current!.getBoundingClientRect()
    return unrotated((event.clientX - left) / width, (event.clientY - top) / height, turns)
  }

  function boxAt([x, y]: [number, number]): SheetBox | null {
    const hits = boxes.filter(({ box: [x0, y0, x1, y1] }) => x >= x0 && x <= x1 && y >= y0 && y <= y1)
    return hits.toSorted((a, b) => a.box[2] - a.box[0] - (b.box[2] - b.box[0]))[0] ?? null
  }

  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0 || event.pointerType === 'touch') return
    // The field keeps the focus.
    event.preventDefault()
    const scroller = scrollerOf(element.current!)
    drag.current = {
      x: event.clientX,
      y: event.clientY,
      left: scroller.scrollLeft,
      top: scroller.scrollTop,
      hasMoved: false,
    }
    element.current!.setPointerCapture(event.pointerId)
  }

  function onPointerMove(event: PointerEvent) {
    const start = drag.current
    const point = pointOf(event)
    if (!start) {
      const hit = isPicking ? wordAt(words, ...point) : null
      setWord(hit?.box ?? null)
      setHovered(boxAt(point))
      return
    }
    start.hasMoved ||= Math.hypot(event.clientX - start.x, event.clientY - start.y) > clickPx
    if (!start.hasMoved) return
    if (isPicking) {
      const { left, top, width, height } = element.current!.getBoundingClientRect()
      const [x, y] = unrotated((start.x - left) / width, (start.y - top) / height, turns)
      setWord(null)
      setSelection([
        Math.min(x, point[0]),
        Math.min(y, point[1]),
        Math.max(x, point[0]),
        Math.max(y, point[1]),
      ])
    } else {
      const scroller = scrollerOf(element.current!)
      scroller.scrollLeft = start.left - (event.clientX - start.x)
      scroller.scrollTop = start.top - (event.clientY - start.y)
    }
  }

  function onPointerUp(event: PointerEvent) {
    const start = drag.current
    drag.current = null
    if (start?.hasMoved) {
      const chosen = selection && isPicking ? wordsIn(words, selection) : []
      setSelection(null)
      if (chosen.length > 0) take(chosen, { page, box: boxAround(chosen) })
      return
    }
    const point = pointOf(event)
    const box = boxAt(point)
    const hit = isPicking && !event.altKey ? wordAt(words, ...point) : null
    if (hit) take([hit], { page, box: [...hit.box] })
    else if (box) onPickBox(box.path)
  }

  function onPointerCancel() {
    drag.current = null
    setSelection(null)
    setWord(null)
    setHovered(null)
  }

  return {
    word,
    selection,
    hovered,
    mode: isPicking ? 'pick' : hovered ? 'box' : 'move',
    handlers: {
      onMouseDown: (event: MouseEvent) => event.preventDefault(),
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel,
      onPointerLeave: onPointerCancel,
    },
  }
}

function scrollerOf(element: HTMLElement): HTMLElement {
  return element.closest<HTMLElement>('[data-scroller]')!
}
