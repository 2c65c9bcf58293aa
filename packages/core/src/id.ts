import { type IdKind, idPrefixes } from '@numora/contract'
import { fromUUIDBytes, typeidUnboxed } from 'typeid-js'

/** A new id of a kind; ids sort by the time of their creation. */
export function newId(kind: IdKind): string {
  return typeidUnboxed(idPrefixes[kind])
}

/** Sorts before every id created from this time on, and after every id created before it. */
export function firstIdAt(kind: IdKind, time: Date): string {
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time.getTime()) << 16n)
  return fromUUIDBytes(idPrefixes[kind], bytes)
}

const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/** When an id was created, in milliseconds. */
export function timeOfId(id: string): number {
  const time = id.slice(id.indexOf('_') + 1).slice(0, 10)
  return Array.from(time).reduce((sum, character) => sum * 32 + digits.indexOf(character), 0)
}
