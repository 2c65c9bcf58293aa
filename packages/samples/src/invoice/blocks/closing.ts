import type { Run } from '../../page/sheet.ts'
import { joinTexts, type Text } from '../../page/write.ts'
import { type Block, ensureSpace, writeLines } from './block.ts'
import { bankLines } from './payment.ts'
import { vendorAddress, vendorContacts, vendorIds, vendorName } from './vendor.ts'

/** Text before the name below an invoice. */
const signs: Record<string, string[]> = {
  en: ['For ', 'For and on behalf of ', 'Issued by '],
  de: ['Für die ', 'Rechnungssteller: ', 'Ihre '],
  fr: ['Pour ', 'Émis par '],
  es: ['Por ', 'Emitido por '],
  it: ['Per ', 'Emessa da '],
  nl: ['Namens ', 'Een factuur van '],
  pt: ['Por ', 'Emitido por '],
}

/** Who issues the invoice, in one line or line by line, as the last text on the page. */
export const closingBlock: Block = (pen, at) => {
  const { random: r, facts, theme } = pen
  const sign = r.chance(0.25) ? r.pick(signs[facts.region.language] ?? ['']) : ''
  const name: Run[] = [...(sign === '' ? [] : [{ text: sign }]), vendorName(pen)]
  const address = vendorAddress(pen).map((run): Text => [run])
  const bank = facts.kind === 'invoice' && r.chance(0.5) && pen.once('bank') ? bankLines(pen) : []
  const rest = r.chance(0.3) ? [...bank, ...address] : [...address, ...bank]
  const lines: Text[] = [name, ...rest, ...vendorContacts(pen), ...vendorIds(pen)]
  const separator = r.pick([' · ', ', ', ' | ', ' – ', ' • '])
  const texts = r.chance(0.7) ? [joinTexts(lines, separator)] : lines
  const y = ensureSpace(pen, at.y, (texts.length + 3) * theme.small.size * theme.leading)
  return writeLines(pen, texts, r.pick([theme.small, theme.fine, theme.body]), { ...at, y })
}
