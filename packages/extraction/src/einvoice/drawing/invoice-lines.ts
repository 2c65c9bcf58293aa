import { type Style, widthOf, wrapText } from './measure-text.ts'
import { type Ink, inks, type Line, type Part, type Slot } from './sheet.ts'

export const styles = {
  title: { size: 21, isBold: false },
  name: { size: 13, isBold: true },
  strong: { size: 9, isBold: true },
  text: { size: 9, isBold: false },
  total: { size: 11, isBold: true },
  small: { size: 7.5, isBold: false },
  label: { size: 7.5, isBold: true },
} satisfies Record<string, Style>

const lineHeight = 1.42
/** What is longer is cut in the drawing; the XML has it. */
const mostCharacters = 5_000

export type Area = { x: number; width: number }
type Look = { style?: Style; ink?: Ink; slot?: Slot | undefined; mostLines?: number }

/** A text as lines of an area. */
export function paragraph(
  text: string,
  { x, width }: Area,
  { style = styles.text, ink = inks.text, slot, mostLines = Infinity }: Look = {},
): Line[] {
  const lines = wrapText(text.slice(0, mostCharacters), style, width)
  const kept = lines.length > mostLines ? [...lines.slice(0, mostLines - 1), '…'] : lines
  return kept.map((line) => ({
    height: style.size * lineHeight,
    parts: [{ text: line, x, style, ink, slot: line === '…' ? undefined : slot }],
  }))
}

/** A label with a text beside it. */
export function fact(
  label: string,
  value: string,
  { x, width }: Area,
  labelWidth: number,
  look: Look = {},
): Line[] {
  const { style = styles.text } = look
  const lines = paragraph(value, { x: x + labelWidth, width: width - labelWidth }, look)
  const names = wrapText(label, styles.small, labelWidth - 6)
  return Array.from({ length: Math.max(lines.length, names.length) }, (_, index): Line => {
    const name = names[index]
    const labelPart: Part[] =
      name === undefined ? [] : [{ text: name, x, style: styles.small, ink: inks.soft }]
    return {
      height: lines[index]?.height ?? style.size * lineHeight,
      parts: [...labelPart, ...(lines[index]?.parts ?? [])],
    }
  })
}

/** The heading of a block. */
export function heading(text: string, { x, width }: Area): Line {
  return {
    height: 17,
    parts: [{ text: text.toUpperCase(), x, style: styles.label, ink: inks.accent }],
    rule: { at: 'below', x, width, ink: inks.line },
  }
}

/** Lines with a heading; nothing where there is nothing to say. */
export function block(title: string, area: Area, lines: readonly Line[]): Line[] {
  const isEmpty = lines.every(({ parts }) => parts.length === 0)
  return isEmpty ? [] : [heading(title, area), gap(3), ...lines]
}

export function gap(height: number): Line {
  return { height, parts: [] }
}

/** A style in which the text is at most this wide. */
export function fitted(text: string, style: Style, width: number): Style {
  const actual = widthOf(text, style)
  return actual <= width ? style : { ...style, size: Math.max(4, (style.size * width) / actual) }
}

/** An amount with separators of thousands and at least two decimals; what is no number stays as it is. */
export function amountText(raw: string): string {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(raw.trim())
  if (!match) return raw
  const [, sign, whole, decimals = ''] = match
  const grouped = whole!.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign === '-' ? '-' : ''}${grouped}.${decimals.replace(/0+$/, '').padEnd(2, '0')}`
}

/** A number without decimals that say nothing. */
export function numberText(raw: string): string {
  return /^-?\d+\.\d*$/.test(raw) ? raw.replace(/\.?0+$/, '') : raw
}
