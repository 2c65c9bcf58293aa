import { type RefObject, useEffect, useState } from 'react'

/** Whether an element is in view or will soon be, within `margin` of its scrolling parent. */
export function useNear(element: RefObject<HTMLElement | null>, margin = '150%'): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const node = element.current!
    const root = node.closest('[data-scroller]')
    const observer = new IntersectionObserver(([entry]) => setNear(entry!.isIntersecting), {
      root,
      rootMargin: margin,
    })
    observer.observe(node)
    return () => observer.disconnect()
  }, [element, margin])
  return isNear
}
