import { draw, type Run, type TextStyle } from '../page/sheet.ts'
import { heightOf, runsOf, type Text, writeBlock } from '../page/write.ts'
import type { Content } from './content.ts'
import { ensureRoom, left } from './flow.ts'
import { numberer } from './numbering.ts'
import type { ContractPen } from './pen.ts'
import type { Voice } from './voice.ts'

type Pair = { texts: [Text, Text]; style: TextStyle }

function paired(first: readonly Text[], second: readonly Text[], style: TextStyle): Pair[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, i) => ({
    texts: [first[i] ?? '', second[i] ?? ''],
    style,
  }))
}

function sectionPairs(pen: ContractPen, first: Content, second: Content, other: Voice): Pair[] {
  const { look, plan, voice } = pen
  const numbers = [numberer(plan.numbering, voice), numberer(plan.numbering, other)] as const
  return first.sections.flatMap((section, s) => {
    const match = second.sections[s]!
    const heading = (i: 0 | 1, text: string) => numbers[i].heading(s, text).heading
    return [
      {
        texts: [heading(0, section.heading), heading(1, match.heading)] as [Text, Text],
        style: look.heading,
      },
      ...paired(section.paragraphs, match.paragraphs, look.body),
    ]
  })
}

/** The fields that runs carry, and what they say there. */
export function valuesIn(content: Content): [field: string, value: string][] {
  const texts: Text[] = [
    [content.title],
    ...content.preamble,
    ...content.sections.flatMap(({ paragraphs }) => paragraphs),
  ]
  return texts
    .flatMap(runsOf)
    .flatMap(({ marks = [] }) => marks.map(({ field, value }): [string, string] => [field, value]))
}

function bare(text: Text): Text {
  return runsOf(text).map(({ text: words }): Run => ({ text: words }))
}

/** Two languages in two columns, each paragraph beside its translation. The first one carries the truth. */
export function drawBilingual(pen: ContractPen, first: Content, second: Content, other: Voice): void {
  const { flow, look, voice, sheet } = pen
  const hasRule = voice.random.chance(0.4)
  const gap = 20
  const width = (flow.columnWidth - gap) / 2
  const pairs: Pair[] = [
    { texts: [[first.title], [second.title]], style: { ...look.bold, size: look.body.size * 1.3 } },
    ...paired(first.preamble, second.preamble, look.body),
    ...first.partyList.flatMap((text, i) => [
      ...(i > 0 ? [{ texts: [first.joiner, second.joiner] as [Text, Text], style: look.body }] : []),
      { texts: [text, second.partyList[i] ?? ''] as [Text, Text], style: look.body },
    ]),
    ...paired(first.recitals?.paragraphs ?? [], second.recitals?.paragraphs ?? [], look.body),
    ...sectionPairs(pen, first, second, other),
  ]
  for (const { texts, style } of pairs) {
    const height = Math.max(...texts.map((text) => heightOf(text, style, width)))
    ensureRoom(flow, height + (style === look.body ? 0 : look.body.size * 4))
    const x = left(flow)
    writeBlock(sheet, texts[0], style, { x, y: flow.y, width })
    writeBlock(sheet, bare(texts[1]), style, { x: x + width + gap, y: flow.y, width })
    const end = flow.y + height + look.body.size * 0.6
    const middle = x + width + gap / 2
    if (hasRule)
      draw(sheet, {
        kind: 'line',
        x0: middle,
        y0: flow.y,
        x1: middle,
        y1: Math.min(end, flow.bottom),
        width: 0.5,
        color: look.rule,
      })
    flow.y = end
  }
  flow.y += look.body.size
}
