import type { System } from '../context.ts'
import { sealedColumns } from './sealed-columns.ts'

const batch = 500

/** How many texts were encrypted anew, and how many no configured secret opens. */
export type Resealed = { resealed: number; unreadable: number }

/**
 * Encrypts everything that an older secret encrypted with the newest one. It may run beside other processes, and be
 * repeated after it was killed: each text is replaced only if it is still the same.
 */
export async function reseal(system: System): Promise<Resealed> {
  const done = { resealed: 0, unreadable: 0 }
  for (const [table, column] of sealedColumns) {
    const { resealed, unreadable } = await resealColumn(system, table, column)
    done.resealed += resealed
    done.unreadable += unreadable
  }
  return done
}

async function resealColumn({ pool, secrets }: System, table: string, column: string): Promise<Resealed> {
  const [newest] = secrets.seal('').split('.', 1)
  const done = { resealed: 0, unreadable: 0 }
  const unreadable = new Set<string>()
  for (;;) {
    const { rows } = await pool.query<{ place: string; sealed: string }>(
      `SELECT ctid::text AS place, ${column} AS sealed FROM ${table}
       WHERE ${column} NOT LIKE $1 AND NOT ${column} = ANY($2) LIMIT ${batch}`,
      [`${newest}.%`, [...unreadable]],
    )
    if (rows.length === 0) return { ...done, unreadable: unreadable.size }
    for (const { place, sealed } of rows) {
      const again = sealedAgain(secrets, sealed)
      if (again === undefined) unreadable.add(sealed)
      else {
        const { rowCount } = await pool.query(
          `UPDATE ${table} SET ${column} = $1 WHERE ctid = $2::tid AND ${column} = $3`,
          [again, place, sealed],
        )
        done.resealed += rowCount ?? 0
      }
    }
  }
}

function sealedAgain({ seal, open }: System['secrets'], sealed: string): string | undefined {
  try {
    return seal(open(sealed))
  } catch {
    return undefined
  }
}
