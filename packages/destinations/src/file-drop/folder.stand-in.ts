import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { StandIn } from '../kit/stand-in.ts'

export const payloads: [unknown, unknown] = [
  { number: 'A-1', total: '10.00' },
  { number: 'A-1', total: '12.00' },
]

/** The files of a folder that have their final name, as records: the newest revision of each document. */
export function recordsIn(files: Record<string, string>): Record<string, string> {
  const revisions = Object.keys(files).flatMap((name) => {
    const [, id, revision] = /^(?:EXTF_)?(doc_\w+)_r(\d+)_[0-9a-f]{12}\.\w+$/.exec(name) ?? []
    return id === undefined ? [] : [{ id, revision: Number(revision), name }]
  })
  revisions.sort((one, other) => one.revision - other.revision)
  return Object.fromEntries(revisions.map(({ id, name }) => [id, files[name]!]))
}

export function filesIn(folder: string): Record<string, string> {
  try {
    return Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
    )
  } catch {
    return {}
  }
}

/** A folder of this machine, which can be taken away, or lead outside of the permitted ones. */
export async function startFolder(): Promise<StandIn<'file_drop'> & { folder: string }> {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'numora-drop-')))
  const permitted = join(top, 'permitted')
  const folder = join(permitted, 'invoices')
  const away = join(top, 'away')
  mkdirSync(folder, { recursive: true })
  const restore = () => {
    rmSync(folder, { recursive: true, force: true })
    renameSync(away, folder)
  }
  let isAway = false
  return {
    folder,
    dropDirs: [permitted],
    target: { config: { url: pathToFileURL(folder).href, format: 'json' }, credentials: {} },
    wrongCredentials: undefined,
    secrets: [],
    payloads,
    records: () => recordsIn(filesIn(isAway ? away : folder)),
    next(mood) {
      if (isAway) restore()
      renameSync(folder, away)
      isAway = true
      if (mood === 'refused') symlinkSync(away, folder)
    },
    tokens: () => 0,
    async close() {
      rmSync(top, { recursive: true, force: true })
    },
  }
}
