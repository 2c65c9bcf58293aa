import { checkOcr } from '../check-ocr.ts'
import { extractFile } from '../extract-file.ts'
import { type Fault, noteFault } from '../fault.ts'
import type { FieldLesson } from '../fields/memory/lesson.ts'
import { learnFile } from '../learn-file.ts'
import type { Failure } from '../model.ts'
import { renderFilePage } from '../read/render-file-page.ts'
import type { Job, Memory, Reply, Result } from './messages.ts'

const spentRssBytes = 700 * 1024 * 1024
const spentCpuMs = 20 * 60 * 1000

function reply(message: Reply): void {
  process.send!(message)
}

function onPageCount(pageCount: number): void {
  reply({ kind: 'page-count', pageCount })
}

/** Takes the parent's answer; there is one job, and so one question, at a time. */
let takeMemory: (memory: Memory) => void

function recall(keys: string[]): Promise<FieldLesson[]> {
  return new Promise((resolve) => {
    takeMemory = ({ lessons }) => resolve(lessons)
    reply({ kind: 'recall', keys })
  })
}

function run(job: Job, faults: Fault[]): Promise<Result> {
  switch (job.kind) {
    case 'extract':
      return extractFile(job.bytes, job.schema, {
        onPageCount,
        faults,
        ...(job.canRecall ? { recall } : {}),
      })
    case 'learn':
      return learnFile(job.bytes, job.schema, job.approved, { onPageCount, faults })
    case 'render':
      return renderFilePage(job.bytes, job.pageNumber, job.widthPx)
    case 'check-ocr':
      return checkOcr()
  }
}

/** Engines that grew large or used up much of the process's CPU limit are given back. */
function isSpent(): boolean {
  const { user, system } = process.cpuUsage()
  return process.memoryUsage.rss() > spentRssBytes || (user + system) / 1000 > spentCpuMs
}

// Who ends the whole group of processes ends the parent, which ends its children in order.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit(0))
process.on('message', async (message: Job | Memory) => {
  if (message.kind === 'memory') return takeMemory(message)
  const faults: Fault[] = []
  try {
    const result = await run(message, faults)
    reply({ kind: 'done', result, faults, isSpent: faults.length > 0 || isSpent() })
  } catch (error) {
    noteFault(faults, 'file', error)
    const failure: Failure = { code: 'extraction_failed', message: 'The file made the reader fail' }
    reply({ kind: 'done', result: { ok: false, failure }, faults, isSpent: true })
  }
})
