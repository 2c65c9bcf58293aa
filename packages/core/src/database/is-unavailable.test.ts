import { expect, test } from 'vitest'
import { Problem } from '../problem.ts'
import { isUnavailable } from './is-unavailable.ts'

test.each([
  { code: 'P1001', message: "Can't reach database server" },
  { code: 'P2010', meta: { driverAdapterError: { cause: { kind: 'DatabaseNotReachable' } } } },
  { code: 'P2010', meta: { driverAdapterError: { cause: { kind: 'postgres', code: '57P01' } } } },
  new Error('Client has encountered a connection error and is not queryable'),
  new Error('outer', { cause: Object.assign(new Error('inner'), { code: 'ECONNREFUSED' }) }),
  Object.assign(new Error('no space left'), { code: 'ENOSPC' }),
])('the database or the disk is not available: %j', (error) => {
  expect(isUnavailable(error)).toBe(true)
})

test.each([
  new TypeError('x is undefined'),
  { code: 'P2002', meta: { driverAdapterError: { cause: { kind: 'UniqueConstraintViolation' } } } },
  { code: 'P2010', meta: { driverAdapterError: { cause: { kind: 'postgres', code: '22P02' } } } },
  new Problem('conflict'),
  undefined,
  'text',
])('another kind of error: %j', (error) => {
  expect(isUnavailable(error)).toBe(false)
})
