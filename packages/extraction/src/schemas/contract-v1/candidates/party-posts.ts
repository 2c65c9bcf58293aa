import { findConcepts } from '../concepts.ts'
import type { Paragraph } from '../flow/flow.ts'
import type { Language } from '../flow/language.ts'

/** `, director of`: who stands before it acts for the party behind. */
const actsFor = /^,\s(?<post>[^,.;:()\t]{2,50}?)\s(?:of|for|der|des|von|de|du|della?|dell['’]|do|da|van)\s/iu
/** Characters of a line that names a post, and of a text before a form of address. */
const longestPost = 40
/** Characters before the word of a post: `Chief Financial` Officer, `Senior Managing` Director. */
const mostBeforePost = 18

/** Whether a name is of a person with a post, who acts for a party: `Anna Roth, director of`, or the post is the next line. */
export function isActing(
  { text, pieces }: Paragraph,
  next: Paragraph | undefined,
  end: number,
  language: Language | null,
): boolean {
  const { post } = actsFor.exec(text.slice(end, end + 80))?.groups ?? {}
  if (post) return isPost(post, language)
  const line = pieces.findLast((piece) => piece.start < end)?.line
  const following = pieces.find((piece) => piece.start >= end)
  if (following && (following.line === line || text[end] !== ' ')) return false
  const below = following ? text.slice(following.start) : (next?.text ?? '')
  return isPost(below.slice(0, longestPost), language)
}

function isPost(text: string, language: Language | null): boolean {
  return findConcepts(text, language).some(
    ({ concept, start }) => concept === 'position' && start <= mostBeforePost,
  )
}

/** Whether a text ends with a post, as `its Marketing Director` before `Ms. Roth`: whoever follows acts for a party. */
export function isPostBefore(text: string, language: Language | null): boolean {
  return findConcepts(text.slice(-longestPost), language).some(
    ({ concept, end }) => concept === 'position' && end >= Math.min(text.length, longestPost) - 2,
  )
}
