import { type FamilyName, families } from '../page/fonts.ts'
import type { TextStyle } from '../page/sheet.ts'
import type { Random } from '../random.ts'
import type { LayoutPlan } from './plans.ts'

/** How a contract looks: sober fonts, hardly any colour. */
export type Look = {
  body: TextStyle
  bold: TextStyle
  heading: TextStyle
  title: TextStyle
  small: TextStyle
  leading: number
  isJustified: boolean
  areHeadingsUpper: boolean
  isTitleCentred: boolean
  rule: string
}

const bodyFamilies: readonly (readonly [FamilyName, number])[] = [
  ['times', 3],
  ['tinos', 6],
  ['arimo', 5],
  ['helvetica', 2],
  ['carlito', 4],
  ['pt-serif', 2],
  ['open-sans', 1.5],
  ['lato', 1],
  ['pt-sans-narrow', 0.6],
]
const typewriters: readonly (readonly [FamilyName, number])[] = [
  ['courier', 2],
  ['courier-prime', 2],
  ['cousine', 1],
]

export function makeLook(r: Random, plan: LayoutPlan): Look {
  const family = families[r.weighted(plan.isTypewritten ? typewriters : bodyFamilies)]()
  const isNarrow = plan.columns === 2 || plan.isBilingual
  const size = isNarrow
    ? r.pick([7.5, 8, 8.5, 9])
    : r.weighted([
        [9, 1],
        [9.5, 1],
        [10, 4],
        [10.5, 3],
        [11, 4],
        [12, 3],
      ]) * (family.kind === 'mono' ? 0.9 : 1)
  const ink = r.weighted([
    ['#000000', 8],
    ['#1a1a1a', 1],
    ['#1f2a44', 0.4],
  ])
  const style = (face: 'regular' | 'bold', scale = 1): TextStyle => ({
    face: family[face],
    size: size * scale,
    color: ink,
  })
  const headingFace = plan.isTypewritten
    ? 'regular'
    : r.weighted([
        ['bold', 5],
        ['regular', 1],
      ] as const)
  return {
    body: style('regular'),
    bold: style('bold'),
    heading: style(headingFace, r.pick([1, 1, 1.1, 1.2])),
    title: style(
      plan.isTypewritten
        ? 'regular'
        : r.weighted([
            ['bold', 6],
            ['regular', 1],
          ] as const),
      plan.isTypewritten ? 1 : r.pick([1.15, 1.3, 1.5, 1.8]),
    ),
    small: style('regular', 0.8),
    leading: r.pick([1.15, 1.2, 1.25, 1.35, 1.5]) * (r.chance(0.08) ? 1.35 : 1),
    isJustified: !plan.isTypewritten && r.chance(0.5),
    areHeadingsUpper: r.chance(0.4),
    isTitleCentred: r.chance(0.75),
    rule: r.pick(['#000000', '#444444', '#888888']),
  }
}
