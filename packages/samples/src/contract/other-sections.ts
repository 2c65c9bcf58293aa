import type { Text } from '../page/write.ts'
import type { ContractLength } from './content.ts'
import type { Section } from './section.ts'
import type { Voice } from './voice.ts'

/** As many sentences as asked, in paragraphs of a few; the wordings may come again, never with the same words. */
export function fillerParagraphs(voice: Voice, count: number): Text[] {
  const { random: r, language } = voice
  return Array.from({ length: count }, () =>
    Array.from({ length: r.int(1, 3) }, (_, i) => [
      ...(i === 0 ? [] : [{ text: ' ' }]),
      ...voice.say(language.filler),
    ]).flat(),
  )
}

/** Sections without truth. Where more are asked for than there are, the rest is made of filler. */
export function otherSections(voice: Voice, count: number, length: ContractLength): Section[] {
  const { random: r, language } = voice
  const clauses = r.shuffle(language.clauses).slice(0, count)
  return clauses.map(({ heading, paragraphs }) => ({
    heading: voice.heading(heading),
    paragraphs: [
      ...voice.sayAll(paragraphs, r.int(1, paragraphs.length)),
      ...fillerParagraphs(
        voice,
        length === 'long' ? r.int(1, 9) : length === 'medium' && r.chance(0.3) ? 1 : 0,
      ),
    ],
  }))
}
