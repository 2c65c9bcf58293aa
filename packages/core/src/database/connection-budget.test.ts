import { expect, test } from 'vitest'
import { defaultConnections, divideConnections, fewestConnections } from './connection-budget.ts'

test.each([fewestConnections, 7, 10, defaultConnections, 100])(
  'a process with %i connections uses all of them, one to listen',
  (connections) => {
    const { jobs, statements } = divideConnections(connections)
    expect(jobs + statements + 1).toBe(connections)
    expect(jobs).toBeGreaterThanOrEqual(2)
    expect(statements).toBeGreaterThan(jobs)
  },
)
