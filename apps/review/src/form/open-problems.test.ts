import { expect, test } from 'vitest'
import { openProblems } from './open-problems.ts'

test('a problem is gone once its value was changed, those beside it stay', () => {
  const problems = ['name', 'config.url', 'fields.0.from', 'fields.1.from', ''].map((path) => ({
    path,
    message: 'expected another value',
  }))
  const sent = { name: '', config: { url: 'x', table: 't' }, fields: [{ source: 'a' }, { source: 'b' }] }
  const pathsAfter = (now: unknown) => openProblems(problems, sent, now).map(({ path }) => path)
  expect(pathsAfter(sent)).toHaveLength(5)
  expect(pathsAfter({ ...sent, config: { url: 'x', table: 'other' } })).toContain('config.url')
  expect(pathsAfter({ ...sent, config: { url: 'y', table: 't' } })).not.toContain('config.url')
  expect(pathsAfter({ ...sent, fields: [{ source: 'c' }, { source: 'b' }] })).toEqual([
    'name',
    'config.url',
    'fields.1.from',
  ])
})
