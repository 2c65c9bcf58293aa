import type { FieldValue } from '@numora/contract'
import { searchWords, searchWordsOfResult } from '@numora/domain'
import type { Context } from '../../context.ts'
import { query } from '../../database/query.ts'
import type { Document } from '../../generated/client.ts'
import type { LineItem } from '../present.ts'
import { schemaOf } from '../schema-of.ts'
import { vectorOf } from './lexemes.ts'

/** The version of the words that are stored; documents of an older one get new words by the sweep. */
export const searchVersion = 1

export type Searchable = Pick<Document, 'id' | 'workspaceId' | 'schema' | 'externalId' | 'fileName'>

type Read = { fields: Record<string, FieldValue>; lineItems: LineItem[] }

/** The words of a document's values and names, as the text of a `tsvector`. */
export function valueVectorOf(document: Searchable, result: Read | null): string {
  const { id, workspaceId, externalId, fileName } = document
  const words = [
    ...searchWords(externalId ?? ''),
    ...searchWords(fileName ?? ''),
    ...(result ? searchWordsOfResult(schemaOf(document), result) : []),
  ]
  return vectorOf(workspaceId, id, words, 'A')
}

const storeWordsSql = {
  name: 'store-words',
  text: `INSERT INTO document_search AS stored (workspace_id, document_id, words)
    VALUES ($1, $2, $3::text::tsvector || coalesce($4::text, '')::tsvector)
    ON CONFLICT (workspace_id, document_id) DO UPDATE
    SET words = $3::text::tsvector || coalesce($4::text::tsvector, ts_filter(stored.words, '{b}'))`,
}

/** Stores what a document is found by; without `pageText`, the words of its pages stay as they are. */
export async function storeWords(
  ctx: Context,
  document: Searchable,
  result: Read,
  pageText: string | undefined,
): Promise<void> {
  const { id, workspaceId } = document
  const pages = pageText === undefined ? null : vectorOf(workspaceId, id, searchWords(pageText), 'B')
  await query(ctx, storeWordsSql, [workspaceId, id, valueVectorOf(document, result), pages])
}

/** Forgets the words of a document that is read again; the sweep adds those of its names. */
export async function forgetWords(
  ctx: Context,
  { id, workspaceId }: Pick<Document, 'id' | 'workspaceId'>,
): Promise<void> {
  await ctx.db
    .$executeRaw`DELETE FROM document_search WHERE workspace_id = ${workspaceId} AND document_id = ${id}`
}
