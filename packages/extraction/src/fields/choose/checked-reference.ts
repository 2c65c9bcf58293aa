import { isCreditorReference, isQrReference } from '../../codes/check-digits.ts'
import type { Factor } from './joint.ts'

/** Says that a number is one for payments by its check digits: of ISO 11649, or of a Swiss QR-bill. */
export function checkedReference(field: string): Factor {
  return {
    fields: [field],
    relate: () => (option) => {
      const text = option?.value.replace(/\s/g, '') ?? ''
      return isCreditorReference(text) || isQrReference(text) ? ['payment reference: checked'] : []
    },
  }
}
