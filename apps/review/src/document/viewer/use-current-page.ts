import { type RefObject, useCallback, useEffect, useState } from 'react'

/** The page in the middle of the view, and a function that goes to another one. */
export function useCurrentPage(
  scroller: RefObject<HTMLElement | null>,
  pageCount: number,
): [current: number, goTo: (page: number) => void] {
  const [current, setCurrent] = useState(1)
  useEffect(() => {
    const element = scroller.current!
    let frame = 0
    function measure() {
      frame = 0
      const { top, height } = element.getBoundingClientRect()
      const middle = top + height / 2
      const pages = [...element.querySelectorAll<HTMLElement>('[data-page]')]
      const page = pages.find((each) => each.getBoundingClientRect().bottom + 12 >= middle) ?? pages.at(-1)
      if (page) setCurrent(Number(page.dataset.page))
    }
    function onScroll() {
      frame ||= requestAnimationFrame(measure)
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', onScroll)
    }
  }, [scroller])
  const goTo = useCallback(
    (page: number) => {
      const wanted = Math.min(pageCount, Math.max(1, page))
      const element = scroller.current?.querySelector(`[data-page="${wanted}"]`)
      element?.scrollIntoView({ block: 'start' })
    },
    [scroller, pageCount],
  )
  return [current, goTo]
}
