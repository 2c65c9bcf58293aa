import type { Boundary } from '@numora/contract'
import { Scissors } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useNear } from '../viewer/use-near.ts'
import { usePageImage } from '../viewer/use-page-image.ts'
import styles from './split-dialog.module.css'

type SplitPagesProps = {
  documentId: string
  parts: readonly (readonly number[])[]
  pageCount: number
  boundaries: readonly Boundary[]
  ends: ReadonlySet<number>
  toggle: (page: number) => void
}

/** All pages, with a button between each two that divides or joins them; arrow keys go from one to the next. */
export function SplitPages({ documentId, parts, pageCount, boundaries, ends, toggle }: SplitPagesProps) {
  const t = useTranslations('document.splitting')
  const list = useRef<HTMLOListElement>(null)
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const buttons = [...list.current!.querySelectorAll('button')]
    buttons[buttons.indexOf(event.target as HTMLButtonElement) + step]?.focus()
  }
  return (
    <ol ref={list} className={styles.parts} data-scroller="" onKeyDown={onKeyDown}>
      {parts.map((pages, index) => (
        <li key={pages[0]} className={styles.part}>
          <h3>{t('document', { number: index + 1 })}</h3>
          <ol className={styles.pages}>
            {pages.map((page) => (
              <li key={page} className={styles.page}>
                <SplitPage documentId={documentId} page={page} label={t('page', { page })}>
                  <Kind boundary={boundaries.find((each) => each.page === page)} />
                </SplitPage>
                {page < pageCount && (
                  <button
                    type="button"
                    className={styles.border}
                    aria-pressed={ends.has(page)}
                    aria-label={t(ends.has(page) ? 'join' : 'divide', { page, next: page + 1 })}
                    title={t(ends.has(page) ? 'join' : 'divide', { page, next: page + 1 })}
                    onClick={() => toggle(page)}
                  >
                    <Scissors />
                  </button>
                )}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

const widthPx = 120
/** What is less probable than this is not worth a look. */
const leastShown = 0.2

/** What a page seems to be, if it is not just the next one of the document before. */
function Kind({ boundary }: { boundary: Boundary | undefined }) {
  const t = useTranslations('document.splitting')
  const format = useFormatter()
  if (!boundary) return null
  const { probability, attachment } = boundary
  const share = (value: number) => format.number(value, { style: 'percent' })
  if (probability >= leastShown && probability >= attachment)
    return <small>{t('begins', { share: share(probability) })}</small>
  if (attachment >= leastShown) return <small>{t('attachment', { share: share(attachment) })}</small>
  return null
}

type SplitPageProps = { documentId: string; page: number; label: string; children: ReactNode }

function SplitPage({ documentId, page, label, children }: SplitPageProps) {
  const element = useRef<HTMLSpanElement>(null)
  const isNear = useNear(element, '50%')
  const { url } = usePageImage(documentId, page, widthPx, isNear)
  return (
    <span ref={element} className={styles.image}>
      {url && <img src={url} alt={label} draggable={false} />}
      <span aria-hidden={url !== null}>{page}</span>
      {children}
    </span>
  )
}
