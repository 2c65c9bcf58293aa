import { type RefObject, useEffect, useRef } from 'react'

type ZoomBy = (factor: number, point: { x: number; y: number }) => void

/** Zooms by the wheel with Ctrl (which is also what a touchpad sends for a pinch), and by two fingers. */
export function usePinch(element: RefObject<HTMLElement | null>, zoomBy: ZoomBy): void {
  const latest = useRef(zoomBy)
  latest.current = zoomBy
  useEffect(() => {
    const node = element.current!
    let distance = 0
    function onWheel(event: WheelEvent) {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      latest.current(Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 200), {
        x: event.clientX,
        y: event.clientY,
      })
    }
    function onTouchStart({ touches }: TouchEvent) {
      distance = touches.length === 2 ? spread(touches) : 0
    }
    function onTouchMove(event: TouchEvent) {
      if (event.touches.length !== 2 || distance === 0) return
      event.preventDefault()
      const now = spread(event.touches)
      latest.current(now / distance, middle(event.touches))
      distance = now
    }
    // Not passive: the browser would zoom the whole page.
    node.addEventListener('wheel', onWheel, { passive: false })
    node.addEventListener('touchstart', onTouchStart, { passive: true })
    node.addEventListener('touchmove', onTouchMove, { passive: false })
    return () => {
      node.removeEventListener('wheel', onWheel)
      node.removeEventListener('touchstart', onTouchStart)
      node.removeEventListener('touchmove', onTouchMove)
    }
  }, [element])
}

function spread(touches: TouchList): number {
  const [a, b] = [touches[0]!, touches[1]!]
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
}

function middle(touches: TouchList): { x: number; y: number } {
  const [a, b] = [touches[0]!, touches[1]!]
  return { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 }
}
