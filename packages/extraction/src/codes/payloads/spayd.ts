import { amountOf, dateOf } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

/** The values of `SPD*1.0*KEY:value*…`; null for another text. */
function readPairs(text: string, tag: string): Record<string, string> | null {
  const [head, version, ...parts] = text.split('*')
  if (head !== tag || !/^\d\.\d$/.test(version ?? '')) return null
  const pairs: Record<string, string> = Object.create(null)
  for (const part of parts) {
    const colon = part.indexOf(':')
    if (colon <= 0) continue
    const value = part.slice(colon + 1)
    pairs[part.slice(0, colon)] = /^(?:[^%]|%[0-9A-F]{2})*$/i.test(value) ? decode(value) : value
  }
  return pairs
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', '%2B'))
  } catch {
    return text
  }
}

/** The Czech payment code (`SPD`), with the invoice (`SID`) that it may contain. */
export function parseSpayd(text: string): Statement | null {
  const invoice = parseSid(text)
  if (invoice) return invoice
  const pairs = readPairs(text, 'SPD')
  if (!pairs) return null
  const [iban, bic] = (pairs.ACC ?? '').split('+')
  const more = pairs['X-INV'] ? parseSid(pairs['X-INV']) : null
  const statement = statementOf('spayd', {
    isFiscal: more !== null,
    exact: {
      ...more?.exact,
      iban,
      bic,
      currency: pairs.CC,
      reference: pairs['X-VS'],
    },
    usual: {
      ...more?.usual,
      payable: amountOf(pairs.AM),
      vendor: pairs.RN,
      due_date: dateOf(pairs.DT),
    },
  })
  return statement?.exact.iban ? statement : null
}

/** The Czech invoice code (`SID`). */
function parseSid(text: string): Statement | null {
  const pairs = readPairs(text, 'SID')
  if (!pairs?.ID || !pairs.DD) return null
  const [iban, bic] = (pairs.ACC ?? '').split('+')
  return statementOf('sid', {
    isFiscal: true,
    exact: {
      number: pairs.ID,
      date: dateOf(pairs.DD),
      total: amountOf(pairs.AM),
      currency: pairs.CC ?? 'CZK',
      vendor_tax_id: pairs.VII,
      customer_tax_id: pairs.VIR,
      iban,
      bic,
    },
    usual: { due_date: dateOf(pairs.DT), reference: pairs.VS, order_number: pairs.ON },
  })
}
