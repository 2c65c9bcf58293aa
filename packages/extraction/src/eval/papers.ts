import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SchemaId } from '@numora/contract'

/** A generated paper: what it is called, its language, and of which schema it is; null if of none. */
export type Paper = { id: string; kind: string; language: string; schema: SchemaId | null; path: string }

const ending = '.paper.json'

/** The papers in a folder that `pnpm --filter @numora/samples papers` wrote. */
export function papersIn(folder: string): Paper[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => {
      const id = name.slice(0, -ending.length)
      const { kind, language, schema } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<
        Paper,
        'id' | 'path'
      >
      return { id, kind, language, schema, path: join(folder, `${id}.pdf`) }
    })
}
