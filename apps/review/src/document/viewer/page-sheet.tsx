import { RotateCw } from 'lucide-react'
import { type CSSProperties, memo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../kit/button.tsx'
import styles from './page-sheet.module.css'
import type { Box, Turns } from './rotation.ts'
import type { SheetBox } from './sheet-box.ts'
import { useNear } from './use-near.ts'
import { usePageImage } from './use-page-image.ts'
import { useSheetPointer } from './use-sheet-pointer.ts'

type SheetProps = {
  documentId: string
  page: number
  pageCount: number
  /** The width of the page as shown, in CSS pixels. */
  width: number
  /** Height by width of the page as it was read. */
  shape: number
  turns: Turns
  boxes: readonly SheetBox[]
  active: string | null
  onShape: (page: number, shape: number) => void
  onPickBox: (path: string) => void
}

/** One page: its image, and the boxes of the values that were read from it. */
export const PageSheet = memo(function PageSheet(props: SheetProps) {
  const { documentId, page, pageCount, width, shape, turns, boxes, active, onShape } = props
  const t = useTranslations('document.viewer')
  const sheet = useRef<HTMLDivElement>(null)
  const isNear = useNear(sheet)
  const isAcross = turns % 2 === 1
  const ownWidth = isAcross ? width / shape : width
  const { url, error, retry } = usePageImage(documentId, page, ownWidth, isNear)
  const pointer = useSheetPointer(sheet, props, isNear)
  const height = isAcross ? width / shape : width * shape
  return (
    <div
      ref={sheet}
      data-page={page}
      className={styles.sheet}
      style={{ width, height }}
      {...pointer.handlers}
      data-mode={pointer.mode}
    >
      <div className={styles.turned} style={turnedStyle(ownWidth, ownWidth * shape, turns)}>
        {url && isNear && (
          <img
            className={styles.image}
            src={url}
            alt={t('page', { page, count: pageCount })}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              onShape(page, naturalHeight / naturalWidth)
            }
          />
        )}
        {isNear &&
          boxes.map(({ path, box, label, isInDoubt }) => (
            <div
              key={path}
              className={styles.box}
              style={boxStyle(box)}
              data-active={path === active || undefined}
              data-doubt={isInDoubt || undefined}
              data-hovered={path === pointer.hovered?.path || undefined}
              data-box={path}
            >
              {path === pointer.hovered?.path && <span className={styles.tag}>{label}</span>}
            </div>
          ))}
        {pointer.word && <div className={styles.word} style={boxStyle(pointer.word)} />}
        {pointer.selection && <div className={styles.selection} style={boxStyle(pointer.selection)} />}
      </div>
      {error && !url && (
        <div className={styles.failed}>
          <p>{t('pageFailed', { page })}</p>
          <Button icon={<RotateCw />} onClick={retry}>
            {t('retry')}
          </Button>
        </div>
      )}
    </div>
  )
})

function boxStyle([x0, y0, x1, y1]: Box): CSSProperties {
  const percent = (value: number) => `${value * 100}%`
  return { left: percent(x0), top: percent(y0), width: percent(x1 - x0), height: percent(y1 - y0) }
}

/** The page turned around its middle, into the place that it has when it is turned. */
function turnedStyle(width: number, height: number, turns: Turns): CSSProperties {
  const offset = turns % 2 === 1 ? (height - width) / 2 : 0
  const transform = turns === 0 ? undefined : `translate(${offset}px, ${-offset}px) rotate(${turns * 90}deg)`
  return { width, height, transform }
}
