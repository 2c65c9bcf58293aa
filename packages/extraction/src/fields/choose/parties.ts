import { type Concept, taxIdConcepts } from '../lexicon/concepts.ts'
import { plainWords } from '../text/plain-words.ts'
import { aboveAddress } from './above-address.ts'
import { captioned } from './captioned.ts'
import { cutAddress, cutLine } from './cut-address.ts'
import { cutEnd } from './cut-end.ts'
import { cutStart } from './cut-start.ts'
import { containsWords, isSame } from './different.ts'
import { behindHeading } from './heading.ts'
import type { Factor, Group } from './joint.ts'
import { labelled } from './labelled.ts'
import { withoutForm } from './legal-form.ts'
import { lineOfAddress } from './line-of-address.ts'
import { longerName } from './longer-name.ts'
import { misreadName } from './misread-name.ts'
import { namedFirm } from './named-firm.ts'
import { oddAddress } from './odd-address.ts'
import { otherRole } from './other-role.ts'
import { otherValue } from './other-value.ts'
import { ownAddress } from './own-address.ts'
import { printedTogether } from './place.ts'
import { namesItself } from './self-named.ts'
import { slogan } from './slogan.ts'
import { likePhone, ofAccount, ofOneForm, ofRegister } from './tax-ids.ts'
import { unusedTaxId } from './unused-tax-id.ts'
import { venue } from './venue.ts'

/** The fields of a party. */
type Party = { role: string; name: string; address: string; taxId: string }

/** Fewer digits in a row are equal by chance. */
const fewestDigits = 7

function numberOf({ value }: { value: string }): string {
  return /\d+/.exec(value.replace(/[^\d\p{L}]/gu, ''))?.[0] ?? ''
}

/** What two values of two parties share. */
function alike(kind: string, first: string, second: string): Factor {
  return {
    fields: [first, second],
    relate: () => (option, other) => {
      if (!option || !other) return []
      if (isSame(option, other))
        return [`${kind}: same`, ...(option.candidates.length > 1 ? [] : [`${kind}: same, printed once`])]
      const [number, otherNumber] = [numberOf(option), numberOf(other)]
      if (
        number.length >= fewestDigits &&
        otherNumber.length >= fewestDigits &&
        (number.endsWith(otherNumber) || otherNumber.endsWith(number))
      )
        return [`${kind}: same number`]
      const [words, others] = [plainWords(option.value), plainWords(other.value)]
      if (containsWords(words, others) || containsWords(others, words)) return [`${kind}: part`]
      return []
    },
  }
}

function own({ role, name, address, taxId }: Party): Factor[] {
  return [
    printedTogether(`${role} name, address`, name, address),
    printedTogether(`${role} name, tax id`, name, taxId),
    printedTogether(`${role} address, tax id`, address, taxId),
    labelled(`${role} tax id`, taxId, taxIdConcepts, 'register'),
    likePhone(role, taxId),
    ofAccount(role, taxId),
    ofRegister(role, taxId),
  ]
}

function between(one: Party, other: Party): Factor[] {
  return [
    printedTogether(`${one.role} name, ${other.role} address`, one.name, other.address),
    printedTogether(`${one.role} name, ${other.role} tax id`, one.name, other.taxId),
    printedTogether(`${one.role} address, ${other.role} tax id`, one.address, other.taxId),
    ownAddress(one.role, one.address, one.name, other.name),
  ]
}

/**
 * What speaks for and against a party's name and address by themselves.
 *
 * @param heading the meaning of the party's heading
 * @param other the meaning of the other party's heading
 */
function alone({ role, name, address }: Party, heading: Concept, other: Concept): Factor[] {
  return [
    cutAddress(role, address),
    cutLine(role, name, address),
    cutEnd(role, address),
    otherValue(role, address),
    otherRole(role, name),
    aboveAddress(role, name, heading),
    behindHeading(role, name, heading, other),
    longerName(role, name),
    withoutForm(role, name),
    namedFirm(role, name),
    captioned(role, name),
    slogan(role, name),
  ]
}

/** What speaks for and against a shop's name, address and tax id by themselves. */
function ofShop({ role, name, address, taxId }: Party): Factor[] {
  return [
    cutAddress(role, address),
    cutStart(role, address),
    oddAddress(role, address),
    unusedTaxId(role, taxId),
    venue(role, name),
    namesItself(role, name),
    misreadName(role, name),
    lineOfAddress(role, name, address),
  ]
}

/** What is of one party is printed together; two parties are not one. */
export function parties(party: Party, other?: Party): Group {
  const fieldsOf = ({ name, address, taxId }: Party) => [name, address, taxId]
  if (!other) return { fields: fieldsOf(party), factors: [...own(party), ...ofShop(party)] }
  return {
    fields: [...fieldsOf(party), ...fieldsOf(other)],
    factors: [
      ...own(party),
      ...own(other),
      ...between(party, other),
      ...between(other, party),
      ...alone(party, 'from', 'bill_to'),
      ...alone(other, 'bill_to', 'from'),
      alike('names', party.name, other.name),
      alike('addresses', party.address, other.address),
      alike('tax ids', party.taxId, other.taxId),
      ofOneForm(party.taxId, other.taxId),
    ],
  }
}
