import type { Random } from '../random.ts'
import { makeTaxId } from '../world/tax-ids.ts'
import { withElevenDigit, withRutDigit } from './check-digits.ts'
import type { CodeFacts } from './code-facts.ts'
import * as fiscal from './fiscal-payloads.ts'
import * as payment from './payment-payloads.ts'
import type { SymbolKind } from './symbol.ts'

/** What a country's codes need of their document that the generator has not got for that country. */
export type Needs = { number?: string; currency?: string; taxId?: string; iban?: string }

export type Scheme = {
  on: 'invoice' | 'receipt'
  /** The language of the document that the code is printed on, or one close to it. */
  language: string
  symbol: SymbolKind
  payload: (facts: CodeFacts) => string
  needs?: (r: Random) => Needs
}

function invoice(
  language: string,
  payload: Scheme['payload'],
  needs?: Scheme['needs'],
  symbol: SymbolKind = 'qrcode',
): Scheme {
  return { on: 'invoice', language, symbol, payload, ...(needs ? { needs } : {}) }
}

function receipt(language: string, payload: Scheme['payload'], needs?: Scheme['needs']): Scheme {
  return { on: 'receipt', language, symbol: 'qrcode', payload, ...(needs ? { needs } : {}) }
}

/** The codes that documents carry, by scheme. Accounts are the examples of the countries' banks. */
export const schemes = {
  swiss_qr_bill: invoice('de-CH', payment.swissBill, () => ({ currency: 'CHF' }), 'swissqrcode'),
  epc: invoice('de-DE', payment.epc, () => ({ currency: 'EUR' })),
  spayd: invoice('cs-CZ', payment.spayd, () => ({ currency: 'CZK' })),
  pay_by_square: invoice('cs-CZ', payment.payBySquare, () => ({
    currency: 'EUR',
    iban: 'SK3112000000198742637541',
  })),
  upn: invoice('de-AT', payment.upn, () => ({ currency: 'EUR', iban: 'SI56263300012039086' })),
  hub3: invoice('de-AT', payment.hub3, () => ({ currency: 'EUR', iban: 'HR1210010051863000160' }), 'pdf417'),
  ips: invoice('en-GB', payment.ips, () => ({ currency: 'RSD', iban: 'RS35260005601001611379' })),
  zbp: invoice('pl-PL', payment.zbp, () => ({ currency: 'PLN' })),
  tse: receipt('de-DE', fiscal.tse),
  rksv: receipt('de-AT', fiscal.rksv),
  porezna: receipt('de-AT', fiscal.porezna),
  atcud: invoice('pt-PT', fiscal.atcud, (r) => ({ currency: 'EUR', number: r.fill('FT 2026A/%##') })),
  verifactu: invoice('es-ES', fiscal.verifactu, () => ({ currency: 'EUR' })),
  ticket_bai: invoice('es-ES', fiscal.ticketBai, () => ({ currency: 'EUR' })),
  zatca: invoice('en-GB', fiscal.zatca, (r) => ({ currency: 'SAR', taxId: r.fill('3############03') })),
  irn: invoice('en-IN', fiscal.irn, () => ({ currency: 'INR' })),
  cfdi: invoice('es-MX', fiscal.cfdi, () => ({ currency: 'MXN' })),
  nfe: invoice('pt-BR', fiscal.nfeKey, (r) => ({ number: r.fill('%####') }), 'code128'),
  nfce: receipt('pt-PT', fiscal.nfceLink, (r) => ({ number: r.fill('%####'), taxId: makeTaxId('BR', r) })),
  dte: invoice(
    'es-ES',
    fiscal.dte,
    (r) => ({ currency: 'CLP', number: r.fill('%####'), taxId: withRutDigit(r.fill('76######')) }),
    'pdf417',
  ),
  sunat: invoice('es-ES', fiscal.sunat, (r) => ({
    currency: 'PEN',
    number: r.fill('F001-0000%###'),
    taxId: withElevenDigit(r.fill('20########')),
  })),
  afip: invoice('es-ES', fiscal.afip, (r) => ({
    currency: 'ARS',
    number: r.fill('0000%-0000%###'),
    taxId: withElevenDigit(r.fill('30########')),
  })),
  ksef: invoice('pl-PL', fiscal.ksef, () => ({ currency: 'PLN' })),
} as const satisfies Record<string, Scheme>

export type SchemeName = keyof typeof schemes
export const schemeNames = Object.keys(schemes) as SchemeName[]
