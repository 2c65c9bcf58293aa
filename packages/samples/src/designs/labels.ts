import type { Pair } from '../invoice/blocks/block.ts'
import { type SectionKey, sectionWord } from '../invoice/blocks/section-words.ts'
import { labelRun } from '../invoice/pen.ts'
import type { LabelKey } from '../locales/words.ts'
import { type Html, html, isEmpty } from './html.ts'
import { type Paper, printed } from './paper.ts'

/** The document's word for a label, with its colon. */
export function label(p: Paper, key: LabelKey): Html {
  return printed(p, [labelRun(p, key)])
}

/** The word without a colon, as a heading of a block or a column has it. */
export function caption(p: Paper, key: LabelKey): Html {
  return printed(p, [labelRun(p, key, true)])
}

/** A heading of a section, such as "Notes". */
export function section(p: Paper, key: SectionKey): string {
  return p.theme.labelCase(sectionWord(p, key))
}

/** A cell with a caption in the design's own words above what it says. */
export function captioned(text: string, content: Html | string): Html {
  return html`<div class="cell"><div class="cap">${text}</div>${content}</div>`
}

/** A label with its value behind it; nothing if there is no value. */
export function labelled(p: Paper, key: LabelKey, content: Html): Html {
  return isEmpty(content) ? content : html`${label(p, key)} ${content}`
}

/** A row of two cells for each pair. */
export function pairTable(p: Paper, pairs: readonly Pair[], className = ''): Html {
  return html`<table class="pairs ${className}">${pairs.map(
    (pair) => html`<tr><th>${printed(p, pair.label)}</th><td>${printed(p, pair.value)}</td></tr>`,
  )}</table>`
}

/** A line for each pair. */
export function pairLines(p: Paper, pairs: readonly Pair[]): Html {
  return html`${pairs.map((pair) => html`<div>${printed(p, pair.label)} ${printed(p, pair.value)}</div>`)}`
}

/** Each label above its value. */
export function pairStack(p: Paper, pairs: readonly Pair[], className = ''): Html {
  return html`${pairs.map(
    (pair) =>
      html`<div class="${className}"><div class="label">${printed(p, bare(pair.label))}</div><div>${printed(p, pair.value)}</div></div>`,
  )}`
}

/** Labels in a row of cells, and their values in the row below; several such rows if there are more than eight. */
export function pairGrid(p: Paper, pairs: readonly Pair[], className = ''): Html {
  const size = Math.ceil(pairs.length / Math.ceil(pairs.length / 8))
  const rows = Map.groupBy(pairs.entries(), ([i]) => Math.floor(i / size))
  return html`<table class="${className}">${[...rows.values()].map(
    (row) =>
      html`<tr>${row.map(([, { label }]) => html`<th>${printed(p, bare(label))}</th>`)}</tr><tr>${row.map(
        ([, { value }]) => html`<td>${printed(p, value)}</td>`,
      )}</tr>`,
  )}</table>`
}

/** Labels without the colon that they have beside a value. */
export function bare(label: Pair['label']): Pair['label'] {
  return label.map((run) => ({ ...run, text: run.text.replace(/\s?:$/, '') }))
}
