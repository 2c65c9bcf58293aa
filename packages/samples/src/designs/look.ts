import type { Pen } from '../invoice/pen.ts'
import type { Random } from '../random.ts'

/** The appearance of a page: the family and size of its text, and its colours. */
export type Look = {
  font: string
  heading: string
  /** In points. */
  size: number
  accent: string
  /** A light background. */
  tint: string
  rule: string
  ink: string
}

/** Fonts that designs use, with their files; the other families are those that the browser has. */
export const fontFiles: Record<string, readonly [regular: string, bold: string]> = {
  Arimo: ['arimo/400Regular/Arimo_400Regular.ttf', 'arimo/700Bold/Arimo_700Bold.ttf'],
  Carlito: ['carlito/400Regular/Carlito_400Regular.ttf', 'carlito/700Bold/Carlito_700Bold.ttf'],
  Lato: ['lato/400Regular/Lato_400Regular.ttf', 'lato/700Bold/Lato_700Bold.ttf'],
  'Open Sans': ['open-sans/400Regular/OpenSans_400Regular.ttf', 'open-sans/700Bold/OpenSans_700Bold.ttf'],
  Poppins: ['poppins/400Regular/Poppins_400Regular.ttf', 'poppins/700Bold/Poppins_700Bold.ttf'],
  Tinos: ['tinos/400Regular/Tinos_400Regular.ttf', 'tinos/700Bold/Tinos_700Bold.ttf'],
  'PT Serif': ['pt-serif/400Regular/PTSerif_400Regular.ttf', 'pt-serif/700Bold/PTSerif_700Bold.ttf'],
  'PT Sans Narrow': [
    'pt-sans-narrow/400Regular/PTSansNarrow_400Regular.ttf',
    'pt-sans-narrow/700Bold/PTSansNarrow_700Bold.ttf',
  ],
  'Roboto Condensed': [
    'roboto-condensed/400Regular/RobotoCondensed_400Regular.ttf',
    'roboto-condensed/700Bold/RobotoCondensed_700Bold.ttf',
  ],
  Cousine: ['cousine/400Regular/Cousine_400Regular.ttf', 'cousine/700Bold/Cousine_700Bold.ttf'],
  'Courier Prime': [
    'courier-prime/400Regular/CourierPrime_400Regular.ttf',
    'courier-prime/700Bold/CourierPrime_700Bold.ttf',
  ],
  'IBM Plex Mono': [
    'ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf',
    'ibm-plex-mono/700Bold/IBMPlexMono_700Bold.ttf',
  ],
}

/** Families by their frequency; the last three are whatever the browser has for them. */
const families: readonly (readonly [string, number])[] = [
  ['Arimo', 6],
  ['Carlito', 4],
  ['Lato', 3],
  ['Open Sans', 4],
  ['Poppins', 2],
  ['Tinos', 3],
  ['PT Serif', 1.5],
  ['PT Sans Narrow', 1],
  ['Roboto Condensed', 1.5],
  ['Cousine', 0.7],
  ['Courier Prime', 0.5],
  ['sans-serif', 1],
  ['Helvetica', 2],
  ['Times', 1],
]

/** Sizes are larger than they look: printed pages of browsers are often set in 9 to 11 points. */
const sizes = [8, 8.5, 9, 9, 9.5, 10, 10, 10.5, 11]

const wideFamilies = ['Poppins', 'Cousine', 'Courier Prime']

export function makeLook({ theme, facts: { region } }: Pen, r: Random): Look {
  // Without a font of its own, the browser sets the letters in whatever font has them.
  const font = region.fonts && r.chance(0.75) ? r.pick(region.fonts) : r.weighted(families)
  return {
    font,
    heading: r.chance(0.75) ? font : r.weighted(families),
    size: r.pick(sizes) * (wideFamilies.includes(font) ? 0.88 : 1),
    accent: theme.accent,
    tint: theme.tint,
    rule: theme.rule,
    ink: theme.body.color,
  }
}

/** The rules by which a page may use the fonts of {@link fontFiles}. */
export function fontFaces(): string {
  const faces = Object.entries(fontFiles).flatMap(([family, files]) =>
    files.map(
      (_, i) =>
        `@font-face{font-family:'${family}';font-weight:${i === 0 ? 400 : 700};src:url('/fonts/${encodeURIComponent(family)}/${i}')}`,
    ),
  )
  return faces.join('')
}

/** The styles that all designs share: the fonts, the page, and plain tables. */
export function styleOf(
  look: Look,
  size: 'A4' | 'LETTER',
  margins: readonly [number, number, number],
): string {
  return `${fontFaces()}
@page{size:${size === 'A4' ? '210mm 297mm' : '8.5in 11in'};margin:${margins[0]}mm ${margins[1]}mm ${margins[2]}mm}
*{box-sizing:border-box}
html,body{margin:0;padding:0}
body{font:${look.size}pt/1.38 '${look.font}',Arimo,sans-serif;color:${look.ink};-webkit-print-color-adjust:exact;
--accent:${look.accent};--tint:${look.tint};--rule:${look.rule}}
h1,h2,h3{font-family:'${look.heading}',Arimo,sans-serif;margin:0;line-height:1.15}
table{border-collapse:collapse}
td,th{padding:0;text-align:start;vertical-align:top;font-weight:400}
thead{display:table-header-group}
tr{break-inside:avoid}
.end,.end td,.end th{text-align:end}
.end{white-space:nowrap}
.mid{text-align:center}
b,strong,.bold{font-weight:700}
.small{font-size:.86em}
.fine{font-size:.74em}
.row{display:flex;justify-content:space-between;align-items:flex-start;gap:8mm}
.row>*{min-width:0}
.grow{flex:1}
.sheet{display:flex;flex-direction:column;min-height:calc(${size === 'A4' ? '297mm' : '11in'} - ${margins[0] + margins[2] + 1}mm)}
.foot{margin-top:auto}
img{display:block}
.sheet>img{align-self:flex-start}
.brand{font-size:1.8em;font-weight:700;color:var(--accent);line-height:1.2}
.items{width:100%;margin:3mm 0}
.items td,.items th,.totals td,.totals th{padding:.9mm 1.4mm}
.items th,.grand td,.grand th{font-weight:700}
.totals{margin-inline-start:auto}
.pairs{align-self:flex-start}
.pairs th{padding-inline-end:4mm}
.remark{font-size:.86em;color:#555}
p{margin:2mm 0}
`
}

/** The lines and fills of an item table, of which each document has one kind. */
export function tableStyle(r: Random): string {
  return r.pick([
    '.items th{border-bottom:1.5px solid var(--accent)}.items td{border-bottom:1px solid #ddd}',
    '.items th{background:var(--accent);color:#fff}',
    '.items th{background:var(--tint)}.items tr:nth-child(even) td{background:#f6f6f6}',
    '.items th,.items td{border:1px solid var(--rule)}.items th{background:var(--tint)}',
    '.items th{border:1px solid #000;border-width:1px 0}.items tbody tr:last-child td{border-bottom:1px solid #000}',
    '.items th{font-weight:400;text-transform:uppercase;font-size:.8em;color:#666;border-bottom:1px solid #aaa}',
    '.items{border:1px solid var(--rule)}.items th{border-bottom:1px solid var(--rule)}.items td,.items th{border-left:1px solid var(--rule)}',
    '.items th{text-decoration:underline;font-weight:400}',
  ])
}
