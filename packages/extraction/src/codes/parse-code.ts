import { parseAade } from './payloads/aade.ts'
import { parseAfip } from './payloads/afip.ts'
import { parseAtcud } from './payloads/atcud.ts'
import { parseCfdi } from './payloads/cfdi.ts'
import { parseDte } from './payloads/dte.ts'
import { parseEpc } from './payloads/epc.ts'
import { parseFurs } from './payloads/furs.ts'
import { parseHub3 } from './payloads/hub3.ts'
import { parseIps } from './payloads/ips.ts'
import { parseIrn } from './payloads/irn.ts'
import { parseKsef } from './payloads/ksef.ts'
import { parseNfe } from './payloads/nfe.ts'
import { parsePayBySquare } from './payloads/pay-by-square.ts'
import { parsePorezna } from './payloads/porezna.ts'
import { parseRksv } from './payloads/rksv.ts'
import { parseSpayd } from './payloads/spayd.ts'
import { parseSunat } from './payloads/sunat.ts'
import { parseSwissBill } from './payloads/swiss-bill.ts'
import { parseTicketBai } from './payloads/ticket-bai.ts'
import { parseTse } from './payloads/tse.ts'
import { parseUpn } from './payloads/upn.ts'
import { parseVerifactu } from './payloads/verifactu.ts'
import { parseZatca } from './payloads/zatca.ts'
import { parseZbp } from './payloads/zbp.ts'
import type { Statement } from './statement.ts'

const parsers: readonly ((text: string) => Statement | null)[] = [
  parseSwissBill,
  parseEpc,
  parseSpayd,
  parsePayBySquare,
  parseUpn,
  parseHub3,
  parseIps,
  parseZbp,
  parseTse,
  parseRksv,
  parsePorezna,
  parseFurs,
  parseAade,
  parseAtcud,
  parseVerifactu,
  parseTicketBai,
  parseZatca,
  parseIrn,
  parseCfdi,
  parseNfe,
  parseDte,
  parseSunat,
  parseAfip,
  parseKsef,
]

/** What the text of a code says about its document; null if it has none of the known forms, or is not valid. */
export function parseCode(text: string): Statement | null {
  for (const parse of parsers) {
    const statement = parse(text)
    if (statement) return statement
  }
  return null
}
