import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentSchemas, einvoiceRules, type FieldDefinition } from '@numora/contract'
import { namedSample } from '@numora/samples'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { main, runCommand } from '../../test/run-command.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

/** A UBL invoice without a vendor, a date and a currency, whose sums do not agree. */
const incomplete = `<?xml version="1.0"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
  xmlns:c="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
  xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2">
  <c:CustomizationID>urn:cen.eu:en16931:2017</c:CustomizationID>
  <c:ID>R-1</c:ID>
  <a:TaxTotal><c:TaxAmount currencyID="EUR">19.00</c:TaxAmount></a:TaxTotal>
  <a:LegalMonetaryTotal>
    <c:TaxExclusiveAmount currencyID="EUR">100.00</c:TaxExclusiveAmount>
    <c:TaxInclusiveAmount currencyID="EUR">129.00</c:TaxInclusiveAmount>
  </a:LegalMonetaryTotal>
</Invoice>`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numora-extract-'))
  await mkdir(join(folder, 'empty'))
  await mkdir(join(folder, 'many'))
  await writeFile(join(folder, 'incomplete.xml'), incomplete)
  await writeFile(join(folder, 'note.txt'), 'not a document')
  for (let n = 0; n < 20; n++) await writeFile(join(folder, 'many', `${n}.xml`), incomplete)
})
afterAll(() => rm(folder, { recursive: true }))

test('NDJSON has the same review reasons as the API, and no line without them', async () => {
  const { code, stdout } = await runCommand(['extract', '--ndjson', 'incomplete.xml'], { cwd: folder })
  expect(code).toBe(0)
  const { review_reasons: reasons, result } = JSON.parse(stdout)
  const definitions: readonly FieldDefinition[] = documentSchemas.invoice_v2.fields
  const missing = definitions.filter(
    ({ name, required_for_approval }) => required_for_approval && result.fields[name].value === null,
  )
  expect(missing.length).toBeGreaterThan(0)
  for (const { name } of missing) expect(reasons).toContainEqual({ code: 'missing_required', field: name })
  expect(reasons).toContainEqual({ code: 'amounts_do_not_add_up', field: 'total_amount' })
  expect(reasons).toContainEqual({
    code: 'rule_broken',
    field: 'total_amount',
    rule: 'BR-CO-15',
    message: einvoiceRules['BR-CO-15'],
  })
})

test('the table lists what to check', async () => {
  const { stdout } = await runCommand(['extract', 'incomplete.xml'], { cwd: folder })
  expect(stdout).toMatch(/^ {2}To look at$/m)
  expect(stdout).toMatch(/^ {2}· missing required: .*Vendor/m)
  expect(stdout).toMatch(/^ {2}· amounts do not add up: Total/m)
  expect(stdout).toMatch(/^ {2}· rule broken: .*BR-CO-15 in Total/m)
})

test('a failure is a code and a message, without internal details', async () => {
  const { code, stdout } = await runCommand(['extract', '--ndjson', 'note.txt', 'missing.pdf'], {
    cwd: folder,
  })
  expect(code).toBe(1)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toHaveLength(2)
  for (const line of lines)
    expect(line).toEqual({
      file: expect.stringMatching(/note.txt|missing.pdf/),
      ok: false,
      failure: { code: expect.stringMatching(/^[a-z_]+$/), message: expect.any(String) },
    })
})

test('- is standard input', async () => {
  const { bytes } = await namedSample('einvoice-ubl')
  const { code, stdout } = await runCommand(['extract', '--ndjson', '-'], { input: bytes })
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ file: '-', ok: true, text_source: 'einvoice' })
})

test('an empty folder is an error that names it', async () => {
  expect(await runCommand(['extract', 'empty'], { cwd: folder })).toEqual({
    code: 1,
    stdout: '',
    stderr: 'numora: There are no files in empty\n',
  })
})

test('a closed output ends it without a message', async () => {
  const child = spawn(process.execPath, [main, 'extract', '--ndjson', '--concurrency', '1', 'many'], {
    cwd: folder,
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
  expect(stderr.replaceAll(/^\d+ of 20\n/gm, '')).toBe('')
  expect(stderr).not.toContain('20 of 20')
})
