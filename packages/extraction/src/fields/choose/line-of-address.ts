import { plainWords } from '../text/plain-words.ts'
import { containsWords } from './different.ts'
import type { Factor } from './joint.ts'

/** Says that a party's name is only a numbered line of its address: a street, or a town with its postal code. */
export function lineOfAddress(role: string, name: string, address: string): Factor {
  return {
    fields: [name, address],
    relate: () => (option, place) => {
      if (!option || !place || !/\d/.test(option.value)) return []
      const isLine = containsWords(plainWords(place.value), plainWords(option.value))
      return isLine ? [`${role} name: a line of its address`] : []
    },
  }
}
