import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'

export type Pdfium = WrappedPdfiumModule

let loading: Promise<Pdfium> | undefined

/** Loads PDFium, once per process. After a `WebAssembly.RuntimeError` it must not be used again. */
export function loadPdfium(): Promise<Pdfium> {
  loading ??= (async () => {
    const wasm = readFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')))
    const silent = () => {}
    const pdfium = await init({
      wasmBinary: wasm as unknown as ArrayBuffer,
      print: silent,
      printErr: silent,
    })
    pdfium.PDFiumExt_Init()
    return pdfium
  })()
  return loading
}

/** Drops PDFium after a WebAssembly trap; the next use loads it again. */
export function dropPdfium(): void {
  loading = undefined
}

type DirectFunction =
  | 'FPDFText_GetUnicode'
  | 'FPDFText_GetCharBox'
  | 'FPDFText_GetCharOrigin'
  | 'FPDFText_GetLooseCharBox'
  | 'FPDFText_HasUnicodeMapError'
  | 'FPDFText_GetTextObject'
  | 'FPDFText_IsGenerated'
  | 'FPDFTextObj_GetFont'
  | 'FPDFTextObj_GetTextRenderMode'
  | 'FPDFFont_GetGlyphPath'
  | 'FPDFGlyphPath_CountGlyphSegments'
  | 'FPDFGlyphPath_GetGlyphPathSegment'
  | 'FPDFPage_CountObjects'
  | 'FPDFPage_GetObject'
  | 'FPDFPageObj_GetType'
  | 'FPDFPageObj_GetBounds'
  | 'FPDFPageObj_GetMatrix'
  | 'FPDFPageObj_GetFillColor'
  | 'FPDFPageObj_GetStrokeColor'
  | 'FPDFPageObj_GetDashCount'
  | 'FPDFPageObj_CountMarks'
  | 'FPDFPageObj_GetMark'
  | 'FPDFPageObj_GetClipPath'
  | 'FPDFClipPath_CountPaths'
  | 'FPDFClipPath_CountPathSegments'
  | 'FPDFPath_GetDrawMode'
  | 'FPDFPath_CountSegments'
  | 'FPDFPathSegment_GetType'
  | 'FPDFFormObj_CountObjects'
  | 'FPDFFormObj_GetObject'

/**
 * The functions that are called for every glyph and object, without their wrapper, which would cost more than they do.
 */
export function directFunctions(pdfium: Pdfium): Record<DirectFunction, (...numbers: number[]) => number> {
  return pdfium.pdfium.wasmExports as unknown as ReturnType<typeof directFunctions>
}

/** Runs `use` with `size` bytes of PDFium's memory and frees them. */
export function withMemory<T>(pdfium: Pdfium, size: number, use: (pointer: number) => T): T {
  const pointer = pdfium.pdfium.wasmExports.malloc(size)
  if (pointer === 0) throw new RangeError(`PDFium has no ${size} bytes left`)
  try {
    return use(pointer)
  } finally {
    pdfium.pdfium.wasmExports.free(pointer)
  }
}

/**
 * Reads a UTF-16 string from a PDFium call that returns its size in bytes, including the terminating zero.
 */
export function readUtf16(pdfium: Pdfium, call: (pointer: number, bytes: number) => number): string {
  const bytes = call(0, 0)
  if (bytes <= 2) return ''
  return withMemory(pdfium, bytes, (pointer) => {
    call(pointer, bytes)
    return pdfium.pdfium.UTF16ToString(pointer)
  })
}
