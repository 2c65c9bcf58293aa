import type { LookupRow } from '@numora/contract'
import { Plus, Trash2 } from 'lucide-react'
import { memo, useCallback, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { FormTextField } from '../../form/form-text-field.tsx'
import { Button, IconButton } from '../../kit/button.tsx'
import styles from './lookup-rows.module.css'

const shownAtFirst = 200

/** The rows of a lookup table; of long ones only the first are shown, the rest is edited as a file. */
export function LookupRows({
  rows,
  onChange,
  isReadOnly,
}: {
  rows: LookupRow[]
  onChange: (rows: LookupRow[]) => void
  isReadOnly: boolean
}) {
  const t = useTranslations('settings.lookupTables')
  const [shown, show] = useState(shownAtFirst)
  const latest = useRef({ rows, onChange })
  latest.current = { rows, onChange }
  // The same function at each render, so that only the row that changes is drawn again.
  const change = useCallback((index: number, row: LookupRow | undefined) => {
    const { rows, onChange } = latest.current
    onChange(rows.toSpliced(index, 1, ...(row ? [row] : [])))
  }, [])
  return (
    <fieldset className={styles.rows} aria-label={t('rows')}>
      <div className={styles.head} aria-hidden="true">
        <span>{t('key')}</span>
        <span>{t('value')}</span>
      </div>
      {rows.slice(0, shown).map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity while they are edited
        <Row key={index} index={index} row={row} onChange={change} isReadOnly={isReadOnly} />
      ))}
      {rows.length > shown && (
        <Button onClick={() => show(shown + 500)}>{t('showMore', { count: rows.length - shown })}</Button>
      )}
      {!isReadOnly && (
        <Button
          icon={<Plus />}
          onClick={() => {
            show(Math.max(shown, rows.length + 1))
            onChange([...rows, { key: '', value: '' }])
          }}
        >
          {t('addRow')}
        </Button>
      )}
    </fieldset>
  )
}

const Row = memo(function Row({
  index,
  row,
  onChange,
  isReadOnly,
}: {
  index: number
  row: LookupRow
  onChange: (index: number, row: LookupRow | undefined) => void
  isReadOnly: boolean
}) {
  const t = useTranslations('settings.lookupTables')
  const number = index + 1
  return (
    <div className={styles.row}>
      <FormTextField
        path={`rows.${index}.key`}
        label={t('keyOf', { number })}
        isLabelHidden
        readOnly={isReadOnly}
        value={row.key}
        onValueChange={(key) => onChange(index, { ...row, key })}
      />
      <FormTextField
        path={`rows.${index}.value`}
        label={t('valueOf', { number })}
        isLabelHidden
        readOnly={isReadOnly}
        value={row.value}
        onValueChange={(value) => onChange(index, { ...row, value })}
      />
      {!isReadOnly && (
        <IconButton
          label={t('removeRow', { number })}
          icon={<Trash2 />}
          onClick={() => onChange(index, undefined)}
        />
      )}
    </div>
  )
})
