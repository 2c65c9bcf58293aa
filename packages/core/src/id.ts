import { type IdKind, idPrefixes } from '@numora/contract'
import { typeidUnboxed } from 'typeid-js'

/** A new id of a kind; ids sort by the time they were made. */
export const newId = (kind: IdKind): string => typeidUnboxed(idPrefixes[kind])
