import { findLabels } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'
import { type Part, type ReadItem, textOf } from './item.ts'
import { type Evidence, type EvidenceWeights, type LineModel, scoreOf } from './line-model.ts'
import { remark } from './name-evidence.ts'
import { rolesOf } from './table-head.ts'
import { thresholds } from './thresholds.ts'

const signs: Record<string, string> = {
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '|': 'bar',
  '•': 'bar',
  '·': 'bar',
  '/': 'slash',
  ':': 'colon',
  ';': 'comma',
  ',': 'comma',
}
const joints = / ([-–—|•·/]) | ?([:;,]) /g

/** A sign within a name behind which a description of the item may begin. */
type Joint = { sign: string; head: string; tail: string }

/** Whether a text is only the title of a code, as `GTIN` is in `GTIN: 4012345001235`. */
function isTitleOfCode(text: string): boolean {
  const words = plainWords(text)
  return findLabels(words).some(
    ({ from, to, concepts }) => from === 0 && to === words.length && rolesOf(concepts).includes('col_code'),
  )
}

function jointsOf(value: string): Joint[] {
  return [...value.matchAll(joints)]
    .map((match) => ({
      sign: signs[match[1] ?? match[2]!]!,
      head: value.slice(0, match.index),
      tail: value.slice(match.index + match[0].length),
    }))
    .filter(({ head }) => !isTitleOfCode(head))
}

/** An item's text with its joints; a program that joins two texts prints its sign also behind a name alone. */
type Joined = { part: Part; joints: readonly Joint[]; bareSign: string | undefined }

function joined(part: Part): Joined {
  const last = part.words.at(-1)?.text.slice(-1) ?? ''
  return { part, joints: jointsOf(part.value), bareSign: /[-–:]/.test(last) ? signs[last] : undefined }
}

/** The words of a text that begins with `head`: those of the head. */
function wordsOfHead({ words }: Part, head: string): Part['words'] {
  const count = words.findIndex((_, i) => textOf(words.slice(0, i + 1)).includes(head))
  return count < 0 ? words : words.slice(0, count + 1)
}

/** Counts the items besides one that have a text among some of theirs. */
type CountOthers = (own: Joined, text: string) => number

function counterOf(all: readonly Joined[], textsOf: (one: Joined) => readonly string[]): CountOthers {
  const counts = new Map<string, number>()
  for (const one of all)
    for (const text of new Set(textsOf(one))) counts.set(text, (counts.get(text) ?? 0) + 1)
  return (own, text) => (counts.get(text) ?? 0) - (textsOf(own).includes(text) ? 1 : 0)
}

/** What the items of a table have: their number, and counters of those with a sign, a sign behind all, a name and a rest. */
type Table = { count: number } & Record<'withSign' | 'withBareSign' | 'withName' | 'withRest', CountOthers>

function tableOf(all: readonly Joined[]): Table {
  const bareOf = ({ bareSign }: Joined) => (bareSign ? [bareSign] : [])
  return {
    count: all.length,
    withSign: counterOf(all, (one) => [...bareOf(one), ...one.joints.map(({ sign }) => sign)]),
    withBareSign: counterOf(all, bareOf),
    withName: counterOf(all, ({ part, joints: [first] }) => [part.value, ...(first ? [first.head] : [])]),
    withRest: counterOf(all, ({ joints }) => joints.map(({ tail }) => tail)),
  }
}

/** What speaks for an item's name to end at a joint, also by the other items of the table. */
function endEvidence(own: Joined, index: number, table: Table): Evidence {
  const { sign, head, tail } = own.joints[index]!
  const before = own.joints.slice(0, index)
  const others = table.count - 1
  const share = (count: number) => count / Math.max(1, others)
  const kept = wordsOfHead(own.part, head)
  const [last, next] = [kept.at(-1), own.part.words[kept.length]]
  const facts = {
    'only item': others === 0,
    'all items have it': others > 0 && table.withSign(own, sign) === others,
    'behind another of its kind': before.some((joint) => joint.sign === sign),
    'behind one of another kind': before.some((joint) => joint.sign !== sign),
    'before another of its kind': own.joints.slice(index + 1).some((joint) => joint.sign === sign),
    'name is that of another item': table.withName(own, head) > 0,
    'rest is the name of another item': table.withName(own, tail) > 0,
    'rest is a remark': remark.test(tail),
    'rest without letters': !/\p{L}/u.test(tail),
    'rest with digits': /\d/.test(tail),
    'rest begins small': /^\p{Ll}/u.test(tail),
    'rest of one word': !tail.includes(' '),
    'rest is longer': tail.length > head.length,
    'name of one word': !head.includes(' '),
    'name of few letters': head.replace(/\P{L}/gu, '').length < 4,
    'style changes': last?.isBold !== next?.isBold || (last && next && isOtherSize(last, next)) === true,
  }
  return {
    [`end: ${sign}`]: 1,
    [`end: items with a ${sign}`]: share(table.withSign(own, sign)),
    [`end: items with only a ${sign}`]: share(table.withBareSign(own, sign)),
    'end: items with the same rest': share(table.withRest(own, tail)),
    ...Object.fromEntries(
      Object.entries(facts).flatMap(([name, isSo]) => (isSo ? [[`end: ${name}`, 1]] : [])),
    ),
  }
}

/** The joint at which bold letters end: what is behind them is set as a description. */
function boldEnd({ part, joints }: Joined): number {
  return joints.findIndex(({ head }) => {
    const kept = wordsOfHead(part, head)
    const [last, next] = [kept.at(-1), part.words.slice(kept.length).find(({ text }) => /\p{L}/u.test(text))]
    return /\p{L}{2}/u.test(head) && last?.isBold === true && next?.isBold === false
  })
}

function isOtherSize(one: Part['words'][number], other: Part['words'][number]): boolean {
  return Math.abs(one.fontSize - other.fontSize) > thresholds.otherSize * one.fontSize
}

/** The names that an item's text may be, with what speaks for each: all of it, or its words up to a joint. */
export type NameEnds = {
  names: readonly string[]
  evidence: readonly Evidence[]
  /** The index of the name that ends where bold letters do; 0: none. */
  bold: number
}

/** Whether several items begin with what is before a colon and differ behind it, as kinds of work do: `LABOR: brakes`. */
function isKind(own: Joined, { sign, head, tail }: Joint, table: Table): boolean {
  const differs = table.withName(own, head) > 0 && table.withRest(own, tail) === 0
  return sign === 'colon' && differs && /\p{L}{3}.* /u.test(tail) && !remark.test(tail)
}

/** Finds where the names of a table's items may end, by item; null: the item has no name. */
export function nameEndsOf(items: readonly ReadItem[]): (NameEnds | null)[] {
  const all = items.map(({ description }) => (description ? joined(description) : null))
  const table = tableOf(all.filter((own) => own !== null))
  return all.map((whole) => {
    if (!whole) return null
    const own = { ...whole, joints: whole.joints.filter((joint) => !isKind(whole, joint, table)) }
    return {
      names: [own.part.value, ...own.joints.map(({ head }) => head)],
      evidence: [{}, ...own.joints.map((_, index) => endEvidence(own, index, table))],
      bold: boldEnd(own) + 1,
    }
  })
}

function choose({ evidence, bold }: NameEnds, weights: EvidenceWeights): { index: number; margin: number } {
  if (bold > 0) return { index: bold, margin: thresholds.mostMargin }
  const scores = evidence.map((each) => scoreOf(each, weights))
  const [first, second = -Infinity] = scores.toSorted((a, b) => b - a)
  return { index: scores.indexOf(first!), margin: first! - second }
}

/** Leaves the descriptions that are printed behind items' names (BT-154) out of them. */
export function endNames(items: readonly ReadItem[], { nameEnds }: Pick<LineModel, 'nameEnds'>): ReadItem[] {
  const ends = nameEndsOf(items)
  return items.map((item, i) => {
    const own = ends[i]
    if (!own || own.names.length === 1) return item
    const { index, margin } = choose(own, nameEnds)
    const value = own.names[index]!
    const words = wordsOfHead(item.description!, value)
    const evidence = {
      ...item.evidence.description,
      'unclear end': 1 - Math.min(margin, thresholds.mostMargin) / thresholds.mostMargin,
      ...(index > 0 ? { 'rest is left out': 1 } : {}),
    }
    return {
      ...item,
      description: index > 0 ? { ...item.description!, value, words } : item.description,
      evidence: { ...item.evidence, description: evidence },
    }
  })
}
