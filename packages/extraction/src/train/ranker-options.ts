import type { Ranker, RankerName } from '../fields/ranker/ranker-weights.ts'
import type { LearnOptions } from './learn.ts'

const options: Omit<LearnOptions, 'seed' | 'rate'> = {
  epochs: 8,
  units: 16,
  hiddenRate: 0.05,
  decay: 3e-6,
  looseDecay: 1e-3,
  hide: { labels: 0.2, words: 0.5, form: 0.2, feature: 0.1, none: 0.5, right: 0, unit: 0.1 },
}

/**
 * Of names, the right candidates are hidden in this share of documents, so that none is taken only because the others
 * are worse. A document without a vendor hardly exists, so absence is chosen only where it is that much likelier. Larger
 * steps learn more of the layouts and less of what holds in others.
 */
const ofNames = { hiddenRight: 0.03, absenceOdds: 100, rate: 0.1 }
const ofFields = { hiddenRight: 0, absenceOdds: 1, rate: 0.25 }

/** How a ranker is trained. */
export function optionsOf(
  name: RankerName,
): { options: Omit<LearnOptions, 'seed'> } & Pick<Ranker, 'absenceOdds'> {
  const { hiddenRight: right, absenceOdds, rate } = name === 'names' ? ofNames : ofFields
  return { options: { ...options, rate, hide: { ...options.hide, right } }, absenceOdds }
}
