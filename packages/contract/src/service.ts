import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import type { RouteMetadata } from './scopes.ts'

const c = initContract()

const open: RouteMetadata = { scope: null }
const Health = z
  .object({ status: z.literal('ok').describe('Always `ok`; otherwise the status code is an error') })
  .meta({ id: 'Health', description: 'It works', examples: [{ status: 'ok' }] })

export const service = c.router({
  health: {
    method: 'GET',
    path: '/healthz',
    responses: { 200: Health },
    metadata: open,
    summary: 'Check that the process is alive',
    description: 'Answers as long as the process can; checks nothing else.',
  },
  ready: {
    method: 'GET',
    path: '/readyz',
    responses: { 200: Health, ...problems('unavailable') },
    metadata: open,
    summary: 'Check database and storage',
    description:
      '503 `unavailable` while one of them does not answer, and once the process is shutting down.',
  },
  metrics: {
    method: 'GET',
    path: '/metrics',
    responses: {
      200: c.otherResponse({
        contentType: 'text/plain; version=0.0.4',
        body: z.string().meta({ examples: ['process_cpu_seconds_total 12.5'] }),
      }),
      ...problems('unauthorized'),
    },
    metadata: open,
    summary: 'Prometheus metrics',
    description: 'Only from the same machine, or with `NUMORA_METRICS_TOKEN` as bearer token; otherwise 401.',
  },
})
