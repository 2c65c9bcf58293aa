import type { Segment } from '../layout/segment.ts'
import { plainWords } from '../text/plain-words.ts'

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => plainWords(word)[0]!))
}

/** Words of greetings and goodbyes beside those of thanks in the lexicon, which name no other part of a receipt. */
const greetings = listOf(
  'welcome willkommen bienvenue bienvenido bienvenidos benvenuto benvenuti arrivederci welkom vindo vindos witamy zapraszamy välkommen velkommen tervetuloa vítejte vítáme těšíme vitajte tešíme üdvözli üdvözöljük várjuk venit așteptăm geldiniz bekleriz dobrodošli vidimo lūdzam sveiki teretulemast καλώς selamat добро ласкаво',
)
/** Those of the greetings that a name follows without another word between them. */
const direct = listOf('tervetuloa')

/** What a shop's name follows in thanks and greetings: `thank you for shopping at`, `merci d’avoir choisi`. */
const leading = listOf(
  'at visiting choosing with in to bei beim im chez au aux à choisi en a al de da dal di do presso scelto visitar elegir bij aan no na em ao escolher w we v ve u kod pri hos till på i til valde valgte la az στο στη στην στον στα в во на у до kupujete',
)

/** Words that begin no name there, as in `thank you for shopping with us`. */
const nobody = listOf(
  'us our you your uns unserem unserer ihnen sie nous vous notre votre ihr ihre nosotros usted ustedes nuestra nuestro nostro nostra noi voi ci vi ons onze jullie nós nossa nosso você oss er vår deg dig os vores meidän nás nám nas nam náš naszego naszym nálunk önöknek noastra nostru bizi bize siz size нас нам вас вам εμάς εσάς kami anda here hier ici aquí qui',
)

/** What a shop does behind its name: `Acme thanks you`, `Acme vous remercie de votre visite`. */
const following =
  /^(?:thanks you|thank you for|wishes you|dankt|wünscht|vous (?:remercie|souhaite)|remercie|les? agradece|agradece|vi ringrazia|ringrazia|dziękuje|děkuje|ďakuje|tackar|takker|siger tak|sier takk|kiittää|köszöni|vă mulțumește|teşekkür eder|bizi tercih|hoş geldiniz|(?:se )?zahvaljuje|tänab|dėkoja|pateicas|благодарит|дякує|ευχαριστεί)(?!\p{L})/iu

/** The team that signs: `Ihr Acme-Team`, `Your Acme team`. */
const team = /(?<!\p{L})(?:your|ihr|uw) (.{1,60}?)[ -]team(?!\p{L})/iu

/** In words: longer lines are terms or letters. */
const mostWords = 12

/** Words that may stand between words with a capital in a name. */
const joiner =
  /^(?:&|\+|and|und|et|y|e|i|en|og|och|ja|a|și|ve|és|of|de|del|di|du|da|do|des|la|le|the|van|von|zum|zur|pod)$/u
const endsSentence = /[!?;:…,]$|[^.]{3}\.$/u

/** Names begin with a capital or a digit; a line in capitals says nothing by them. */
function isNameWord(text: string): boolean {
  return /^[^\p{L}\d]*[\p{Lu}\p{Lo}\d]/u.test(text)
}

/** The index of the word after a name that begins at a word: before words in small letters, or with its sentence. */
function endOf({ words }: Segment, from: number): number {
  let to = from
  for (let i = from; i < words.length; i++) {
    const { text } = words[i]!
    if (isNameWord(text)) to = i + 1
    else if (!joiner.test(text)) break
    if (endsSentence.test(text)) break
  }
  return to
}

/** The index of the first word of thanks or a greeting; -1: there is none. */
function startOfThanks({ words, hits }: Segment): number {
  const thanks = hits.find(({ concepts }) => concepts.includes('thanks'))?.from ?? words.length
  const greeting = words.findIndex(({ text }) => greetings.has(plainWords(text).at(-1) ?? ''))
  const first = Math.min(thanks, greeting < 0 ? words.length : greeting)
  return first < words.length ? first : -1
}

/** The first name behind words of thanks. */
function behindThanks(segment: Segment): [from: number, to: number][] {
  const { words, hits, text } = segment
  if (words.length > mostWords) return []
  const first = startOfThanks(segment)
  if (first < 0) return []
  const isMixed = /\p{Ll}/u.test(text) && !/\d/.test(text)
  const from = words.findIndex(({ text }, i) => {
    if (i <= first) return false
    const before = words[i - 1]!.text
    const lead = plainWords(before).at(-1) ?? ''
    const isLed = leading.has(lead) || direct.has(lead) || /^[-–—]$/.test(before)
    const isLast = isMixed && /[,!]$/.test(before) && endOf(segment, i) === words.length
    const isThanks = hits.some(
      (hit) => hit.from === i || (hit.from < i && i < hit.to && hit.concepts.includes('thanks')),
    )
    return (isLed || isLast) && !isThanks && isNameWord(text) && !nobody.has(plainWords(text)[0] ?? '')
  })
  return from < 0 ? [] : [[from, endOf(segment, from)]]
}

/** The words before what a shop does. */
function beforeThanks({ words, text, starts, hits }: Segment): [from: number, to: number][] {
  const to = starts.findIndex((start, i) => i > 0 && following.test(text.slice(start)))
  const isThanks = hits.some((hit) => hit.from < to && hit.concepts.includes('thanks'))
  return to > 0 && !isThanks && isNameWord(words[0]!.text) ? [[0, to]] : []
}

/**
 * Finds the names in a sentence in which a shop thanks or greets, as ranges of characters: `Acme` of `Thank you for shopping at
 * Acme`, `Acme vi ringrazia`, `Ihr Acme-Team`.
 */
export function findGreeted(segment: Segment): [start: number, end: number][] {
  const { starts, words } = segment
  const ranges = [...behindThanks(segment), ...beforeThanks(segment)].map(([from, to]): [number, number] => [
    starts[from]!,
    starts[to - 1]! + words[to - 1]!.text.length,
  ])
  const signed = team.exec(segment.text)
  if (!signed) return ranges
  const start = signed.index + signed[0].indexOf(signed[1]!)
  return [...ranges, [start, start + signed[1]!.length]]
}
