import { addPage, type Operation, type Sheet } from '../page/sheet.ts'

type Area = [x0: number, y0: number, x1: number, y1: number]

const step = 6

function areaOf(operation: Operation): Area {
  switch (operation.kind) {
    case 'text': {
      const { x, baseline, width, style } = operation
      return [x, baseline - style.size, x + width, baseline + 0.3 * style.size]
    }
    case 'line':
      return [
        Math.min(operation.x0, operation.x1),
        Math.min(operation.y0, operation.y1),
        Math.max(operation.x0, operation.x1),
        Math.max(operation.y0, operation.y1),
      ]
    case 'rect':
      return [operation.x, operation.y, operation.x + operation.width, operation.y + operation.height]
    case 'polygon': {
      const [xs, ys] = [operation.points.map(([x]) => x), operation.points.map(([, y]) => y)]
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    }
    case 'circle': {
      const { x, y, radius } = operation
      return [x - radius, y - radius, x + radius, y + radius]
    }
  }
}

/** The lowest empty place of a size on the current page, with a margin; the top of a new page if there is none. */
export function freePlace(
  sheet: Sheet,
  width: number,
  height: number,
  margin = 12,
): { x: number; y: number } {
  const taken = sheet.pages[sheet.page]!.map(areaOf)
  const isFree = (x: number, y: number) =>
    !taken.some(
      ([x0, y0, x1, y1]) =>
        x0 < x + width + margin && x1 > x - margin && y0 < y + height + margin && y1 > y - margin,
    )
  for (let y = sheet.height - height - 2 * margin; y > margin; y -= step)
    for (let x = 3 * margin; x + width + 2 * margin < sheet.width; x += step)
      if (isFree(x, y)) return { x, y }
  addPage(sheet)
  return { x: 3 * margin, y: 3 * margin }
}
