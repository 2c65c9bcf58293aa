import { cfdi } from './cfdi.ts'
import { ebInterface } from './ebinterface.ts'
import { facturae } from './facturae.ts'
import { fatturaPa } from './fatturapa.ts'
import { finvoice } from './finvoice.ts'
import { isdoc } from './isdoc.ts'
import { ksef } from './ksef.ts'
import type { NationalSyntax } from './national-content.ts'
import { nfe } from './nfe.ts'

/** Syntaxes of e-invoices that one country's law asks for. */
export const nationalSyntaxes = {
  fatturapa: fatturaPa,
  ksef,
  facturae,
  isdoc,
  ebinterface: ebInterface,
  nfe,
  cfdi,
  finvoice,
} satisfies Record<string, NationalSyntax>

export type NationalSyntaxName = keyof typeof nationalSyntaxes
export const nationalSyntaxNames = Object.keys(nationalSyntaxes) as NationalSyntaxName[]
