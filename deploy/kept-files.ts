/**
 * What is kept of packages that bring much more than runs here: patterns of paths inside the package, of which each must
 * match something, so that a new version with other paths fails the build. Licences and package.json are always kept.
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
  'tesseract.js-core': [/^tesseract-core-relaxedsimd-lstm\.(js|wasm)$/],
}

/** The models of one kind out of three. */
const keptOfLanguages: RegExp[] = [/^4\.0\.0_best_int\//]

export function keptOf(name: string): RegExp[] | undefined {
  return name.startsWith('@tesseract.js-data/') ? keptOfLanguages : keptFiles[name]
}

/** What only install scripts use, which pnpm-workspace.yaml leaves out, too; and what stands for Node in another runtime. */
export const leftOut = /^(@scarf\/scarf|adm-zip|global-agent|bare-.+)$/

export const licenceFile = /^(licen[cs]e|copying|notice|third[-_]?party)[^/]*$/i

/** What no program reads: types, maps of foreign sources, documents, tests, what compilers of C link. */
export const neverKept =
  /\.([cm]?ts|tsx|map|md|markdown|flow|a|la|pc|h|hpp|c|cc|cpp)$|(^|\/)(\.github|__tests__|tests?|docs?|examples?|benchmarks?|coverage|man|pgxs)\/|(^|\/)(changelog|history|readme|\.[^/]*)$/i
