import type { DocumentEvent, DocumentResult, Numora } from '@numora/client'
import { expect, it } from 'vitest'
import { partiesKnownThen } from './parties-known-then.ts'

/** An invoice that was read on one day of March and approved on another. */
function invoice(id: string, vendor: string, readOn: number, approvedOn: number) {
  const fields = { vendor_name: { value: vendor }, customer_name: { value: 'Own Traders' } }
  const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T00:00:00.000Z`
  return {
    id,
    created_at: at(readOn),
    updated_at: at(approvedOn),
    result: { schema: 'invoice_v2', fields, vendor_code: null } as unknown as DocumentResult,
    // Events are erased after some time.
    events: (id === 'early'
      ? []
      : [
          { type: 'document.processing', created_at: at(readOn) },
          { type: 'document.reviewed', created_at: at(approvedOn) },
        ]) as DocumentEvent[],
  }
}

/** An installation with a vendor, and the settings of this version or of one without own companies. */
function installation(settings: object): Numora {
  const list = async function* () {
    yield { code: 'V-1', name: 'Listed GmbH', tax_ids: [], ibans: [], aliases: [] }
  }
  return { vendors: { list }, settings: { get: async () => settings } } as unknown as Numora
}

const keys = ['name:one', 'name:owntraders', 'name:listed']

it('knows what was approved before a document was read, without the document itself, and the list of vendors', async () => {
  const documents = [
    invoice('early', 'One', 1, 4),
    invoice('second', 'One', 2, 5),
    invoice('third', 'Two', 2, 5),
    invoice('fourth', 'Three', 2, 20),
    invoice('late', 'Four', 10, 11),
    invoice('last', 'Five', 25, 26),
  ]
  const known = await partiesKnownThen(installation({}), documents)
  expect(known('early', keys)).toEqual({ vendor: ['name:listed'], customer: [] })
  expect(known('late', keys)).toEqual({ vendor: ['name:one', 'name:listed'], customer: [] })
  expect(known('last', keys)).toEqual({ vendor: ['name:one', 'name:listed'], customer: ['name:owntraders'] })
})

it('knows the own companies', async () => {
  const own = { own_companies: [{ name: 'Own Traders Ltd.', tax_ids: [], aliases: [] }] }
  const known = await partiesKnownThen(installation(own), [invoice('early', 'One', 1, 4)])
  expect(known('early', keys).customer).toEqual(['name:owntraders'])
})
