import type { Rect } from './glyph.ts'
import { objectReader, objectTypes, type PageObject } from './page-object.ts'
import type { PdfPage } from './pdf-page.ts'
import { directFunctions, withMemory } from './pdfium.ts'

/** Scale and shift from the space of a form to that of the page. */
type Placing = { scaleX: number; scaleY: number; x: number; y: number }

const onPage: Placing = { scaleX: 1, scaleY: 1, x: 0, y: 0 }
const deepestForm = 5
const mostObjects = 5_000
const anywhere: PageObject = { kind: 'picture', box: { x0: -1e6, y0: -1e6, x1: 1e6, y1: 1e6 } }

/**
 * Lists what a page and the forms in it draw beside letters. Of a page with very many objects, a picture that may be
 * anywhere stands for the rest.
 */
export function readObjects({ pdfium, handle: page }: PdfPage): PageObject[] {
  const direct = directFunctions(pdfium)
  return withMemory(pdfium, 24, (memory) => {
    const objects: PageObject[] = []
    let visited = 0
    const readObject = objectReader(pdfium, memory)
    const readAll = (count: number, at: (index: number) => number, placing: Placing, depth: number) => {
      for (let index = 0; index < count; index++) {
        if (visited++ >= mostObjects) return
        const handle = at(index)
        const isForm = direct.FPDFPageObj_GetType(handle) === objectTypes.form
        const inner = isForm && depth < deepestForm ? placingOf(handle, placing) : null
        if (inner === null) {
          const object = readObject(handle)
          if (object) objects.push({ ...object, box: placed(object.box, placing) })
        } else
          readAll(
            direct.FPDFFormObj_CountObjects(handle),
            (own) => direct.FPDFFormObj_GetObject(handle, own),
            inner,
            depth + 1,
          )
      }
    }
    const placingOf = (form: number, outer: Placing): Placing | null => {
      direct.FPDFPageObj_GetMatrix(form, memory)
      const matrix = pdfium.pdfium.HEAPF32.slice(memory >> 2, (memory >> 2) + 6)
      const [a, b, c, d, e, f] = matrix as unknown as [number, number, number, number, number, number]
      if (b !== 0 || c !== 0) return null
      return {
        scaleX: a * outer.scaleX,
        scaleY: d * outer.scaleY,
        x: e * outer.scaleX + outer.x,
        y: f * outer.scaleY + outer.y,
      }
    }
    readAll(direct.FPDFPage_CountObjects(page), (index) => direct.FPDFPage_GetObject(page, index), onPage, 0)
    return visited > mostObjects ? [...objects, anywhere] : objects
  })
}

function placed({ x0, y0, x1, y1 }: Rect, { scaleX, scaleY, x, y }: Placing): Rect {
  const [left, right] = [x0 * scaleX + x, x1 * scaleX + x]
  const [bottom, top] = [y0 * scaleY + y, y1 * scaleY + y]
  return {
    x0: Math.min(left, right),
    y0: Math.min(bottom, top),
    x1: Math.max(left, right),
    y1: Math.max(bottom, top),
  }
}
