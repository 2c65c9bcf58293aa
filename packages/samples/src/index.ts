export { type CodedOptions, type CodedSample, generateCoded } from './codes/generate.ts'
export { type SchemeName, schemeNames } from './codes/schemes.ts'
export { makeSymbol, type SymbolKind } from './codes/symbol.ts'
export type { ContractField, ContractSample } from './contract/contract-sample.ts'
export { type ContractOptions, contractRegions, generateContract } from './contract/generate.ts'
export { type ContractKind, contractKinds } from './contract/kinds.ts'
export { type ContractLayoutName, contractLayoutNames } from './contract/plans.ts'
export { designNamesOf } from './designs/designs.ts'
export { type DesignOptions, generateDesign } from './designs/generate-design.ts'
export { generateScript, type ScriptOptions } from './designs/generate-script.ts'
export { openPrinter, type Printer } from './designs/open-printer.ts'
export {
  generateReceiptDesign,
  type ReceiptDesignOptions,
} from './designs/receipts/generate-receipt-design.ts'
export { generateAbroad } from './designs/receipts/judge/abroad.ts'
export { receiptDesignNamesOf } from './designs/receipts/receipt-designs.ts'
export { type EnvelopeForm, envelopeOf } from './einvoice/envelope.ts'
export {
  type EInvoiceOptions,
  type FacturXOptions,
  generateEInvoice,
  generateFacturX,
} from './einvoice/generate.ts'
export { type NationalSyntaxName, nationalSyntaxNames } from './einvoice/national-syntaxes.ts'
export { generateInvoice, type InvoiceOptions } from './invoice/generate.ts'
export { generateNextInvoice, type NextInvoiceOptions } from './invoice/generate-next.ts'
export { type LayoutName, layoutNames } from './invoice/layouts/index.ts'
export { type MixOptions, type MixPart, samples } from './mix.ts'
export { namedSample, type SampleName, sampleNames } from './named.ts'
export { generateOther, type OtherOptions } from './other/generate.ts'
export { generatePaper, type PaperOptions, paperLanguages } from './papers/generate-paper.ts'
export { type PaperKind, paperKinds } from './papers/paper-words.ts'
export { shadeAt, unproject } from './perspective.ts'
export { photograph } from './photo.ts'
export { createRandom, type Random } from './random.ts'
export { generateReceipt, type ReceiptOptions } from './receipt/generate.ts'
export type { Box, OtherKind, PrintedPosition, Sample, SampleKind, Truth } from './sample.ts'
export { type ScriptText, scriptTexts } from './scripts/script-texts.ts'
export { type PageImage, type Wear, type WornImage, wear, wearSample } from './wear.ts'
