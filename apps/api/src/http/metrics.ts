import { connectionCounts, documentCounts, queueDepths, type System, storageSweepCounts } from '@numora/core'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type Metrics = {
  observeRequest(labels: { method: string; route: string; status: number | string }, ms: number): void
  /** Returns the metrics in the text format of Prometheus. */
  render(): Promise<string>
}

/** The metrics of this process, and the depths of the queues that all processes share. */
export function createMetrics(system: System, version: string): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const requests = new Histogram({
    name: 'numora_http_request_duration_seconds',
    help: 'Time from the start of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [register],
  })
  new Gauge({
    name: 'numora_build_info',
    help: 'Always 1; the labels are the versions of Numora and of Node',
    labelNames: ['version', 'node'],
    registers: [register],
  }).set({ version, node: process.version }, 1)
  // The other metrics are shown even if the database is unavailable.
  const depths = () => queueDepths(system).catch(() => [])
  new Gauge({
    name: 'numora_queue_jobs',
    help: 'Jobs by queue and state, as counted within the last minute',
    labelNames: ['queue', 'state'],
    registers: [register],
    async collect() {
      this.reset()
      for (const { queue, oldestSeconds, ...states } of await depths())
        for (const [state, count] of Object.entries(states)) this.set({ queue, state }, count)
    },
  })
  new Gauge({
    name: 'numora_documents',
    help: 'Documents by status, as counted within the last minute',
    labelNames: ['status'],
    registers: [register],
    async collect() {
      this.reset()
      for (const { status, count } of await documentCounts(system).catch(() => []))
        this.set({ status }, count)
    },
  })
  new Gauge({
    name: 'numora_database_connections',
    help: 'Connections of this process to the database, and statements that wait for one',
    labelNames: ['state'],
    registers: [register],
    collect() {
      for (const [state, count] of Object.entries(connectionCounts(system))) this.set({ state }, count)
    },
  })
  new Gauge({
    name: 'numora_storage_found',
    help: 'Results of the last complete comparison of storage and database: removed leftovers, missing files',
    labelNames: ['side'],
    registers: [register],
    async collect() {
      this.reset()
      for (const [side, count] of Object.entries(await storageSweepCounts(system).catch(() => ({}))))
        this.set({ side }, count)
    },
  })
  new Gauge({
    name: 'numora_queue_oldest_seconds',
    help: 'Waiting time of the oldest job in a queue that could start',
    labelNames: ['queue'],
    registers: [register],
    async collect() {
      this.reset()
      for (const { queue, oldestSeconds } of await depths()) this.set({ queue }, oldestSeconds)
    },
  })
  return {
    observeRequest: (labels, ms) => requests.observe(labels, ms / 1_000),
    render: () => register.metrics(),
  }
}
