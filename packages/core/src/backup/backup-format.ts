import { z } from 'zod'

/** Raised when a reader of the format before would misunderstand the new one. */
export const formatVersion = 1

const Table = z.object({ name: z.string(), columns: z.array(z.string()) })
const Sequence = z.object({ name: z.string(), value: z.string() })

/** The first entry of a backup, `header.json`: what it is, and what the database must look like to take it. */
export const BackupHeader = z.object({
  format: z.literal('numora-backup'),
  formatVersion: z.number(),
  /** Of the Numora that wrote it. */
  version: z.string(),
  createdAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(Table),
  sequences: z.array(Sequence),
  /** Which secrets sealed what is sealed in the database; see `secretIds()`. */
  secretIds: z.array(z.string()),
  /** These secrets themselves, sealed by a passphrase; null where there was none. */
  sealedSecrets: z.string().nullable(),
})
export type BackupHeader = z.infer<typeof BackupHeader>
export type BackupTable = z.infer<typeof Table>

/** `manifest/<number>.json`: the entries since the manifest before, with their SHA-256 in hex. */
export const BackupManifest = z.array(z.object({ name: z.string(), sha256: z.string() }))
export type BackupManifest = z.infer<typeof BackupManifest>

/** The last entry, `end.json`: a backup without it is cut short. */
export const BackupEnd = z.object({
  /** Rows by table, and waiting jobs under `jobs`. */
  rows: z.record(z.string(), z.number()),
  files: z.number(),
  bytes: z.number(),
  manifests: z.number(),
})
export type BackupEnd = z.infer<typeof BackupEnd>

/** Under which jobs that wait are kept: one a line, in JSON. */
export const jobsTable = 'jobs'

export function chunkName(table: string, number: number): string {
  return `database/${table}/${String(number).padStart(6, '0')}.copy`
}

/** The table of an entry below `database/`; undefined for another one. Files have their key in storage as name. */
export function tableOf(entryName: string): string | undefined {
  return /^database\/([^/]+)\/\d+\.copy$/.exec(entryName)?.[1]
}
