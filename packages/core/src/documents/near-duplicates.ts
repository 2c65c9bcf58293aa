import { type Likeness, likenessHashes } from '@numora/contract'
import { type DocumentFacts, isNearDuplicate } from '@numora/domain'
import type { Context } from '../context.ts'
import { columnsOf, query } from '../database/query.ts'
import type { DocumentFacts as Row } from '../generated/client.ts'
import type { Candidate } from './duplicates.ts'

/** As many of the newest documents with the same number, or date and total, are compared. */
const mostCompared = 50

const compared = [
  'documentId',
  'vendorTaxId',
  'vendorName',
  'number',
  'date',
  'total',
  'currency',
  'likeness',
] as const
type ComparedRow = Pick<Row, (typeof compared)[number]>

function sharing(condition: string): string {
  return `(SELECT ${columnsOf(compared)} FROM document_facts WHERE workspace_id = $1 AND document_id <> $2 AND ${condition}
    ORDER BY document_id DESC LIMIT ${mostCompared})`
}

const similarFacts = {
  name: 'similar-facts',
  text: `SELECT found.* FROM (${sharing('number = $3')} UNION ${sharing('date = $4 AND total = $5')}) found
    JOIN documents d ON d.workspace_id = $1 AND d.id = found."documentId"
    WHERE found."documentId" < $2 OR CASE WHEN $6 THEN d.near_duplicate_of IS DISTINCT FROM $2
      ELSE found."documentId" = $7 END
    ORDER BY found."documentId"`,
}

/**
 * The oldest document that is probably the same paper; which of two refers to the other is decided as for exact
 * duplicates. Bounded: of the documents with the same number, or date and total, only the newest are compared.
 */
export async function findNearDuplicate(
  ctx: Context,
  document: Candidate & { nearDuplicateOf: string | null },
  facts: DocumentFacts,
  likeness: Likeness | null,
): Promise<string | null> {
  const { id, workspaceId, confidence, nearDuplicateOf } = document
  const rows = await query<ComparedRow>(ctx, similarFacts, [
    workspaceId,
    id,
    facts.number,
    facts.date,
    facts.total,
    confidence === null,
    nearDuplicateOf,
  ])
  const found = rows.find((row) =>
    isNearDuplicate(
      { facts, likeness },
      { facts: row, likeness: row.likeness && decodeLikeness(row.likeness) },
    ),
  )
  return found?.documentId ?? null
}

/** What two documents share that are compared: both are read one after the other. */
export function nearKeysOf({ number, date, total }: DocumentFacts): string[] {
  return [...(number === null ? [] : [`near/${number}`]), ...(date && total ? [`near/${date}/${total}`] : [])]
}

/** A likeness as bytes: flags of what there is, then the hashes of numbers and words. */
export function encodeLikeness({ numbers, words, isOcr }: Likeness): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(1 + 4 * likenessHashes)
  bytes[0] = (numbers ? 1 : 0) | (words ? 2 : 0) | (isOcr ? 4 : 0)
  for (const [at, hash] of [...(numbers ?? blank), ...(words ?? blank)].entries())
    bytes.writeUInt16BE(hash, 1 + 2 * at)
  return new Uint8Array(bytes)
}

const blank: number[] = Array.from({ length: likenessHashes }, () => 0)

export function decodeLikeness(stored: Uint8Array): Likeness {
  const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength)
  const hashes = (from: number) => blank.map((_, at) => bytes.readUInt16BE(1 + 2 * (from + at)))
  const [flags] = bytes as unknown as [number]
  return {
    numbers: flags & 1 ? hashes(0) : null,
    words: flags & 2 ? hashes(likenessHashes) : null,
    isOcr: (flags & 4) > 0,
  }
}

/**
 * Updates documents that refer to a deleted one as near duplicates: the oldest of them takes its place. Needs
 * `lockDuplicates` with `alone`.
 */
export async function repointNearDuplicates(
  ctx: Context,
  { id, workspaceId }: { id: string; workspaceId: string },
): Promise<void> {
  await ctx.db.$executeRaw`
    WITH heir AS (SELECT min(id) AS id FROM documents WHERE workspace_id = ${workspaceId} AND near_duplicate_of = ${id})
    UPDATE documents SET
      near_duplicate_of = NULLIF(heir.id, documents.id),
      review_reasons = jsonb_path_query_array(review_reasons, '$[*] ? (@.code != "near_duplicate")')
        || CASE WHEN documents.id = heir.id THEN '[]'::jsonb
          ELSE jsonb_build_array(jsonb_build_object('code', 'near_duplicate', 'document_id', heir.id)) END,
      updated_at = GREATEST(${ctx.now()}, updated_at + interval '1 millisecond')
    FROM heir WHERE workspace_id = ${workspaceId} AND near_duplicate_of = ${id}`
}
