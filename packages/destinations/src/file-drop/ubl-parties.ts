import { required, textOf } from './decimal-of.ts'
import type { Values } from './drop-record.ts'
import { xml } from './xml.ts'

/**
 * Seller and buyer (BG-4 and BG-7). Throws a refusal if a name or a country is missing. A document that is not subject to VAT
 * has no VAT numbers (BR-O-02): that of the seller is an identifier then (BT-29), and that of the buyer is left out. A tax id
 * without a country is no VAT number (BR-CO-09).
 */
export function partiesOf(values: Values, defaultCountry: string | undefined, isOutsideVat: boolean) {
  const [ofSeller, ofBuyer] = [countryOf(values, 'vendor'), countryOf(values, 'customer')]
  // An invoice names a country only where the two differ.
  const seller = partyOf(values, 'vendor', ofSeller ?? defaultCountry ?? ofBuyer)
  const buyer = partyOf(values, 'customer', ofBuyer ?? defaultCountry ?? ofSeller)
  const taxId = required(seller.taxId, 'vendor_tax_id')
  const isVat = hasCountry(taxId)
  return {
    buyerCountry: buyer.country,
    supplier: xml('cac:AccountingSupplierParty', [
      xml('cac:Party', [
        xml('cbc:WebsiteURI', textOf(values, 'vendor_website')),
        // A seller without VAT number has an identifier (BR-CO-26).
        xml('cac:PartyIdentification', [xml('cbc:ID', isVat && !isOutsideVat ? undefined : taxId)]),
        addressElement(seller, buyer),
        isVat && isOutsideVat ? undefined : taxScheme(taxId),
        legalEntity(seller),
        xml('cac:Contact', [
          xml('cbc:Telephone', textOf(values, 'vendor_phone')),
          xml('cbc:ElectronicMail', textOf(values, 'vendor_email')),
        ]),
      ]),
    ]),
    customer: xml('cac:AccountingCustomerParty', [
      xml('cac:Party', [
        xml('cac:PartyIdentification', [xml('cbc:ID', textOf(values, 'customer_number'))]),
        addressElement(buyer, seller),
        buyer.taxId === undefined || isOutsideVat ? undefined : taxScheme(buyer.taxId),
        legalEntity(buyer),
      ]),
    ]),
  }
}

/** Whether a tax id begins with the code of a country, as VAT numbers do. */
export function hasCountry(taxId: string): boolean {
  return /^[A-Z]{2}/.test(taxId)
}

/** A registration that begins with no country is a local one (BT-32 of a seller). */
function taxScheme(id: string): string | undefined {
  const scheme = hasCountry(id) ? 'VAT' : 'FC'
  return xml('cac:PartyTaxScheme', [xml('cbc:CompanyID', id), xml('cac:TaxScheme', [xml('cbc:ID', scheme)])])
}

type Party = ReturnType<typeof partyOf>

function countryOf(values: Values, who: 'vendor' | 'customer'): string | undefined {
  return countryIn(textOf(values, `${who}_address`)) ?? countryOfTaxId(textOf(values, `${who}_tax_id`))
}

function partyOf(values: Values, who: 'vendor' | 'customer', country: string | undefined) {
  const address = textOf(values, `${who}_address`)
  const taxId = textOf(values, `${who}_tax_id`)
  return {
    name: required(textOf(values, `${who}_name`), `${who}_name`),
    address,
    taxId,
    country: required(country, `the country of ${who}_address (or ubl.country in the config)`),
  }
}

/** An address that names the country of the other one's invoice ends in its code, which has an element of its own. */
function countryIn(address: string | undefined): string | undefined {
  return /, ([A-Z]{2})$/.exec(address ?? '')?.[1]
}

/** The prefix of a VAT number is the country's code, except for Greece and Northern Ireland. */
function countryOfTaxId(taxId: string | undefined): string | undefined {
  const prefix = /^[A-Z]{2}/.exec(taxId ?? '')?.[0]
  return prefix === 'EL' ? 'GR' : prefix === 'XI' ? 'GB' : prefix
}

function legalEntity({ name }: Party): string | undefined {
  return xml('cac:PartyLegalEntity', [xml('cbc:RegistrationName', name)])
}

function addressElement({ address, country }: Party, other: Party): string | undefined {
  const isAbroad = country !== other.country
  const line = isAbroad ? address?.replace(new RegExp(`, ${country}$`), '') : address
  return xml('cac:PostalAddress', [
    xml('cbc:StreetName', line),
    xml('cac:Country', [xml('cbc:IdentificationCode', country)]),
  ])
}
