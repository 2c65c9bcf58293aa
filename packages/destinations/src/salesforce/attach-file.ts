import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { PushRequest, Reach } from '../kit/adapter.ts'
import { isSuccess, longTimeoutMs } from '../kit/call.ts'
import { fileNameOf } from '../kit/file-name-of.ts'
import { readableJson } from '../kit/readable-json.ts'
import type { Salesforce } from './salesforce-client.ts'
import { salesforceError } from './salesforce-failure.ts'

/** Attaches the original file to a record, unless an earlier attempt did: its description names the document. */
export async function attachFile(
  reach: Reach,
  salesforce: Salesforce,
  recordId: string,
  { document }: PushRequest,
): Promise<void> {
  const description = `Original file of ${document.id}`
  const soql = `SELECT ContentDocumentId, ContentDocument.Description FROM ContentDocumentLink WHERE LinkedEntityId = '${recordId}'`
  const links = await salesforce.get(`query?q=${encodeURIComponent(soql)}`)
  if (!isSuccess(links)) throw salesforceError(links, reach.now)
  const { records } = readableJson<{ records: { ContentDocument?: { Description?: unknown } }[] }>(links)
  if (records.some(({ ContentDocument }) => ContentDocument?.Description === description)) return
  const file = await document.openFile()
  const name = fileNameOf(file, document.id)
  const entity = {
    Title: name,
    Description: description,
    PathOnClient: name,
    FirstPublishLocationId: recordId,
  }
  const { contentType, body } = twoParts(entity, {
    name,
    contentType: file.contentType,
    bytes: await buffer(await file.read()),
  })
  const answer = await salesforce.send('sobjects/ContentVersion', {
    method: 'POST',
    headers: { 'content-type': contentType },
    timeoutMs: longTimeoutMs,
    body,
  })
  if (!isSuccess(answer)) throw salesforceError(answer, reach.now, { where: 'the file: ' })
}

/** Values and bytes as multipart/form-data, in which a file may be larger than in JSON. */
function twoParts(
  entity: Record<string, string>,
  { name, contentType, bytes }: { name: string; contentType: string; bytes: Buffer },
): { contentType: string; body: Buffer } {
  const boundary = `numora-${randomUUID()}`
  // The title has the whole name; in a header other characters would be ambiguous.
  const fileName = name.replace(/[^ -~]|["\\]/g, '_')
  const head =
    `--${boundary}\r\nContent-Disposition: form-data; name="entity_content"\r\nContent-Type: application/json\r\n\r\n` +
    `${JSON.stringify(entity)}\r\n--${boundary}\r\n` +
    `Content-Disposition: form-data; name="VersionData"; filename="${fileName}"\r\nContent-Type: ${contentType}\r\n\r\n`
  return {
    contentType: `multipart/form-data; boundary="${boundary}"`,
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  }
}
