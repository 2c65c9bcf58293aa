import type { Judged } from './statistics.ts'

export type Curve = { name: string; values: readonly Judged[] }

const colours = ['#1f6feb', '#c2410c', '#15803d', '#7e22ce', '#0f766e', '#b91c1c']
const [width, height] = [640, 400]
const frame = { left: 56, right: 28, top: 16, bottom: 44 }
/**
 * The largest share of wrong values that the vertical axis shows. Heights grow with the square root of the share, so that
 * small shares are not all at the bottom.
 */
const mostRisk = 0.2
const ticks = [0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2]

function xOf(coverage: number): number {
  return frame.left + coverage * (width - frame.left - frame.right)
}

function yOf(risk: number): number {
  const share = Math.sqrt(Math.min(risk, mostRisk) / mostRisk)
  return height - frame.bottom - share * (height - frame.top - frame.bottom)
}

/** The share of wrong values among the most confident ones, by how many of all these are. */
function pointsOf(values: readonly Judged[]): string {
  const sorted = values.toSorted((a, b) => b.confidence - a.confidence)
  let wrong = 0
  const points = sorted.flatMap(({ confidence, isRight }, at) => {
    if (!isRight) wrong++
    const isLastEqual = sorted[at + 1]?.confidence !== confidence
    return isLastEqual
      ? [`${xOf((at + 1) / sorted.length).toFixed(1)},${yOf(wrong / (at + 1)).toFixed(1)}`]
      : []
  })
  return points.join(' ')
}

/**
 * Draws risk–coverage curves as SVG: how many of the values that are accepted without a look are wrong, by how many are
 * accepted, the most confident first.
 */
export function drawRisk(title: string, curves: readonly Curve[]): string {
  const text = (x: number, y: number, anchor: string, content: string) =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${content}</text>`
  const rules = ticks.map(
    (risk) =>
      `<path d="M${frame.left} ${yOf(risk).toFixed(1)}H${width - frame.right}" stroke="${risk === 0.01 ? '#888' : '#ddd'}"/>` +
      text(frame.left - 6, yOf(risk) + 4, 'end', `${100 * risk} %`),
  )
  const marks = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) =>
    text(xOf(share), height - frame.bottom + 18, 'middle', `${100 * share} %`),
  )
  const lines = curves.map(
    ({ values }, at) =>
      `<polyline points="${pointsOf(values)}" fill="none" stroke="${colours[at % colours.length]}" stroke-width="2"/>`,
  )
  const names = curves.map(
    ({ name, values }, at) =>
      `<rect x="${frame.left + 12}" y="${frame.top + 8 + 20 * at}" width="14" height="4" fill="${colours[at % colours.length]}"/>` +
      text(frame.left + 32, frame.top + 14 + 20 * at, 'start', `${name} (${values.length})`),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title><rect width="${width}" height="${height}" fill="#fff"/>`,
    ...rules,
    ...marks,
    text((frame.left + width - frame.right) / 2, height - 8, 'middle', 'accepted, the most confident first'),
    `<text transform="translate(14 ${height / 2}) rotate(-90)" text-anchor="middle">wrong among them</text>`,
    ...lines,
    ...names,
    '</svg>\n',
  ].join('\n')
}
