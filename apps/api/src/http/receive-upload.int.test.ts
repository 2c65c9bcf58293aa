import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld, type Sent } from '../../test/api-world.ts'
import { type Field, formOf, pdf, pdfBlob } from '../../test/files.ts'

let world: ApiWorld
let caller: Caller
beforeAll(async () => {
  world = await openApiWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  caller = await world.newCaller(['documents:write', 'documents:read'])
})

function upload(fields: Field[], sent: Sent = {}) {
  return world.send('POST', '/v1/documents', { caller, body: formOf(...fields), ...sent })
}

/** The number of stored files of the caller's workspace, including half-written ones. */
async function stored() {
  const folder = `${world.filesDir}/files/${caller.ctx.workspaceId}`
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).length
}

test('a file with its fields creates a document, in any order of the parts', async () => {
  const answer = await upload([
    ['metadata', '{"source":"scanner"}'],
    ['file', pdfBlob(), 'März/../Rechnung "1".pdf'],
    ['schema', 'invoice_v2'],
    ['external_id', 'ap-1'],
  ])
  expect(answer.status).toBe(202)
  expect(answer.headers.get('location')).toBe(answer.json.status_url)
  const document = (await world.send('GET', answer.json.status_url, { caller })).json
  expect(document).toMatchObject({
    external_id: 'ap-1',
    metadata: { source: 'scanner' },
    file: {
      content_type: 'application/pdf',
      size_bytes: pdf().length,
      sha256: createHash('sha256').update(pdf()).digest('hex'),
    },
  })
  expect(document.file.name).toContain('Rechnung')
  expect(await stored()).toBe(1)
})

test('the type is detected from the bytes, not from the name', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  for (const [bytes, found] of [
    ['MZ\x90\0', 'of no kind that is known here'],
    ['<html></html>', 'an HTML page'],
    [svg, 'an SVG image'],
    ['', 'empty'],
    [`PK\x03\x04${'\0'.repeat(26)}word/document.xml`, 'a Word document: export it as PDF'],
    ['<?xml version="1.0"?><order/>', 'XML, but no invoice'],
    ['Invoice 4711', 'plain text'],
  ]) {
    const answer = await upload([
      ['schema', 'invoice_v2'],
      ['file', new Blob([bytes!]), 'invoice.pdf'],
    ])
    expect(answer.json.error.code).toBe('unsupported_file_type')
    expect(answer.json.error.message).toMatch(new RegExp(`is ${found}.*\\. The file must be PDF`))
  }
  const answer = await upload([
    ['schema', 'invoice_v2'],
    ['file', pdfBlob(), 'x.exe'],
  ])
  expect(answer.status).toBe(202)
  expect(await stored()).toBe(1)
})

test.each<[string, Field[], string]>([
  [
    'two files',
    [
      ['file', pdfBlob()],
      ['file', pdfBlob('b')],
    ],
    'file',
  ],
  [
    'a repeated field',
    [
      ['schema', 'receipt_v1'],
      ['file', pdfBlob()],
    ],
    'schema',
  ],
  [
    'a file and a file_url',
    [
      ['file', pdfBlob()],
      ['file_url', 'https://example.com/a.pdf'],
    ],
    'file_url',
  ],
  ['a file by another name', [['document', pdfBlob()]], 'document'],
  ['no file', [], 'file'],
  [
    'an unknown field',
    [
      ['file', pdfBlob()],
      ['surprise', '1'],
    ],
    'surprise',
  ],
  [
    'metadata that is no JSON',
    [
      ['file', pdfBlob()],
      ['metadata', '{'],
    ],
    'metadata',
  ],
  [
    'metadata that is no object',
    [
      ['file', pdfBlob()],
      ['metadata', '[1]'],
    ],
    'metadata',
  ],
  [
    'a number in metadata',
    [
      ['file', pdfBlob()],
      ['metadata', '{"a":1}'],
    ],
    'metadata.a',
  ],
  [
    'an empty external_id',
    [
      ['file', pdfBlob()],
      ['external_id', ''],
    ],
    'external_id',
  ],
  [
    'the character zero',
    [
      ['file', pdfBlob()],
      ['external_id', 'a\0b'],
    ],
    'external_id',
  ],
])('%s is 400 and leaves nothing', async (_what, fields, path) => {
  const answer = await upload([['schema', 'invoice_v2'], ...fields])
  expect(answer.json.error).toMatchObject({ code: 'invalid_payload', details: [{ path }] })
  expect(await stored()).toBe(0)
})

test('an unknown schema is 422 and leaves nothing', async () => {
  const answer = await upload([
    ['schema', 'invoice_v9'],
    ['file', pdfBlob()],
  ])
  expect(answer.json.error.code).toBe('invalid_schema')
  expect(await stored()).toBe(0)
})

function megabytes(count: number) {
  let left = count
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(1_048_576))
      else controller.close()
    },
  })
}

function head(boundary: string) {
  return `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4\n`
}

test('a file of more than 30 MB is 413, with and without a length', async () => {
  const tooMuch = new Blob([pdf(), new Uint8Array(30 * 1_048_576)])
  expect(
    (
      await upload([
        ['schema', 'invoice_v2'],
        ['file', tooMuch],
      ])
    ).json.error.code,
  ).toBe('file_too_large')
  const stream = new ReadableStream({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode(head('b')))
      for await (const chunk of megabytes(31)) controller.enqueue(chunk)
      controller.close()
    },
  })
  const answer = await world.send('POST', '/v1/documents', {
    caller,
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body: stream,
  })
  expect(answer.json.error.code).toBe('file_too_large')
  expect(await stored()).toBe(0)
})

test('a file of 30 MB is accepted', async () => {
  const much = new Blob([pdf(), new Uint8Array(30 * 1_048_576 - pdf().length)])
  expect(
    (
      await upload([
        ['schema', 'invoice_v2'],
        ['file', much],
      ])
    ).status,
  ).toBe(202)
})

test('a form gives the same result on the path of uploads and on the path of JSON', async () => {
  const form = () => formOf(['schema', 'invoice_v2'], ['external_id', 'two-paths'], ['file', pdfBlob()])
  const first = await world.send('POST', '/v1/documents/upload', { caller, body: form() })
  expect(first.status).toBe(202)
  expect(first.headers.get('location')).toBe(first.json.status_url)
  const second = await world.send('POST', '/v1/documents', { caller, body: form() })
  expect([second.status, second.json]).toEqual([200, first.json])
  const wrong = await world.send('POST', '/v1/documents?a=1', { caller, body: form() })
  expect(wrong.json.error.details).toEqual([{ path: 'a', message: 'is not known here' }])
})

test.each([
  ['JSON', { json: { schema: 'invoice_v2', file_url: 'https://example.com/a.pdf' } }],
  ['text', { body: 'schema=invoice_v2', headers: { 'content-type': 'text/plain' } }],
  ['nothing', {}],
])('the path of uploads accepts only forms: %s is 415', async (_what, sent: Sent) => {
  const answer = await world.send('POST', '/v1/documents/upload', { caller, ...sent })
  expect([answer.status, answer.json.error.code]).toEqual([415, 'unsupported_media_type'])
})

test.each([
  ['no boundary', 'multipart/form-data', 'x'],
  ['no end', 'multipart/form-data; boundary=b', `${head('b')}and no more`],
  ['no parts', 'multipart/form-data; boundary=b', 'nothing'],
  ['nothing', 'multipart/form-data; boundary=b', ''],
])('a form with %s is 400 and leaves nothing', async (_what, type, body) => {
  const answer = await world.send('POST', '/v1/documents', {
    caller,
    headers: { 'content-type': type },
    body,
  })
  expect(answer.json.error.code).toBe('invalid_payload')
  expect(await stored()).toBe(0)
})

test('a form that breaks off half-way leaves nothing', async () => {
  const { port } = new URL(world.url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.write(
    `POST /v1/documents HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${caller.secret}\r\n` +
      `content-type: multipart/form-data; boundary=b\r\ncontent-length: 1000000\r\n\r\n${head('b')}${'x'.repeat(100_000)}`,
  )
  await expect.poll(stored).toBe(1)
  socket.destroy()
  await expect.poll(stored).toBe(0)
})

test('the file of a document that already exists is not stored again', async () => {
  const fields: Field[] = [
    ['schema', 'invoice_v2'],
    ['external_id', 'same'],
    ['file', pdfBlob()],
  ]
  const first = await upload(fields)
  const second = await upload(fields)
  expect([first.status, second.status]).toEqual([202, 200])
  expect(second.json).toEqual(first.json)
  const other = await upload([...fields.slice(0, 2), ['file', pdfBlob('other')]])
  expect(other.json.error.code).toBe('duplicate_external_id')
  expect(await stored()).toBe(1)
})

test('a hundred simultaneous submissions of one external_id create one document', async () => {
  const fields: Field[] = [
    ['schema', 'invoice_v2'],
    ['external_id', 'hundred'],
    ['file', pdfBlob()],
  ]
  const answers = await Promise.all(Array.from({ length: 100 }, () => upload(fields)))
  expect(new Set(answers.map(({ json }) => json.id)).size).toBe(1)
  expect(answers.filter(({ status }) => status === 202)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(99)
  await expect.poll(stored).toBe(1)
})

test('refused before a byte of the file is read', async () => {
  const { port } = new URL(world.url)
  const answered = (extra: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1')
      socket.once('data', (data) => {
        socket.destroy()
        resolve(String(data).split('\r\n')[0]!)
      })
      socket.write(
        `POST /v1/documents HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\n` +
          `content-type: multipart/form-data; boundary=b\r\n${extra}\r\n\r\n`,
      )
    })
  const key = `authorization: Bearer ${caller.secret}`
  const reader = await world.keyOf(caller, ['documents:read'])
  expect(await answered('content-length: 10')).toContain('401')
  expect(await answered(`authorization: Bearer ${reader.secret}\r\ncontent-length: 10`)).toContain('403')
  expect(await answered(`${key}\r\ncontent-length: 99000000`)).toContain('413')
  expect(await answered(`${key}\r\ncontent-length: 10`)).toContain('100 Continue')
})

/** A form in which one text is not UTF-8. */
function formInLatin1(name: string, value: string, fileName = 'a.pdf') {
  return Buffer.from(
    `--b\r\ncontent-disposition: form-data; name="schema"\r\n\r\ninvoice_v2\r\n` +
      `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n` +
      `--b\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\n\r\n%PDF-1.4\n\r\n--b--\r\n`,
    'latin1',
  )
}

function sendForm(body: Buffer) {
  return world.send('POST', '/v1/documents', {
    caller,
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body: new Uint8Array(body),
  })
}

test.each(['external_id', 'metadata'])('a %s that is not UTF-8 is 400 with its name', async (name) => {
  const answer = await sendForm(formInLatin1(name, name === 'metadata' ? '{"a":"M\xe4rz"}' : 'M\xe4rz'))
  expect(answer.json.error.details).toEqual([{ path: name, message: 'expected text in UTF-8' }])
  expect(await stored()).toBe(0)
})

test('text in UTF-8 is kept, and a file name that is not UTF-8 is left out', async () => {
  const value = Buffer.from('März €🧾').toString('latin1')
  const answer = await sendForm(formInLatin1('external_id', value, 'M\xe4rz.pdf'))
  const document = (await world.send('GET', answer.json.status_url, { caller })).json
  expect([document.external_id, document.file.name]).toEqual(['März €🧾', null])
})

test('a form with too many fields, or one that is too long, is refused', async () => {
  const many: Field[] = Array.from({ length: 12 }, (_, i) => [`field${i}`, '1'])
  expect((await upload(many)).json.error.message).toBe('The form has too many fields.')
  const long = await upload([['external_id', 'x'.repeat(300_000)]])
  expect(long.json.error.code).toBe('payload_too_large')
})

test.each([
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\scans\\a.pdf', 'a.pdf'],
  ['..', null],
])('the name %s of an upload becomes %s', async (given, name) => {
  const { json } = await upload([
    ['schema', 'invoice_v2'],
    ['file', pdfBlob(), given],
  ])
  const document = await world.send('GET', json.status_url, { caller })
  expect(document.json.file.name).toBe(name)
})

test.each([
  ['https://a.invalid/a%00.pdf', 'a.pdf'],
  ['https://a.invalid/x/..%2F..%2Fa%0D%0Ab.pdf', 'ab.pdf'],
  ['https://a.invalid/%2E%2E', null],
])('the file at %s is named %s', async (url, name) => {
  const json = { schema: 'invoice_v2', file_url: url }
  const { status, json: receipt } = await world.send('POST', '/v1/documents', { caller, json })
  expect(status).toBe(202)
  const document = await world.send('GET', receipt.status_url, { caller })
  expect(document.json.file.name).toBe(name)
})
