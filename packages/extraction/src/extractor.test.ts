import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { type FindKnowledge, ReaderCrashed } from '@numora/contract'
import { generateInvoice, generateReceipt } from '@numora/samples'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { PoolOptions } from './child/pool.ts'
import { createExtractor, type Extractor } from './index.ts'
import { showText, writePdf } from './pdf/hand-written-pdf.ts'
import { createRenderer } from './render.ts'

const open: { close: () => Promise<void> }[] = []

function extractor(options: Partial<PoolOptions> = {}): Extractor {
  const created = createExtractor(options)
  open.push(created)
  return created
}
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()))
})

const textPdf = writePdf([{ content: showText('Invoice 4711', 60, 700) }])
/** Outlines that must be read as a picture, which takes a while. */
const slowPdf = writePdf(
  Array.from({ length: 20 }, () => ({
    content: `BT 3 Tr /F1 12 Tf 60 700 Td (x) Tj ET 0 0 1 rg ${'60 60 3 9 re f 70 80 9 3 re f '.repeat(50)}`,
  })),
)
const readWell = { ok: true, pageCount: 1, contentType: 'application/pdf' }
const options = { schema: 'invoice_v2' } as const

/** Ids of the processes that this one started. */
function children(): string[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, parent, ...args]) => parent === String(process.pid) && args.join(' ').includes('child/main.ts'),
    )
    .map(([pid]) => pid!)
}

describe('createExtractor', () => {
  // Starting a child takes longer than what most tests ask of it.
  describe('with one child for several files', () => {
    const { extract, learn, checkOcr, close } = createExtractor()
    afterAll(close)

    it('reads the same from bytes and from a path', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'numora-'))
      const path = join(folder, 'invoice.pdf')
      const { bytes } = await generateInvoice({ seed: 'extractor', language: 'en' })
      writeFileSync(path, bytes)
      const [fromBytes, fromPath] = await Promise.all([extract(bytes, options), extract(path, options)])
      rmSync(folder, { recursive: true })
      expect(fromBytes).toMatchObject({ ok: true, schema: 'invoice_v2' })
      expect({ ...fromPath, timings: null }).toEqual({ ...fromBytes, timings: null })
    })

    it('reads a picture of a receipt, with its accents and amounts', async () => {
      const { bytes, truth } = await generateReceipt({ seed: 'e17', language: 'de', as: 'png' })
      expect(truth.fields.merchant_name).toContain('Ä')
      const result = await extract(bytes, { schema: 'receipt_v1' })
      for (const name of ['merchant_name', 'transaction_date', 'tax_amount', 'total_amount'])
        expect(result).toMatchObject({ textSource: 'ocr', fields: { [name]: { value: truth.fields[name] } } })
      const before = children().length
      const byTwo = await extractor({ children: 2 }).extract(bytes, { schema: 'receipt_v1' })
      expect({ ...byTwo, timings: null }).toEqual({ ...result, timings: null })
      expect(children()).toHaveLength(before + 2)
    })

    it('reports whether it can read pictures, and with which engine', async () => {
      expect(await checkOcr()).toEqual({ ok: true, engine: expect.stringContaining('Tesseract') })
      expect(await extractor({ timeoutMs: () => 1 }).checkOcr()).toMatchObject({
        ok: false,
        failure: { code: 'timed_out' },
      })
    })

    it('works on more files than it has children, one after the other, in the same child', async () => {
      await extract(textPdf, options)
      const before = children()
      const results = await Promise.all(Array.from({ length: 5 }, () => extract(textPdf, options)))
      for (const result of results) expect(result).toMatchObject(readWell)
      expect(children()).toEqual(before)
    })

    it('reads with lessons of earlier documents, and rejects if they cannot be looked up', async () => {
      const { bytes, truth } = await generateInvoice({ seed: 'learn', language: 'en', layout: 'letter' })
      const values = { ...truth.fields, vendor_name: 'A Trading Name' }
      const learned = await learn(bytes, { ...options, values, fields: ['vendor_name'] })
      if (!learned.ok) throw new Error(learned.failure.message)
      const asked: string[] = []
      const findKnowledge: FindKnowledge = async ({ lessonKeys }) => {
        asked.push(...lessonKeys)
        return { lessons: learned.lessons, parties: { vendor: [], customer: [] } }
      }
      const result = await extract(bytes, { ...options, findKnowledge })
      expect(asked).toEqual(expect.arrayContaining(learned.keys))
      expect(result).toMatchObject({
        fields: { vendor_name: { value: 'A Trading Name' } },
        appliedLessons: [{ field: 'vendor_name', before: truth.fields.vendor_name }],
      })
      const failing = extract(bytes, {
        ...options,
        findKnowledge: () => Promise.reject(new Error('no database')),
      })
      await expect(failing).rejects.toThrow('no database')
      expect(await extract(textPdf, options)).toMatchObject(readWell)
      expect(await learn(Buffer.from('no file'), { ...options, values, fields: [] })).toMatchObject({
        ok: false,
        failure: { code: 'unsupported_file_type' },
      })
    })
  })

  it('ends a file that takes too long as timed_out, and continues with the next', async () => {
    let isFirst = true
    const { extract } = extractor({
      timeoutMs: (pageCount) => (pageCount > 1 && isFirst ? 1 : 60_000),
    })
    expect(await extract(slowPdf, options)).toMatchObject({ ok: false, failure: { code: 'timed_out' } })
    isFirst = false
    expect(await extract(textPdf, options)).toMatchObject(readWell)
  })

  it('survives a file that inflates without end', async () => {
    const { extract } = extractor({ memoryMb: 768 })
    const inner = deflateSync(Buffer.alloc(400 * 1024 * 1024, '0 0 m '), { level: 9 })
    const content = deflateSync(inner, { level: 9 }).toString('latin1')
    const file = writePdf([{ content, filter: '/Filter [/FlateDecode /FlateDecode]' }])
    expect(file.length).toBeLessThan(1_000_000)
    const outcome = await extract(file, options).catch((error) => error)
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ReaderCrashed)
    else
      expect(outcome.ok || outcome.failure.code).toSatisfy(
        (code) => code === true || code === 'extraction_failed' || code === 'no_text_found',
      )
    expect(await extract(textPdf, options)).toMatchObject(readWell)
  })

  it('rejects with ReaderCrashed when its child is killed, and starts another', async () => {
    const { extract } = extractor()
    await extract(textPdf, options)
    const running = extract(slowPdf, options)
    await expect.poll(() => children().length).toBe(1)
    for (const pid of children()) process.kill(Number(pid), 'SIGKILL')
    await expect(running).rejects.toThrow(ReaderCrashed)
    expect(await extract(textPdf, options)).toMatchObject(readWell)
  })

  it('stops for its signal, before and during the work', async () => {
    const { extract } = extractor()
    const controller = new AbortController()
    const running = extract(slowPdf, { ...options, signal: controller.signal })
    const waiting = extract(slowPdf, { ...options, signal: controller.signal })
    controller.abort(new Error('not wanted'))
    await expect(running).rejects.toThrow('not wanted')
    await expect(waiting).rejects.toThrow('not wanted')
    expect(await extract(textPdf, options)).toMatchObject(readWell)
  })

  it('leaves no process behind when it is closed, even in the middle of a file', async () => {
    const created = createExtractor({ children: 2 })
    const running = [created.extract(slowPdf, options), created.extract(slowPdf, options)]
    const outcomes = Promise.allSettled(running)
    await expect.poll(() => children().length).toBe(2)
    await created.close()
    expect(children()).toEqual([])
    for (const outcome of await outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { reason: 'closed' } })
    await expect(created.extract(textPdf, options)).rejects.toMatchObject({ reason: 'closed' })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'does not count %s to the whole process group as a crash',
    async (signal) => {
      const created = extractor()
      const running = created.extract(slowPdf, options)
      const outcome = Promise.allSettled([running])
      await expect.poll(() => children().length).toBe(1)
      for (const pid of children()) process.kill(Number(pid), signal)
      await created.close()
      expect(await outcome).toMatchObject([{ status: 'rejected', reason: { reason: 'closed' } }])
    },
  )

  it.runIf(process.platform === 'linux')('dies with its parent', async () => {
    const script = `import { createExtractor } from ${JSON.stringify(import.meta.resolve('./index.ts'))}
      import { readdirSync, readFileSync } from 'node:fs'
      createExtractor().extract(Buffer.from(${JSON.stringify(Buffer.from(slowPdf).toString('base64'))}, 'base64'), { schema: 'invoice_v2' })
      await new Promise((resolve) => setTimeout(resolve, 300))
      const mine = readdirSync('/proc').find((pid) => /^\\d+$/.test(pid) && readFileSync('/proc/' + pid + '/status', 'utf8').includes('PPid:\\t' + process.pid + '\\n'))
      process.send(mine)`
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const [pid] = await once(parent, 'message')
    parent.kill('SIGKILL')
    await once(parent, 'exit')
    await expect.poll(() => isAlive(Number(pid)), { timeout: 10_000 }).toBe(false)
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('createRenderer', () => {
  it('renders a page as PNG of the given width', async () => {
    const renderer = createRenderer()
    open.push(renderer)
    const shown = await renderer.renderPage(textPdf, 1, 300)
    expect(shown.ok && Buffer.from(shown.png).subarray(1, 4).toString()).toBe('PNG')
    expect(shown.ok && Buffer.from(shown.png).readUInt32BE(16)).toBe(300)
    expect(await renderer.renderPage(textPdf, 2, 300)).toMatchObject({
      ok: false,
      failure: { code: 'file_unreadable' },
    })
  })
})
