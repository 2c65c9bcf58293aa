import { draw } from '../page/sheet.ts'
import { heightOf, type Text, writeBlock } from '../page/write.ts'
import { ensureRoom, left } from './flow.ts'
import type { ContractPen } from './pen.ts'

/** A table of labels and values, ruled, boxed or open. */
export function writeTable(pen: ContractPen, rows: readonly (readonly [label: string, value: Text])[]): void {
  const { flow, look, voice } = pen
  const r = voice.random
  const form = r.pick(['ruled', 'boxed', 'open', 'grid'] as const)
  const share = r.pick([0.22, 0.28, 0.34, 0.4])
  const pad = look.body.size * 0.45
  const colon = r.pick([':', '', ''])
  const areLabelsUpper = r.chance(0.2)
  const labelStyle = r.pick([look.bold, look.body])
  for (const [name, value] of rows) {
    const labelWidth = flow.columnWidth * share - 2 * pad
    const width = flow.columnWidth * (1 - share) - 2 * pad
    const label = (areLabelsUpper ? name.toUpperCase() : name).replace(/:?$/, colon)
    const height =
      Math.max(heightOf(label, labelStyle, labelWidth), heightOf(value, look.body, width)) + 2 * pad
    ensureRoom(flow, height)
    const [x, y] = [left(flow), flow.y]
    writeBlock(flow.sheet, label, labelStyle, { x: x + pad, y: y + pad, width: labelWidth })
    writeBlock(flow.sheet, value, look.body, { x: x + flow.columnWidth * share + pad, y: y + pad, width })
    if (form === 'ruled')
      draw(flow.sheet, {
        kind: 'line',
        x0: x,
        y0: y + height,
        x1: x + flow.columnWidth,
        y1: y + height,
        width: 0.5,
        color: look.rule,
      })
    if (form === 'boxed' || form === 'grid')
      draw(flow.sheet, { kind: 'rect', x, y, width: flow.columnWidth, height, stroke: look.rule })
    if (form === 'grid') {
      const at = x + flow.columnWidth * share
      draw(flow.sheet, { kind: 'line', x0: at, y0: y, x1: at, y1: y + height, width: 0.5, color: look.rule })
    }
    flow.y += height
  }
  flow.y += look.body.size
}
