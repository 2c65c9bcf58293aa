import type { Candidate } from '../candidates/candidate.ts'
import { namedBy } from '../candidates/named-by.ts'
import { isLabelOf } from '../layout/has-label.ts'
import { type Concept, taxIdConcepts } from '../lexicon/concepts.ts'
import type { Ranked } from '../ranker/rank.ts'
import type { Factor } from './joint.ts'

/** Labels of other numbers, too, such as those of places and registers. */
const doubtful: readonly Concept[] = ['reference', 'register']
const ofAccounts: readonly Concept[] = ['bank', 'iban', 'account', 'phone', 'contact']

function isNamed(candidate: Candidate): boolean {
  const concepts = namedBy(candidate)
  return (
    concepts.some((concept) => taxIdConcepts.includes(concept)) &&
    !concepts.some((concept) => doubtful.includes(concept))
  )
}

function formOf({ candidates: [printed], value }: Ranked): string {
  const form = printed!.traits.find((trait) => trait.startsWith('form_'))
  return `${form} ${value.length}`
}

/** Whether the number has a label wherever it is printed, and none of a tax id. */
function isOther({ candidates }: Ranked): boolean {
  return candidates.every((candidate) => namedBy(candidate).length > 0 && !isNamed(candidate))
}

/**
 * Two parties of one country have tax ids of one form; a number of the form of the only tax id, behind a label of tax ids,
 * too, was left out.
 */
export function ofOneForm(first: string, second: string): Factor {
  return {
    fields: [first, second],
    relate: (_, [options, others]) => {
      const labelled = [...options!, ...others!].filter((option) => option?.candidates.some(isNamed))
      return (option, other) => {
        const only = option ?? other
        if (!only) return []
        const isAnother = (each: Ranked) => each.value !== only.value && formOf(each) === formOf(only)
        if (option && other)
          return isAnother(other) && ![option, other].some(isOther) ? ['tax ids: of one form'] : []
        return labelled.some((each) => isAnother(each!)) ? ['tax ids: one left out'] : []
      }
    },
  }
}

/** Phone numbers with the code of their area have so many digits, and one kind of sign between them, if any. */
const likelyPhone = /^0?(?:\d[ .-]?){8,9}\d$/
const signs = /[ .-]/g

function isLikelyPhone({ value }: Candidate): boolean {
  return likelyPhone.test(value) && new Set(value.match(signs)).size < 2
}

/** Says that a number without a label may as well be a phone number. */
export function likePhone(role: string, taxId: string): Factor {
  return {
    fields: [taxId],
    relate: ({ candidates: { phone } }) => {
      const phones = Map.groupBy(phone.filter(isLikelyPhone), ({ segments: [segment] }) => segment!)
      const isLikePhone = (candidate: Candidate) =>
        namedBy(candidate).length === 0 &&
        phones
          .get(candidate.segments[0]!)
          ?.some((other) => other.from < candidate.to && candidate.from < other.to) === true
      return (option) => (option?.candidates.every(isLikePhone) ? [`${role} tax id: like a phone`] : [])
    },
  }
}

/** Whether labels before a number say that it is one of an account or a person to contact, and none says that it is a tax id. */
function isOfAccount({ segments: [segment], from }: Candidate): boolean {
  const { left, hits } = segment!
  const before = [...(left?.isLabel ? left.hits : []), ...hits.filter((hit) => hit.from < from)]
  const means = (concepts: readonly Concept[]) => before.some((hit) => isLabelOf(hit, concepts))
  return means(ofAccounts) && !means([...taxIdConcepts, 'register'])
}

/** Says that a number is the one of an account or a person to contact: `Bank: BCA, Acme Ltd, 5488841770`. */
export function ofAccount(role: string, taxId: string): Factor {
  return {
    fields: [taxId],
    relate: () => (option) =>
      option?.candidates.every(isOfAccount) ? [`${role} tax id: of an account or a contact`] : [],
  }
}

/** Fewer digits in a row are equal by chance. */
const fewestDigits = 7

/**
 * Says that the number within a tax id stands on the page by itself, too: tax ids of many countries are made of the number in a
 * register, as `FR61 447182884` of `SIREN 447 182 884`.
 */
export function ofRegister(role: string, taxId: string): Factor {
  return {
    fields: [taxId],
    relate: ({ candidates: { tax_id } }) => {
      const numbers = new Set(tax_id.map(({ value }) => value).filter((value) => /^\d+$/.test(value)))
      return (option) => {
        const value = option?.value ?? ''
        const isMade = [...numbers].some(
          (number) =>
            number.length >= fewestDigits &&
            number !== value &&
            value.replace(/(?:MWST|TVA|IVA|VAT|MVA)$/, '').endsWith(number),
        )
        return isMade ? [`${role} tax id: with the number of a register`] : []
      }
    },
  }
}
