import { limits } from '@numora/contract'
import { envelopeOf } from '@numora/samples'
import fc from 'fast-check'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFile } from '../read/read-file.ts'
import { mailOf, messageOf, pdfOf, tnefOf, zipOf } from './test-containers.ts'
import { unpackFile } from './unpack-file.ts'

const [one, two] = [pdfOf('Invoice 1'), pdfOf('Invoice 2')]
let logo: Uint8Array
let photo: Uint8Array
beforeAll(async () => {
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
  logo = await picture(200, 80)
  photo = await picture(900, 1_400)
})

/** Each file with what became of it: its content as text, or the reason. */
async function unpacked(bytes: Uint8Array): Promise<[path: string, what: string][]> {
  const result = await unpackFile(bytes)
  if (!result.ok) return [['', result.failure.code]]
  if (result.members === null) return [['', 'no container']]
  return result.members.map((member) => [
    member.path,
    member.leftOut ?? (member.bytes === photo ? 'photo' : nameOf(member.bytes)),
  ])
}

function nameOf(bytes: Uint8Array): string {
  const known = Object.entries({ one, two, photo }).find(([, each]) => Buffer.compare(each, bytes) === 0)
  return known?.[0] ?? 'other'
}

/** Changes the archive's directory entry of a file, which is the last place with its name. */
function patched(zip: Uint8Array, name: string, offset: number, ...values: number[]): Uint8Array {
  const copy = Buffer.from(zip)
  copy.set(values, copy.lastIndexOf(name) - 46 + offset)
  return copy
}

describe('unpackFile', () => {
  it('unpacks archives, and leaves out what is no document', async () => {
    const zip = zipOf({
      'march/one.pdf': one,
      '../../etc/two.pdf': two,
      'Rechnung-März.pdf': one,
      'notes.txt': Buffer.from('hello'),
      '__MACOSX/._one.pdf': one,
      '.DS_Store': Buffer.from('x'),
      'small.png': logo,
    })
    expect(await unpacked(zip)).toEqual([
      ['march/one.pdf', 'one'],
      ['etc/two.pdf', 'two'],
      ['Rechnung-März.pdf', 'one'],
      ['notes.txt', 'not_a_document'],
      ['__MACOSX/._one.pdf', 'system_file'],
      ['.DS_Store', 'system_file'],
      ['small.png', 'other'],
    ])
  })

  it('unpacks mails, and leaves out pictures of their text, signatures and the text', async () => {
    const mail = mailOf('<p>See <img src="cid:logo@x"></p>', [
      { name: 'one.pdf', bytes: one, type: 'application/pdf' },
      { name: 'logo.png', bytes: logo, type: 'image/png', contentId: 'logo@x' },
      { name: 'photo.png', bytes: photo, type: 'image/png' },
      { name: 'smime.p7s', bytes: Buffer.from('x'), type: 'application/pkcs7-signature' },
      { name: 'meeting.ics', bytes: Buffer.from('BEGIN:VCALENDAR'), type: 'text/calendar' },
    ])
    expect(await unpacked(mail)).toEqual([
      ['one.pdf', 'one'],
      ['logo.png', 'small_picture'],
      ['photo.png', 'photo'],
      ['smime.p7s', 'signature'],
      ['meeting.ics', 'not_a_document'],
      ['text', 'mail_text'],
    ])
  })

  it('makes a document of the text of a mail that has none attached, if it has an amount of money', async () => {
    const receipt = '<p>Thank you for your order.</p><table><tr><td>Total</td><td>12.50 EUR</td></tr></table>'
    const shown = { name: 'logo.png', bytes: logo, type: 'image/png', contentId: 'logo@x' }
    expect(await unpacked(mailOf(receipt, [shown]))).toEqual([
      ['logo.png', 'small_picture'],
      ['text.pdf', 'other'],
    ])
    const message = messageOf({ text: 'Total: 12.50 EUR', attached: [] })
    expect(await unpacked(message)).toEqual([['text.pdf', 'other']])
    expect(await unpacked(zipOf({ 'a.eml': mailOf(receipt, []) }))).toEqual([['a.eml/text.pdf', 'other']])
    const result = await unpackFile(mailOf(receipt, []))
    const [page] = (result.ok && result.members) || []
    const read = await readFile(page!.leftOut === null ? page!.bytes : new Uint8Array())
    expect(read).toMatchObject({ ok: true, file: { contentType: 'application/pdf', pageCount: 1 } })
    expect(await unpackFile(mailOf(receipt, []))).toEqual(result)
    // Without an amount, or beside a file that may be the document, it is only the text of a mail.
    expect(await unpacked(mailOf('<p>Hello</p>', []))).toEqual([['text', 'mail_text']])
    const notes = { name: 'notes.docx', bytes: Buffer.from('x') }
    expect((await unpacked(mailOf(receipt, [notes]))).at(-1)).toEqual(['text', 'mail_text'])
  })

  it('unpacks messages of Outlook, also a message in a message', async () => {
    const message = messageOf({
      text: 'See attached.',
      attached: [
        { name: 'one.pdf', bytes: one },
        { name: 'small.txt', bytes: Buffer.from('x') },
        { name: 'Forwarded', message: { text: '', attached: [{ name: 'two.pdf', bytes: two }] } },
      ],
    })
    expect(await unpacked(message)).toEqual([
      ['one.pdf', 'one'],
      ['small.txt', 'not_a_document'],
      ['Forwarded/two.pdf', 'two'],
      ['text', 'mail_text'],
    ])
  })

  it('unpacks what Outlook sends to other programs (winmail.dat)', async () => {
    const tnef = tnefOf([
      { name: 'Rechnung März.pdf', bytes: one },
      { name: 'notes.txt', bytes: Buffer.from('x') },
    ])
    expect(await unpacked(mailOf('See attached', [{ name: 'winmail.dat', bytes: tnef }]))).toEqual([
      ['winmail.dat/Rechnung März.pdf', 'one'],
      ['winmail.dat/notes.txt', 'not_a_document'],
      ['text', 'mail_text'],
    ])
    const endless = Buffer.from(tnef)
    endless.fill(0xff, endless.indexOf(Buffer.from([4, 0, 0, 0, 3, 0, 0x20, 0x0e])), tnef.length - 2)
    expect(await unpacked(mailOf('', [{ name: 'winmail.dat', bytes: endless }]))).toBeTruthy()
    for (let length = 6; length < tnef.length; length += 7)
      expect(
        await unpacked(mailOf('', [{ name: 'winmail.dat', bytes: tnef.subarray(0, length) }])),
      ).toBeTruthy()
  })

  it('unpacks a mail whose whole content is signed (smime.p7m)', async () => {
    const [, entity] = Buffer.from(mailOf('<p>Hi</p>', [{ name: 'one.pdf', bytes: one }]))
      .toString('latin1')
      .split('MIME-Version: 1.0\r\n')
    const signed = envelopeOf(Buffer.from(entity!, 'latin1'), 'der')
    expect(await unpacked(mailOf('', [{ name: 'smime.p7m', bytes: signed }]))).toEqual([
      ['smime.p7m/one.pdf', 'one'],
      ['smime.p7m/text', 'mail_text'],
    ])
  })

  it('unpacks an archive, a mail or the content of one in a signed envelope; other signed files are no containers', async () => {
    const [, entity] = Buffer.from(mailOf('<p>Hi</p>', [{ name: 'one.pdf', bytes: one }]))
      .toString('latin1')
      .split('MIME-Version: 1.0\r\n')
    for (const form of ['der', 'ber', 'base64', 'pem'] as const) {
      const signed = (content: Uint8Array) => unpacked(envelopeOf(content, form))
      expect(await signed(zipOf({ 'one.pdf': one }))).toEqual([['one.pdf', 'one']])
      expect(await signed(envelopeOf(zipOf({ 'two.pdf': two })))).toEqual([['two.pdf', 'two']])
      expect(await signed(mailOf('', [{ name: 'one.pdf', bytes: one }]))).toEqual([['one.pdf', 'one']])
      expect(await signed(Buffer.from(entity!, 'latin1'))).toEqual([
        ['one.pdf', 'one'],
        ['text', 'mail_text'],
      ])
      expect(await signed(one)).toEqual([['', 'no container']])
    }
    expect(await unpacked(envelopeOf(zipOf({ 'one.pdf': one })).subarray(0, 60))).toEqual([
      ['', 'no container'],
    ])
  })

  it('unpacks containers in containers, to a depth', async () => {
    const inner = mailOf('', [{ name: 'all.zip', bytes: zipOf({ 'two.pdf': two }) }])
    const outer = zipOf({ 'mail.eml': inner, 'one.pdf': one })
    expect(await unpacked(mailOf('', [{ name: 'outer.zip', bytes: outer }]))).toEqual([
      ['outer.zip/mail.eml/all.zip/two.pdf', 'two'],
      ['outer.zip/one.pdf', 'one'],
    ])
    const forwarded = mailOf('', [{ name: 'first.eml', bytes: inner, type: 'message/rfc822' }])
    expect(await unpacked(forwarded)).toEqual([['first.eml/all.zip/two.pdf', 'two']])
    let deep = zipOf({ 'one.pdf': one })
    for (let depth = 1; depth < limits.containerDepth; depth++) deep = zipOf({ 'in.zip': deep })
    expect((await unpacked(deep)).map(([, what]) => what)).toEqual(['one'])
    expect((await unpacked(zipOf({ 'in.zip': deep }))).map(([, what]) => what)).toEqual(['nested_too_deep'])
  })

  it('leaves out only the file that is encrypted, damaged or compressed in another way', async () => {
    const zip = zipOf({ 'one.pdf': one, 'two.pdf': two })
    const second = async (changed: Uint8Array) => (await unpacked(changed)).map(([, what]) => what)
    expect(await second(patched(zip, 'one.pdf', 8, 1))).toEqual(['encrypted', 'two'])
    expect(await second(patched(zip, 'one.pdf', 16, 1, 2, 3, 4))).toEqual(['unreadable', 'two'])
    expect(await second(patched(zip, 'one.pdf', 10, 12))).toEqual(['unreadable', 'two'])
    expect(await second(patched(zip, 'one.pdf', 24, 9, 0, 0, 0))).toEqual(['unreadable', 'two'])
    expect(await second(patched(zip, 'one.pdf', 42, 255, 255, 255, 0))).toEqual(['unreadable', 'two'])
    expect(await second(patched(zip, 'one.pdf', 24, 0, 0, 0, 2))).toEqual(['too_large', 'two'])
    const inner = zip.subarray(0, zip.length - 9)
    expect(await second(zipOf({ 'a.zip': inner, 'one.pdf': one }))).toEqual(['unreadable', 'one'])
  })

  it('fails as a whole beyond its limits: bombs, too many files, too many documents', async () => {
    const names = ['1', '2', '3', '4', '5'].map((name) => `${name}.bin`)
    let bomb = zipOf(Object.fromEntries(names.map((name) => [name, Buffer.alloc(1_000)])))
    for (const name of names) bomb = patched(bomb, name, 24, 0, 0, 0xd0, 1)
    expect(await unpacked(bomb)).toEqual([['', 'file_too_large']])
    const many = (count: number, bytes: Uint8Array) =>
      zipOf(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}`, bytes])))
    expect(await unpacked(many(limits.containerMembers + 1, Buffer.from('x')))).toEqual([
      ['', 'file_too_large'],
    ])
    expect(await unpacked(many(limits.containerDocuments, one))).toHaveLength(limits.containerDocuments)
    expect(await unpacked(many(limits.containerDocuments + 1, one))).toEqual([['', 'file_too_large']])
  })

  it('takes the e-invoice of a package, and not what accompanies it', async () => {
    const isdoc = Buffer.from('<Invoice xmlns="http://isdoc.cz/namespace/2013" version="6.0.2"/>')
    const packed = zipOf({ 'manifest.xml': Buffer.from('<manifest/>'), 'a.isdoc': isdoc, 'a.pdf': one })
    expect(await unpacked(packed)).toEqual([
      ['manifest.xml', 'supplement'],
      ['a.isdoc', 'other'],
      ['a.pdf', 'supplement'],
    ])
  })

  it('reads the numbers of large archives (ZIP64)', async () => {
    const zip = Buffer.from(zipOf({ 'one.pdf': one }))
    const end = zip.length - 22
    const large = Buffer.alloc(56 + 20)
    large.writeUInt32LE(0x06064b50, 0)
    large.writeBigUInt64LE(1n, 32)
    large.writeBigUInt64LE(BigInt(zip.readUInt32LE(end + 16)), 48)
    large.writeUInt32LE(0x07064b50, 56)
    large.writeBigUInt64LE(BigInt(end), 64)
    const tail = Buffer.from(zip.subarray(end))
    tail.writeUInt16LE(0xffff, 10)
    tail.writeUInt32LE(0xffffffff, 16)
    expect(await unpacked(Buffer.concat([zip.subarray(0, end), large, tail]))).toEqual([['one.pdf', 'one']])
  })

  it('returns for any damage: cut off anywhere, with any bytes changed', async () => {
    const small = { name: 'one.pdf', bytes: one }
    const whole = [
      zipOf({ 'a.eml': mailOf('Hi', [small]), 'one.pdf': one }),
      mailOf('<p>Hi</p>', [small, { name: 'a.zip', bytes: zipOf({ 'two.pdf': two }) }]),
      mailOf('', [{ name: 'winmail.dat', bytes: tnefOf([small, small]) }]),
      messageOf({ text: 'Hi', attached: [small, { name: 'b', message: { text: 'x', attached: [small] } }] }),
    ]
    const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.nat(255)), {
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3),
        flips,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        async (which, changes, kept) => {
          const bytes = Buffer.from(whole[which]!)
          for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value
          const result = await unpackFile(bytes.subarray(0, Math.ceil(kept * bytes.length)))
          expect(
            result.ok ? !result.members?.some(({ path }) => path === '') : result.failure.code,
          ).toBeTruthy()
        },
      ),
      { numRuns: 300 },
    )
  }, 60_000)
})
