import { FileX } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useKeys } from '../../keys/use-keys.ts'
import { EmptyState } from '../../kit/notice.tsx'
import type { PageBox } from '../fields/sources.ts'
import { PageSheet } from './page-sheet.tsx'
import type { Turns } from './rotation.ts'
import { scrollToSource } from './scroll-to-source.ts'
import type { SheetBox } from './sheet-box.ts'
import { Thumbnails } from './thumbnails.tsx'
import { useCurrentPage } from './use-current-page.ts'
import { usePinch } from './use-pinch.ts'
import { useZoom } from './use-zoom.ts'
import styles from './viewer.module.css'
import { ViewerBar } from './viewer-bar.tsx'

export type ViewerBox = SheetBox & { page: number }

type ViewerProps = {
  documentId: string
  pageCount: number
  boxes: readonly ViewerBox[]
  active: string | null
  /** What must be in view. */
  source: PageBox | null
  onPickBox: (path: string) => void
  isMoving: boolean
  setMoving: (isMoving: boolean) => void
}

/** A4, until the first image says more. */
const usualShape = Math.SQRT2

/** The pages of a document, one below the other, with the boxes of what was read. */
export function Viewer(props: ViewerProps) {
  const { documentId, pageCount, boxes, active, source, onPickBox, isMoving, setMoving } = props
  const t = useTranslations('document.viewer')
  const scroller = useRef<HTMLDivElement>(null)
  const [turns, setTurns] = useState<Turns>(0)
  const [shapes, setShapes] = useState<ReadonlyMap<number, number>>(new Map())
  const [hasThumbnails, setThumbnails] = useState(pageCount > 1)
  const pages = useMemo(() => Array.from({ length: pageCount }, (_, index) => index + 1), [pageCount])
  const shapeOf = (page: number) => shapes.get(page) ?? shapes.get(1) ?? usualShape
  const [current, goTo] = useCurrentPage(scroller, pageCount)
  const shown = turns % 2 === 1 ? 1 / shapeOf(current) : shapeOf(current)
  const zoom = useZoom(scroller, shown)
  usePinch(scroller, zoom.zoomBy)

  const onShape = useCallback((page: number, shape: number) => {
    setShapes((shapes) => (shapes.get(page) === shape ? shapes : new Map(shapes).set(page, shape)))
  }, [])
  const byPage = useMemo(() => Map.groupBy(boxes, ({ page }) => page), [boxes])

  const latest = useRef({ turns, zoom })
  latest.current = { turns, zoom }
  const key = source && `${active} ${source.page} ${source.box.join(' ')}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is in focus moves the page
  useEffect(() => {
    if (!source) return
    // After this effect: a zoom changes the layout at once, which an effect cannot.
    const frame = requestAnimationFrame(() => {
      if (scroller.current)
        scrollToSource(scroller.current, source, latest.current.turns, latest.current.zoom)
    })
    return () => cancelAnimationFrame(frame)
  }, [key, zoom.size.width > 0])

  const turn = () => setTurns(((turns + 1) % 4) as Turns)
  useKeys({
    zoomIn: () => zoom.zoomBy(1.25),
    zoomOut: () => zoom.zoomBy(0.8),
    fit: () => zoom.zoomTo({ fit: 'fit' in zoom.zoom && zoom.zoom.fit === 'width' ? 'page' : 'width' }),
    rotate: turn,
    nextPage: () => goTo(current + 1),
    previousPage: () => goTo(current - 1),
  })

  return (
    <section className={styles.viewer} aria-label={t('title')}>
      <ViewerBar
        {...{ current, pageCount, zoom, turn, isMoving, setMoving, goTo }}
        hasThumbnails={hasThumbnails}
        setThumbnails={setThumbnails}
      />
      <div className={styles.body}>
        {hasThumbnails && pageCount > 1 && (
          <Thumbnails documentId={documentId} pages={pages} current={current} goTo={goTo} shapeOf={shapeOf} />
        )}
        <section
          ref={scroller}
          className={styles.scroller}
          data-scroller=""
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          tabIndex={0}
          aria-label={t('pages')}
        >
          <div className={styles.pages} style={{ minWidth: zoom.width + 24 }}>
            {pageCount === 0 && <EmptyState icon={<FileX />} title={t('noPages')} />}
            {zoom.size.width > 0 &&
              pages.map((page) => (
                <PageSheet
                  key={page}
                  {...{ documentId, page, pageCount, turns, active, onShape, onPickBox }}
                  width={zoom.width}
                  shape={shapeOf(page)}
                  boxes={byPage.get(page) ?? none}
                />
              ))}
          </div>
        </section>
      </div>
    </section>
  )
}

const none: readonly SheetBox[] = []
