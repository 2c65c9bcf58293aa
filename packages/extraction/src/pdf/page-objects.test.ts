import { expect, it } from 'vitest'
import { firstExtraObject, showText, stream, writePdf } from './hand-written-pdf.ts'
import { openPdf } from './open-pdf.ts'
import { readObjects } from './page-objects.ts'
import { withPdfPage } from './pdf-page.ts'
import { loadPdfium } from './pdfium.ts'

const pdfium = await loadPdfium()

function objectsOf(content: string, forms: string[] = []) {
  const first = firstExtraObject(1)
  const names = forms.map((_, index) => `/X${index} ${first + index} 0 R`).join(' ')
  const file = writePdf(
    [{ content }],
    forms.map((form) =>
      stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Matrix [0.5 0 0 0.5 100 100] /Resources << /XObject << ${names} >> >>`,
        form,
      ),
    ),
  )
  const bytes = Buffer.from(file)
    .toString('latin1')
    .replace('/Resources <<', `/Resources << /XObject << ${names} >>`)
  const document = openPdf(pdfium, Buffer.from(bytes, 'latin1'))
  try {
    return withPdfPage(document, 0, readObjects)!
  } finally {
    document.close()
  }
}

const figure = `0 0 m ${Array.from({ length: 20 }, (_, step) => `${step % 2 ? 100 : 0} ${step * 5} l`).join(' ')} 0 100 l f`

it('finds the figures of forms where they are drawn', () => {
  const [picture, ...others] = objectsOf('q 2 0 0 2 50 50 cm /X0 Do Q', ['1 0 0 1 10 0 cm /X1 Do', figure])
  expect(others).toEqual([])
  expect(picture).toEqual({ kind: 'picture', box: { x0: 360, y0: 350, x1: 410, y1: 400 } })
})

it.each([
  ['letters', showText('Total', 50, 50), []],
  ['a line', '50 50 m 200 50 l S', ['path']],
  ['what is neither filled nor drawn', '50 50 100 100 re n', []],
  ['a rectangle', 'q 0 0 100 100 re W n 50 50 100 100 re f Q', ['path']],
  ['a figure of many sides', figure, ['picture']],
  ['a rectangle that such a figure cuts', `q ${figure.replace(/f$/, 'W n')} 0 0 100 100 re f Q`, ['picture']],
  ['a thick line of dashes', '[3] 0 d 20 w 50 50 m 200 50 l S', ['picture']],
])('says of %s what must be looked at', (_, content, kinds) => {
  expect(objectsOf(content).map(({ kind }) => kind)).toEqual(kinds)
})

it('takes the rest of a page of very many objects for a picture that may be anywhere', () => {
  const objects = objectsOf('0 0 5 5 re f\n'.repeat(6_000))
  expect(objects).toHaveLength(5_001)
  expect(objects.at(-1)).toMatchObject({ kind: 'picture', box: { x0: -1e6, x1: 1e6 } })
})
