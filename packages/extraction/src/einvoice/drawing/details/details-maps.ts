import type { EInvoiceSyntax } from '@numora/domain'
import { cfdiDetails } from './cfdi-details.ts'
import { ciiDetails } from './cii-details.ts'
import type { DetailsMap } from './details-map.ts'
import { ebInterfaceDetails } from './ebinterface-details.ts'
import { facturaeDetails } from './facturae-details.ts'
import { fatturaPaDetails } from './fatturapa-details.ts'
import { finvoiceDetails } from './finvoice-details.ts'
import { isdocDetails } from './isdoc-details.ts'
import { ksefDetails } from './ksef-details.ts'
import { nfeDetails } from './nfe-details.ts'
import { ublDetails } from './ubl-details.ts'

/** By the name of the root element. */
export const detailsMaps: Record<EInvoiceSyntax, (rootName: string) => DetailsMap> = {
  ubl: ublDetails,
  cii: ciiDetails,
  fatturapa: () => fatturaPaDetails,
  ksef: () => ksefDetails,
  facturae: () => facturaeDetails,
  isdoc: () => isdocDetails,
  ebinterface: () => ebInterfaceDetails,
  nfe: nfeDetails,
  cfdi: () => cfdiDetails,
  finvoice: () => finvoiceDetails,
}
