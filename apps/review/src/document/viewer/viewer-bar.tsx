import { Hand, Maximize, Minus, MoveHorizontal, PanelLeft, Plus, RotateCw } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useKeyNames } from '../../keys/use-keys.ts'
import { IconButton } from '../../kit/button.tsx'
import type { useZoom } from './use-zoom.ts'
import styles from './viewer.module.css'

type ViewerBarProps = {
  current: number
  pageCount: number
  zoom: ReturnType<typeof useZoom>
  turn: () => void
  isMoving: boolean
  setMoving: (isMoving: boolean) => void
  hasThumbnails: boolean
  setThumbnails: (isShown: boolean) => void
}

/** What can be done with the view of the pages. */
export function ViewerBar(props: ViewerBarProps) {
  const { current, pageCount, zoom, turn, isMoving, setMoving, hasThumbnails, setThumbnails } = props
  const t = useTranslations('document.viewer')
  const keys = useKeyNames()
  const named = (label: string, key: string) => `${label} (${key})`
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('tools')}>
      {pageCount > 1 && (
        <IconButton
          className={styles.thumbnailsButton}
          label={t('thumbnails')}
          icon={<PanelLeft />}
          aria-pressed={hasThumbnails}
          onClick={() => setThumbnails(!hasThumbnails)}
        />
      )}
      <span className={styles.pageNumber}>
        {pageCount > 0 && t('page', { page: current, count: pageCount })}
      </span>
      <span className={styles.space} />
      <IconButton
        label={named(t('zoomOut'), keys.zoomOut)}
        icon={<Minus />}
        onClick={() => zoom.zoomBy(0.8)}
      />
      <IconButton label={named(t('zoomIn'), keys.zoomIn)} icon={<Plus />} onClick={() => zoom.zoomBy(1.25)} />
      <IconButton
        label={named(t('fitWidth'), keys.fit)}
        icon={<MoveHorizontal />}
        onClick={() => zoom.zoomTo({ fit: 'width' })}
      />
      <IconButton
        label={named(t('fitPage'), keys.fit)}
        icon={<Maximize />}
        onClick={() => zoom.zoomTo({ fit: 'page' })}
      />
      <IconButton label={named(t('rotate'), keys.rotate)} icon={<RotateCw />} onClick={turn} />
      <IconButton
        label={t('move')}
        icon={<Hand />}
        aria-pressed={isMoving}
        onClick={() => setMoving(!isMoving)}
      />
    </div>
  )
}
