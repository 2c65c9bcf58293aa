import { extractFile } from '../extract-file.ts'
import type { Failure } from '../model.ts'
import { renderFilePage } from '../read/render-file-page.ts'
import type { Job, Reply, ResultOf } from './messages.ts'

const spentRssBytes = 700 * 1024 * 1024
const spentCpuMs = 20 * 60 * 1000

const reply = (message: Reply): void => {
  process.send!(message)
}

const run = (job: Job): Promise<ResultOf<Job>> =>
  job.kind === 'extract'
    ? extractFile(job.bytes, job.schema, (pageCount) => reply({ kind: 'page-count', pageCount }))
    : renderFilePage(job.bytes, job.pageNumber, job.widthPx)

/** Engines that grew large or used up much of the process's CPU limit are given back. */
const isSpent = (): boolean => {
  const { user, system } = process.cpuUsage()
  return process.memoryUsage.rss() > spentRssBytes || (user + system) / 1000 > spentCpuMs
}

process.on('disconnect', () => process.exit(0))
process.on('message', async (job: Job) => {
  try {
    const result = await run(job)
    reply({ kind: 'done', result, isSpent: isSpent() })
  } catch (error) {
    const detail = error instanceof Error ? error.stack : String(error)
    const failure: Failure = { code: 'extraction_failed', message: 'The file made the reader fail', detail }
    reply({ kind: 'done', result: { ok: false, failure }, isSpent: true })
  }
})
