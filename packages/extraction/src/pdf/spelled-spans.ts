import type { Gap, Glyph, Rect } from './glyph.ts'
import { directFunctions, type Pdfium } from './pdfium.ts'

/** A glyph or gap with the span whose text is spelled out (`/ActualText`) that it belongs to; 0 without one. */
export type Spelled = { glyph: Glyph | Gap; span: number; object: number }

const textObject = 1
const stringValue = 3

/** The innermost span of a text object that spells its text out, by the address of its mark; 0 without one. */
export function spanReader(pdfium: Pdfium): (object: number) => number {
  const direct = directFunctions(pdfium)
  const spelled = new Map<number, boolean>()
  const spans = new Map<number, number>()
  const isSpelled = (mark: number): boolean => {
    const known = spelled.get(mark)
    if (known !== undefined) return known
    const is = pdfium.FPDFPageObjMark_GetParamValueType(mark, 'ActualText') === stringValue
    spelled.set(mark, is)
    return is
  }
  const find = (object: number): number => {
    const count = object === 0 ? 0 : direct.FPDFPageObj_CountMarks(object)
    for (let index = count - 1; index >= 0; index--) {
      const mark = direct.FPDFPageObj_GetMark(object, index)
      if (isSpelled(mark)) return mark
    }
    return 0
  }
  return (object) => {
    const known = spans.get(object)
    if (known !== undefined) return known
    const span = find(object)
    spans.set(object, span)
    return span
  }
}

/** Where the objects of each span of several text objects are on the page, in its user space. */
export function findSpans(
  pdfium: Pdfium,
  page: number,
  spanOf: (object: number) => number,
  memory: number,
): Map<number, Rect> {
  const found = new Map<number, { box: Rect; count: number }>()
  const count = pdfium.FPDFPage_CountObjects(page)
  for (let index = 0; index < count; index++) {
    const object = pdfium.FPDFPage_GetObject(page, index)
    if (pdfium.FPDFPageObj_GetType(object) !== textObject) continue
    const span = spanOf(object)
    if (span === 0 || !pdfium.FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12))
      continue
    const [x0, y0, x1, y1] = pdfium.pdfium.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4) as unknown as [
      number,
      number,
      number,
      number,
    ]
    const { box, count: before } = found.get(span) ?? { box: { x0, y0, x1, y1 }, count: 0 }
    found.set(span, {
      box: {
        x0: Math.min(box.x0, x0),
        y0: Math.min(box.y0, y0),
        x1: Math.max(box.x1, x1),
        y1: Math.max(box.y1, y1),
      },
      count: before + 1,
    })
  }
  return new Map([...found].filter(([, each]) => each.count > 1).map(([span, { box }]) => [span, box]))
}

/**
 * The glyphs with the text of each span once and as wide as its objects. PDFium orders the objects of a line by their
 * places; where accents lie over letters of another span, it repeats the text of both, and it ends a word behind a span
 * because it takes its first object for the whole of it. Browsers spell out the syllables of Thai and of Indic scripts.
 */
export function spelledOnce(glyphs: readonly Spelled[], spans: ReadonlyMap<number, Rect>): (Glyph | Gap)[] {
  const firsts = new Map<number, number>()
  for (const { span, object } of glyphs) if (!firsts.has(span)) firsts.set(span, object)
  const isSpelled = (at: number) => spans.has(glyphs[at]?.span ?? 0)
  const kept = glyphs.filter(({ glyph, span, object }, at) =>
    span === 0
      ? !(glyph === 'distance' && (isSpelled(at - 1) || isSpelled(at + 1)))
      : firsts.get(span) === object,
  )
  return kept.flatMap(({ glyph, span }, at) => {
    const box = spans.get(span)
    if (typeof glyph === 'string' || !box || kept[at + 1]?.span === span) return [glyph]
    return [{ ...glyph, ink: stretched(glyph.ink, box, glyph), span: stretched(glyph.span, box, glyph) }]
  })
}

/** A box that reaches to the end of another one in the direction of writing. */
function stretched(rect: Rect, { x0, y0, x1, y1 }: Rect, { style }: Glyph): Rect {
  const [x, y] = style.along
  if (Math.abs(x) >= Math.abs(y))
    return x >= 0 ? { ...rect, x1: Math.max(rect.x1, x1) } : { ...rect, x0: Math.min(rect.x0, x0) }
  return y > 0 ? { ...rect, y1: Math.max(rect.y1, y1) } : { ...rect, y0: Math.min(rect.y0, y0) }
}
