export type { EInvoice } from './einvoice/einvoice.ts'
export { readEInvoice } from './einvoice/read-einvoice.ts'
export { createExtractor, type Extractor, type FileInput } from './extractor.ts'
export type { Fault } from './fault.ts'
