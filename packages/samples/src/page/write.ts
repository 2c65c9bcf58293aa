import { drawText, type Run, type Sheet, type TextStyle } from './sheet.ts'

export type Align = 'left' | 'right' | 'center'

/** Text to print: a plain string, or runs that mark the values in it. */
export type Text = string | Run[]

export function runsOf(text: Text): Run[] {
  return typeof text === 'string' ? [{ text }] : text
}

/** Joins texts on a line. */
export function joinTexts(parts: readonly Text[], separator: string): Run[] {
  return parts.flatMap((part, i) => [...(i === 0 ? [] : [{ text: separator }]), ...runsOf(part)])
}

export function printedText(text: Text): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('')
}

export function widthOf(text: Text, style: TextStyle): number {
  return runsOf(text).reduce((sum, run) => {
    const { face, size } = run.style ?? style
    return sum + face.widthOf(run.text) * size
  }, 0)
}

/** Splits runs after spaces, the only places where a line may break. */
function pieces(runs: Run[]): Run[] {
  return runs.flatMap((run) => (run.text.match(/[^ ]* +|[^ ]+/g) ?? []).map((text) => ({ ...run, text })))
}

function joinAlike(line: Run[]): Run[] {
  const result: Run[] = []
  for (const run of line) {
    const last = result.at(-1)
    if (last && last.marks === run.marks && last.style === run.style) last.text += run.text
    else result.push({ ...run })
  }
  return result
}

function groupsOf(runs: Run[]): Run[][] {
  const groups: Run[][] = [[]]
  for (const piece of pieces(runs)) {
    groups.at(-1)!.push(piece)
    if (piece.text.endsWith(' ')) groups.push([])
  }
  return groups.filter((group) => group.length > 0)
}

/** Wraps text to `width`; a single wider word is not split. */
export function wrap(text: Text, style: TextStyle, width: number): Run[][] {
  const lines: Run[][] = []
  let line: Run[] = []
  let used = 0
  for (const group of groupsOf(runsOf(text))) {
    const trimmed =
      widthOf(group, style) - (group.at(-1)!.text.endsWith(' ') ? style.face.widthOf(' ') * style.size : 0)
    if (line.length > 0 && used + trimmed > width + 0.01) {
      lines.push(joinAlike(line))
      line = []
      used = 0
    }
    line.push(...group)
    used += widthOf(group, style)
  }
  if (line.length > 0) lines.push(joinAlike(line))
  return lines
}

/** The factor by which text must be scaled for its widest word to fit; 1 if it fits. */
function shrinkFactor(text: Text, style: TextStyle, width: number): number {
  const widest = Math.max(
    0.01,
    ...groupsOf(runsOf(text)).map((group) => {
      const last = group.at(-1)!
      return widthOf([...group.slice(0, -1), { ...last, text: last.text.trimEnd() }], style)
    }),
  )
  return Math.min(1, width / widest)
}

/** Scales text, including runs with a style of their own. */
export function scaleText(text: Text, factor: number): Text {
  return typeof text === 'string' || factor === 1
    ? text
    : text.map((run) =>
        run.style ? { ...run, style: { ...run.style, size: run.style.size * factor } } : run,
      )
}

/** One line with its baseline at `baseline`; returns its width. */
export function writeLine(
  sheet: Sheet,
  text: Text,
  style: TextStyle,
  at: { x: number; baseline: number; width?: number; align?: Align },
): number {
  const runs = runsOf(text)
  const last = runs.at(-1)
  const trimmed = last ? [...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }] : []
  const total = widthOf(trimmed, style)
  const free = (at.width ?? total) - total
  let x = at.x + (at.align === 'right' ? free : at.align === 'center' ? free / 2 : 0)
  for (const run of trimmed) x += drawText(sheet, run, run.style ?? style, x, at.baseline)
  return total
}

/** Prints wrapped text from `y` down; returns the y below it. */
export function writeBlock(
  sheet: Sheet,
  text: Text,
  style: TextStyle,
  at: { x: number; y: number; width: number; align?: Align; leading?: number },
): number {
  const factor = shrinkFactor(text, style, at.width)
  const fitted = { ...style, size: style.size * factor }
  const leading = (at.leading ?? 1.3) * fitted.size
  let y = at.y
  for (const line of wrap(scaleText(text, factor), fitted, at.width)) {
    writeLine(sheet, line, fitted, {
      x: at.x,
      baseline: y + 0.5 * leading + 0.3 * fitted.size,
      width: at.width,
      align: at.align,
    })
    y += leading
  }
  return y
}

/** The height that {@link writeBlock} would use. */
export function heightOf(text: Text, style: TextStyle, width: number, leading = 1.3): number {
  const factor = shrinkFactor(text, style, width)
  const fitted = { ...style, size: style.size * factor }
  return wrap(scaleText(text, factor), fitted, width).length * leading * fitted.size
}
