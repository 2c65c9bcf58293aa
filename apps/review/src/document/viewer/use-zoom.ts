import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export type Zoom = { fit: 'width' | 'page' } | { width: number }

const least = 120
const most = 4_000
/** The space around the pages. */
const margin = 24

type Size = { width: number; height: number }

/** The shown width of the pages: what fits, or what the person chose. `shape` is height by width of a page as shown. */
export function useZoom(scroller: RefObject<HTMLElement | null>, shape: number) {
  const [zoom, setZoom] = useState<Zoom>({ fit: 'width' })
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useEffect(() => {
    const element = scroller.current!
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  const width = Math.round(Math.max(least, widthOf(zoom, size, shape)))

  /** Changes the zoom so that the point under the pointer, or the middle, stays where it is. */
  function zoomTo(next: Zoom, point?: { x: number; y: number }) {
    const element = scroller.current
    if (!element) return setZoom(next)
    const frame = element.getBoundingClientRect()
    const { x, y } = point ?? { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 }
    const anchor = anchorAt(element, x, y)
    flushSync(() => setZoom('width' in next ? { width: clamp(next.width) } : next))
    if (!anchor) return
    const now = anchor.page.getBoundingClientRect()
    element.scrollLeft += now.left + anchor.u * now.width - x
    element.scrollTop += now.top + anchor.v * now.height - y
  }

  return {
    zoom,
    width,
    size,
    zoomTo,
    zoomBy: (factor: number, point?: { x: number; y: number }) => zoomTo({ width: width * factor }, point),
  }
}

function clamp(width: number): number {
  return Math.min(most, Math.max(least, width))
}

function widthOf(zoom: Zoom, { width, height }: Size, shape: number): number {
  if ('width' in zoom) return zoom.width
  const across = width - margin
  return zoom.fit === 'width' ? across : Math.min(across, (height - margin) / shape)
}

function anchorAt(element: HTMLElement, x: number, y: number) {
  const pages = [...element.querySelectorAll<HTMLElement>('[data-page]')]
  const distance = (page: HTMLElement) => {
    const { top, bottom } = page.getBoundingClientRect()
    return Math.max(top - y, y - bottom, 0)
  }
  const [page] = pages.toSorted((a, b) => distance(a) - distance(b))
  if (!page) return null
  const { left, top, width, height } = page.getBoundingClientRect()
  return { page, u: (x - left) / width, v: (y - top) / height }
}
