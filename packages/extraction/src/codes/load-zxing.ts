import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { prepareZXingModule, purgeZXingModule, type ZXingReaderModule } from 'zxing-wasm/reader'

let loading: Promise<ZXingReaderModule> | undefined

/** Loads the reader of codes from its package, once per process, when the first picture is searched. */
export function loadZxing(): Promise<ZXingReaderModule> {
  loading ??= prepareZXingModule({
    overrides: {
      wasmBinary: readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
        .buffer,
      print: () => {},
      printErr: () => {},
    },
    fireImmediately: true,
  })
  return loading
}

/** Drops the reader after a WebAssembly trap; the next picture loads it again. */
export function dropZxing(): void {
  loading = undefined
  purgeZXingModule()
}
