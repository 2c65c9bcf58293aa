import type { FieldDefinition } from '@numora/contract'
import { useQueries } from '@tanstack/react-query'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { TextField } from '../../kit/text-field.tsx'
import { useDesk } from '../desk/desk-context.ts'
import { useLabelOf } from '../desk/use-labels.ts'
import type { PageBox } from '../fields/sources.ts'
import { formatValue } from '../values/format-value.ts'
import { wordsQuery } from '../viewer/words-query.ts'
import { candidatesOf } from './candidates-of.ts'
import styles from './pick-dialog.module.css'

type PickDialogProps = {
  definition: FieldDefinition
  onPick: (value: string, source: PageBox) => void
  onClose: () => void
}

const mostShown = 200

/** What is printed on the pages and fits the field, to be chosen by keyboard instead of by pointing at the page. */
export function PickDialog({ definition, onPick, onClose }: PickDialogProps) {
  const t = useTranslations('document.picking')
  const labelOf = useLabelOf()
  const numora = useNumora()
  const { store, state, locale } = useDesk()
  const [query, setQuery] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const pageCount = state.document.file.page_count ?? 0
  const pages = useQueries({
    queries: Array.from({ length: pageCount }, (_, index) => wordsQuery(numora, store.id, index + 1)),
  })
  const isLoading = pages.some(({ isPending }) => isPending)
  const hasFailed = pages.some(({ isError }) => isError)
  const words = pages.map(({ data }) => data)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of a page do not change
  const candidates = useMemo(
    () =>
      words.flatMap((each, index) =>
        candidatesOf(each ?? [], definition, { locale }).map((candidate) => ({
          ...candidate,
          page: index + 1,
        })),
      ),
    [definition, locale, isLoading],
  )
  const wanted = query.trim().toLowerCase()
  const shown = candidates
    .filter(({ text, value }) => `${text} ${value}`.toLowerCase().includes(wanted))
    .slice(0, mostShown)

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const buttons = [...list.current!.querySelectorAll('button')]
    const index = buttons.indexOf(event.target as HTMLButtonElement)
    buttons[Math.max(0, index + step)]?.focus()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title', { field: labelOf(definition) })}
      description={t('text')}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go from the search to the list */}
      <div onKeyDown={onKeyDown}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const [first] = shown
            if (first) onPick(first.value, { page: first.page, box: first.box })
          }}
        >
          <TextField label={t('search')} value={query} onValueChange={setQuery} autoFocus />
        </form>
        <ul ref={list} className={styles.list}>
          {shown.map(({ text, value, page, box }) => (
            <li key={`${page} ${value}`}>
              <button type="button" className={styles.candidate} onClick={() => onPick(value, { page, box })}>
                <span>{formatValue(definition, value, locale)}</span>
                <small>{text === value ? t('page', { page }) : `${text} · ${t('page', { page })}`}</small>
              </button>
            </li>
          ))}
        </ul>
        {isLoading && <Spinner />}
        {hasFailed && <Notice tone="warn" title={t('failed')} />}
        {!isLoading && !hasFailed && shown.length === 0 && <p className={styles.none}>{t('none')}</p>}
      </div>
    </Dialog>
  )
}
