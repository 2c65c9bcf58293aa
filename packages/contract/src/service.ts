import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import type { RouteMetadata } from './scopes.ts'

const c = initContract()

const open: RouteMetadata = { scope: null }
const Health = z
  .object({
    status: z.literal('ok').describe('Always `ok`: what is not is another status code'),
    version: z
      .string()
      .describe('Of Numora, not of the API')
      .meta({ examples: ['0.2.0'] }),
  })
  .meta({ id: 'Health', description: 'It works', examples: [{ status: 'ok', version: '0.2.0' }] })

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
