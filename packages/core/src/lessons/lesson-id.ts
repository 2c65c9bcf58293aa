import { hash } from 'node:crypto'
import { idPrefixes } from '@numora/contract'
import { fromUUIDBytes, toUUIDBytes } from 'typeid-js'

/** What makes rows of the table one lesson: it is stored once for each key of its vendor. */
export type LessonIdentity = { documentId: string; field: string; taughtAt: Date }

/** The public id of a lesson: its time, and a hash of the rest. */
export function lessonIdOf({ documentId, field, taughtAt }: LessonIdentity): string {
  const bytes = new Uint8Array(16)
  bytes.set(hash('sha256', `${documentId}/${field}`, 'buffer').subarray(0, 10), 6)
  new DataView(bytes.buffer).setUint16(0, Math.floor(taughtAt.getTime() / 2 ** 32))
  new DataView(bytes.buffer).setUint32(2, taughtAt.getTime() % 2 ** 32)
  return fromUUIDBytes(idPrefixes.lesson, bytes)
}

/** When the lesson with an id was taught. */
export function taughtAtOf(id: string): Date {
  const { buffer } = new Uint8Array(toUUIDBytes(id as Parameters<typeof toUUIDBytes>[0]))
  const view = new DataView(buffer)
  return new Date(view.getUint16(0) * 2 ** 32 + view.getUint32(2))
}
