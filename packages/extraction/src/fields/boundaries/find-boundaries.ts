import type { Boundary } from '@numora/contract'
import type { DescribedDocument } from '../features/describe-document.ts'
import { type BoundaryWeights, boundaryWeights } from './boundary-weights.ts'
import { type Before, type Evidence, evidenceOf } from './evidence.ts'
import { factsOfPages, type PageFacts } from './page-facts.ts'

/** How probable it is that a page begins another document, or is attached to the one before, rather than being part of it. */
export type Chances = { begins: number; attached: number }

/** Of each page after the first, how probable it is that another document begins on it, or that it is an attachment. */
export function findBoundaries(described: DescribedDocument): Boundary[] {
  if (described.document.layout.pages.length < 2) return []
  const pages = factsOfPages(described)
  let before: Before = { pages: [pages[0]!], isAttached: false }
  return pages.slice(1).map((page) => {
    const { begins, attached } = chancesOf(evidenceOf(page, before), weightsFor(page))
    before =
      begins >= 0.5
        ? { pages: [page], isAttached: false }
        : { pages: [...before.pages, page], isAttached: attached >= 0.5 }
    return { page: page.layout.number, probability: rounded(begins), attachment: rounded(attached) }
  })
}

/** Recognised pages say less, and many are receipts. */
function weightsFor({ layout }: PageFacts): BoundaryWeights {
  return boundaryWeights[layout.isOcr ? 'recognised' : 'printed']
}

/** A softmax over three outcomes, of which going on has the sum 0. */
export function chancesOf(evidence: ReadonlySet<Evidence>, weights: BoundaryWeights): Chances {
  const sum = (of: 'begins' | 'attached') =>
    [...evidence].reduce((total, name) => total + (weights[of].of[name] ?? 0), weights[of].bias)
  const [begins, attached] = [Math.exp(sum('begins')), Math.exp(sum('attached'))]
  return { begins: begins / (1 + begins + attached), attached: attached / (1 + begins + attached) }
}

function rounded(probability: number): number {
  return Math.round(probability * 1e4) / 1e4
}
