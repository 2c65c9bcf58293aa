import { readFileSync, writeFileSync } from 'node:fs'
import type { FieldValue, Source } from '../file-content.ts'
import { toShownBox } from '../read/placement.ts'
import { renderFilePage } from '../read/render-file-page.ts'
import type { FieldOutcome, Outcome } from './evaluate.ts'

const pictureWidth = 700
const mostDocuments = 120
const colors = { exact: '#2a8f3c', near: '#b58900', wrong: '#c62828', missed: '#777777' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function badCount({ fields }: Outcome): number {
  return fields.filter(({ verdict }) => verdict !== 'exact').length
}

function box({ box: [x0, y0, x1, y1] }: Source, color: string, title: string): string {
  const percent = (share: number) => `${(100 * share).toFixed(2)}%`
  const place = `left:${percent(x0)};top:${percent(y0)};width:${percent(x1 - x0)};height:${percent(y1 - y0)}`
  return `<i title="${escapeHtml(title)}" style="${place};border-color:${color}"></i>`
}

function row({ field, verdict, value, truth, confidence }: FieldOutcome): string {
  return (
    `<tr style="color:${colors[verdict]}"><td>${field}</td><td>${verdict}</td><td>${escapeHtml(value ?? '–')}</td>` +
    `<td>${escapeHtml(truth ?? '–')}</td><td>${confidence.toFixed(2)}</td></tr>`
  )
}

/**
 * One document as HTML: its first page with boxes around the values found, and a table of found and true
 * values.
 */
async function section({ document, fields, result, read }: Outcome): Promise<string> {
  const bytes = readFileSync(document.path)
  const picture = read?.pages.length ? await renderFilePage(bytes, 1, pictureWidth) : null
  const placement = read?.pages[0]?.placement
  const shown = ({ source }: FieldValue): Source | null =>
    source && { page: source.page, box: placement ? toShownBox(source.box, placement) : source.box }
  const boxes = Object.entries(result?.fields ?? {}).flatMap(([name, field]) => {
    const source = shown(field)
    const judged = fields.find(({ field: each }) => each === name)
    return source?.page === 1
      ? [box(source, judged ? colors[judged.verdict] : '#3366cc', `${name}: ${field.value}`)]
      : []
  })
  const image = picture?.ok
    ? `<img src="data:image/png;base64,${Buffer.from(picture.png).toString('base64')}">`
    : ''
  return (
    `<h2>${escapeHtml(`${document.corpus}/${document.id}`)}</h2><div class="row"><div class="page">${image}${boxes.join('')}</div>` +
    `<table><tr><th>field</th><th></th><th>read</th><th>truth</th><th>confidence</th></tr>${fields.map(row).join('')}</table></div>`
  )
}

const style =
  'body{font:14px sans-serif;margin:2em}.row{display:flex;gap:2em}.page{position:relative;width:700px;flex:none}' +
  '.page img{width:100%}.page i{position:absolute;border:2px solid}td,th{text-align:left;padding:2px 8px;vertical-align:top}'

/** Writes the documents with the most wrong fields into one HTML file. */
export async function writeReport(path: string, outcomes: readonly Outcome[]): Promise<void> {
  const worst = outcomes
    .filter((outcome) => badCount(outcome) > 0)
    .toSorted((a, b) => badCount(b) - badCount(a))
    .slice(0, mostDocuments)
  const sections: string[] = []
  for (const outcome of worst) sections.push(await section(outcome))
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><title>Extraction</title><style>${style}</style>${sections.join('')}`,
  )
}
