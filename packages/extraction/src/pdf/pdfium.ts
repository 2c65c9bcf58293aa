import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'

export type Pdfium = WrappedPdfiumModule

let loading: Promise<Pdfium> | undefined

/** PDFium, loaded once a process. After a `WebAssembly.RuntimeError` it must not be used again. */
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

/** Lets the next use load PDFium anew, after a trap. */
export function dropPdfium(): void {
  loading = undefined
}

type GlyphFunction =
  | 'FPDFText_GetUnicode'
  | 'FPDFText_GetCharBox'
  | 'FPDFText_GetCharOrigin'
  | 'FPDFText_GetLooseCharBox'
  | 'FPDFText_HasUnicodeMapError'
  | 'FPDFText_GetTextObject'

/** The functions that are called once a glyph, without the wrapper around them that costs more than they do. */
export function glyphFunctions(pdfium: Pdfium): Record<GlyphFunction, (...numbers: number[]) => number> {
  return pdfium.pdfium.wasmExports as unknown as ReturnType<typeof glyphFunctions>
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

/** Reads a UTF-16 string from a PDFium call that answers the size in bytes, with its closing zero. */
export function readUtf16(pdfium: Pdfium, call: (pointer: number, bytes: number) => number): string {
  const bytes = call(0, 0)
  if (bytes <= 2) return ''
  return withMemory(pdfium, bytes, (pointer) => {
    call(pointer, bytes)
    return pdfium.pdfium.UTF16ToString(pointer)
  })
}
