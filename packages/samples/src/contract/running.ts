import { addDays } from '../page/format.ts'
import type { TextStyle } from '../page/sheet.ts'
import { writeLine } from '../page/write.ts'
import type { ContractPen } from './pen.ts'
import { printDate } from './print-date.ts'

export const watermarkColor = '#e4e4e4'

/** Pale letters across the page, below all others. */
function drawWatermark({ sheet, look }: ContractPen, text: string): void {
  const style: TextStyle = { ...look.bold, color: watermarkColor, size: 420 / Math.max(5, text.length) }
  const [operations, width] = [sheet.pages[sheet.page]!, style.face.widthOf(text) * style.size]
  operations.unshift({
    kind: 'text',
    text,
    x: (sheet.width - width) / 2,
    baseline: sheet.height * 0.55,
    width,
    style,
  })
}

/** Heads and feet of all pages: page numbers, contract numbers, initials, who printed the file when. */
export function drawRunning(pen: ContractPen): void {
  const { sheet, flow, look, voice, plan } = pen
  const r = voice.random.fork('running')
  const { label, facts } = voice
  const total = sheet.pages.length
  const x = flow.columns[0]!
  const width = flow.columns.at(-1)! + flow.columnWidth - x
  const number = r.fill(r.pick(['##-####', '????-20##-###', '%#####', '?#/####']))
  const head = r.weighted([
    [null, 5],
    [`${label('number')} ${number}`, 2],
    [voice.title, 2],
  ])
  const foot = r.weighted([
    ['page', 7],
    ['pageAndNumber', 1.5],
    ['none', 1],
  ] as const)
  const form = r.pick(['10-K', '10-Q', '8-K', 'S-1'])
  const printedAt = printDate(facts.region, addDays(facts.agreementDate, r.int(20, 900)), 'numeric', r)
  const isStamped = plan.isFiled || r.chance(0.08)
  const align = r.pick(['center', 'right', 'center'] as const)
  const hasInitials = r.chance(0.1)
  const baseline = sheet.height - 34
  const watermark = r.chance(0.05) ? label('draft') : null
  for (let page = 0; page < total; page++) {
    sheet.page = page
    if (watermark) drawWatermark(pen, watermark)
    if (plan.hasCover && page === 0) continue
    if (head && (page > 0 || r.chance(0.5)))
      writeLine(sheet, head, look.small, { x, baseline: 36, width, align })
    if (foot !== 'none')
      writeLine(
        sheet,
        label('page', { n: String(page + 1), total: String(total) }) +
          (foot === 'pageAndNumber' ? `  ·  ${number}` : ''),
        look.small,
        { x, baseline, width, align },
      )
    if (hasInitials) writeLine(sheet, label('initials'), look.small, { x, baseline })
    if (isStamped)
      writeLine(
        sheet,
        label('printed', { name: facts.parties[0].name.toUpperCase(), form, date: printedAt }),
        look.small,
        { x, baseline: baseline + 14 },
      )
  }
}
