import { readFileSync } from 'node:fs'
import { type DocumentResult, MappingInput } from '@numora/contract'
import { checkMapping, payloadFrom } from '@numora/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkExpression } from '../expressions/check-expression.ts'
import { createEvaluator, type Evaluator } from '../expressions/evaluator.ts'
import type { ExpressionJob } from '../expressions/messages.ts'

const page = readFileSync(new URL('../../../../docs/mappings.md', import.meta.url), 'utf8')
function blocks(kind: string): unknown[] {
  return [...page.matchAll(new RegExp(`\`\`\`json ${kind}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) =>
    JSON.parse(text!),
  )
}

type Plain = Record<string, string>
function values(fields: Plain) {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]))
}

const [given] = blocks('document') as [{ fields: Plain; line_items: Plain[] }]
const line_items = given.line_items.map((fields) => ({ fields: values(fields) }))
const result = {
  schema: 'invoice_v2',
  fields: values(given.fields),
  line_items,
  tax_lines: [],
} as unknown as DocumentResult
const examples = blocks('mapping').map((mapping, index) => [mapping, blocks('payload')[index]])

let evaluator: Evaluator
beforeAll(() => {
  evaluator = createEvaluator({ children: 1 })
})
afterAll(() => evaluator.close())

test('the page has the same number of mappings and payloads', () => {
  expect(examples.length).toBeGreaterThan(5)
  expect(blocks('payload')).toHaveLength(examples.length)
})

test.each(examples)('example %# of the page gives its payload', async (mapping, payload) => {
  const valid = MappingInput.parse(mapping)
  expect(checkMapping('invoice_v2', valid, { checkExpression, hasLookupTable: () => true })).toEqual([])
  const document = { id: 'doc_1', externalId: null, metadata: {}, result }
  const built = await payloadFrom(valid, document, {
    evaluate: (expression, document, lineNumbers) =>
      evaluator.evaluate('wsp_1', {
        expression,
        document: document as ExpressionJob['document'],
        lineNumbers,
      }),
    lookUp: async (_, keys) => new Map(keys.map((key) => [key, '4711'])),
  })
  expect(built).toEqual({ payload, issues: [] })
})
