import type { ReactNode } from 'react'
import type { Pages } from '../api/use-pages.ts'
import { Listing } from './listing.tsx'
import { type Column, Table } from './table.tsx'

type TableListingProps<Row> = {
  label: string
  pages: Pages<Row>
  /** What is shown if there is nothing on the list. */
  empty: ReactNode
  keyOf: (row: Row) => string
  columns: readonly Column<Row>[]
}

/** A list of the API as a table. */
export function TableListing<Row>({ pages, empty, ...table }: TableListingProps<Row>) {
  return (
    <Listing pages={pages} empty={empty}>
      {(items) => <Table<Row> rows={items} {...table} />}
    </Listing>
  )
}
