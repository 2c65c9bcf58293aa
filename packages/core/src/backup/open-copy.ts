import { once } from 'node:events'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { quote } from './dump-database.ts'

export type OpenCopy = {
  table: string
  /** Sends complete rows in the text format of `COPY`; resolves once more can be sent. */
  write(rows: Buffer): Promise<void>
  /** Ends the load and returns the number of rows. */
  end(): Promise<number>
}

/** Begins to load rows into a table; the connection runs no other statement until the load has ended. */
export function openCopy(client: pg.ClientBase, table: string, columns: string[]): OpenCopy {
  const stream = client.query(copyFrom(`COPY ${quote(table)} (${columns.map(quote).join(', ')}) FROM STDIN`))
  // The error is handled where the promise is awaited; this prevents an unhandled rejection before that.
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
