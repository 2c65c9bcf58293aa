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
