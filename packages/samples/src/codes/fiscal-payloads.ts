import { crc8, keyDigit } from './check-digits.ts'
import type { CodeFacts } from './code-facts.ts'

function compact(date: string): string {
  return date.replaceAll('-', '')
}

function dayFirst(date: string, separator: string): string {
  return date.split('-').reverse().join(separator)
}

function comma(amount: CodeFacts['total']): string {
  return amount.toFixed(2).replace('.', ',')
}

/** The time of a day in Germany, as UTC; one hour off in winter would still be the same day here. */
function utcOf(date: string, time: string): string {
  const winter = new Date(`${date}T${time}+01:00`)
  const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' })
    .format(winter)
    .includes('+02')
  return (offset ? new Date(`${date}T${time}+02:00`) : winter).toISOString()
}

export function tse({ date, time, gross, total }: CodeFacts): string {
  const amounts = [...gross, ...Array(5).fill(total.times(0))].slice(0, 5).map((amount) => amount.toFixed(2))
  const at = utcOf(date, time)
  return `V0;Till-01;Kassenbeleg-V1;Beleg^${amounts.join('_')}^${total.toFixed(2)}:Bar;1043;2087;${at};${at};ecdsa-plain-SHA256;unixTime;${Buffer.from('signature of the device').toString('base64')};${Buffer.from('public key').toString('base64')}`
}

export function rksv({ number, date, time, gross, total }: CodeFacts): string {
  const amounts = [...gross, ...Array(5).fill(total.times(0))].slice(0, 5).map(comma)
  return `_R1-AT1_TILL-1_${number.replaceAll('_', '-')}_${date}T${time}_${amounts.join('_')}_9vXm0Q==_3F2A91_aGFzaA==_${Buffer.from('signature of the card').toString('base64')}`
}

export function porezna({ date, time, total }: CodeFacts): string {
  return `https://porezna.gov.hr/rn?jir=02405f5b-1d4a-4b2d-9d3c-21f0a1c57f5e&datv=${compact(date)}_${time.slice(0, 5).replace(':', '')}&izn=${comma(total)}`
}

export function atcud({ isCredit, vendor, customer, number, date, net, tax, total }: CodeFacts): string {
  const buyer = /^(PT)?\d{9}$/.test(customer.taxId) ? customer.taxId.slice(-9) : '999999990'
  return `A:${vendor.taxId.slice(-9)}*B:${buyer}*C:PT*D:${isCredit ? 'NC' : 'FT'}*E:N*F:${compact(date)}*G:${number}*H:CSDF7T5H-35*I1:PT*I7:${net.toFixed(2)}*I8:${tax.toFixed(2)}*N:${tax.toFixed(2)}*O:${total.toFixed(2)}*Q:AbCd*R:9999`
}

export function verifactu({ vendor, number, date, total }: CodeFacts): string {
  return `https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR?nif=${vendor.taxId.replace(/^ES/, '')}&numserie=${encodeURIComponent(number)}&fecha=${dayFirst(date, '-')}&importe=${total.toFixed(2)}`
}

export function ticketBai({ vendor, number, date, total }: CodeFacts): string {
  const id = `TBAI-${vendor.taxId.replace(/^ES/, '')}-${dayFirst(date.slice(2), '')}-btFpwP8dcLGAF-`
  const link = `https://batuz.eus/QRTBAI/?id=${id}${crc8(id)}&s=&nf=${encodeURIComponent(number)}&i=${total.toFixed(2)}`
  return `${link}&cr=${crc8(link)}`
}

export function zatca({ vendor, date, time, total, tax }: CodeFacts): string {
  const values = [vendor.name, vendor.taxId, `${date}T${time}Z`, total.toFixed(2), tax.toFixed(2)]
  return Buffer.concat(
    values.map((value, at) => {
      const text = Buffer.from(value)
      return Buffer.concat([Buffer.from([at + 1, text.length]), text])
    }),
  ).toString('base64')
}

export function irn({ isCredit, vendor, customer, number, date, total }: CodeFacts): string {
  const part = (data: object) => Buffer.from(JSON.stringify(data)).toString('base64url')
  const data = {
    SellerGstin: vendor.taxId,
    BuyerGstin: customer.taxId || 'URP',
    DocNo: number,
    DocTyp: isCredit ? 'CRN' : 'INV',
    DocDt: dayFirst(date, '/'),
    TotInvVal: total.toNumber(),
    ItemCnt: 1,
    MainHsnCode: '8471',
    Irn: 'a5c12dca80e743321740b001fd70953e8738d109865d28ba4013750f2046f229',
    IrnDt: `${date} 10:30:00`,
  }
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ data: JSON.stringify(data), iss: 'NIC' })}.${Buffer.from('a signature that nobody checks here').toString('base64url')}`
}

export function cfdi({ vendor, customer, total }: CodeFacts): string {
  return `https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx?id=5803EB8D-81CD-4557-8719-26632D2FA434&re=${vendor.taxId}&rr=${customer.taxId || 'XAXX010101000'}&tt=${total.toFixed(6).padStart(17, '0')}&fe=rH8vGQ==`
}

/** The access key of a Brazilian invoice. */
export function nfeKey({ vendor, number, date }: CodeFacts): string {
  const body = `35${date.slice(2, 4)}${date.slice(5, 7)}${vendor.taxId}55001${number.replace(/\D/g, '').padStart(9, '0')}112345678`
  return body + keyDigit(body)
}

/** The link of a Brazilian receipt that was issued without a connection, which has the total. */
export function nfceLink(facts: CodeFacts): string {
  const body = nfeKey(facts)
    .slice(0, 43)
    .replace(/^(.{20})55/, '$165')
  return `http://www.nfce.fazenda.sp.gov.br/qrcode?p=${body}${keyDigit(body)}|2|1|${facts.date.slice(8)}|${facts.total.toFixed(2)}|${'ab'.repeat(28)}|1|${'CD'.repeat(20)}`
}

export function dte({ isCredit, vendor, customer, number, date, total }: CodeFacts): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<TED version="1.0"><DD><RE>${vendor.taxId}</RE><TD>${isCredit ? 61 : 33}</TD><F>${number.replace(/\D/g, '')}</F><FE>${date}</FE><RR>66666666-6</RR><RSR>${escaped(customer.name.slice(0, 40))}</RSR><MNT>${total.toFixed(0)}</MNT><IT1>Servicio</IT1><CAF version="1.0"><DA><RE>${vendor.taxId}</RE><RS>${escaped(vendor.name.slice(0, 40))}</RS><TD>33</TD></DA></CAF><TSTED>${date}T10:30:00</TSTED></DD><FRMT algoritmo="SHA1withRSA">c2lnbmF0dXJl</FRMT></TED>`
}

export function sunat({ isCredit, vendor, customer, number, date, total, tax }: CodeFacts): string {
  const [series, digits] = number.split('-')
  return `${vendor.taxId}|${isCredit ? '07' : '01'}|${series}|${digits}|${tax.toFixed(2)}|${total.toFixed(2)}|${date}|6|${customer.taxId}|`
}

export function afip({ isCredit, vendor, number, date, total }: CodeFacts): string {
  const [point, digits] = number.split('-').map(Number)
  const data = {
    ver: 1,
    fecha: date,
    cuit: Number(vendor.taxId),
    ptoVta: point,
    tipoCmp: isCredit ? 3 : 1,
    nroCmp: digits,
    importe: total.toNumber(),
    moneda: 'PES',
    ctz: 1,
    tipoDocRec: 99,
    nroDocRec: 0,
    tipoCodAut: 'E',
    codAut: 70417054367476,
  }
  return `https://www.afip.gob.ar/fe/qr/?p=${Buffer.from(JSON.stringify(data)).toString('base64')}`
}

export function ksef({ vendor, date }: CodeFacts): string {
  return `https://qr.ksef.mf.gov.pl/invoice/${vendor.taxId.replace(/\D/g, '')}/${dayFirst(date, '-')}/UtQp9Gpc51y-u3xApZjIjgkpZ01js-J8KflSPW8WzIE`
}
