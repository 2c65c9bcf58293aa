import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import type { RouteMetadata } from './scopes.ts'

const c = initContract()

const open: RouteMetadata = { scope: null }
const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' })

export const service = c.router({
  health: {
    method: 'GET',
    path: '/healthz',
    responses: { 200: Health },
    metadata: open,
    summary: 'The process lives',
  },
  ready: {
    method: 'GET',
    path: '/readyz',
    responses: { 200: Health, ...problems('unavailable') },
    metadata: open,
    summary: 'Database and storage answer',
  },
  metrics: {
    method: 'GET',
    path: '/metrics',
    responses: {
      200: c.otherResponse({ contentType: 'text/plain; version=0.0.4', body: z.string() }),
      ...problems('unauthorized'),
    },
    metadata: open,
    summary: 'Prometheus metrics',
    description: 'Only on loopback, or with NUMORA_METRICS_TOKEN as bearer token.',
  },
})
