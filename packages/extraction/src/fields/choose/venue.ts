import { hasLegalForm } from '../layout/legal-forms.ts'
import { plainWords } from '../text/plain-words.ts'
import { spaced } from './different.ts'
import type { Factor } from './joint.ts'

/** Words for malls, stations and airports before the name of a place: `TC Zagreb`, `Gare de Lyon`. */
const before =
  'aeroport de|aeroporto di|aeropuerto de|aéroport de|centre commercial|centro comercial|centro commerciale|dworzec|einkaufszentrum|ekz|estación de|estação de|flughafen|gara|gare de|kauppakeskus|kolodvor|nádraží|prekybos centras|pusat dagangan|stazione di|tc|t c|tc centar|winkelcentrum|гара|мол|станица|тц|торговый центр|трц|εμπορικό κέντρο|σταθμός'
/** The same behind it: `Westgate Mall`, `Tallinna jaam`. */
const behind =
  'airport|arcaden|avm|bahnhof|centralstation|gar|garı|hauptbahnhof|havalimanı|hbf|jaam|keskus|köpcentrum|lufthavn|mall|pályaudvar|shopping center|shopping centre|stacija|storcenter|storsenter|stotis'
/** So many words name the place; behind a brand there are more: `Norwood Foods Westgate Mall`. */
const [mostBehind, mostBefore] = [2, 1]

function wordsOf(list: string): (readonly string[])[] {
  return list.split('|').map(plainWords)
}

const [heads, tails] = [wordsOf(before), wordsOf(behind)]

/** Whether a text says where a shop is: a mall, a station or an airport, with the name of its place or without. */
function isVenue(text: string): boolean {
  const words = plainWords(text)
  const own = spaced(words)
  return (
    heads.some((head) => words.length <= head.length + mostBehind && own.startsWith(spaced(head))) ||
    tails.some((tail) => words.length <= tail.length + mostBefore && own.endsWith(spaced(tail)))
  )
}

/** Says that a shop's name only says where the shop is, as the line below a logo does that was not read. */
export function venue(role: string, name: string): Factor {
  return {
    fields: [name],
    relate: () => (option) => {
      const isFirm = option?.candidates.some(({ segments }) => segments.some(hasLegalForm))
      return option && !isFirm && isVenue(option.value) ? [`${role} name: a venue`] : []
    },
  }
}
