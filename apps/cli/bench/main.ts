// Measures Numora's speed, compared with a bare server where it is a ratio. Takes about ten minutes on an
// otherwise idle machine: `pnpm bench [rounds]`, or `pnpm bench flood` for the last table only. `pnpm bench queue [seconds]`
// and `pnpm bench scale [documents]` are not part of it, because they take longer.
import { limits } from '@numora/contract'
import { measureFloods } from './flood.ts'
import { measureHttp } from './http.ts'
import { enqueueToStartMs, measureReviewRequired } from './idle-latency.ts'
import { openInstallations } from './installations.ts'
import { measureOldTransaction } from './old-transaction.ts'
import { printTable } from './print-table.ts'
import { measureReading } from './reading.ts'
import { measureScale } from './scale.ts'
import { median, percentile } from './statistics.ts'
import { measureWorkerScaling } from './worker-scaling.ts'

function ms(value: number) {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`
}

function whole(value: number) {
  return String(Math.round(value))
}

const [what, size] = process.argv.slice(2)
if (what === 'queue') await measureQueue(Number(size ?? 600))
else if (what === 'scale') await measureSizes(Number(size ?? 1_000_000))
else {
  if (what !== 'flood') await measureAlone(Number(what ?? 5))
  await measureNeighbours()
}

async function measureQueue(holdSeconds: number): Promise<void> {
  const starts = await measureOldTransaction(holdSeconds)
  printTable(
    'Enqueue to start, while an old transaction is open',
    starts.map(({ when, queue, jobs, p50Ms, p99Ms }) => ({
      when: `${queue}, ${when}`,
      jobs: String(jobs),
      p50: ms(p50Ms),
      p99: ms(p99Ms),
    })),
  )
  const found = await measureWorkerScaling([1, 2, 8])
  printTable(
    'Jobs of 20 ms, one lane a process',
    found.map(({ workers, jobsPerSecond }) => ({
      workers: String(workers),
      'jobs/s': whole(jobsPerSecond),
      'to one': (jobsPerSecond / found[0]!.jobsPerSecond).toFixed(2),
    })),
  )
}

async function measureSizes(documents: number): Promise<void> {
  const small = 10_000
  const { reads, imports } = await measureScale(small, documents)
  printTable(
    `Reads with ${small} and with ${documents} documents in one workspace, interleaved`,
    reads.map(({ what, small, large, again }) => ({
      read: what,
      'p50 small': ms(small.p50Ms),
      'p50 large': ms(large.p50Ms),
      'p99 small': ms(small.p99Ms),
      'p99 large': ms(large.p99Ms),
      'p50 ratio': (large.p50Ms / small.p50Ms).toFixed(2),
      'p99 ratio': (large.p99Ms / small.p99Ms).toFixed(2),
      'small against itself, p50': (again.p50Ms / small.p50Ms).toFixed(2),
      p99: (again.p99Ms / small.p99Ms).toFixed(2),
    })),
  )
  printTable(
    `Import of ${limits.importedVendors} vendors`,
    imports.map(({ what, seconds }) => ({ vendors: what, time: `${seconds.toFixed(1)} s` })),
  )
}

async function measureAlone(rounds: number): Promise<void> {
  printTable(
    'Reading in a warm child process',
    (await measureReading()).map(({ what, engineMsPerPage, ownMsPerPage, msPerPage }) => ({
      file: what,
      'CPU a page beside engines': ms(ownMsPerPage),
      "engines' own CPU": ms(engineMsPerPage),
      'CPU to engines': engineMsPerPage > 0 ? (1 + ownMsPerPage / engineMsPerPage).toFixed(2) : '–',
      'time a page': ms(msPerPage),
    })),
  )

  const { numora, bare, stopWorker, close } = await openInstallations()
  try {
    const reviewed = await measureReviewRequired(numora)
    const started = await enqueueToStartMs(numora.databaseUrl)
    await stopWorker()
    const row = (what: string, times: number[]) => ({
      wait: what,
      p50: ms(median(times)),
      p95: ms(percentile(times, 0.95)),
    })
    printTable(`At rest, ${reviewed.length} documents one after the other`, [
      row('one-page PDF, POST to review_required', reviewed),
      row('reading job, enqueue to start', started),
    ])

    printTable(
      `Against a bare server (Express, zod, pg), median of ${rounds} interleaved rounds`,
      (await measureHttp(numora, bare, rounds)).map(({ what, numora, bare, ...ratios }) => ({
        request: what,
        'requests/s': whole(numora.requestsPerSecond),
        bare: whole(bare.requestsPerSecond),
        ratio: ratios.requestsRatio.toFixed(2),
        'CPU a request': ms(numora.cpuMsPerRequest),
        'bare CPU': ms(bare.cpuMsPerRequest),
        'CPU ratio': ratios.cpuRatio.toFixed(2),
        'bare against itself':
          (1 + ratios.drift).toFixed(2) + (ratios.drift > 0.1 ? ' (does not count)' : ''),
      })),
    )
  } finally {
    await close()
  }
}

async function measureNeighbours(): Promise<void> {
  const share = (times: number[], at: number) => (times.length > 0 ? ms(percentile(times, at)) : '–')
  printTable(
    'What one workspace waits for while another one floods the service',
    (await measureFloods()).map(({ what, reviewedMs, readMs, refused }) => ({
      'the other one has': what,
      'POST to review_required p50': share(reviewedMs, 0.5),
      p99: share(reviewedMs, 0.99),
      'GET /v1/documents p50': share(readMs, 0.5),
      'p99 ': share(readMs, 0.99),
      refused: String(refused),
    })),
  )
}
