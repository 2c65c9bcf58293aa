import { z } from 'zod'

/** Increased when programs that read the previous version would misread the new one. */
export const formatVersion = 1

const Table = z.object({ name: z.string(), columns: z.array(z.string()) })
const Sequence = z.object({ name: z.string(), value: z.string() })

/** The first entry of a backup, `header.json`: its format, and the migrations that a database needs to load it. */
export const BackupHeader = z.object({
  format: z.literal('numora-backup'),
  formatVersion: z.number(),
  /** The version of Numora that wrote the backup. */
  version: z.string(),
  createdAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(Table),
  sequences: z.array(Sequence),
  /** The ids of the secrets that encrypt values in the database; see `secretIds()`. */
  secretIds: z.array(z.string()),
  /** These secrets, encrypted with a passphrase; null if none was given. */
  sealedSecrets: z.string().nullable(),
})
export type BackupHeader = z.infer<typeof BackupHeader>
export type BackupTable = z.infer<typeof Table>

/** `manifest/<number>.json`: the entries since the previous manifest, with their SHA-256 in hex. */
export const BackupManifest = z.array(z.object({ name: z.string(), sha256: z.string() }))
export type BackupManifest = z.infer<typeof BackupManifest>

/** The last entry, `end.json`: a backup without it is incomplete. */
export const BackupEnd = z.object({
  /** Number of rows by table, and of waiting jobs as `jobs`. */
  rows: z.record(z.string(), z.number()),
  files: z.number(),
  bytes: z.number(),
  manifests: z.number(),
})
export type BackupEnd = z.infer<typeof BackupEnd>

/** The name under which waiting jobs are stored: one JSON object per line. */
export const jobsTable = 'jobs'

export function chunkName(table: string, number: number): string {
  return `database/${table}/${String(number).padStart(6, '0')}.copy`
}

/** The table of an entry below `database/`; undefined for other entries. The name of a file's entry is its storage key. */
export function tableOf(entryName: string): string | undefined {
  return /^database\/([^/]+)\/\d+\.copy$/.exec(entryName)?.[1]
}
