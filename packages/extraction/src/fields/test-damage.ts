import fc from 'fast-check'
import type { Box, Page, PageCode, ReadFile, Word } from '../file-content.ts'

const texts = fc.oneof(
  fc.constantFrom(
    ...[
      'Invoice',
      'Rechnung',
      'Total',
      'Summe',
      'TOTAL',
      'Qty',
      'Menge',
      'Price',
      'Amount',
      'Betrag',
      'Pos',
      'VAT',
    ],
    ...[
      'IBAN',
      'Date:',
      'Datum',
      'No.',
      'Discount',
      'Cash',
      'Change',
      'x',
      '|',
      '-',
      '%',
      '€',
      '$',
      'EUR',
      'RM',
    ],
    ...[
      '1',
      '2',
      '3.',
      '10,00',
      '20.00',
      '1.234,56',
      '2 x',
      '0.00',
      '-5,00',
      '19%',
      '2026-03-01',
      '01.03.2026',
    ],
    ...[
      'DE89370400440532013000',
      'DE123456789',
      'INV-1',
      'ACME',
      'GmbH',
      'Kaffee',
      'a@b.de',
      'www.a.de',
      '12:30',
    ],
  ),
  fc.stringMatching(/^\d{1,4}[.,]\d{2}$/),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
)

/** A side of a box: usually on the page, sometimes far away from it. */
const side = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 20 }).map((step) => step / 20) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, -3, 1e6, -1e6, 1e-9) },
)
const size = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0.01, 0.0125, 0.02) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e-9, 1, 50) },
)

/** Words whose boxes are upright, mirrored, empty or enormous. */
const word: fc.Arbitrary<Word> = fc.record({
  text: texts,
  box: fc.tuple(side, side, side, side) as fc.Arbitrary<Box>,
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  fontSize: size,
  isBold: fc.boolean(),
  isVisible: fc.boolean(),
})

/** Words in rows and columns, like tables, from the first line on. */
const table: fc.Arbitrary<Word[]> = fc
  .tuple(
    fc.array(fc.array(texts, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
    fc.nat(30),
  )
  .map(([rows, top]) =>
    rows.flatMap((row, y) =>
      row.map((text, x): Word => {
        const [x0, y0] = [0.05 + x * 0.15, (top + y * 2) / 100]
        const box: Box = [x0, y0, x0 + Math.min(0.14, 0.01 * text.length), y0 + 0.0125]
        return { text, box, confidence: 0.99, fontSize: 0.0125, isBold: false, isVisible: true }
      }),
    ),
  )

/** Codes for payments, of a till and of a tax office, and one that says nothing. */
const codeText = fc.constantFrom(
  'BCD\n002\n1\nSCT\nCOBADEFFXXX\nACME\nDE89370400440532013000\nEUR10.00',
  'BCD\n002\n1\nSCT\n\nACME GmbH\nDE02120300000000202051\nEUR20.00\n\n\nINV-1',
  'V0;1;Kassenbeleg-V1;Beleg^20.00_0.00_0.00_0.00_0.00^20.00:Bar;1;2;2026-03-01T11:00:00.000Z;2026-03-01T11:00:00.000Z;e;u;M;B',
  'A:123456789*B:999999990*C:PT*D:NC*E:N*F:20260301*G:INV-1*H:CSDF7T5H-1*N:1.00*O:10.00',
  '4006381333931',
)
const code: fc.Arbitrary<PageCode> = fc.record({
  format: fc.constant('QRCode'),
  text: codeText,
  box: fc.tuple(side, side, side, side) as fc.Arbitrary<Box>,
})

function pageOf(words: fc.Arbitrary<Word[]>): fc.Arbitrary<Omit<Page, 'number'>> {
  return fc.record(
    {
      width: fc.constantFrom(595, 226, 1, 1e7),
      height: fc.constantFrom(842, 3000, 1, 1e7),
      source: fc.constantFrom('pdf', 'ocr'),
      words,
      codes: fc.array(code, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['width', 'height', 'source', 'words'] },
  )
}

function fileOf(pages: readonly Omit<Page, 'number'>[]): ReadFile {
  return {
    contentType: 'application/pdf',
    pageCount: pages.length,
    einvoiceXml: null,
    pages: pages.map((page, i) => ({ ...page, number: i + 1 })),
  }
}

/** Documents of any words at any position. */
export const anyFile: fc.Arbitrary<ReadFile> = fc
  .array(pageOf(fc.oneof(table, fc.array(word, { maxLength: 60 }))), { maxLength: 3 })
  .map(fileOf)

type Damage = (words: Word[]) => Word[]

function move(change: (box: Box) => Box): Damage {
  return (words) => words.map((each) => ({ ...each, box: change(each.box) }))
}

/** Damages of documents: cut off, words lost, copied askew, mirrored, collapsed, read twice, reversed. */
export const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map(
    (at): Damage =>
      (words) =>
        words.filter(({ box }) => box[1] > at),
  ),
  fc.double({ min: 0, max: 1, noNaN: true }).map(
    (at): Damage =>
      (words) =>
        words.filter(({ box }) => box[0] > at),
  ),
  fc.nat(5).map(
    (nth): Damage =>
      (words) =>
        words.filter((_, i) => i % (nth + 2) !== 0),
  ),
  fc
    .double({ min: -0.4, max: 0.4, noNaN: true })
    .map((slope) => move(([x0, y0, x1, y1]) => [x0, y0 + slope * x0, x1, y1 + slope * x0])),
  fc.constantFrom(
    move(([x0, y0, x1, y1]) => [1 - x1, y0, 1 - x0, y1]),
    move(([x0, y0, x1, y1]) => [x1, y1, x0, y0]),
    move(([, y0, , y1]) => [0.1, y0, 0.2, y1]),
    move(([x0, , x1]) => [x0, 0.5, x1, 0.51]),
    move(([x0, y0]) => [x0, y0, x0, y0]),
    (words: Word[]) => [...words, ...words],
    (words: Word[]) => words.toReversed(),
  ),
)
