import type { Random } from '../random.ts'
import { type Family, type FamilyName, families } from './fonts.ts'
import type { TextStyle } from './sheet.ts'

/** The appearance of a document: fonts, sizes, colours. */
export type Theme = {
  body: TextStyle
  bold: TextStyle
  /** Labels beside or above values. */
  label: TextStyle
  small: TextStyle
  /** Small print: footers, sender lines, labels in boxes. */
  fine: TextStyle
  /** The vendor's name in a letterhead. */
  name: TextStyle
  title: TextStyle
  accent: string
  /** Background of table heads and stripes. */
  tint: string
  rule: string
  leading: number
  labelCase: (text: string) => string
  /** Printed after a label. */
  colon: string
}

/** Countries with letters or signs that are not in every font. */
export const wideCountries = ['PL', 'CZ', 'HU', 'RO', 'SK', 'HR', 'SI', 'LT', 'LV', 'TR', 'IN', 'VN']

const bodyFamilies: readonly (readonly [FamilyName, number])[] = [
  ['arimo', 6],
  ['helvetica', 4],
  ['carlito', 4],
  ['open-sans', 4],
  ['lato', 3],
  ['poppins', 2],
  ['tinos', 3],
  ['times', 1.5],
  ['pt-serif', 1.5],
  ['pt-sans-narrow', 1.5],
  ['roboto-condensed', 2],
  ['cousine', 1],
  ['courier', 1],
  ['courier-prime', 0.6],
  ['ibm-plex-mono', 0.5],
]

const accents = [
  '#000000',
  '#000000',
  '#222222',
  '#1f4e79',
  '#0b6e4f',
  '#8b1e3f',
  '#c0392b',
  '#2c3e50',
  '#5b2c6f',
  '#d35400',
  '#117a8b',
  '#34495e',
  '#b7950b',
  '#0066cc',
]
const tints = ['#eeeeee', '#f2f2f2', '#e8eef4', '#f7f3e8', '#e9f3ee', '#f6e9ec', '#dddddd', '#eef1f8']

type FontNeeds = {
  needsWide: boolean
  onlyEmbedded: boolean
  /** Letters that the font must have. */
  letters: string
}

function pickFamily(r: Random, { needsWide, onlyEmbedded, letters }: FontNeeds): Family {
  for (;;) {
    const family = families[r.weighted(bodyFamilies)]()
    const isUsable = (!needsWide || family.isWide) && (!onlyEmbedded || family.isEmbedded)
    if (isUsable && family.prints(letters)) return family
  }
}

export function makeTheme(r: Random, { size: ownSize, ...needs }: FontNeeds & { size?: number }): Theme {
  const family = pickFamily(r, needs)
  const heading = r.chance(0.7) ? family : pickFamily(r, needs)
  const wide = family.kind === 'mono' ? 0.86 : family.kind === 'condensed' ? 1.1 : 1
  const size =
    (ownSize ??
      r.weighted([
        [8, 2],
        [8.5, 2],
        [9, 5],
        [9.5, 3],
        [10, 4],
        [10.5, 1],
        [11, 1],
      ])) * wide
  const accent = r.pick(accents)
  const ink = r.weighted([
    ['#000000', 6],
    ['#222222', 2],
    ['#333333', 2],
    ['#1a1a1a', 1],
  ])
  const grey = r.pick(['#555555', '#666666', '#777777', ink])
  const style = (face: 'regular' | 'bold', scale: number, color = ink): TextStyle => ({
    face: family[face],
    size: size * scale,
    color,
  })
  const label = r.weighted([
    [style('regular', 1), 5],
    [style('bold', 1), 4],
    [style('regular', 1, grey), 2],
    [style('bold', 0.9, accent), 1],
    [style('regular', 0.85, grey), 2],
  ])
  return {
    body: style('regular', 1),
    bold: style('bold', 1),
    label,
    small: style('regular', 0.86),
    fine: style('regular', 0.74, r.pick([ink, grey])),
    name: {
      face: heading.bold,
      size: size * r.pick([1.3, 1.5, 1.8, 2.1]),
      color: r.pick([ink, accent, accent]),
    },
    title: {
      face: r.chance(0.7) ? heading.bold : heading.regular,
      size: size * r.pick([1.4, 1.7, 2, 2.4, 2.8]),
      color: r.pick([ink, accent]),
    },
    accent,
    tint: r.pick(tints),
    rule: r.pick(['#000000', '#444444', '#888888', '#bbbbbb', accent]),
    leading: r.pick([1.2, 1.25, 1.3, 1.35, 1.45, 1.55]),
    labelCase: r.weighted([
      [(t: string) => t, 8],
      [(t: string) => t.toUpperCase(), 1.5],
    ]),
    colon: r.weighted([
      [':', 8],
      ['', 4],
      [' :', 0.7],
      ['.:', 0.1],
    ]),
  }
}
