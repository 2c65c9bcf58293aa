import type { Run } from '../../page/sheet.ts'
import { writeBlock } from '../../page/write.ts'
import { labelRun, type Pen } from '../pen.ts'
import { type Column, type Pair, type PairStyle, writePairs } from './block.ts'
import { sectionLabel } from './section-words.ts'

/**
 * A party with a label before its name on the same line: its role, or "Name" below a heading with the role.
 * `under` are lines directly below the name that are not the address.
 */
export function partyForm(
  pen: Pen,
  role: 'from' | 'billTo',
  [name, ...address]: readonly Run[][],
  at: Column,
  under: readonly string[] = [],
): number {
  const { random: r, theme } = pen
  const isHeaded = r.chance(0.55)
  const y = isHeaded
    ? writeBlock(pen.sheet, [labelRun(pen, role, r.chance(0.5))], theme.bold, {
        ...at,
        leading: theme.leading,
      })
    : at.y
  const bare = (text: string): Pair => ({ label: [], value: [{ text }] })
  const pairs: Pair[] = [
    { label: isHeaded ? sectionLabel(pen, 'name') : [labelRun(pen, role)], value: name! },
    ...under.map(bare),
    ...address.map((value, i) => ({
      label: i === 0 && r.chance(0.7) ? sectionLabel(pen, 'address') : [],
      value,
    })),
  ]
  if (isHeaded && r.chance(0.3))
    pairs.unshift({ label: sectionLabel(pen, 'partyNumber'), value: [{ text: r.fill('%######') }] })
  return writePairs(pen, pairs, r.pick<PairStyle>(['columns', 'columns', 'right-aligned']), { ...at, y })
}
