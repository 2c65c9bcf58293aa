import { createSheet, type Sheet } from '../page/sheet.ts'
import type { Flow } from './flow.ts'
import type { Look } from './look.ts'
import type { LayoutPlan } from './plans.ts'
import type { Voice } from './voice.ts'

/** All that is needed to print a part of a contract. */
export type ContractPen = { voice: Voice; plan: LayoutPlan; look: Look; flow: Flow; sheet: Sheet }

const papers = { A4: [595.28, 841.89], LETTER: [612, 792] } as const

/** A pen over one empty page. */
export function createContractPen(voice: Voice, plan: LayoutPlan, look: Look): ContractPen {
  const { random: r, facts } = voice
  const [width, height] = papers[facts.region.paper]
  const sheet = createSheet(width, height)
  const side = r.pick([54, 64, 72, 80])
  const margin = plan.columns === 2 ? side * 0.7 : side
  const gap = 18
  const columnWidth = (width - 2 * margin - gap * (plan.columns - 1)) / plan.columns
  const top = r.pick([60, 70, 80])
  const flow: Flow = {
    sheet,
    columns: Array.from({ length: plan.columns }, (_, i) => margin + i * (columnWidth + gap)),
    columnWidth,
    top,
    pageTop: top,
    bottom: height - r.pick([66, 74, 84]),
    column: 0,
    y: top,
    leading: look.leading,
    isJustified: look.isJustified,
    lineNumbers: plan.hasLineNumbers ? { style: look.small, x: margin - 30 } : null,
  }
  return { voice, plan, look, flow, sheet }
}
