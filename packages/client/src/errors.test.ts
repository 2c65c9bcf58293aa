import { errorCodes, errors } from '@numora/contract'
import { expect, it } from 'vitest'
import { loopback, problem } from '../test/loopback.ts'
import * as client from './index.ts'

const { ApiError, NumoraError } = client
const classes = { ...client } as Record<string, unknown>

it('has a class for every code, with everything from the answer', async () => {
  for (const code of errorCodes) {
    const details = [{ path: 'schema', message: 'expected a string' }]
    const { numora } = await loopback(
      () => ({
        ...problem(errors[code].status, code),
        json: { error: { code, message: 'text', request_id: 'req_1', details } },
      }),
      { maxRetries: 0 },
    )
    const error = await numora.documents.get('doc_1').catch((error) => error)
    const name = code
      .replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())
      .replace(/(?:Error)?$/, 'Error')
    expect(error).toBeInstanceOf(classes[name])
    expect(error).toBeInstanceOf(NumoraError)
    expect(error).toMatchObject({
      name,
      code,
      status: errors[code].status,
      message: 'text',
      requestId: 'req_1',
      details,
    })
  }
})

it('keeps an unknown code', async () => {
  const { numora } = await loopback(() => problem(422, 'from_the_future'))
  const error = await numora.documents.get('doc_1').catch((error) => error)
  expect(error.constructor).toBe(ApiError)
  expect(error).toMatchObject({ code: 'from_the_future', status: 422 })
})

it('reports an answer that is not from Numora', async () => {
  const gateway = await loopback(
    () => ({ status: 502, headers: { 'x-request-id': 'req_9' }, text: '<html>' }),
    {
      maxRetries: 0,
    },
  )
  await expect(gateway.numora.documents.get('doc_1')).rejects.toMatchObject({
    code: 'unexpected_response',
    status: 502,
    requestId: 'req_9',
  })
  const page = await loopback(() => ({ text: '<html>' }))
  await expect(page.numora.documents.get('doc_1')).rejects.toMatchObject({ code: 'unexpected_response' })
  expect(page.requests).toHaveLength(1)
})
