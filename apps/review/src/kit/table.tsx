import type { ReactNode } from 'react'
import { ScrollRegion } from './scroll-region.tsx'
import styles from './table.module.css'

export type Column<Row> = {
  id: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers are aligned at their end. */
  align?: 'end'
  /** The header is only for screen readers, such as that of a column of buttons. */
  isHeaderHidden?: boolean
}

type TableProps<Row> = {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}

/** A plain table; a narrow screen scrolls it sideways. */
export function Table<Row>({ label, columns, rows, keyOf }: TableProps<Row>) {
  return (
    <ScrollRegion label={label} className={styles.scroller}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ id, header, align, isHeaderHidden = false }) => (
              <th key={id} scope="col" data-align={align}>
                {isHeaderHidden ? <span className="visually-hidden">{header}</span> : header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ id, cell, align }) => (
                <td key={id} data-align={align}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
