import { generateEInvoice, nationalSyntaxNames } from '@numora/samples'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EInvoice } from './einvoice.ts'
import { readEInvoice } from './read-einvoice.ts'

function read(xml: string | Uint8Array): EInvoice {
  const invoice = readEInvoice(xml)
  if (!invoice) throw new Error('no e-invoice')
  return invoice
}

/** The samples leave region and country out of every address. */
function withShortAddresses<V extends string | null>(fields: Record<string, V>, known: Record<string, V>) {
  const short = (name: string) => {
    const [value, start] = [fields[name], known[name]]
    return typeof value === 'string' && typeof start === 'string' && value.startsWith(start) ? start : value
  }
  return {
    ...fields,
    vendor_address: short('vendor_address'),
    customer_address: short('customer_address'),
  }
}

describe.each(nationalSyntaxNames)('an e-invoice in %s', (syntax) => {
  it('has all fields and line items of its sample', async () => {
    for (let seed = 0; seed < 12; seed++) {
      const kind = seed % 4 === 3 ? 'credit_note' : 'invoice'
      const { bytes, truth } = await generateEInvoice({ seed, syntax, kind })
      const invoice = read(bytes)
      expect(invoice.syntax).toBe(syntax)
      expect(invoice.isOneOfSeveral).toBe(false)
      expect(withShortAddresses(invoice.fields, truth.fields), `seed ${seed}`).toEqual(truth.fields)
      expect(invoice.lineItems, `seed ${seed}`).toEqual(truth.lineItems)
    }
  })

  it('never makes the reader throw, however it is damaged', async () => {
    const { bytes } = await generateEInvoice({ seed: 'damaged', syntax, lineCount: 2 })
    const text = new TextDecoder().decode(bytes)
    const elements = [...text.matchAll(/<[\w:]+/g)].map(({ index }) => index)
    fc.assert(
      fc.property(fc.constantFrom(...elements), fc.string({ maxLength: 8 }), (at, name) => {
        const damaged =
          text.slice(0, at) + text.slice(at).replace(/^<([\w:]+)([\s\S]*?)>[\s\S]*?<\/\1>/, name)
        const invoice = readEInvoice(damaged)
        expect(invoice === null || typeof invoice.fields === 'object').toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
