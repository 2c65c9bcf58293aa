import { joinTexts, type Text, writeLine } from '../page/write.ts'
import { drawBilingual } from './bilingual.ts'
import type { Content } from './content.ts'
import { breakPage, ensureRoom, type Flow, left, writeParagraph } from './flow.ts'
import { numberer } from './numbering.ts'
import type { ContractPen } from './pen.ts'
import { drawRunning } from './running.ts'
import { drawSignatures } from './signatures.ts'
import { writeTable } from './table.ts'
import type { Voice } from './voice.ts'

/** Writes over the whole width of the page, whatever its columns. */
function acrossPage(pen: ContractPen, write: (flow: Flow) => void): void {
  const { flow } = pen
  const wide: Flow = {
    ...flow,
    columns: [flow.columns[0]!],
    columnWidth: flow.columns.at(-1)! + flow.columnWidth - flow.columns[0]!,
    column: 0,
  }
  write(wide)
  // Columns go on below what was written across them.
  flow.y = wide.y
  flow.top = wide.y
}

function drawTitle(pen: ContractPen, content: Content): void {
  const { look, flow } = pen
  writeParagraph(flow, [content.title], {
    style: look.title,
    align: look.isTitleCentred ? 'center' : 'left',
    gap: look.body.size * 1.6,
  })
}

function drawParties(pen: ContractPen, content: Content): void {
  const { look, flow, voice } = pen
  const { random: r } = voice
  for (const text of content.preamble) writeParagraph(flow, text, { style: look.body })
  const labels = r.pick(['(1)', '1.', 'A.', '(a)', '1)'])
  for (const [i, text] of content.partyList.entries()) {
    writeParagraph(flow, text, {
      style: look.body,
      indent: look.body.size * 2.6,
      label: labels.replace(/[1Aa]/, (c) =>
        c === '1' ? String(i + 1) : String.fromCharCode(c.charCodeAt(0) + i),
      ),
    })
    if (i < content.partyList.length - 1)
      writeParagraph(flow, content.joiner, { style: look.body, align: r.pick(['left', 'center'] as const) })
  }
  if (content.partyTable.length > 0) writeTable(pen, content.partyTable)
}

function drawHeading(pen: ContractPen, text: string, align: 'left' | 'center'): void {
  const { look, flow } = pen
  flow.y += look.body.size * 0.5
  writeParagraph(flow, look.areHeadingsUpper ? text.toUpperCase() : text, {
    style: look.heading,
    align,
    gap: look.body.size * 0.4,
    room: look.body.size * 3.4,
  })
}

function drawSections(pen: ContractPen, content: Content): void {
  const { look, flow, plan } = pen
  const number = numberer(plan.numbering, pen.voice)
  for (const [s, section] of content.sections.entries()) {
    const { heading, align, isRunIn } = number.heading(s, section.heading)
    if (!isRunIn) drawHeading(pen, heading, align)
    for (const [p, text] of section.paragraphs.entries()) {
      const { label, indent } = number.paragraph(s, p, section.paragraphs.length)
      const lead: Text | null =
        isRunIn && p === 0
          ? [{ text: `${look.areHeadingsUpper ? heading.toUpperCase() : heading} `, style: look.heading }]
          : null
      writeParagraph(flow, lead ? joinTexts([lead, text], '') : text, {
        style: look.body,
        ...(label && !isRunIn ? { label, indent: look.body.size * indent } : {}),
      })
    }
  }
}

function drawCover(pen: ContractPen, content: Content): void {
  const { look, flow, voice, sheet } = pen
  const { random: r, label } = voice
  const big = { ...look.bold, size: look.body.size * 1.3 }
  flow.y = sheet.height * (0.14 + 0.14 * r.next())
  const lines: Text[] = [[voice.name(0)], label('and'), [voice.name(1)]]
  const title = () =>
    writeParagraph(flow, [content.title], {
      style: { ...look.title, size: look.body.size * 2 },
      align: 'center',
      gap: 40,
    })
  const isTitleFirst = r.chance(0.6)
  if (isTitleFirst) title()
  if (r.chance(0.6)) writeParagraph(flow, label('between'), { style: look.body, align: 'center', gap: 24 })
  for (const text of lines)
    writeParagraph(flow, text, { style: text === lines[1] ? look.body : big, align: 'center', gap: 22 })
  if (!isTitleFirst) title()
  if (voice.facts.isDated && r.chance(0.6)) {
    const { cover } = voice.language
    const words = voice.facts.effectiveMode === 'preamble' ? cover.effective : cover.dated
    writeParagraph(flow, voice.say(words), { style: look.body, align: 'center' })
  }
  breakPage(flow)
}

function drawContents(pen: ContractPen, content: Content): void {
  const { look, flow, voice, plan } = pen
  const number = numberer(plan.numbering, voice)
  writeParagraph(flow, voice.label('contents'), { style: look.bold, align: 'center', gap: 14 })
  for (const [s, section] of content.sections.entries()) {
    const { heading } = number.heading(s, section.heading)
    ensureRoom(flow, look.body.size * flow.leading)
    const baseline = flow.y + look.body.size
    writeLine(flow.sheet, heading.replace(/\.$/, ''), look.body, { x: left(flow), baseline })
    writeLine(flow.sheet, String(2 + Math.floor(s / 3)), look.body, {
      x: left(flow),
      baseline,
      width: flow.columnWidth,
      align: 'right',
    })
    flow.y += look.body.size * flow.leading
  }
  breakPage(flow)
}

function drawExhibits(pen: ContractPen, content: Content): void {
  const { look, flow } = pen
  for (const exhibit of content.exhibits) {
    breakPage(flow)
    writeParagraph(flow, exhibit.heading, { style: look.bold, align: 'center', gap: 16 })
    for (const text of exhibit.paragraphs) writeParagraph(flow, text, { style: look.body })
  }
}

function drawLetterHead(pen: ContractPen): void {
  const { look, flow, voice } = pen
  const { facts } = voice
  const [from, to] = facts.parties
  for (const text of [from.name, from.address])
    writeParagraph(flow, text, { style: look.small, align: 'right', gap: 0 })
  flow.y += 24
  if (facts.isDated) writeParagraph(flow, voice.slot('dated'), { style: look.body, gap: 18 })
  for (const text of [to.name, ...to.address.split(', ')])
    writeParagraph(flow, text, { style: look.body, gap: 0 })
  flow.y += 20
}

function drawOpening(pen: ContractPen, content: Content): void {
  const { plan, look, voice } = pen
  const write = (flow: Flow): void => {
    const at = { ...pen, flow }
    if (plan.opening === 'letter') drawLetterHead(at)
    if (!plan.hasCover) drawTitle(at, content)
    else if (voice.random.chance(0.5))
      writeParagraph(flow, content.title.text, { style: look.bold, align: 'center' })
    if (plan.opening === 'letter')
      writeParagraph(flow, voice.say(voice.language.letter.greeting), { style: look.body })
    if (content.sheet) {
      writeParagraph(flow, content.sheet.lead, { style: look.body })
      writeTable(at, content.sheet.rows)
      flow.y += look.body.size
    }
  }
  if (plan.columns > 1) acrossPage(pen, write)
  else write(pen.flow)
}

function drawBody(pen: ContractPen, content: Content): void {
  const { plan, look, flow, voice } = pen
  if (plan.isFiled)
    writeParagraph(flow, `${voice.label('exhibit')} ${voice.random.int(2, 10)}.${voice.random.int(1, 40)}`, {
      style: look.body,
      align: 'right',
    })
  drawOpening(pen, content)
  drawParties(pen, content)
  if (content.recitals) {
    if (voice.random.chance(0.6)) drawHeading(pen, content.recitals.heading, 'center')
    for (const text of content.recitals.paragraphs) writeParagraph(flow, text, { style: look.body })
  }
  if (content.agreed) writeParagraph(flow, content.agreed, { style: look.body })
  drawSections(pen, content)
  if (plan.opening === 'letter')
    writeParagraph(flow, voice.say(voice.language.letter.close), { style: look.body })
}

/** Prints a contract on the pages of the pen's sheet, beside it its translation where there is one. */
export function drawContract(
  pen: ContractPen,
  content: Content,
  translation: { content: Content; voice: Voice } | null,
): void {
  const { plan } = pen
  if (plan.hasCover) drawCover(pen, content)
  if (plan.hasContents && content.sections.length > 5) drawContents(pen, content)
  if (translation) drawBilingual(pen, content, translation.content, translation.voice)
  else drawBody(pen, content)
  drawSignatures(pen, content)
  drawExhibits(pen, content)
  drawRunning(pen)
}
