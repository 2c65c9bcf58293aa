import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { renderFilePage } from '../read/render-file-page.ts'
import { type EvaluationDocument, learntCorpora } from './corpora.ts'
import { damages } from './damage.ts'
import { evaluate, type FieldOutcome, type Outcome } from './evaluate.ts'
import { calibrationOf } from './statistics.ts'

/** The width of A4 at 200 dots per inch. */
const pictureWidth = 1654

/** Born-digital documents of one page that nothing was learnt from, one of each issuer, in an order that does not follow their names. */
function choose(outcomes: readonly Outcome[], most: number): EvaluationDocument[] {
  const printed = outcomes.filter(
    ({ document, read }) =>
      !document.isJudge &&
      !learntCorpora.includes(document.corpus) &&
      !document.corpus.endsWith(' xml') &&
      read?.pages.length === 1 &&
      read.pages[0]!.source !== 'ocr',
  )
  const issuerOf = ({ document: { corpus, truth } }: Outcome) => truth.fields.vendor_name?.values[0] ?? corpus
  const orderOf = ({ corpus, id }: EvaluationDocument) =>
    createHash('sha256').update(`${corpus}/${id}`).digest('hex')
  return [...Map.groupBy(printed, issuerOf).values()]
    .map(([first]) => first!.document)
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b)))
    .slice(0, most)
}

async function pictureOf({ path }: EvaluationDocument): Promise<Uint8Array | null> {
  const rendered = await renderFilePage(readFileSync(path), 1, pictureWidth)
  return rendered.ok ? rendered.png : null
}

function rate(part: readonly unknown[], whole: readonly unknown[]): string {
  return whole.length === 0 ? '–' : `${((100 * part.length) / whole.length).toFixed(0)}`
}

function isExact({ verdict }: FieldOutcome): boolean {
  return verdict === 'exact'
}

function summaryRow(name: string, fields: readonly FieldOutcome[]): string {
  const known = fields.filter(({ truth }) => truth !== null)
  const delivered = fields.filter(({ value }) => value !== null)
  const { ece, chance, coverage } = calibrationOf(
    delivered.map((field) => ({ confidence: field.confidence, isRight: isExact(field) })),
  )
  const mean = delivered.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, delivered.length)
  const cells = [
    rate(known.filter(isExact), known),
    rate(
      delivered.filter((field) => !isExact(field)),
      delivered,
    ),
    (100 * mean).toFixed(0),
    ece.toFixed(3),
    chance.toFixed(3),
    (100 * coverage).toFixed(0),
  ]
  return `| ${name} | ${cells.join(' | ')} |`
}

/**
 * Damages some printed documents in every way and judges what is read of them: by damage all fields together, then the
 * share of exact values by field. As Markdown.
 */
export async function robustnessTables(outcomes: readonly Outcome[], most: number): Promise<string[]> {
  const chosen = choose(outcomes, most)
  const clean = outcomes.filter(({ document }) => chosen.includes(document)).flatMap(({ fields }) => fields)
  const byDamage = new Map<string, FieldOutcome[]>([['clean page', clean]])
  for (const document of chosen) {
    const picture = await pictureOf(document)
    if (!picture) continue
    for (const [name, damage] of Object.entries(damages)) {
      const { fields } = await evaluate(document, await damage(picture))
      byDamage.set(name, [...(byDamage.get(name) ?? []), ...fields])
    }
  }
  const names = [...new Set(clean.map(({ field }) => field))]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `${chosen.length} documents, ${clean.length} values, in percent`,
    '',
    line([
      'damage',
      'exact',
      'wrong of those delivered',
      'mean confidence',
      'calibration error',
      'by chance alone',
      '99 % right on',
    ]),
    line(Array.from({ length: 7 }, () => '---')),
    ...[...byDamage].map(([name, fields]) => summaryRow(name, fields)),
    '',
    line(['exact', ...byDamage.keys()]),
    line(Array.from({ length: byDamage.size + 1 }, () => '---')),
    ...names.map((field) =>
      line([
        `\`${field}\``,
        ...[...byDamage.values()].map((all) => {
          const known = all.filter((each) => each.field === field && each.truth !== null)
          return rate(known.filter(isExact), known)
        }),
      ]),
    ),
  ]
}
