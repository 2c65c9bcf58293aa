import { defineAdapter, type Pushed, type PushRequest, type Reach, type Target } from '../kit/adapter.ts'
import { isSuccess } from '../kit/call.ts'
import { refusal } from '../kit/push-error.ts'
import { readableJson } from '../kit/readable-json.ts'
import { attachNote } from './attach-note.ts'
import { type Dataverse, openDataverse } from './dataverse-client.ts'
import { dataverseError } from './dataverse-failure.ts'
import { writeRow } from './write-row.ts'

/**
 * Writes rows of Dataverse, the database of Dynamics 365. Nothing is looked up before a repeated creation: a row is
 * created or updated by the document's id as its alternate key, in one request.
 */
export const dynamics365Adapter = defineAdapter<'dynamics365'>({
  provider: 'dynamics365',
  can: { idempotencyKey: true, lookup: false, update: true },

  validate(fetch, { environment_url, authority_url }) {
    fetch.assertAllowed(environment_url, 'invalid_url', 'config.environment_url')
    if (authority_url !== undefined) fetch.assertAllowed(authority_url, 'invalid_url', 'config.authority_url')
  },

  create: push,
  update: push,

  async test(reach, target) {
    const dataverse = openDataverse(reach, target)
    const { table, entity_set, key_attribute, line_items } = target.config
    const status = await assertReadable(reach, dataverse, entity_set, key_attribute)
    if (line_items) await assertReadable(reach, dataverse, line_items.entity_set, line_items.key_attribute)
    await assertKey(reach, dataverse, table, key_attribute)
    return { recordId: null, url: null, responseStatus: status }
  },

  async session(reach, target) {
    const token = await openDataverse(reach, target).token()
    return { ...token, baseUrl: new URL(target.config.environment_url).origin }
  },
})

async function push(reach: Reach, target: Target<'dynamics365'>, request: PushRequest): Promise<Pushed> {
  const { config } = target
  const dataverse = openDataverse(reach, target)
  const { rowId, status } = await writeRow(reach, dataverse, config, request)
  if (config.attach_file) await attachNote(reach, dataverse, config, rowId, request)
  const url = new URL('/main.aspx', config.environment_url)
  url.search = new URLSearchParams({ etn: config.table, id: rowId, pagetype: 'entityrecord' }).toString()
  return { recordId: rowId, url: url.href, responseStatus: status }
}

/** Reads a row's key at most: proves that the table and its column exist and may be read. */
async function assertReadable(
  reach: Reach,
  dataverse: Dataverse,
  entitySet: string,
  attribute: string,
): Promise<number> {
  const answer = await dataverse.get(`${entitySet}?$select=${attribute}&$top=1`)
  if (!isSuccess(answer)) throw dataverseError(answer, reach.now)
  return answer.status
}

/** Without an active alternate key of this one column every push would fail. */
async function assertKey(
  reach: Reach,
  dataverse: Dataverse,
  table: string,
  attribute: string,
): Promise<void> {
  const answer = await dataverse.get(
    `EntityDefinitions(LogicalName='${table}')/Keys?$select=KeyAttributes,EntityKeyIndexStatus`,
  )
  if (!isSuccess(answer)) throw dataverseError(answer, reach.now)
  const { value } = readableJson<{ value: { KeyAttributes: string[]; EntityKeyIndexStatus: string }[] }>(
    answer,
  )
  const key = value.find(({ KeyAttributes }) => KeyAttributes.join() === attribute)
  if (key?.EntityKeyIndexStatus === 'Active') return
  throw refusal(
    'key_missing',
    key
      ? `The alternate key of ${table} on ${attribute} is not active yet: ${key.EntityKeyIndexStatus}.`
      : `${table} has no alternate key of ${attribute} alone.`,
  )
}
