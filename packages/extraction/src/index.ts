export { ExtractorCrashed } from './child/extractor-crashed.ts'
export { createExtractor, type Extractor, type FileInput } from './extractor.ts'
export * from './model.ts'
