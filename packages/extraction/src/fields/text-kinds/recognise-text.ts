import { oncePerText } from '../text/once-per-text.ts'
import { textFeatures } from './text-features.ts'
import { type TextKind, textKinds } from './text-kinds.ts'
import { loadTextModel, weighText } from './text-model.ts'

type Recognised = { kinds: Record<TextKind, number>; likeliest: string }

const mostKnown = 5_000
/** A kind that is less probable than this is not the line's kind for sure. */
export const sure = 0.6

const recognise = oncePerText(mostKnown, (line): Recognised => {
  const weighed = weighText(textFeatures(line), loadTextModel())
  const kinds = Object.fromEntries(textKinds.map((kind, i) => [kind, weighed[i]!])) as Record<
    TextKind,
    number
  >
  const best = textKinds.reduce((most, kind) => (kinds[kind] > kinds[most] ? kind : most))
  return { kinds, likeliest: kinds[best] >= sure ? best : `maybe_${best}` }
})

/** How probable it is that a line is a company, a person, part of an address, a caption, …, by its letters. */
export function recogniseText(line: string): Record<TextKind, number> {
  return recognise(line).kinds
}

/** The likeliest kind of a line, as `street`, or `maybe_street` where it is not sure. */
export function likeliestKind(line: string): string {
  return recognise(line).likeliest
}
