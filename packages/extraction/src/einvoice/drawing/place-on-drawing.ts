import { attempt, type Fault } from '../../fault.ts'
import type { FieldValue, Page, SuccessfulReading } from '../../file-content.ts'
import { drawEInvoice, drawnPages, findDrawn } from './draw-einvoice.ts'

/**
 * Draws the e-invoice that a file consists of, and says where its values are drawn. If it cannot be drawn, the values
 * are kept without positions.
 */
export function placeOnDrawing(
  reading: SuccessfulReading,
  xml: string,
  faults: Fault[],
): { reading: SuccessfulReading; pages: Page[] } {
  return attempt(
    faults,
    'drawing',
    () => {
      const drawing = drawEInvoice(xml) ?? []
      const placeOf = findDrawn(drawing)
      const place = (fields: Record<string, FieldValue>, lineItem: number | null) =>
        Object.fromEntries(
          Object.entries(fields).map(([name, field]) => {
            const isDrawn = field.value !== null && field.origin === 'einvoice'
            return [name, isDrawn ? { ...field, source: placeOf(name, lineItem) } : field]
          }),
        )
      const placed = {
        ...reading,
        pageCount: drawing.length,
        fields: place(reading.fields, null),
        lineItems: reading.lineItems.map(({ fields }, index) => ({ fields: place(fields, index) })),
      }
      return { reading: placed, pages: drawnPages(drawing) }
    },
    () => ({ reading, pages: [] }),
  )
}
