import { findConcepts } from '../concepts.ts'
import type { Language } from '../flow/language.ts'

const longestLabel = 40
/** What the first cell of a row says that the others are. */
const rowLabels: readonly [name: string, pattern: RegExp][] = [
  [
    'company',
    /^(?:(?:name of )?(?:the )?(?:company|entity|organi[sz]ation|party|firm)(?: name)?|firma|unternehmen|gesellschaft|société|raison sociale|dénomination.*|empresa|razón social|razão social|sociedad|società|ragione sociale|bedrijf|onderneming)$/i,
  ],
  [
    'person',
    /^(?:print(?:ed)? name|name|full name|signatory|name of signatory|signed by|by|nom|nom et prénom|nombre|nombre y apellidos|nome|nome completo|vertreten durch|représentée? par|representante|naam)$/i,
  ],
  [
    'position',
    /^(?:title|position|its|funktion|position|qualité|fonction|cargo|em qualidade de|qualifica|functie|capacity)$/i,
  ],
]

/** What the first cell of a row names: one of `rowLabels`, `role` or `other`; '' for a text that is too long for a label. */
export function rowLabelOf(cell: string, language: Language | null): string {
  const label = cell.trim().replace(/\s?:$/, '')
  if (label.length > longestLabel) return ''
  return (
    rowLabels.find(([, pattern]) => pattern.test(label))?.[0] ??
    (findConcepts(label, language).some(({ concept }) => concept === 'party') ? 'role' : 'other')
  )
}
