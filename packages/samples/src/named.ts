import { generateContract } from './contract/generate.ts'
import { generateEInvoice, generateFacturX } from './einvoice/generate.ts'
import { generateInvoice } from './invoice/generate.ts'
import { generateOther } from './other/generate.ts'
import { generateReceipt } from './receipt/generate.ts'
import type { Sample } from './sample.ts'

const recipes = {
  'invoice-en': () =>
    generateInvoice({
      seed: 'invoice-en-2',
      language: 'en-GB',
      layout: 'corporate',
      kind: 'invoice',
      lineCount: 3,
      taxMode: 'net',
    }),
  'invoice-us': () =>
    generateInvoice({
      seed: 'invoice-us',
      language: 'en-US',
      layout: 'fromTo',
      kind: 'invoice',
      lineCount: 4,
      taxMode: 'net',
    }),
  'invoice-de': () =>
    generateInvoice({
      seed: 'invoice-de',
      language: 'de-DE',
      layout: 'letter',
      kind: 'invoice',
      lineCount: 4,
      taxMode: 'net',
    }),
  'invoice-two-pages': () =>
    generateInvoice({
      seed: 'invoice-two-pages',
      language: 'en-GB',
      layout: 'centred',
      kind: 'invoice',
      lineCount: 38,
      taxMode: 'net',
    }),
  'invoice-fr': () =>
    generateInvoice({
      seed: 'invoice-fr',
      language: 'fr-FR',
      layout: 'boxedForm',
      kind: 'invoice',
      lineCount: 3,
      taxMode: 'net',
    }),
  'invoice-in': () =>
    generateInvoice({
      seed: 'invoice-in',
      language: 'en-IN',
      layout: 'ledgerForm',
      kind: 'invoice',
      lineCount: 3,
      taxMode: 'split',
    }),
  'credit-note-fr': () =>
    generateInvoice({
      seed: 'credit-note-fr',
      language: 'fr-FR',
      layout: 'corporate',
      kind: 'credit_note',
      lineCount: 2,
      taxMode: 'net',
    }),
  'credit-note-de': () =>
    generateInvoice({
      seed: 'credit-note-de',
      language: 'de-DE',
      layout: 'letter',
      kind: 'credit_note',
      lineCount: 2,
      taxMode: 'net',
    }),
  'receipt-en': () => generateReceipt({ seed: 'receipt-en-6', language: 'en-GB' }),
  'receipt-my': () => generateReceipt({ seed: 'receipt-my-6', language: 'en-MY', as: 'png' }),
  'receipt-de': () => generateReceipt({ seed: 'receipt-de', language: 'de-DE' }),
  'einvoice-ubl': () =>
    generateEInvoice({
      seed: 'einvoice-ubl',
      language: 'de-DE',
      syntax: 'ubl',
      kind: 'invoice',
      lineCount: 3,
    }),
  'einvoice-cii': () =>
    generateEInvoice({
      seed: 'einvoice-cii',
      language: 'de-DE',
      syntax: 'cii',
      kind: 'invoice',
      lineCount: 3,
    }),
  'facturx-de': () =>
    generateFacturX({
      seed: 'facturx-de',
      language: 'de-DE',
      layout: 'letter',
      kind: 'invoice',
      lineCount: 3,
    }),
  'contract-en': () =>
    generateContract({
      seed: 'contract-en',
      language: 'en-US',
      kind: 'services',
      layout: 'numbered',
      length: 'short',
    }),
  'contract-de': () =>
    generateContract({
      seed: 'contract-de',
      language: 'de-DE',
      kind: 'maintenance',
      layout: 'partyList',
      length: 'short',
    }),
  'letter-en': () => generateOther({ seed: 'letter-en', language: 'en-GB', kind: 'letter' }),
} satisfies Record<string, () => Promise<Sample>>

export type SampleName = keyof typeof recipes
export const sampleNames = Object.keys(recipes) as SampleName[]

/** One of the few samples that guides and tests call by name; its id is the name. */
export async function namedSample(name: SampleName): Promise<Sample> {
  return {
    ...(await recipes[name]()),
    id: name,
  }
}
