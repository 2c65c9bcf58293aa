import { parseEInvoice } from '../read-einvoice.ts'
import type { BrokenRule } from './broken-rule.ts'
import { ciiPaths } from './cii-paths.ts'
import { brokenEn16931Rules } from './en16931-rules.ts'
import { en16931View } from './en16931-view.ts'
import { brokenCfdiRules, brokenFatturaPaRules, brokenNfeRules } from './national-rules.ts'
import { ublPaths } from './ubl-paths.ts'

/**
 * The rules that an e-invoice breaks. Those of EN 16931 are checked where it says that it complies with them; extensions
 * (`#conformant#`) may break them.
 */
export function findBrokenRules(xml: Uint8Array | string): BrokenRule[] {
  const parsed = parseEInvoice(xml)
  if (!parsed) return []
  const { root, name, invoice } = parsed
  switch (invoice.syntax) {
    case 'ubl':
    case 'cii': {
      const view = en16931View(root, invoice.syntax === 'ubl' ? ublPaths(name) : ciiPaths(name))
      const complies =
        view.profile.includes('urn:cen.eu:en16931:2017') && !view.profile.includes('#conformant#')
      return complies ? brokenEn16931Rules(view) : []
    }
    case 'fatturapa':
      return brokenFatturaPaRules(root)
    case 'cfdi':
      return brokenCfdiRules(root)
    case 'nfe':
      return brokenNfeRules(root, name)
    default:
      return []
  }
}
