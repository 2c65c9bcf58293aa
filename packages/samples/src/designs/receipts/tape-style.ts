import type { Random } from '../../random.ts'
import { fontFaces } from '../look.ts'

const families: readonly (readonly [string, number])[] = [
  ['Cousine', 4],
  ['Courier Prime', 2],
  ['IBM Plex Mono', 2.5],
  ['Roboto Condensed', 2.5],
  ['PT Sans Narrow', 2],
  ['Arimo', 3],
  ['Carlito', 1],
  ['Open Sans', 0.8],
  ['sans-serif', 1],
  ['monospace', 2],
]

const wide = ['Cousine', 'Courier Prime', 'IBM Plex Mono', 'monospace']

/** What a receipt is printed on: a roll by its width in millimetres, or a sheet. */
export type ReceiptPaper = number | 'A5' | 'A4' | 'LETTER'

const sheets = {
  A5: ['148mm 210mm', 10],
  A4: ['210mm 297mm', 9.5],
  LETTER: ['8.5in 11in', 9.5],
} as const

/** The styles that all receipts share. */
export function tapeStyle(paper: ReceiptPaper, r: Random): string {
  const family = r.weighted(families)
  const isRoll = typeof paper === 'number'
  const points = isRoll ? paper / 8.4 : sheets[paper][1]
  const size = points * (wide.includes(family) ? 0.9 : 1) * r.pick([0.88, 0.95, 1, 1.05])
  const page = isRoll
    ? `.tape{width:${paper}mm;padding:${r.int(3, 8)}mm ${r.int(2, 6)}mm}`
    : `@page{size:${sheets[paper][0]};margin:12mm 14mm}`
  return `${fontFaces()}${page}
*{box-sizing:border-box}
html,body{margin:0;padding:0}
body{font:${size.toFixed(2)}pt/${r.pick([1.15, 1.22, 1.3, 1.4])} '${family}',Arimo,sans-serif;color:${r.pick(['#000', '#000', '#222', '#333'])};-webkit-print-color-adjust:exact}
table{border-collapse:collapse}
td,th{padding:0;text-align:left;vertical-align:top;font-weight:400}
.mid,.mid td{text-align:center}.left{text-align:left}.end,.end td,.end-all{text-align:right}.end,.amount{white-space:nowrap}
.bold,.name{font-weight:700}.big{font-size:${r.pick([1.2, 1.4, 1.7])}em;font-weight:700}.small{font-size:.85em}
.name{font-size:${r.pick([1, 1, 1.15, 1.35])}em}
.brand{font-size:${r.pick([1.4, 1.8, 2.3])}em;font-weight:700;line-height:1.1;font-family:${r.pick(['inherit', 'inherit', 'Poppins', 'PT Serif', 'Lato'])}}
.line{display:flex;justify-content:space-between;gap:1.5mm;white-space:pre-wrap}
.line>:first-child{min-width:0}
.row{display:flex;justify-content:space-between;gap:4mm}.row>*{min-width:0}.grow{flex:1}
.items,.taxes,.cells{width:100%}.items td+td,.taxes td+td,.cells td+td{padding-left:1.5mm}
.sums{margin-left:auto}.sums td+td{padding-left:5mm}
.grand{font-weight:700}.big.grand{font-size:${r.pick([1.2, 1.5])}em}
.part{margin-top:${r.pick([1, 2, 3])}mm}.indent{padding-left:4mm}
.head{margin-bottom:2mm}.head.mid img{margin:0 auto}.head img,.logo img{display:block;max-width:100%;margin-bottom:1.5mm}
.rule{border-top:${r.pick(['1px dashed #000', '1px solid #000', '2px solid #000', '3px double #000', '1px dotted #000'])};margin:1.2mm 0}
.code{width:24mm;height:24mm;display:block;margin:2mm auto}
.box{border:1px solid #000;padding:1.5mm}
p{margin:2mm 0}
`
}
