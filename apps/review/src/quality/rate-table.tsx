import type { QualityReport } from '@numora/contract'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Button } from '../kit/button.tsx'
import { type Column, Table } from '../kit/table.tsx'
import styles from './quality.module.css'
import { useShare } from './use-share.ts'

export type QualityGroup = QualityReport['groups'][number]

const shownAtFirst = 12

/** Correction rates as a table whose bars make it a chart. */
export function RateTable({
  label,
  groups,
  nameOf,
  nameHeader,
}: {
  label: string
  groups: readonly QualityGroup[]
  nameOf: (group: QualityGroup) => string
  nameHeader: string
}) {
  const t = useTranslations('quality')
  const format = useFormatter()
  const share = useShare()
  const [isOpen, open] = useState(false)
  const most = Math.max(0.01, ...groups.map(({ correction_rate }) => correction_rate ?? 0))
  const count = (id: 'read' | 'corrected' | 'missed'): Column<QualityGroup> => ({
    id,
    header: t(`columns.${id}`),
    align: 'end',
    cell: (group) => format.number(group[id]),
  })
  return (
    <>
      <Table<QualityGroup>
        label={label}
        rows={isOpen ? groups : groups.slice(0, shownAtFirst)}
        keyOf={({ key }) => key}
        columns={[
          { id: 'name', header: nameHeader, cell: nameOf },
          {
            id: 'rate',
            header: t('columns.rate'),
            cell: ({ correction_rate: rate }) => (
              <span className={styles.rate}>
                <span className={styles.track} aria-hidden="true">
                  <span className={styles.bar} style={{ width: `${((rate ?? 0) / most) * 100}%` }} />
                </span>
                <span className="tabular">{share(rate)}</span>
              </span>
            ),
          },
          count('corrected'),
          count('missed'),
          count('read'),
          {
            id: 'documents',
            header: t('columns.documents'),
            align: 'end',
            cell: ({ documents }) => format.number(documents),
          },
        ]}
      />
      {groups.length > shownAtFirst && (
        <Button className={styles.more} onClick={() => open(!isOpen)}>
          {isOpen ? t('fewer') : t('all', { count: groups.length })}
        </Button>
      )}
    </>
  )
}
