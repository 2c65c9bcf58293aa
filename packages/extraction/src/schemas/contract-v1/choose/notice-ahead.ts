import type { Candidate } from '../candidates/candidate.ts'
import type { ContractRanking, RankedValue } from '../ranker/rank.ts'

/** `3か月前`, `三个月以前`: in Chinese and Japanese the sign behind a period says that it is a time before something. */
const ahead = /^(?:以)?前/

function isAhead({ paragraph, end }: Candidate): boolean {
  return ahead.test(paragraph.text.slice(end))
}

/** A notice is given a time ahead: where some periods are followed by that sign, none of the others is that of the notice. */
export function noticeAhead(ranking: ContractRanking): ContractRanking {
  const values = ranking.values.filter(({ candidates }) => candidates.some(isAhead))
  const sumOf = (some: readonly RankedValue[]) => some.reduce((sum, { probability }) => sum + probability, 0)
  const [all, kept] = [sumOf(ranking.values), sumOf(values)]
  if (values.length === 0 || kept === 0) return ranking
  return {
    ...ranking,
    values: values.map((each) => ({ ...each, probability: (each.probability * all) / kept })),
  }
}
