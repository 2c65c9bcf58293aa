import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentSchemas } from '@numora/contract'
import { version } from '@numora/extraction/version'
import { namedSample } from '@numora/samples'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type RunCommand, runCommand } from '../test/run-command.ts'
import { openWorld, type World } from './world/open-world.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

let world: World
let folder: string
beforeAll(async () => {
  world = await openWorld()
  folder = await mkdtemp(join(tmpdir(), 'numora-commands-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await world.close()
})

async function numora(args: string[], options: RunCommand = {}) {
  const env = { NUMORA_URL: world.url, NUMORA_API_KEY: world.apiKey, ...options.env }
  return runCommand(args, { cwd: folder, ...options, env })
}

async function done(args: string[], options: RunCommand = {}): Promise<string> {
  const { code, stdout, stderr } = await numora(args, options)
  expect({ code, stderr }, args.join(' ')).toMatchObject({ code: 0 })
  return stdout
}

test('a file is submitted, waited for, shown, approved and exported', async () => {
  const { bytes } = await namedSample('einvoice-ubl')
  await writeFile(join(folder, 'invoice.xml'), bytes)
  const options = ['--external-id', 'cli-1', '--metadata', 'source=cli', '--json']
  const submitted = JSON.parse(await done(['submit', '--schema', 'invoice_v2', ...options, 'invoice.xml']))
  expect(await done(['wait', submitted.id])).toBe(`${submitted.id}  review_required\n`)

  const document = await world.client.documents.get(submitted.id)
  expect(document).toMatchObject({
    external_id: 'cli-1',
    metadata: { source: 'cli' },
    file: { name: 'invoice.xml' },
  })
  expect(JSON.parse(await done(['get', '--json', document.id]))).toEqual(document)
  const result = await world.client.documents.result(document.id)
  expect(JSON.parse(await done(['get', '--result', document.id]))).toEqual(result)
  const { invoice_number: number } = result.fields as Record<string, { value: string }>
  expect(await done(['get', document.id])).toContain(number!.value)

  expect(JSON.parse(await done(['list', '--metadata', 'source=cli', '--json']))).toEqual({
    data: [document],
    next_cursor: null,
  })
  expect(await done(['approve', document.id])).toBe(`${document.id}  reviewed\n`)

  // What the worker reads again is the same, and the document stays approved.
  await world.client.documents.reprocess(document.id, { dry_run: true })
  const trial = await world.client.documents.dryRun(document.id, { wait_seconds: 30 })
  expect(trial).toMatchObject({ status: 'done', engine: result.engine, differences: { line_items: [] } })
  expect(trial.differences!.fields).toEqual([])
  expect((await world.client.documents.get(document.id)).status).toBe('reviewed')

  const report = JSON.parse(await done(['eval', '--approved', '--json']))
  expect(report).toMatchObject({ version, readBy: { [version]: 1 }, documents: 1, leftOut: [], worse: [] })
  const { invoice_number: counted } = report.bySchema.invoice_v2
  expect(counted).toMatchObject({ approved: 1, rightThen: 1, rightNow: 1, better: 0 })
  expect(await done(['eval', '--approved'])).toMatch(/invoice_v2 +whole document +1 +1 \(100\.0 %\)/)

  const csv = await done(['export', '--csv', '--schema', 'invoice_v2', '--external-id', 'cli-1'])
  const [row, ...others] = parse(csv, { columns: true, bom: false }) as Record<string, string>[]
  expect(others).toEqual([])
  expect(row).toMatchObject({ id: document.id, status: 'reviewed', invoice_number: number!.value })
  for (const { name } of documentSchemas.invoice_v2.fields) expect(row).toHaveProperty(name)

  const lines = parse(await done(['export', '--line-items', document.id]), { columns: true }) as Record<
    string,
    string
  >[]
  expect(lines.map((line) => line.line_amount)).toEqual(
    result.line_items.map(({ fields }) => fields.amount.value),
  )
  expect(lines[0]).toMatchObject({ id: document.id, invoice_number: number!.value })

  const taxes = parse(await done(['export', '--tax-lines', document.id]), { columns: true }) as Record<
    string,
    string
  >[]
  expect(taxes.map((row) => [row.tax_line_rate, row.tax_line_base, row.tax_line_amount])).toEqual(
    result.tax_lines.map(({ fields }) => [fields.rate.value, fields.base.value, fields.amount.value]),
  )

  await done(['export', '--json', '--output', 'out.json', '--external-id', 'cli-1'])
  const [exported] = JSON.parse(await readFile(join(folder, 'out.json'), 'utf8'))
  expect(exported).toMatchObject({ document: { id: document.id }, result: { id: document.id } })
  expect(JSON.parse(await done(['export', '--json', '--external-id', 'none']))).toEqual([])
})

test('standard input works as a file, and one that fails is an error', async () => {
  const { bytes } = await namedSample('einvoice-cii')
  const args = ['submit', '--schema', 'invoice_v2', '--wait', '--json', '--name', 'piped.xml', '-']
  expect(JSON.parse(await done(args, { input: bytes }))).toMatchObject({
    status: 'review_required',
    file: { name: 'piped.xml' },
  })
  const broken = await numora(args, { input: '%PDF-1.7 broken' })
  expect(broken).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^numora: doc_\w+: .*\(file_unreadable\)\n$/),
  })
})

test('a mail is waited for with what is attached to it, and is no error', async () => {
  const { bytes } = await namedSample('einvoice-cii')
  const head =
    'From: billing@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=next\r\n\r\n'
  const attached = (name: string, content: Uint8Array) =>
    `--next\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`
  const mail = (name: string, content: Uint8Array) => `${head}${attached(name, content)}--next--\r\n`
  await writeFile(join(folder, 'mail.eml'), mail('invoice.xml', bytes))
  const printed = await done(['submit', '--schema', 'invoice_v2', '--wait', 'mail.eml'])
  expect(printed).toMatch(/^doc_\w+ {2}failed {2}mail\.eml\ndoc_\w+ {2}review_required {2}invoice\.xml\n$/)
  const [id] = printed.split(' ')
  expect(await done(['wait', id!])).toMatch(/^doc_\w+ {2}failed\ndoc_\w+ {2}review_required\n$/)
  await writeFile(join(folder, 'broken.eml'), mail('broken.pdf', Buffer.from('%PDF-1.7 broken')))
  expect(await numora(['submit', '--schema', 'invoice_v2', '--wait', 'broken.eml'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('(file_unreadable)'),
  })
})

test('what a file is, is decided by reading it', async () => {
  await writeFile(join(folder, 'scan.pdf'), (await namedSample('receipt-en')).bytes)
  const submit = ['submit', '--schema', 'auto', '--external-id', 'cli-auto', '--json', 'scan.pdf']
  const submitted = JSON.parse(await done(submit))
  expect(submitted).toMatchObject({ schema: 'auto', status: 'processing' })
  await done(['wait', submitted.id])
  expect(JSON.parse(await done(['get', '--result', submitted.id]))).toMatchObject({ schema: 'receipt_v1' })
  expect(JSON.parse(await done(submit))).toMatchObject({ id: submitted.id, schema: 'receipt_v1' })
  expect(await done(['get', submitted.id])).toContain('receipt_v1')
})

test('a folder of all kinds is imported, and imported again it is there already', async () => {
  const root = join(folder, 'mixed')
  await mkdir(root)
  await writeFile(join(root, 'a.xml'), (await namedSample('einvoice-ubl')).bytes)
  await writeFile(join(root, 'b.pdf'), (await namedSample('receipt-en')).bytes)
  const importing = () => numora(['import', '--schema', 'auto', '--json', 'mixed'])
  const first = await importing()
  expect(first.stderr).toContain('Submitted 2, there already 0, failed 0\n')
  const ids = first.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id as string)
  const documents = await Promise.all(ids.map((id) => world.client.documents.waitFor(id)))
  expect(documents.map(({ schema }) => schema).sort()).toEqual(['invoice_v2', 'receipt_v1'])
  expect((await importing()).stderr).toContain('Submitted 0, there already 2, failed 0\n')
})

test('an import does what is left, and each bad file costs only itself', async () => {
  const root = join(folder, 'archive')
  await mkdir(join(root, '2026'), { recursive: true })
  await writeFile(join(root, '2026/a.xml'), (await namedSample('einvoice-ubl')).bytes)
  await writeFile(join(root, 'note.txt'), 'not a document')
  const importing = () => numora(['import', '--schema', 'invoice_v2', '--json', 'archive'])
  const first = await importing()
  expect(first.code).toBe(1)
  expect(first.stderr).toContain('numora: Submitted 1, there already 0, failed 1\n')
  const lines = first.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.find(({ error }) => error)).toMatchObject({
    file: 'archive/note.txt',
    error: { code: 'unsupported_file_type' },
  })

  await rm(join(root, 'note.txt'))
  await writeFile(join(root, '2026/b.xml'), (await namedSample('einvoice-cii')).bytes)
  const second = await importing()
  expect(second).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('Submitted 1, there already 1, failed 0\n'),
  })
  const { data } = await world.client.documents.list({ limit: 100 })
  expect(data.filter(({ external_id: id }) => id?.startsWith('2026/'))).toHaveLength(2)
})

test.each([
  [['list'], { NUMORA_API_KEY: '' }, 2, 'numora: NUMORA_API_KEY is not set\nThe first start prints a key'],
  [['list'], { NUMORA_API_KEY: 'sk_live_of-nobody-at-all-is-this' }, 1, '(unauthorized, req_'],
  [['list'], { NUMORA_URL: 'http://127.0.0.1:9' }, 1, 'Does Numora run at http://127.0.0.1:9?'],
  [['get', 'doc_nothing'], {}, 1, '(not_found, req_'],
  [['submit', '--schema', 'invoice_v2', 'nothing.pdf'], {}, 1, 'numora: nothing.pdf: It cannot be opened'],
  [
    ['submit', '--schema', 'invoice_v2', '--external-id', 'x', 'a', 'b'],
    {},
    2,
    'numora: --external-id names one document',
  ],
  [['import', '--schema', 'invoice_v2', 'nothing'], {}, 2, 'numora: nothing is not a folder'],
  [['export', '--output', '/dev/null/x'], {}, 1, 'numora: /dev/null/x: '],
])('%j with %j ends with %i and a message', async (args, env, code, message) => {
  const ran = await numora(args, { env: env as Record<string, string> })
  expect(ran.code).toBe(code)
  expect(ran.stderr).toContain(message)
  expect(ran.stderr.trim().split('\n').length).toBeLessThanOrEqual(2)
})
