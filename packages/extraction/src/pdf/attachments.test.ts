import { generateFacturX } from '@numora/samples'
import { describe, expect, it } from 'vitest'
import { readEInvoice } from '../einvoice/read-einvoice.ts'
import { readFile } from '../read/read-file.ts'
import { firstExtraObject, showText, stream, writePdf } from './hand-written-pdf.ts'

const page = { content: showText('Invoice', 60, 700) }

/** A PDF with embedded files. */
function withFiles(files: { name: string; content: string }[]): Uint8Array {
  const first = firstExtraObject(1)
  const names = files.map(({ name }, index) => `(${name}) ${first + index * 2} 0 R`).join(' ')
  const catalog = `<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [${names}] >> >> >>`
  const objects = files.flatMap(({ name, content }, index) => [
    `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${first + index * 2 + 1} 0 R >> >>`,
    stream('/Type /EmbeddedFile', content),
  ])
  const text = Buffer.from(writePdf([page], [...objects, catalog])).toString('latin1')
  return Buffer.from(text.replace('/Root 1 0 R', `/Root ${first + files.length * 2} 0 R`), 'latin1')
}

function ubl(id: string) {
  return `<?xml version="1.0"?>
  <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>${id}</ID></Invoice>`
}

async function embeddedNumber(files: { name: string; content: string }[]): Promise<string | null> {
  const read = await readFile(withFiles(files))
  if (!read.ok) throw new Error(read.failure.code)
  const { einvoiceXml } = read.file
  return einvoiceXml && readEInvoice(einvoiceXml)!.fields.invoice_number
}

describe('the e-invoice in a PDF', () => {
  it('is found in a Factur-X file and has the values of the sample', async () => {
    const sample = await generateFacturX({ seed: 'attachments' })
    const read = await readFile(sample.bytes)
    const invoice = read.ok && read.file.einvoiceXml ? readEInvoice(read.file.einvoiceXml) : null
    const { invoice_number, total_amount, vendor_iban, due_date } = sample.truth.fields
    expect(invoice?.fields).toMatchObject({ invoice_number, total_amount, vendor_iban, due_date })
  })

  it('is any embedded UBL or CII, whatever the name of the file', async () => {
    expect(await embeddedNumber([{ name: 'data.bin', content: ubl('A-1') }])).toBe('A-1')
  })

  it('is the file with the standard name if there are several', async () => {
    const files = [
      { name: 'a.xml', content: ubl('A-1') },
      { name: 'factur-x.xml', content: ubl('F-1') },
    ]
    expect(await embeddedNumber(files)).toBe('F-1')
  })

  it.each([
    ['no XML', 'hello'],
    ['another XML', '<order><id>1</id></order>'],
    ['XML that is broken', ubl('A-1').replace('</ID>', '')],
    ['XML with a document type', `<!DOCTYPE Invoice [<!ENTITY x "y">]>${ubl('&x;')}`],
  ])('is absent if the embedded file is %s', async (_, content) => {
    expect(await embeddedNumber([{ name: 'factur-x.xml', content }])).toBeNull()
  })
})
