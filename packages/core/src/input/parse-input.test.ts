import { contract } from '@numora/contract'
import { describe, expect, test } from 'vitest'
import { parseInput } from './parse-input.ts'

const id = 'doc_01jpwq4q9m7q4q2k8dax1x1q5n'

describe('the input of a verb', () => {
  test('that its route takes comes back with its ids and the defaults of its body', () => {
    const input = { schema: 'invoice_v2', provider: 'erp', mode: 'external', trigger: 'manual' }
    expect(parseInput(contract.routes.create, input)).toEqual({
      ...input,
      active: true,
      conditions: [],
    })
    const correction = { id, confirmed_general_field_names: ['due_date'], expected_updated_at: undefined }
    expect(parseInput(contract.documents.correct, correction)).toEqual(correction)
  })

  test('that is not of the form of the body is invalid_payload, naming each fault', () => {
    const input = { name: '', scopes: ['admin', 'root'], surprise: 1 }
    expect(() => parseInput(contract.apiKeys.create, input)).toThrow(
      expect.objectContaining({
        code: 'invalid_payload',
        message: 'name: expected 1 to 200 characters (and 2 more)',
        details: [
          { path: 'name', message: 'expected 1 to 200 characters' },
          { path: 'scopes.1', message: expect.stringMatching(/^expected one of documents:read, /) },
          { path: 'surprise', message: 'is not known here' },
        ],
      }),
    )
  })

  test.each(['a\0b', '\ud800'])('that has text which cannot be stored is invalid_payload: %j', (name) => {
    expect(() => parseInput(contract.apiKeys.create, { name, scopes: ['admin'] })).toThrow(
      'name: expected text of whole characters, without the character zero',
    )
  })

  test('that names what cannot exist is not_found', () => {
    for (const wrong of ['nonsense', '', 'doc_\0'])
      expect(() => parseInput(contract.documents.approve, { id: wrong })).toThrow(
        expect.objectContaining({ code: 'not_found' }),
      )
  })
})
