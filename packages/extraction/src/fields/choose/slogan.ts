import type { Candidate } from '../candidates/candidate.ts'
import { hasLegalForm } from '../layout/legal-forms.ts'
import type { Segment } from '../layout/segment.ts'
import { plainWords } from '../text/plain-words.ts'
import type { Factor } from './joint.ts'

/** Words for us and you, in which claims speak to readers; names of firms hardly have them. */
const addressed = new Set(
  plainWords(
    'we our you your yours wir unser unsere unserer ihr ihre ihrem ihren dein deine deinem nous notre nos vous votre vos nosotros nuestro nuestra nuestros nuestras usted ustedes vuestro nosso nossa nossos nossas você vocês nostro nostra nostri nostre vostro vostra tuo tua wij onze uw jouw jullie våra vårt vores meidän sinun teidän nasz nasza nasze wasz twój twoja twojego państwa náš naše našeho váš vaše vaší vás vám miénk önnek önökért noastră noastre dumneavoastră voastră naš naša vaš vaša наш наша наше ваш ваша ваше вас вам мы вы σας μας sizin bizim anda',
  ),
)

/** How much larger a name is printed than the slogan beside or below it. */
const larger = 1.15
/** The gap between a name and the slogan below it, in sizes of the slogan's print. */
const widestGap = 2
const fewestWords = 3

/** Whether a text reads as a sentence: it speaks to someone, ends with a mark, or goes on in small letters. */
function isSentence(text: string): boolean {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word))
  if (words.length < fewestWords || /\d|@|\//.test(text)) return false
  const [, ...others] = words
  return (
    others.every((word) => /^\P{L}*\p{Ll}/u.test(word)) ||
    /\p{Ll}{4}[.!?…]$/u.test(text) ||
    plainWords(text).some((word) => addressed.has(word))
  )
}

function sharesWord(one: string, other: string): boolean {
  const words = plainWords(other)
  return plainWords(one).some((word) => word.length > 2 && words.includes(word))
}

/** Whether a line is a larger text than a claim beside or below it, as a firm's name is. */
function isName(line: Segment | null, claim: Segment): boolean {
  return (
    line !== null &&
    line.size > larger * claim.size &&
    !line.isLabel &&
    !line.hits.some(({ concepts }) => concepts.some((concept) => concept.startsWith('title'))) &&
    /\p{L}{2}/u.test(line.text) &&
    !sharesWord(line.text, claim.text)
  )
}

/** Whether a name is printed as a claim: a sentence right below or beside larger words. */
function isClaim({ segments, value }: Candidate): boolean {
  const [line] = segments
  if (segments.length > 1 || !isSentence(value) || hasLegalForm(line!)) return false
  const { above, left, right } = line!
  const isNear = above !== null && line!.y0 - above.y1 < widestGap * line!.size
  return (isNear && isName(above, line!)) || isName(left, line!) || isName(right, line!)
}

/** Says that a party's name is its slogan: a sentence without a legal form right below or beside larger words. */
export function slogan(role: string, name: string): Factor {
  return {
    fields: [name],
    relate: () => (option) => (option?.candidates.some(isClaim) ? [`${role} name: a slogan`] : []),
  }
}
