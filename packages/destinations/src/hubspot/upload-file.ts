import { buffer } from 'node:stream/consumers'
import type { PushRequest, Reach } from '../kit/adapter.ts'
import { isSuccess, longTimeoutMs } from '../kit/call.ts'
import { fileNameOf } from '../kit/file-name-of.ts'
import { readableJson } from '../kit/readable-json.ts'
import { withoutDoubt } from '../kit/without-doubt.ts'
import type { HubSpot } from './hubspot-client.ts'
import { hubspotError } from './hubspot-failure.ts'

const folder = '/numora'

/**
 * Uploads the original file of a document and returns its id. A document has one file there, by its path: a repeated upload
 * takes its place.
 */
export async function uploadFile(reach: Reach, hubspot: HubSpot, { document }: PushRequest): Promise<string> {
  const file = await document.openFile()
  const [, ending = ''] = /(\.\w{1,10})$/.exec(fileNameOf(file, document.id)) ?? []
  const name = `${document.id}${ending}`
  const where = 'the file: '
  const path = encodeURIComponent(`${folder}/${name}`)
  const known = await hubspot.get<{ file?: { id?: string } }>(`files/v3/files/stat/${path}`, { where })
  if (known?.file?.id !== undefined) return known.file.id
  const form = new FormData()
  form.set('file', new Blob([await buffer(await file.read())], { type: file.contentType }), name)
  form.set('fileName', name)
  form.set('folderPath', folder)
  form.set('options', JSON.stringify({ access: 'PRIVATE', overwrite: true }))
  const encoded = new Response(form)
  const answer = await withoutDoubt(
    hubspot.send('files/v3/files', {
      method: 'POST',
      headers: { 'content-type': encoded.headers.get('content-type')! },
      body: new Uint8Array(await encoded.arrayBuffer()),
      timeoutMs: longTimeoutMs,
    }),
  )
  if (!isSuccess(answer)) throw hubspotError(answer, reach.now, { where })
  return readableJson<{ id: string }>(answer).id
}
