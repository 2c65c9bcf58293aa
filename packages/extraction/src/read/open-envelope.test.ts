import { type EnvelopeForm, envelopeOf, generateEInvoice, generateInvoice } from '@numora/samples'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { extractFile } from '../extract-file.ts'
import { openEnvelope } from './open-envelope.ts'
import { ReadFailure } from './read-failure.ts'
import { readFile } from './read-file.ts'
import { readPageWords } from './read-page-words.ts'
import { renderFilePage } from './render-file-page.ts'

const forms: EnvelopeForm[] = ['der', 'ber', 'base64', 'pem']

it.each(forms)('finds the file in an envelope of any length: %s', (form) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
      expect(Buffer.from(openEnvelope(envelopeOf(bytes, form)))).toEqual(Buffer.from(bytes))
    }),
    { numRuns: 40 },
  )
})

it('opens an envelope in an envelope, and leaves other files as they are', async () => {
  const inner = Buffer.from('%PDF-1.7 x')
  expect(openEnvelope(envelopeOf(envelopeOf(inner, 'ber'), 'base64'))).toEqual(inner)
  for (const other of [Buffer.from('MIIB is only text'), Buffer.from([0x30, 0x03, 1, 2, 3]), Buffer.from('')])
    expect(openEnvelope(other)).toBe(other)
})

it('opens damaged envelopes or refuses them, and nothing else', () => {
  const whole = envelopeOf(Buffer.from('<x/>'.repeat(50)), 'ber')
  fc.assert(
    fc.property(
      fc.nat(whole.length - 1),
      fc.uint8Array({ maxLength: 6 }),
      fc.boolean(),
      (at, noise, isCut) => {
        const damaged = Uint8Array.from(isCut ? whole.subarray(0, at) : whole)
        if (!isCut) damaged.set(noise.subarray(0, damaged.length - at), at)
        try {
          expect(openEnvelope(damaged)).toBeInstanceOf(Uint8Array)
        } catch (error) {
          expect(error).toBeInstanceOf(ReadFailure)
          expect(error).toMatchObject({ code: 'file_unreadable' })
        }
      },
    ),
    { numRuns: 300 },
  )
  const deep = Buffer.concat([whole.subarray(0, 13), Buffer.alloc(100_000, Buffer.from([0xa0, 0x80]))])
  expect(() => openEnvelope(deep)).toThrow(ReadFailure)
})

it('reads, draws and shows a signed FatturaPA like the XML in it', async () => {
  const { bytes, truth } = await generateEInvoice({ seed: 'signed', syntax: 'fatturapa', kind: 'invoice' })
  const signed = envelopeOf(bytes, 'ber')
  const reading = await extractFile(signed, 'auto')
  expect(reading).toMatchObject({ ok: true, textSource: 'einvoice', schema: 'invoice_v2', issues: [] })
  if (!reading.ok) return
  expect(reading.fields.total_amount).toMatchObject({
    value: truth.fields.total_amount,
    origin: 'einvoice',
    source: { page: 1 },
  })
  expect(await readPageWords(signed, 1)).toEqual(await readPageWords(bytes, 1))
  expect(await renderFilePage(signed, 1, 200)).toEqual(await renderFilePage(bytes, 1, 200))
})

it('reads a signed PDF like the PDF in it', async () => {
  const { bytes } = await generateInvoice({ seed: 'signed', language: 'it', lineCount: 1 })
  expect(await readFile(envelopeOf(bytes, 'der'))).toEqual(await readFile(bytes))
})

it('names the failure of an envelope with nothing that can be read', async () => {
  expect(await readFile(envelopeOf(Buffer.from('just text'), 'pem'))).toMatchObject({
    failure: { code: 'unsupported_file_type' },
  })
})

it('says that a file holds several invoices', async () => {
  const { bytes } = await generateEInvoice({ seed: 'several', syntax: 'fatturapa', kind: 'invoice' })
  const text = Buffer.from(bytes).toString()
  const [body] = /<FatturaElettronicaBody>[\s\S]*<\/FatturaElettronicaBody>/.exec(text)!
  const several = Buffer.from(text.replace(body, body + body))
  expect(await extractFile(several, 'invoice_v2')).toMatchObject({ issues: [{ code: 'several_documents' }] })
})
