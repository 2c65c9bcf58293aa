import { once } from 'node:events'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { quote } from './dump-database.ts'

export type OpenCopy = {
  table: string
  /** Whole rows, as `COPY` writes them in text; resolves once there is room for more. */
  write(rows: Buffer): Promise<void>
  /** How many rows came. */
  end(): Promise<number>
}

/** Begins to load rows into a table; until it has ended, the connection takes nothing else. */
export function openCopy(client: pg.ClientBase, table: string, columns: string[]): OpenCopy {
  const stream = client.query(copyFrom(`COPY ${quote(table)} (${columns.map(quote).join(', ')}) FROM STDIN`))
  // Heard where it is awaited; until then it is not unhandled.
  const finished = once(stream, 'finish')
  finished.catch(() => {})
  return {
    table,
    async write(rows) {
      if (!stream.write(rows)) await Promise.race([once(stream, 'drain'), finished])
    },
    async end() {
      stream.end()
      await finished
      return stream.rowCount
    },
  }
}
