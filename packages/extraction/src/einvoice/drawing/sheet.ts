import { limits } from '@numora/contract'
import type { Box } from '../../file-content.ts'
import { ascent, descent, type Style, widthOf } from './measure-text.ts'

/** A4 in points. */
export const paper = { width: 595, height: 842, margin: 50, top: 56, bottom: 60 }

export const inks = { text: '#1d2733', soft: '#68727e', accent: '#2b5c8a', line: '#d5dbe2', dark: '#8b95a1' }
export type Ink = (typeof inks)[keyof typeof inks]

/** The value of the result that a text shows. */
export type Slot = { field: string; lineItem: number | null }

/** A text of a line: `x` is its left end or, if it is right-aligned, its right end. */
export type Part = {
  text: string
  x: number
  isRight?: boolean
  style: Style
  ink: Ink
  slot?: Slot | undefined
}

/** A line of a page: parts on one baseline, with a rule above it or below it. */
export type Line = {
  height: number
  parts: Part[]
  rule?: { at: 'above' | 'below'; x: number; width: number; ink: Ink }
}

export type Mark = {
  text: string
  x: number
  baseline: number
  style: Style
  ink: Ink
  slot?: Slot | undefined
}
type Rule = { x: number; y: number; width: number; ink: Ink }
export type SheetPage = { marks: Mark[]; rules: Rule[] }

export type Sheet = {
  pages: SheetPage[]
  /** Whether something was left out because there may be no more pages. */
  isFull: () => boolean
  /** Places lines one below the other; lines that belong `together` start on a new page if they fit only there. */
  add: (lines: readonly Line[], options?: { isTogether?: boolean }) => void
  /** Places lines in columns beside each other. */
  addBeside: (...columns: (readonly Line[])[]) => void
  space: (height: number) => void
  /** Lines that are drawn again at the top of each page from now on. */
  repeat: (lines: readonly Line[]) => void
}

/** Pages that are filled from the top; `head` are the lines at the top of each page but the first. */
export function openSheet(head: readonly Line[]): Sheet {
  const pages: SheetPage[] = [{ marks: [], rules: [] }]
  let y = paper.top
  let isFull = false
  let repeated: readonly Line[] = []
  const end = paper.height - paper.bottom

  const turnPage = (): boolean => {
    if (pages.length === limits.pages) isFull = true
    if (isFull) return false
    pages.push({ marks: [], rules: [] })
    y = paper.top
    for (const line of [...head, ...repeated]) y = draw(pages.at(-1)!, line, y)
    return true
  }
  const add: Sheet['add'] = (lines, { isTogether = false } = {}) => {
    const height = lines.reduce((sum, line) => sum + line.height, 0)
    if (isTogether && y + height > end && height < (end - paper.top) / 2) turnPage()
    for (const line of lines) {
      if (y + line.height > end && !turnPage()) return
      y = draw(pages.at(-1)!, line, y)
    }
  }
  const addBeside: Sheet['addBeside'] = (...columns) => {
    const rest = columns.map((lines) => [...lines])
    while (!isFull) {
      const bottoms = rest.map((lines) => {
        let bottom = y
        while (lines.length > 0 && bottom + lines[0]!.height <= end)
          bottom = draw(pages.at(-1)!, lines.shift()!, bottom)
        return bottom
      })
      y = Math.max(...bottoms)
      if (rest.every((lines) => lines.length === 0) || !turnPage()) return
    }
  }
  return {
    pages,
    isFull: () => isFull,
    add,
    addBeside,
    space: (height) => {
      y += height
    },
    repeat: (lines) => {
      repeated = lines
    },
  }
}

/** Draws a line below `top` and returns where the next one begins. */
export function draw(page: SheetPage, { height, parts, rule }: Line, top: number): number {
  const size = Math.max(0, ...parts.map(({ style }) => style.size))
  const baseline = round(top + (height - size * (ascent + descent)) / 2 + size * ascent)
  for (const { text, x, isRight, style, ink, slot } of parts) {
    const left = round(isRight ? x - widthOf(text, style) : x)
    page.marks.push({ text, x: left, baseline, style, ink, slot })
  }
  if (rule) page.rules.push({ ...rule, y: rule.at === 'above' ? top : top + height })
  return top + height
}

/** Where a text is, as a fraction of the page. */
export function boxOf(text: string, { x, baseline, style }: Omit<Mark, 'text'>): Box {
  return [
    x / paper.width,
    (baseline - style.size * ascent) / paper.height,
    (x + widthOf(text, style)) / paper.width,
    (baseline + style.size * descent) / paper.height,
  ]
}

function round(points: number): number {
  return Math.round(points * 100) / 100
}
