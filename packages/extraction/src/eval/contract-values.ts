import { addPeriod } from '../schemas/contract-v1/parse/add-period.ts'
import { countryOfAdjective } from '../schemas/contract-v1/parse/jurisdictions.ts'
import { findPeriods } from '../schemas/contract-v1/parse/period.ts'
import { isExact, isNear, type Verdict } from './compare.ts'

const someDay = '2023-01-01'

/** How long a printed period is, by the day on which it would be over. */
function lengthOf(text: string): string | null {
  const [period] = findPeriods(text, null)
  return period ? addPeriod(someDay, period.count, period.unit) : null
}

const rank =
  /^(?:(?:the|die|das|der|la|le|el|los|las|o|a|os|as|state|commonwealth|province|republic|kingdom|federal|república|federativa|republik|bundesrepublik|königreich|freistaat|land|kanton|canton|reino|royaume|république|repubblica|provincia|estado|état|of|de|do|da|del|du|des|van|di)\s+)+/iu

/** The place of a law, without what kind of state it is, as the noun of its country. */
function lawOf(text: string): string {
  const place = text.replace(/,.*$/, '').replace(rank, '')
  return countryOfAdjective(place.split(' ')[0]!) ?? place
}

/** Whether two values of a contract's field say the same: 12 months are a year, and "Ontario, Canada" is Ontario. */
export function isSameContractValue(field: string, value: string, truth: string): boolean {
  if (isExact(value, truth)) return true
  if (field === 'term' || field === 'notice_period') {
    const length = lengthOf(value)
    return length !== null && length === lengthOf(truth)
  }
  return field === 'governing_law' && isExact(lawOf(value), lawOf(truth))
}

/** Judges a value of a contract; a title that goes on, or lacks its second line, is near. */
export function judgeContractValue(
  field: string,
  value: string | null,
  truth: readonly string[] | null,
): Verdict {
  if (truth === null)
    return value === null || (field === 'auto_renewal' && value === 'false') ? 'exact' : 'wrong'
  if (value === null) return 'missed'
  if (truth.some((each) => isSameContractValue(field, value, each))) return 'exact'
  if (field === 'title') {
    const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    const own = plain(value)
    if (truth.some((each) => own.startsWith(plain(each)) || own.endsWith(plain(each)) || isNear(value, each)))
      return 'near'
  }
  return truth.some((each) => isNear(value, each)) ? 'near' : 'wrong'
}

/** Judges two parties: right are two different ones of the list, in either order. */
export function judgeParties(
  values: readonly (string | null)[],
  parties: readonly (readonly string[])[],
): Verdict[] {
  const left = [...parties]
  const take = (fits: (party: readonly string[]) => boolean): boolean => {
    const at = left.findIndex(fits)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  const exact = values.map(
    (value) => value !== null && take((party) => party.some((name) => isExact(value, name))),
  )
  return values.map((value, i) => {
    if (value === null) return 'missed'
    if (exact[i]) return 'exact'
    return take((party) => party.some((name) => isNear(value, name))) ? 'near' : 'wrong'
  })
}
