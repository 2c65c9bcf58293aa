import { runsOf } from '../page/write.ts'
import type { Random } from '../random.ts'
import type { ContractLength } from './content.ts'
import type { ContractFacts } from './facts.ts'
import { kindHabits } from './kinds.ts'
import type { ContractLanguage } from './languages/language.ts'
import type { SectionPlan } from './section.ts'
import type { Voice } from './voice.ts'

type Say = SectionPlan['paragraphs'][number]
type Heading = keyof ContractLanguage['headings']

export type PlanOptions = { isSheet: boolean; length: ContractLength }

function section(heading: Heading, paragraphs: readonly Say[]): SectionPlan[] {
  return paragraphs.length === 0
    ? []
    : [{ heading: (v) => v.heading(v.language.headings[heading]), paragraphs: [...paragraphs] }]
}

/** Different sentences of a list, by their places in it: another language says those of the same places. */
function someOf(
  r: Random,
  list: (language: ContractLanguage) => readonly string[],
  size: number,
  count: number,
): Say[] {
  return r
    .shuffle(Array.from({ length: size }, (_, i) => i))
    .slice(0, count)
    .map(
      (i): Say =>
        (v) =>
          v.sayThis(list(v.language)[i % list(v.language).length]!),
    )
}

function effectiveSays({ facts: { effectiveMode }, random: r }: Voice, isSheet: boolean): Say[] {
  if (isSheet) return []
  if (effectiveMode === 'agreement' && r.chance(0.35)) return [(v) => v.say(v.language.effective.reference)]
  if (effectiveMode === 'clause') return [(v) => v.say(v.language.effective.date)]
  return effectiveMode === 'signature' ? [(v) => v.say(v.language.effective.signature)] : []
}

function termSays({ termMode }: ContractFacts, isSheet: boolean): Say[] {
  if (isSheet) return [(v) => v.say(v.language.sheet.term)]
  return termMode === 'none' ? [] : [(v) => v.say(v.language.term[termMode])]
}

function renewalSays({ renewalMode }: ContractFacts, isSheet: boolean): Say[] {
  const isInTable = isSheet && renewalMode !== 'consent'
  return renewalMode === 'none' || isInTable ? [] : [(v) => v.say(v.language.renewal[renewalMode])]
}

/** Two sentences as one: `…, and …`. */
function joinSays(first: Say, second: Say, mark: ',' | ';'): Say {
  return (v) => {
    const start = [...runsOf(first(v))]
    const [next, ...rest] = runsOf(second(v))
    const last = start.pop()
    if (!last || !next || last.marks || next.marks || !last.text.endsWith('.'))
      return [...start, ...(last ? [last] : []), { text: ' ' }, ...(next ? [next] : []), ...rest]
    const and = v.label('and').toLowerCase().replace(/-/g, '').trim()
    return [
      ...start,
      { ...last, text: `${last.text.slice(0, -1)}${mark} ${mark === ',' ? `${and} ` : ''}` },
      { ...next, text: next.text.charAt(0).toLowerCase() + next.text.slice(1) },
      ...rest,
    ]
  }
}

/** The last of some sentences and the first of others, now and then as one sentence. */
function linkSays(first: Say[], second: Say[], isSheet: boolean, r: Random): Say[] {
  const [last, next] = [first.at(-1), second[0]]
  return !isSheet && last && next && r.chance(0.4)
    ? [...first.slice(0, -1), joinSays(last, next, r.chance(0.7) ? ',' : ';'), ...second.slice(1)]
    : [...first, ...second]
}

function exitSays(voice: Voice, isSheet: boolean): Say[] {
  const { random: r, facts, language } = voice
  const exit: Say[] = facts.exitNotice && !isSheet ? [(v) => v.say(v.language.exit)] : []
  return [...exit, ...someOf(r, (l) => l.cause, language.cause.length, r.int(0, 3))]
}

/** The sections about beginning and end: one together, or several. */
function termPlans(voice: Voice, isSheet: boolean): SectionPlan[] {
  const { facts, random: r } = voice
  const effective = effectiveSays(voice, isSheet)
  const linked = r.fork('joined')
  const link = (first: Say[], second: Say[]) => linkSays(first, second, isSheet, linked)
  const term = termSays(facts, isSheet)
  const renewal = renewalSays(facts, isSheet)
  const exit = exitSays(voice, isSheet)
  return r.weighted<() => SectionPlan[]>([
    [() => section('term', [...link(effective, link(term, renewal)), ...exit]), 4],
    [
      () => [
        ...section('effective', effective),
        ...section('term', link(term, renewal)),
        ...section('termination', exit),
      ],
      3,
    ],
    [
      () => [
        ...section('term', link(effective, term)),
        ...section('renewal', renewal),
        ...section('termination', exit),
      ],
      2,
    ],
    [() => [...section('termination', exit), ...section('term', link(effective, link(term, renewal)))], 1],
  ])()
}

function valuePlans({ facts }: Voice, isSheet: boolean): SectionPlan[] {
  const kind = kindHabits[facts.kind].value
  if (facts.value === null || kind === null) return []
  return section('value', [(v) => v.say(isSheet ? v.language.sheet.value : v.language.value[kind])])
}

function lawPlans({ facts, random: r }: Voice, isSheet: boolean): SectionPlan[] {
  if (!facts.hasLaw) return []
  const law: Say = (v) => v.say(isSheet ? v.language.sheet.law : v.language.law)
  const isArbitrated = r.chance(0.25)
  const forum: Say[] = r.chance(0.55)
    ? [(v) => v.say(isArbitrated ? v.language.arbitration : v.language.venue)]
    : []
  return section('law', r.chance(0.15) ? [...forum, law] : [law, ...forum])
}

function definitionPlans({ random: r, language }: Voice, length: ContractLength): SectionPlan[] {
  if (!r.chance({ short: 0.15, medium: 0.5, long: 0.95 }[length])) return []
  const size = language.definitions.length
  return section(
    'definitions',
    someOf(r, (l) => l.definitions, size, length === 'short' ? 3 : r.int(4, size)),
  )
}

function scopePlans({ random: r, facts, language }: Voice): SectionPlan[] {
  const list = (l: ContractLanguage) =>
    facts.kind === 'amendment' ? l.amendment.changes : l.kinds[facts.kind].scope
  return section('scope', someOf(r, list, list(language).length, r.int(1, 3)))
}

function fillers(r: Random, count: number): Say[] {
  return Array.from({ length: count }, (): Say => {
    const sentences = r.int(1, 3)
    return (v) =>
      Array.from({ length: sentences }, (_, i) => [
        ...(i === 0 ? [] : [{ text: ' ' }]),
        ...v.say(v.language.filler),
      ]).flat()
  })
}

/** Clauses without truth, each once. */
function otherPlans({ random: r, language }: Voice, count: number, length: ContractLength): SectionPlan[] {
  return r
    .shuffle(language.clauses.map((_, i) => i))
    .slice(0, count)
    .map((i): SectionPlan => {
      const clauseOf = (l: ContractLanguage) => l.clauses[i % l.clauses.length]!
      const size = clauseOf(language).paragraphs.length
      const fillerCount = { short: 0, medium: r.chance(0.35) ? r.int(1, 2) : 0, long: r.int(2, 10) }[length]
      return {
        heading: (v) => v.heading(clauseOf(v.language).heading),
        paragraphs: [
          ...someOf(r, (l) => clauseOf(l).paragraphs, size, r.int(1, size)),
          ...fillers(r, fillerCount),
        ],
      }
    })
}

/** All sections of a contract in their order: those that carry values, with others between them. */
export function planSections(voice: Voice, { isSheet, length }: PlanOptions): SectionPlan[] {
  const { random: r, facts } = voice
  const counts = { short: [1, 6], medium: [8, 18], long: [20, 40] } as const
  const isShort = facts.kind === 'amendment' && length !== 'long'
  const [least, most] = isShort ? [0, 3] : counts[length]
  const others = otherPlans(voice, r.int(least, most), length)
  const main = [
    ...definitionPlans(voice, length),
    ...scopePlans(voice),
    ...r.shuffle([termPlans(voice, isSheet), valuePlans(voice, isSheet)]).flat(),
  ]
  const cut = r.chance(0.6) ? 0 : r.int(0, others.length)
  const lawAt = Math.max(cut, r.chance(0.7) ? others.length - r.int(0, 3) : r.int(cut, others.length))
  const rest: Say[] = facts.kind === 'amendment' ? [(v) => v.say(v.language.amendment.rest)] : []
  return [
    ...others.slice(0, cut),
    ...main,
    ...others.slice(cut, lawAt),
    ...lawPlans(voice, isSheet),
    ...others.slice(lawAt),
    ...section('scope', rest),
  ]
}

/** Exhibits of long contracts. */
export function planExhibits({ random: r }: Voice, length: ContractLength): SectionPlan[] {
  if (length !== 'long') return []
  return Array.from({ length: r.int(1, 5) }, (_, i) => ({
    heading: (v: Voice) => `${v.label('exhibit')} ${String.fromCharCode(65 + i)}`,
    paragraphs: fillers(r, r.int(3, 30)),
  }))
}
