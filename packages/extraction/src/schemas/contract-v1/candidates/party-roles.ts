import { fold } from '../../../fields/text/fold.ts'
import { wholly } from '../concepts.ts'

/** A role by itself, with its article and a word such as `for the`. */
const roleOnly = wholly(
  'party',
  "(?:(?:for|fur|pour|por|pelo|pela|per|voor) )?(?:(?:the|der|die|das|den|le|la|les|el|los|las|o|a|os|as|il|lo|de|het) |l['’])?",
  '(?: [\\divx]{1,2})?',
)

/** Whether a text is what a party is called in the contract, as `the Tenant`, and no name. */
export function isRole(text: string): boolean {
  return roleOnly.test(fold(text))
}

/** Whether the first word of a text is a role: `Tenant Anna Roth`. */
export function startsWithRole(text: string): boolean {
  return /\s/.test(text) && isRole(text.slice(0, text.search(/\s/)))
}
