import type { Decimal } from 'decimal.js'
import { customerTaxId } from '../../invoice/blocks/customer.ts'
import { vendorTaxIdRuns } from '../../invoice/blocks/vendor.ts'
import { en } from '../../locales/en.ts'
import type { LabelKey } from '../../locales/words.ts'
import type { Random } from '../../random.ts'
import { formalNumerals, traditionalNumerals } from '../../scripts/formal-numerals.ts'
import { listOf } from '../../world/world.ts'
import {
  bank,
  datePair,
  dueDate,
  items,
  meta,
  notes,
  numberPair,
  pair,
  terms,
  title,
  total,
  totals,
} from '../content.ts'
import { type Html, html, joined, stacked } from '../html.ts'
import { caption, label, pairLines } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { type Design, type Paper, printed, value } from '../paper.ts'
import {
  addressedName,
  brand,
  contacts,
  customerAddress,
  customerName,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'

/** What forms call the name, the address, who stands for a firm, its business and the sum in words. */
const formWords: Record<
  string,
  readonly [names: string, addresses: string, managers: string, trades: string]
> = {
  ja: ['名称|会社名|氏名又は名称', '住所|所在地', '代表者|担当者', '業種'],
  ko: ['상호|상호(법인명)|업체명', '사업장|사업장주소|주소', '성명|대표자|성명(대표자)', '업태|종목'],
  zh: ['名称|公司名称|单位名称', '地址|地址、电话|单位地址', '联系人|经办人', '行业'],
  th: ['ชื่อ|ชื่อบริษัท|นามผู้ซื้อ', 'ที่อยู่', 'ผู้ติดต่อ', 'ประเภทธุรกิจ'],
  he: ['שם|שם העסק|שם החברה', 'כתובת|מען', 'איש קשר', 'תחום'],
  ar: ['الاسم|اسم الشركة|الاسم التجاري', 'العنوان', 'المسؤول|جهة الاتصال', 'النشاط'],
  fa: ['نام شخص حقیقی / حقوقی|نام|نام شرکت', 'نشانی|آدرس', 'رابط', 'زمینه فعالیت'],
  ur: ['نام|ادارے کا نام', 'پتہ', 'رابطہ', 'کاروبار'],
  hi: ['नाम|फर्म का नाम', 'पता', 'संपर्क व्यक्ति', 'व्यवसाय'],
}

const languages = Object.keys(formWords)

/** Beside a total that includes the tax, by country. */
const taxNotes: Readonly<Record<string, string>> = {
  JP: '（税込）',
  KR: '(부가세 포함)',
  CN: '（含税）',
  TW: '（含稅）',
}

function sumInWords(due: Decimal, country: string, r: Random): string {
  const [captions, currencies, sum] =
    country === 'TW'
      ? [['合計新臺幣', '總計新臺幣（大寫）', '新臺幣'], [''], traditionalNumerals(due)]
      : [['价税合计（大写）', '合计人民币（大写）', '大写金额'], ['', '⊗', '人民币'], formalNumerals(due)]
  return `${r.pick(captions)} ${r.pick(currencies)}${sum}`
}

/** East Asian letter: the addressee at the left, who issues at the right beside its seal, the amount in a frame over the goods. */
function printAddressed(p: Paper) {
  const { facts, random: r } = p
  const { language, country } = facts.region
  const seal = html`<div class="seal">${r.pick(language === 'ko' ? ['인', '(인)', ''] : ['印', '㊞', ''])}</div>`
  const manager = html`${p.word('manager')}${r.pick([' ', '：', '　'])}${facts.vendor.contact}`
  const to = html`<div class="to">${stacked(r.chance(0.7) ? customerAddress(p) : [])}<div class="big">${addressedName(p)}</div>${r.chance(0.3) && facts.customer.contact}</div>`
  const lines = [
    html`<b>${vendorName(p)}</b>`,
    ...(r.chance(0.5) ? [manager] : []),
    ...vendorAddress(p),
    ...contacts(p),
    ...(r.chance(0.7) ? [taxId(p)] : []),
  ]
  const own = html`<div class="own">${r.chance(0.3) && brand(p)}${stacked(lines)}${r.chance(0.5) && seal}</div>`
  const heads = html`<div class="end small">${pairLines(p, [numberPair(p), datePair(p)])}</div>`
  const sum = html`<div class="sum">${caption(p, 'total')} <b>${total(p)}</b>${r.chance(0.4) && html` ${r.pick([taxNotes[country] ?? '-', '-'])}`}</div>`
  const parties = html`<div class="row">${r.chance(0.85) ? [to, own] : [own, to]}</div>`
  const account = html`<div class="box small">${stacked(bank(p))}${r.chance(0.6) && html`<div>${label(p, 'dueDate')} ${dueDate(p)}</div>`}${terms(p)}</div>`
  const head = r.chance(0.5) ? [html`<h1>${title(p)}</h1>`, heads] : [heads, html`<h1>${title(p)}</h1>`]
  const body = html`${head}${parties}<p>${r.pick(listOf(facts.region.words.intros.find((each) => !each.includes('{')) ?? ''))}</p>${sum}${items(p)}${totals(p)}${account}${notes(p)}`
  const css = `${tableStyle(r)}h1{text-align:center;letter-spacing:${r.pick(['0', '.3em', '.8em'])};font-size:${r.pick([1.6, 2, 2.4])}em;margin:4mm 0}.big{font-size:1.25em;${r.pick(['border-bottom:1px solid #333', 'font-weight:700', ''])}}.own{position:relative;max-width:80mm}.seal{position:absolute;inset-inline-end:-2mm;top:1mm;width:13mm;height:13mm;border:1px solid #c33;color:#c33;text-align:center;line-height:13mm;${r.pick(['border-radius:50%', ''])}}.sum{font-size:1.3em;${r.pick(['border:2px solid #333;padding:2mm 4mm;width:60%', 'border-bottom:2px solid #333', 'background:var(--tint);padding:2mm'])};margin:4mm 0}.box{border:1px solid #999;padding:2mm;margin-top:5mm}`
  return { css, body }
}

function partyRows(rows: readonly (readonly [label: Html | string, value: Html | string])[]): Html {
  return html`<table class="form">${rows.map(([name, each]) => html`<tr><th>${name}</th><td>${each}</td></tr>`)}</table>`
}

/** A tax form: seller and buyer as rows of labels and values, side by side or one above the other. */
function printTaxForm(p: Paper) {
  const { facts, random: r } = p
  const { language, country } = facts.region
  const [name, address, manager, trade] = formWords[language]!.map((list) => r.pick(listOf(list))) as [
    string,
    string,
    string,
    string,
  ]
  const hasIdFirst = r.chance(0.6)
  const hasMore = r.chance(0.6)
  const rows = (
    id: Html | string,
    key: LabelKey,
    own: Html,
    at: Html[],
    person: string,
    business: string,
  ) => {
    const ids = id === '' ? [] : [[caption(p, key), id] as const]
    return partyRows([
      ...(hasIdFirst ? ids : []),
      [name, own],
      ...(hasMore ? [[manager, person] as const] : []),
      [address, joined(at, ' ')],
      ...(hasIdFirst ? [] : ids),
      ...(hasMore ? [[trade, business] as const] : []),
    ])
  }
  const customerId = customerTaxId(p)
  const seller = rows(
    html`${printed(p, vendorTaxIdRuns(p))}`,
    'vatId',
    vendorName(p),
    vendorAddress(p),
    facts.vendor.contact,
    r.pick(listOf(facts.vendor.trade.names)),
  )
  const buyer = rows(
    customerId.length > 0 ? printed(p, customerId) : '',
    'customerVatId',
    customerName(p),
    customerAddress(p),
    facts.customer.contact,
    r.pick(listOf(facts.customer.trade.names)),
  )
  const side = (key: 'from' | 'billTo', table: Html) =>
    html`<div class="party"><div class="cap">${caption(p, key)}</div>${table}</div>`
  const sides = r.chance(0.7)
    ? [side('from', seller), side('billTo', buyer)]
    : [side('billTo', buyer), side('from', seller)]
  const { due } = facts.totals
  const inWords =
    language === 'zh' && facts.kind === 'invoice' && due.eq(facts.totals.total) && r.chance(0.7)
      ? html`<div class="words">${sumInWords(due, country, r)}</div>`
      : ''
  const head = html`<h1>${title(p)}</h1><div class="row small"><div>${pairLines(p, [numberPair(p)])}</div><div>${pairLines(p, [datePair(p), ...meta(p, 3)])}</div></div>`
  const body = html`${r.chance(0.3) && brand(p)}${head}<div class="${r.pick(['row sides', 'sides'])}">${sides}</div>${items(p)}${inWords}${totals(p)}<div class="small">${stacked(bank(p))}${stacked(contacts(p))}</div>${notes(p)}`
  const css = `${tableStyle(r)}h1{text-align:center;font-size:1.7em;margin-bottom:3mm}.sides{margin:3mm 0;gap:0;${r.pick(['border:1px solid #333', ''])}}.party{flex:1;display:flex}.cap{${r.pick(['writing-mode:vertical-rl;text-align:center;padding:1mm', 'width:18mm;padding:1mm;font-weight:700'])};border:1px solid #999;background:var(--tint)}.form{flex:1;width:100%}.form th,.form td{border:1px solid #999;padding:.8mm 1.2mm}.form th{width:22mm;${r.pick(['background:#f4f4f4', 'text-align:center', ''])}}.words{border:1px solid #999;padding:1.2mm}`
  return { css, body, margins: [12, 12, 12] as const }
}

/** Two languages on one page: each label in the page's own and in English, on both sides of the value or under each other. */
function printTwoTongues(p: Paper) {
  const { facts, random: r } = p
  const isAround = r.chance(0.6)
  const english = (key: LabelKey) => r.fork(key).pick(listOf(en.labels[key]))
  const row = (key: LabelKey, content: Html) =>
    isAround
      ? html`<tr><th>${p.word(key)}</th><td class="mid">${content}</td><th class="en" dir="ltr">${english(key)}</th></tr>`
      : html`<tr><th>${p.word(key)}<div class="fine">${english(key)}</div></th><td>${content}</td></tr>`
  const customerId = customerTaxId(p)
  const rows = [
    row('number', printed(p, numberPair(p).value)),
    row('date', printed(p, datePair(p).value)),
    ...(r.chance(0.5) ? [row('dueDate', dueDate(p))] : []),
    ...(r.chance(0.4)
      ? [
          row(
            'customerNumber',
            printed(
              p,
              pair(p, 'customerNumber', [
                {
                  text: facts.customerNumber,
                  marks: [{ field: 'customer_number', value: facts.customerNumber }],
                },
              ]).value,
            ),
          ),
        ]
      : []),
    row('billTo', customerName(p)),
    ...(customerId.length > 0 ? [row('customerVatId', printed(p, customerId))] : []),
  ]
  const address =
    r.chance(0.7) && html`<div class="to">${joined(customerAddress(p), r.pick(['، ', ', ', ' ']))}</div>`
  const head = html`<div class="mid">${r.chance(0.4) && brand(p)}<div class="name">${vendorName(p)}</div>${stacked([...vendorAddress(p), ...contacts(p)], 'small')}<div>${taxId(p)}</div></div>`
  const sum = r.chance(0.4) && html`<p><b>${caption(p, 'total')} / ${english('total')}: ${total(p)}</b></p>`
  const body = html`${head}<h1>${title(p)}${r.chance(0.7) && html`<br><span class="en">${r.pick(['TAX INVOICE', 'Tax Invoice', 'INVOICE'])}</span>`}</h1><table class="two">${rows}</table>${address}${items(p)}${totals(p)}${sum}<div class="small">${stacked(bank(p))}${terms(p)}</div>${notes(p)}<div class="foot row fine"><div>${r.pick(['Received by', 'المستلم', ''])}</div><div>${value(p, 'vendor_website', facts.vendor.website)}</div></div>`
  const css = `${tableStyle(r)}.name{font-size:1.4em;font-weight:700}h1{text-align:center;font-size:1.4em;margin:4mm 0}.two{width:100%;margin-bottom:3mm}.two th,.two td{padding:1mm 2mm;${r.pick(['border:1px solid #bbb', 'border-bottom:1px dotted #bbb', ''])}}.two .en{text-align:end}.to{padding:1mm 2mm}`
  return { css, body }
}

export const addressedLetter: Design = {
  name: 'addressed-letter',
  use: 'learn',
  languages: ['ja', 'zh', 'ko'],
  print: printAddressed,
}

export const taxForm: Design = { name: 'tax-form', use: 'learn', languages, print: printTaxForm }

export const twoTongues: Design = {
  name: 'two-tongues',
  use: 'learn',
  languages: ['ar', 'he', 'fa', 'ur', 'th', 'hi', 'zh'],
  print: printTwoTongues,
}
