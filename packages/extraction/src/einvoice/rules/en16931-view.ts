import type { Decimal } from 'decimal.js'
import { ciiNamesOf } from '../read-cii.ts'
import { firstTextAt, nodesAt, textsAt, type XmlPath } from '../xml-path.ts'
import type { XmlNode } from '../xml-tree.ts'
import { decimalOf } from './decimal-of.ts'

type Category = { category: string | undefined; rate: Decimal | undefined }

/** What the rules of EN 16931 are about, in the same form for both syntaxes. */
export type En16931View = {
  profile: string
  texts: Record<(typeof textNames)[number], string | undefined>
  amounts: Record<(typeof amountNames)[number], Decimal | undefined>
  /** The total of VAT in the currency of the document. */
  tax: Decimal | undefined
  lines: (Category & {
    id: string | undefined
    quantity: string | undefined
    unit: string | undefined
    name: string | undefined
    amount: Decimal | undefined
    price: Decimal | undefined
  })[]
  adjustments: (Category & { isCharge: boolean; amount: Decimal | undefined })[]
  taxes: (Category & { basis: Decimal | undefined; amount: Decimal | undefined; hasReason: boolean })[]
}

const textNames = [
  'number',
  'date',
  'type',
  'currency',
  'seller',
  'buyer',
  'sellerCountry',
  'buyerCountry',
  'sellerId',
  'due',
] as const
const amountNames = ['lines', 'allowances', 'charges', 'net', 'gross', 'prepaid', 'rounding', 'due'] as const

type ViewPaths = {
  profile: XmlPath
  /** Several paths: the first with a text. */
  texts: Record<(typeof textNames)[number], XmlPath[]>
  amounts: Record<(typeof amountNames)[number], XmlPath>
  tax: XmlPath
  line: Record<'at' | 'id' | 'quantity' | 'unit' | 'name' | 'amount' | 'price' | 'category' | 'rate', XmlPath>
  adjustment: Record<'at' | 'isCharge' | 'amount' | 'category' | 'rate', XmlPath>
  taxRow: Record<'at' | 'basis' | 'amount' | 'category' | 'rate' | 'reason', XmlPath>
}

/** The view of a UBL or CII document. */
export function en16931View(root: XmlNode, paths: ViewPaths): En16931View {
  const texts = mapped(textNames, (name) =>
    paths.texts[name].map((path) => firstTextAt(root, path)).find((text) => text !== undefined),
  )
  const inCurrency = texts.currency && firstTextAt(root, `${paths.tax}[@currencyID=${texts.currency}]`)
  const category = (node: XmlNode, at: { category: XmlPath; rate: XmlPath }): Category => ({
    category: firstTextAt(node, at.category),
    rate: decimalOf(firstTextAt(node, at.rate)),
  })
  const { line, adjustment, taxRow } = paths
  return {
    profile: textsAt(root, paths.profile).join(' '),
    texts,
    amounts: mapped(amountNames, (name) => decimalOf(firstTextAt(root, paths.amounts[name]))),
    tax: decimalOf(inCurrency ?? firstTextAt(root, paths.tax)),
    lines: nodesAt(root, line.at).map((node) => ({
      ...category(node, line),
      id: firstTextAt(node, line.id),
      quantity: firstTextAt(node, line.quantity),
      unit: firstTextAt(node, line.unit),
      name: firstTextAt(node, line.name),
      amount: decimalOf(firstTextAt(node, line.amount)),
      price: decimalOf(firstTextAt(node, line.price)),
    })),
    adjustments: nodesAt(root, adjustment.at).map((node) => ({
      ...category(node, adjustment),
      isCharge: firstTextAt(node, adjustment.isCharge)?.toLowerCase() === 'true',
      amount: decimalOf(firstTextAt(node, adjustment.amount)),
    })),
    taxes: nodesAt(root, taxRow.at).map((node) => ({
      ...category(node, taxRow),
      basis: decimalOf(firstTextAt(node, taxRow.basis)),
      amount: decimalOf(firstTextAt(node, taxRow.amount)),
      hasReason: firstTextAt(node, taxRow.reason) !== undefined,
    })),
  }
}

function mapped<N extends string, V>(names: readonly N[], of: (name: N) => V): Record<N, V> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<N, V>
}

export function ublPaths(kind: string): ViewPaths {
  const seller = 'AccountingSupplierParty/Party'
  const buyer = 'AccountingCustomerParty/Party'
  const total = 'LegalMonetaryTotal'
  return {
    profile: 'CustomizationID',
    texts: {
      number: ['ID'],
      date: ['IssueDate'],
      type: [`${kind}TypeCode`],
      currency: ['DocumentCurrencyCode'],
      seller: [`${seller}/PartyLegalEntity/RegistrationName`],
      buyer: [`${buyer}/PartyLegalEntity/RegistrationName`],
      sellerCountry: [`${seller}/PostalAddress/Country/IdentificationCode`],
      buyerCountry: [`${buyer}/PostalAddress/Country/IdentificationCode`],
      sellerId: [
        `${seller}/PartyTaxScheme/CompanyID`,
        `${seller}/PartyIdentification/ID`,
        `${seller}/PartyLegalEntity/CompanyID`,
      ],
      due: ['DueDate', 'PaymentMeans/PaymentDueDate', 'PaymentTerms/Note'],
    },
    amounts: {
      lines: `${total}/LineExtensionAmount`,
      allowances: `${total}/AllowanceTotalAmount`,
      charges: `${total}/ChargeTotalAmount`,
      net: `${total}/TaxExclusiveAmount`,
      gross: `${total}/TaxInclusiveAmount`,
      prepaid: `${total}/PrepaidAmount`,
      rounding: `${total}/PayableRoundingAmount`,
      due: `${total}/PayableAmount`,
    },
    tax: 'TaxTotal/TaxAmount',
    line: {
      at: `${kind}Line`,
      id: 'ID',
      quantity: kind === 'CreditNote' ? 'CreditedQuantity' : 'InvoicedQuantity',
      unit: kind === 'CreditNote' ? 'CreditedQuantity/@unitCode' : 'InvoicedQuantity/@unitCode',
      name: 'Item/Name',
      amount: 'LineExtensionAmount',
      price: 'Price/PriceAmount',
      category: 'Item/ClassifiedTaxCategory/ID',
      rate: 'Item/ClassifiedTaxCategory/Percent',
    },
    adjustment: {
      at: 'AllowanceCharge',
      isCharge: 'ChargeIndicator',
      amount: 'Amount',
      category: 'TaxCategory/ID',
      rate: 'TaxCategory/Percent',
    },
    taxRow: {
      at: 'TaxTotal/TaxSubtotal',
      basis: 'TaxableAmount',
      amount: 'TaxAmount',
      category: 'TaxCategory/ID',
      rate: 'TaxCategory/Percent',
      reason: 'TaxCategory/TaxExemptionReason|TaxExemptionReasonCode',
    },
  }
}

export function ciiPaths(rootName: string): ViewPaths {
  const name = ciiNamesOf(rootName)
  const agreement = `${name.transaction}/${name.header}Agreement`
  const settlement = `${name.transaction}/${name.header}Settlement`
  const total = `${settlement}/${name.headerTotals}`
  const [seller, buyer] = [`${agreement}/SellerTradeParty`, `${agreement}/BuyerTradeParty`]
  return {
    profile: 'ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID',
    texts: {
      number: [`${name.document}/ID`],
      date: [`${name.document}/IssueDateTime/DateTimeString`],
      type: [`${name.document}/TypeCode`],
      currency: [`${settlement}/InvoiceCurrencyCode`],
      seller: [`${seller}/Name`],
      buyer: [`${buyer}/Name`],
      sellerCountry: [`${seller}/PostalTradeAddress/CountryID`],
      buyerCountry: [`${buyer}/PostalTradeAddress/CountryID`],
      sellerId: [
        `${seller}/SpecifiedTaxRegistration/ID`,
        `${seller}/ID`,
        `${seller}/GlobalID`,
        `${seller}/SpecifiedLegalOrganization/ID`,
      ],
      due: [
        `${settlement}/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString`,
        `${settlement}/SpecifiedTradePaymentTerms/Description`,
      ],
    },
    amounts: {
      lines: `${total}/LineTotalAmount`,
      allowances: `${total}/AllowanceTotalAmount`,
      charges: `${total}/ChargeTotalAmount`,
      net: `${total}/TaxBasisTotalAmount`,
      gross: `${total}/GrandTotalAmount`,
      prepaid: `${total}/TotalPrepaidAmount`,
      rounding: `${total}/RoundingAmount`,
      due: `${total}/DuePayableAmount`,
    },
    tax: `${total}/TaxTotalAmount`,
    line: {
      at: `${name.transaction}/IncludedSupplyChainTradeLineItem`,
      id: 'AssociatedDocumentLineDocument/LineID',
      quantity: `${name.line}Delivery/BilledQuantity`,
      unit: `${name.line}Delivery/BilledQuantity/@unitCode`,
      name: 'SpecifiedTradeProduct/Name',
      amount: `${name.line}Settlement/${name.lineTotals}/LineTotalAmount`,
      price: `${name.line}Agreement/NetPriceProductTradePrice/ChargeAmount`,
      category: `${name.line}Settlement/ApplicableTradeTax/CategoryCode`,
      rate: `${name.line}Settlement/ApplicableTradeTax/${name.rate}`,
    },
    adjustment: {
      at: `${settlement}/SpecifiedTradeAllowanceCharge`,
      isCharge: 'ChargeIndicator/Indicator',
      amount: 'ActualAmount',
      category: 'CategoryTradeTax/CategoryCode',
      rate: `CategoryTradeTax/${name.rate}`,
    },
    taxRow: {
      at: `${settlement}/ApplicableTradeTax`,
      basis: 'BasisAmount',
      amount: 'CalculatedAmount',
      category: 'CategoryCode',
      rate: name.rate,
      reason: 'ExemptionReason|ExemptionReasonCode',
    },
  }
}
