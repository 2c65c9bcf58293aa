import type { Named } from '@numora/contract'
import { checkOcr } from '../check-ocr.ts'
import { unpackFile } from '../containers/unpack-file.ts'
import { extractFile } from '../extract-file.ts'
import { type Fault, noteFault } from '../fault.ts'
import type { Failure } from '../file-content.ts'
import { learnFile } from '../learn-file.ts'
import { useOcrModels, useReadingHelp } from '../ocr/load-ocr.ts'
import { readLines } from '../ocr/read-lines.ts'
import type { ReadingHelp } from '../ocr/reading-help.ts'
import { readPageWords } from '../read/read-page-words.ts'
import { renderFilePage } from '../read/render-file-page.ts'
import { splitFile } from '../split/split-file.ts'
import type { HelpReply, Job, KnowledgeReply, Reply, Result } from './messages.ts'

const spentRssBytes = 700 * 1024 * 1024
const spentCpuMs = 20 * 60 * 1000

function reply(message: Reply): void {
  process.send!(message)
}

function onPageCount(pageCount: number): void {
  reply({ kind: 'page-count', pageCount })
}

/** Receives the parent's answer; there is one job, and so one question, at a time. */
let takeKnowledge: (reply: KnowledgeReply) => void

function findKnowledge(named: Named): Promise<KnowledgeReply> {
  return new Promise((resolve) => {
    takeKnowledge = resolve
    reply({ kind: 'find-knowledge', named })
  })
}

/** Receives the answer to the last call for help. */
let takeReadings: (reply: HelpReply) => void
let lastHelp: Promise<unknown> = Promise.resolve()

/** Asks one after the other: the answer to a call that nobody waits for any more comes before the next one's. */
const help: ReadingHelp = (some) => {
  const asked = lastHelp.then(
    () =>
      new Promise<HelpReply['readings']>((resolve) => {
        takeReadings = ({ readings }) => resolve(readings)
        reply({ kind: 'help', some })
      }),
  )
  lastHelp = asked
  return asked
}

function run(job: Job, faults: Fault[]): Promise<Result> {
  switch (job.kind) {
    case 'extract':
      return extractFile(job.bytes, job.schema, {
        onPageCount,
        faults,
        ...(job.canFindKnowledge ? { findKnowledge } : {}),
      })
    case 'learn':
      return learnFile(job.bytes, job.schema, job.approved, { onPageCount, faults })
    case 'render':
      return renderFilePage(job.bytes, job.pageNumber, job.widthPx)
    case 'words':
      return readPageWords(job.bytes, job.pageNumber)
    case 'split':
      return splitFile(job.bytes, job.parts)
    case 'unpack':
      return unpackFile(job.bytes)
    case 'check-ocr':
      return checkOcr()
    case 'lines':
      return readLines(job.some)
  }
}

/** A process whose engines grew large or that used up much of its CPU limit is replaced. */
function isSpent(): boolean {
  const { user, system } = process.cpuUsage()
  return process.memoryUsage.rss() > spentRssBytes || (user + system) / 1000 > spentCpuMs
}

useOcrModels(process.argv[2])
useReadingHelp(help)
// A signal to the whole process group also ends the parent, which then ends its children in order.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit(0))
process.on('message', async (message: Job | KnowledgeReply | HelpReply) => {
  if (message.kind === 'knowledge') return takeKnowledge(message)
  if (message.kind === 'helped') return takeReadings(message)
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
