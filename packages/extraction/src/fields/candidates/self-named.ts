import type { Segment } from '../layout/segment.ts'
import { type Candidate, candidateAt } from './candidate.ts'
import { findGreeted } from './greeted-names.ts'
import { traitsOf } from './name-traits.ts'

/** The trait of a name that is cut out of a line in which a shop names itself. */
export const selfNamed = 'self_named'

/** Words for a branch, before its number, behind the shop's name: `Acme Filiale 12`. */
const branch =
  /(?<![ ,-])[ ,-]+(?:store|shop|branch|outlet|filiale?|fil\.|markt|magasin|tienda|sucursal|negozio|punto vendita|p\.v\.|filiaal|winkel|loja|sklep|butikk?|myymälä|prodejna|predajňa|üzlet|bolt|magazin|şube|prodavaonica|poslovnica|trgovina|parduotuvė|veikals|kauplus|магазин|продавница|κατάστημα)(?: ?(?:nr|no|n°|nº|n\.|#|№)\.?)? ?[#:]?\d[\d-]*$/iu

/** What a card terminal calls the shop, before its name. */
const onSlip =
  /^(?:merchant(?: name)?|händler|vertragsunternehmen|commer[çc]ant|enseigne|comercio|esercente|winkelier|winkel|comerciante|estabelecimento|sprzedawca|akceptant|säljställe|forretning|brukersted|myyntipaikka|kauppias|obchodník|kereskedő|comerciant|işyeri(?: adı)?|trgovac|prodajno mesto) ?:? ?(?=\p{L})/iu
/** What stands behind such a word instead of a name, as in `MERCHANT COPY`. */
const otherOnSlip =
  /^(?:beleg|copy|copia|cópia|exemplaire|fee|id|kopi[ae]|kvittering|kopija|no|nº|nr|num|number|receipt|ticket|tid|tel|mid|nüshası|példány|bon)(?!\p{L})/iu

const [fewestLetters, mostWords] = [3, 6]

/** The ranges of characters where a line names the shop beside other words. */
function rangesOf(segment: Segment): [start: number, end: number][] {
  const { text } = segment
  const number = branch.exec(text)
  const label = onSlip.exec(text)
  const isMerchant = label !== null && !otherOnSlip.test(text.slice(label[0].length))
  return [
    ...findGreeted(segment),
    ...(number ? [[0, number.index] as [number, number]] : []),
    ...(isMerchant ? [[label[0].length, text.length] as [number, number]] : []),
  ]
}

/** Finds the names in lines in which a shop names itself, such as thanks, greetings and what a card terminal prints. */
export function findSelfNamed(segment: Segment): Candidate[] {
  return rangesOf(segment).flatMap(([from, to]) => {
    const value = segment.text.slice(from, to).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
    const letters = value.replace(/\P{L}/gu, '').length
    if (letters < fewestLetters || /\d{3}/.test(value) || value.split(' ').length > mostWords) return []
    const start = segment.text.indexOf(value, from)
    return [
      candidateAt(segment, 'name', value, [start, start + value.length], [selfNamed, ...traitsOf(value)]),
    ]
  })
}
