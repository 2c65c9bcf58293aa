import type { Segment } from '../layout/segment.ts'

/** Words for `and` that hardly mean anything else. */
const and = 'and|und|et|og|och'
/** What stands between two parts of a name. */
export const joinsNames = new RegExp(`^(?:[&+] ?|(?:${and}|en|y|ja) )`, 'iu')

/** Endings of a name that may go on; a trait of the name, since some names end so. */
export const goesOn = new RegExp(
  `(?:[&+,–-]| (?:${and}|y|e|i|ja|en|of|for|für|von|van|de|des|du|di|da|do|della|del|la|le|the))$`,
  'iu',
)
/** Endings of a name that surely goes on below, so that no name ends so: `FeRD Management und`. */
export const leadsOn = new RegExp(`(?:&|\\+| (?:${and}|dba))$`, 'iu')
/** Beginnings of the rest of a name. */
const goesBefore = new RegExp(`^(?:[&+–-] ?|(?:${and}|of|des?|du|di|del|della|von|van|für|en) )`, 'u')

/** What a name is like by its own words: features of the ranker of names. */
export function traitsOf(value: string): string[] {
  const words = value.split(' ')
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const traits = [`words${Math.min(words.length, 9)}`]
  if (/\d/.test(value)) traits.push('digit', /\d{4,}/.test(value) ? 'number' : 'short_digit')
  else traits.push('no_digit')
  if (/^[\p{Lu}\P{L}]+$/u.test(value)) traits.push('capitals')
  traits.push(
    capitals === words.length ? 'all_capitalised' : capitals === 0 ? 'none_capitalised' : 'some_capitalised',
  )
  if (/[@]|www\.|https?:/.test(value)) traits.push('web')
  if (/[:?!]/.test(value)) traits.push('mark')
  if (value.endsWith('.')) traits.push('full_stop')
  if (value.includes('&')) traits.push('and')
  if (goesOn.test(value)) traits.push('goes_on')
  if (goesBefore.test(value)) traits.push('goes_before')
  return traits
}

/** Whether a name is separated from the words before it by space or by a different print. */
export function breakTraits({ words, x0, x1, size }: Segment, from: number): string[] {
  const [before, first] = [words[from - 1], words[from]]
  if (!before || !first) return []
  const pointsPerUnit = (x1 - x0) / (words.at(-1)!.box[2] - words[0]!.box[0])
  const isApart = (first.box[0] - before.box[2]) * pointsPerUnit > 0.6 * size
  const isOtherPrint = before.isBold !== first.isBold || Math.abs(before.fontSize / first.fontSize - 1) > 0.08
  return [isApart ? 'apart' : 'close', isOtherPrint ? 'other_print' : 'same_print']
}
