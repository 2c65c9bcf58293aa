import { customerTaxId } from '../../invoice/blocks/customer.ts'
import {
  bank,
  date,
  due,
  dueDate,
  items,
  meta,
  notes,
  number,
  terms,
  title,
  total,
  totals,
} from '../content.ts'
import { html, isEmpty, joined, stacked } from '../html.ts'
import { label, labelled, pairGrid, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed, value } from '../paper.ts'
import {
  brand,
  contacts,
  customerAddress,
  customerBlock,
  customerName,
  letterhead,
  nearLine,
  registrations,
  shipToBlock,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** A French firm: who issues at the left, the customer in a frame without a label, legal form and register at the foot. */
function printFrench(p: Paper) {
  const { facts, random: r } = p
  const capital = r.pick([
    'au capital de 8 000 €',
    'au capital de 10 000 euros',
    'au capital variable',
    'au capital social de 50 000 €',
  ])
  const foot = html`<div class="foot mid fine">${vendorName(p)} - ${r.pick(['SARL ', 'SAS ', ''])}${capital} - ${joined(vendorAddress(p), ' ')}<div>${joined(registrations(p), ' - ')} - SIRET ${r.fill('%## ### ### 000##')} - APE ${r.fill('####?')}</div></div>`
  const own = html`<div class="own">${r.chance(0.5) ? brand(p) : letterhead(p)}${r.chance(0.4) && html`<div class="small">${nearLine(p)}</div>`}${stacked([...(r.chance(0.6) ? vendorAddress(p) : []), ...contacts(p)], 'small')}</div>`
  const to = html`<div class="to">${customerBlock(p)}</div>`
  const heading = r.chance(0.5)
    ? html`<h1>${title(p)} ${r.pick(['N°', 'n° ', ''])} ${number(p)}</h1><div>${r.pick(['Le ', 'Date : ', 'Du '])}${date(p)}</div>`
    : html`<h1>${title(p)}</h1>`
  const body = html`<div class="row">${own}${to}</div><div class="heading">${heading}</div>${pairGrid(p, meta(p, 6), 'refs')}${r.chance(0.3) && html`<p>${r.pick(['Objet : ', 'Chantier : ', 'Affaire : '])}${facts.project}</p>`}${items(p)}<div class="row"><div class="small grow">${labelled(p, 'terms', terms(p))}${stacked(bank(p))}</div>${totals(p)}</div>${notes(p)}${foot}`
  const css = `${tableStyle(r)}.own{max-width:85mm}.to{width:${r.pick([75, 85])}mm;margin-top:${r.pick([8, 18, 24])}mm;padding:2.5mm;${r.pick(['border:1px solid #333;border-radius:2mm', '', 'background:var(--tint)'])}}.heading{margin:7mm 0 4mm}h1{font-size:${r.pick([1.3, 1.6, 2])}em}.refs{width:100%}.refs th,.refs td{border:1px solid #999;padding:.8mm 1.2mm;text-align:center;font-size:.88em}.refs th{background:var(--tint)}`
  return { css, body }
}

/** An Indian tax invoice as bookkeeping programs print it: one frame, the seller in its first cell, all else in cells. */
function printGst(p: Paper) {
  const { facts, random: r } = p
  const cells = meta(p, r.int(6, 12))
  const customerId = customerTaxId(p)
  const seller = html`<div class="cell"><b>${vendorName(p)}</b>${stacked([...vendorAddress(p), taxId(p), ...contacts(p)])}</div>`
  const consignee = html`<div class="cell"><div class="fine">${r.pick(['Consignee (Ship to)', 'Consignee'])}</div>${shipToBlock(p)}</div>`
  const buyer = html`<div class="cell"><div class="fine">${r.pick(['Buyer (Bill to)', 'Buyer', 'Party'])}</div><b>${customerName(p)}</b>${stacked([...customerAddress(p), customerId.length > 0 ? html`${label(p, 'customerVatId')} ${printed(p, customerId)}` : ''])}<div>State Name : Karnataka, Code : 29</div></div>`
  const left = r.chance(0.75) ? [seller, consignee, buyer] : [seller, buyer]
  const right = html`<div class="meta">${cells.map((each) => html`<div class="cell"><div class="fine">${printed(p, each.label)}</div><b>${printed(p, each.value)}</b></div>`)}</div>`
  const sign = html`<div class="row sign"><div class="cell grow"><div class="fine">${r.pick(['Declaration', 'Terms & Conditions'])}</div>We declare that this invoice shows the actual price of the goods described.${stacked(r.chance(0.5) ? bank(p) : [])}</div><div class="cell end">for <b>${vendorName(p)}</b><br><br><br>Authorised Signatory</div></div>`
  const body = html`<div class="mid bold">${title(p)} ${r.chance(0.4) && html`<span class="fine">(ORIGINAL FOR RECIPIENT)</span>`}</div><div class="frame"><div class="sides"><div class="left">${left}</div>${right}</div>${items(p)}${totals(p)}${sign}</div><div class="mid fine">${r.pick(['This is a Computer Generated Invoice', 'SUBJECT TO JURISDICTION OF THE ABOVE CITY', facts.vendor.website])}</div>`
  const css = `.frame{border:1px solid #000}.sides{display:flex}.left{width:52%;border-right:1px solid #000}.left .cell{border-bottom:1px solid #000}.meta{flex:1;display:grid;grid-template-columns:1fr 1fr;align-content:start}.meta .cell{border:1px solid #000;border-width:0 1px 1px 0;min-height:9mm}.cell{padding:.8mm 1.2mm}.items{margin:0}.items th,.items td{border:1px solid #000}.items th{text-align:center;font-weight:400}.sign{gap:0;border-top:1px solid #000;align-items:stretch}.sign .end{border-left:1px solid #000;min-width:70mm}.totals{width:60%}`
  return { css, body, margins: [10, 12, 10] as const }
}

/** A Brazilian invoice of services: the provider and the taker each in a box of labels and values. */
function printServiceNote(p: Paper) {
  const { facts, random: r } = p
  const customerId = customerTaxId(p)
  const field = (name: string, content: ReturnType<typeof taxId> | string) =>
    html`<div class="f"><span class="fine">${name}</span> ${content}</div>`
  const provider = html`<div class="box"><div class="cap">PRESTADOR DE SERVIÇOS</div>${r.chance(0.3) && p.logo}${field('Nome/Razão Social:', vendorName(p))}${r.chance(0.4) && field('Nome Fantasia:', facts.vendor.brand)}${isEmpty(taxId(p)) ? '' : field('', taxId(p))}${field('Inscrição Municipal:', r.fill('#.###.###-#'))}${field('Endereço:', joined(vendorAddress(p), ' - '))}${field('E-mail:', value(p, 'vendor_email', facts.vendor.email))}</div>`
  const taker = html`<div class="box"><div class="cap">TOMADOR DE SERVIÇOS</div>${field('Nome/Razão Social:', customerName(p))}${customerId.length > 0 && field('CPF/CNPJ:', printed(p, customerId))}${field('Endereço:', joined(customerAddress(p), ' - '))}${field('E-mail:', facts.customer.email)}</div>`
  const middle =
    r.chance(0.3) &&
    html`<div class="box"><div class="cap">INTERMEDIÁRIO DE SERVIÇOS</div>${field('CPF/CNPJ:', '----')} ${field('Nome/Razão Social:', '----')}</div>`
  const town = html`<div class="grow mid"><b>PREFEITURA MUNICIPAL DE ${r.pick(['SÃO PAULO', 'CURITIBA', 'RECIFE', 'CAMPINAS', 'SALVADOR'])}</b><div>SECRETARIA MUNICIPAL ${r.pick(['DA FAZENDA', 'DE FINANÇAS'])}</div><div>NOTA FISCAL DE SERVIÇOS ELETRÔNICA - NFS-e</div></div>`
  const identity = html`<div class="id"><div class="fine">Número da Nota</div><b>${number(p)}</b><div class="fine">Data e Hora de Emissão</div><b>${date(p)}</b><div class="fine">Código de Verificação</div><b>${r.fill('????-####')}</b></div>`
  const text = html`<div class="box"><div class="cap">DISCRIMINAÇÃO DOS SERVIÇOS</div>${items(p)}${r.chance(0.4) && html`<div>Vencimento: ${dueDate(p)}</div>`}</div>`
  const value_ = html`<div class="box mid big">VALOR TOTAL ${r.pick(['DA NOTA', 'DO SERVIÇO', 'DA NFS-e'])} = ${total(p)}</div>`
  const rates = html`<table class="rates"><tr><td>INSS<br>-</td><td>IRRF<br>-</td><td>CSLL<br>-</td><td>COFINS<br>-</td><td>PIS/PASEP<br>-</td></tr></table>`
  const others = html`<div class="box"><div class="cap">OUTRAS INFORMAÇÕES</div>${notes(p)}</div>`
  const body = html`<div class="row head">${town}${identity}</div>${provider}${taker}${middle}${text}${value_}${rates}${!facts.totals.due.eq(facts.totals.total) && html`<div class="box">Valor Líquido: ${due(p)}</div>`}${others}`
  const css = `.head{border:1px solid #000;align-items:stretch;gap:0}.head .grow{padding:3mm}.id{border-left:1px solid #000;padding:1mm 2mm;min-width:45mm}.box{border:1px solid #000;border-top:0;padding:1.2mm 2mm}.cap{text-align:center;font-weight:700}.f{display:${r.pick(['block', 'inline-block'])};margin-right:5mm}.big{font-weight:700;font-size:1.15em}.rates{width:100%;text-align:center}.rates td{border:1px solid #000;border-top:0;text-align:center}`
  return { css, body, margins: [10, 12, 10] as const }
}

const swissWords: Record<string, readonly [string, string, string, string]> = {
  de: ['Empfangsschein', 'Zahlteil', 'Konto / Zahlbar an', 'Zahlbar durch'],
  fr: ['Récépissé', 'Section paiement', 'Compte / Payable à', 'Payable par'],
  it: ['Ricevuta', 'Sezione pagamento', 'Conto / Pagabile a', 'Pagabile da'],
}
const northern = ['Kvittering', 'Betalingsmottaker', 'Betalt til', 'Betalt av'] as const

/** A letter with a payment slip below it that repeats both parties: of Switzerland, or a giro slip of the north. */
function printSlip(p: Paper) {
  const { facts, random: r } = p
  const { language, country } = facts.region
  const [receipt, part, to, by] = country === 'CH' ? (swissWords[language] ?? swissWords.de!) : northern
  const account = r.chance(0.7) ? bank(p).slice(0, 2) : []
  const payTo = html`<div class="fine bold">${to}</div>${stacked([...account, vendorName(p), ...vendorAddress(p)])}`
  const payer = html`<div class="fine bold">${by}</div>${stacked([customerName(p), ...customerAddress(p)])}`
  const slip = html`<div class="foot slip"><div class="receipt"><b>${receipt}</b>${payTo}${payer}</div><div class="part"><b>${part}</b><div class="row"><div class="qr"></div><div>${r.chance(0.5) ? html`${payTo}${payer}` : html`${payer}${payTo}`}<div class="fine">${label(p, 'due')}</div>${due(p)}</div></div></div></div>`
  const own = html`<div>${r.chance(0.5) ? letterhead(p) : brand(p)}${stacked([...vendorAddress(p), ...contacts(p), taxId(p)], 'small')}</div>`
  const toBlock = html`<div class="to">${customerBlock(p)}</div>`
  const place = html`<div class="row parties">${r.chance(0.5) ? [own, toBlock] : [toBlock, own]}</div>`
  const body = html`${place}<h1>${title(p)}</h1>${pairTable(p, meta(p, 6))}${items(p)}${totals(p)}${notes(p)}${slip}`
  const css = `${tableStyle(r)}.parties{margin-bottom:8mm}.to{margin-top:${r.pick([0, 20])}mm;min-width:70mm}h1{font-size:1.5em;margin-bottom:3mm}.slip{display:flex;border-top:1px dashed #000;font-size:.86em;padding-top:3mm}.receipt{width:60mm;border-right:1px dashed #000;padding-right:3mm}.part{flex:1;padding-left:5mm}.qr{width:38mm;height:38mm;background:repeating-conic-gradient(#000 0 25%,#fff 0 50%) 0 0/3mm 3mm}.slip .fine{margin-top:1.5mm}`
  return { css, body, margins: [12, 18, 8] as const }
}

export const frenchFirm: Design = { name: 'french-firm', use: 'learn', languages: ['fr'], print: printFrench }
export const gstForm: Design = { name: 'gst-form', use: 'learn', countries: ['IN'], print: printGst }
export const serviceNote: Design = {
  name: 'service-note',
  use: 'learn',
  countries: ['BR'],
  taxMode: 'none',
  print: printServiceNote,
}
export const paymentSlip: Design = {
  name: 'payment-slip',
  use: 'learn',
  countries: ['CH', 'NO', 'SE', 'DK', 'FI'],
  print: printSlip,
}
