import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { ConfigOf } from '@numora/contract'
import type { PushRequest, Reach } from '../kit/adapter.ts'
import { isSuccess, longTimeoutMs } from '../kit/call.ts'
import { fileNameOf } from '../kit/file-name-of.ts'
import type { Dataverse } from './dataverse-client.ts'
import { dataverseError } from './dataverse-failure.ts'

/**
 * Attaches the original file to a row as a note, once: the note's id is derived from row and document, so a repeated
 * request finds it.
 */
export async function attachNote(
  reach: Reach,
  dataverse: Dataverse,
  { table, entity_set }: ConfigOf<'dynamics365'>,
  rowId: string,
  { document }: PushRequest,
): Promise<void> {
  const path = `annotations(${noteId(rowId, document.id)})`
  const found = await dataverse.get(`${path}?$select=annotationid`)
  if (isSuccess(found)) return
  if (found.status !== 404) throw dataverseError(found, reach.now)
  const file = await document.openFile()
  const bytes = await buffer(await file.read())
  const answer = await dataverse.send(path, {
    method: 'PATCH',
    headers: { 'if-none-match': '*' },
    timeoutMs: longTimeoutMs,
    body: JSON.stringify({
      subject: `Original file of ${document.id}`,
      filename: fileNameOf(file, document.id),
      mimetype: file.contentType,
      documentbody: bytes.toString('base64'),
      [`objectid_${table}@odata.bind`]: `/${entity_set}(${rowId})`,
    }),
  })
  // 412: another attempt has attached it meanwhile.
  if (!isSuccess(answer) && answer.status !== 412) throw dataverseError(answer, reach.now, 'The file: ')
}

/** A GUID of version 8 (RFC 9562). */
function noteId(rowId: string, documentId: string): string {
  const hash = createHash('sha256').update(`note ${rowId} ${documentId}`).digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
