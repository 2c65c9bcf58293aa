import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useNear } from './use-near.ts'
import { usePageImage } from './use-page-image.ts'
import styles from './viewer.module.css'

type ThumbnailsProps = {
  documentId: string
  pages: readonly number[]
  current: number
  goTo: (page: number) => void
  shapeOf: (page: number) => number
}

/** The pages in small, to go to one of them. */
export function Thumbnails({ documentId, pages, current, goTo, shapeOf }: ThumbnailsProps) {
  const t = useTranslations('document.viewer')
  return (
    <nav className={styles.thumbnails} aria-label={t('thumbnails')} data-scroller="">
      {pages.map((page) => (
        <Thumbnail
          key={page}
          {...{ documentId, page, goTo }}
          isCurrent={page === current}
          shape={shapeOf(page)}
          label={t('page', { page, count: pages.length })}
        />
      ))}
    </nav>
  )
}

const widthPx = 72

function Thumbnail({
  documentId,
  page,
  isCurrent,
  shape,
  label,
  goTo,
}: Pick<ThumbnailsProps, 'documentId' | 'goTo'> & {
  page: number
  isCurrent: boolean
  shape: number
  label: string
}) {
  const element = useRef<HTMLButtonElement>(null)
  const isNear = useNear(element, '60%')
  const { url } = usePageImage(documentId, page, widthPx, isNear)
  useEffect(() => {
    if (isCurrent) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <button
      ref={element}
      type="button"
      className={styles.thumbnail}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={label}
      onClick={() => goTo(page)}
    >
      <span className={styles.thumbnailImage} style={{ width: widthPx, height: widthPx * shape }}>
        {url && <img src={url} alt="" draggable={false} />}
      </span>
      {page}
    </button>
  )
}
