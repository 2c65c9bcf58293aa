import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { csvAnswerType, csvBody, csvType } from './csv.ts'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { limits } from './limits.ts'
import { LookupTableName } from './mapped-field.ts'
import { PageQuery, page } from './pagination.ts'
import { scope } from './scopes.ts'
import { Timestamp } from './values.ts'

const c = initContract()

export const LookupRow = z
  .strictObject({
    key: z.string().min(1).max(limits.lookupKeyCharacters).describe('What a value is compared with'),
    value: z.string().max(limits.lookupValueCharacters).describe('What takes its place'),
  })
  .meta({
    id: 'LookupRow',
    description: 'A key and its value',
    examples: [{ key: 'ACME GmbH', value: '4711' }],
  })
export type LookupRow = z.infer<typeof LookupRow>

const ignoreCase = z
  .boolean()
  .describe('Whether capitals and small letters are the same in keys; blanks at their ends never count')

export const LookupTable = z
  .object({
    name: LookupTableName,
    ignore_case: ignoreCase,
    row_count: z.int().describe('Number of rows'),
    created_at: Timestamp.describe('When it was created'),
    updated_at: Timestamp.describe('When it was last changed'),
  })
  .meta({
    id: 'LookupTable',
    description: 'A table that mappings look values up in, without its rows',
    examples: [
      {
        name: 'cost-centres',
        ignore_case: true,
        row_count: 2,
        created_at: '2026-03-21T14:20:00.000Z',
        updated_at: '2026-03-21T14:20:00.000Z',
      },
    ],
  })
export type LookupTable = z.infer<typeof LookupTable>

export const LookupTableWithRows = LookupTable.extend({
  rows: z.array(LookupRow).describe('All rows, in the order in which they were given'),
}).meta({
  id: 'LookupTableWithRows',
  description: 'A table that mappings look values up in',
  examples: [
    {
      name: 'cost-centres',
      ignore_case: true,
      row_count: 1,
      created_at: '2026-03-21T14:20:00.000Z',
      updated_at: '2026-03-21T14:20:00.000Z',
      rows: [{ key: 'ACME GmbH', value: '4711' }],
    },
  ],
})
export type LookupTableWithRows = z.infer<typeof LookupTableWithRows>

export const PutLookupTable = z
  .strictObject({
    ignore_case: ignoreCase.default(true),
    rows: z.array(LookupRow).max(limits.lookupRows).describe('All rows; no key may occur twice'),
  })
  .meta({
    id: 'LookupTableInput',
    description: 'The content of a lookup table',
    examples: [{ ignore_case: true, rows: [{ key: 'ACME GmbH', value: '4711' }] }],
  })
export type PutLookupTable = z.output<typeof PutLookupTable>

/** The columns of a lookup table in CSV. */
export const lookupColumns = ['key', 'value'] as const

const pathParams = z.object({ name: LookupTableName })

export const lookupTables = c.router({
  list: {
    method: 'GET',
    path: '/v1/lookup-tables',
    query: PageQuery,
    responses: { 200: page(LookupTable, 'LookupTablePage') },
    metadata: scope('delivery:read'),
    summary: 'List lookup tables by name',
    description: 'Without their rows.',
  },
  get: {
    method: 'GET',
    path: '/v1/lookup-tables/:name',
    pathParams,
    responses: { 200: LookupTableWithRows },
    metadata: scope('delivery:read'),
    summary: 'Get a lookup table',
    description: 'With all rows, in the order in which they were given.',
  },
  put: {
    method: 'PUT',
    path: '/v1/lookup-tables/:name',
    pathParams,
    body: PutLookupTable,
    responses: { 200: LookupTable, ...problems('limit_reached') },
    metadata: scope('destinations:write'),
    summary: 'Set a lookup table',
    description:
      'Creates the table or replaces all its rows. Applies to payloads from the next push on: what was frozen for retries stays. ' +
      `At most ${limits.lookupRows.toLocaleString('en')} rows; a key that occurs twice is 400.`,
  },
  delete: {
    method: 'DELETE',
    path: '/v1/lookup-tables/:name',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody(), ...problems('conflict') },
    metadata: scope('destinations:write'),
    summary: 'Delete a lookup table',
    description: '409 `conflict`, with their names, while mappings use it.',
  },
  import: {
    method: 'POST',
    path: '/v1/lookup-tables/:name/import',
    pathParams,
    headers: postHeaders,
    contentType: csvType,
    body: csvBody('`key` and `value`', 'key,value\nACME GmbH,4711\n'),
    responses: { 200: LookupTable, ...problems('limit_reached') },
    metadata: scope('destinations:write'),
    summary: 'Set a lookup table from CSV',
    description:
      'Creates the table or replaces all its rows, as `PUT` does. Whether case counts stays as it is; in a new table it does not.',
  },
  export: {
    method: 'GET',
    path: '/v1/lookup-tables/:name/export',
    pathParams,
    responses: {
      200: c.otherResponse({
        contentType: csvAnswerType,
        body: z.string().meta({ description: 'CSV', examples: ['key,value\r\nACME GmbH,4711\r\n'] }),
      }),
    },
    metadata: scope('delivery:read'),
    summary: 'Get a lookup table as CSV',
    description:
      'What the import accepts. Cells that a spreadsheet would run as a formula start with an apostrophe, which the import removes.',
  },
})
