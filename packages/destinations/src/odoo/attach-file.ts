import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { PushRequest, Reach } from '../kit/adapter.ts'
import { fileNameOf } from '../kit/file-name-of.ts'
import type { Odoo } from './odoo-client.ts'
import { createOnce, externalIdOf } from './write-record.ts'

/**
 * Attaches the original file to a record, once: a file of the record that has the same content is taken for it, and a new
 * attachment has an external id of its own.
 */
export async function attachFile(
  reach: Reach,
  odoo: Odoo,
  model: string,
  recordId: number,
  { document }: PushRequest,
): Promise<void> {
  const where = 'the file: '
  const file = await document.openFile()
  const bytes = await buffer(await file.read())
  const domain = [
    ['res_model', '=', model],
    ['res_id', '=', recordId],
    ['checksum', '=', createHash('sha1').update(bytes).digest('hex')],
  ]
  const known = await odoo.read<unknown[]>({
    model: 'ir.attachment',
    method: 'search_read',
    named: { domain, fields: ['id'], limit: 1 },
    where,
  })
  if (known.length > 0) return
  const values = {
    name: fileNameOf(file, document.id),
    datas: bytes.toString('base64'),
    mimetype: file.contentType,
    res_model: model,
    res_id: recordId,
  }
  const externalId = externalIdOf(`attachment.${model}.${recordId}`, document.id)
  await createOnce(reach, odoo, 'ir.attachment', { externalId, values, lines: [] }, where)
}
