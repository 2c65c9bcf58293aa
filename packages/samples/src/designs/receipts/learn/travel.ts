import { formatNumber } from '../../../page/format.ts'
import { value } from '../../../page/money.ts'
import { money, otherDate } from '../../../receipt/draw.ts'
import { townOf } from '../../../world/ordinary-names.ts'
import { listOf } from '../../../world/world.ts'
import { html } from '../../html.ts'
import { printed } from '../../paper.ts'
import { head, ids, titleOf } from '../heads.ts'
import {
  closing,
  firm,
  notices,
  phone,
  phrase,
  picture,
  place,
  sign,
  taxId,
  thanks,
  whereabouts,
} from '../names.ts'
import {
  codeBlock,
  dateFact,
  ending,
  facts,
  items,
  moment,
  numberFact,
  slip,
  taxForm,
  timeFact,
} from '../parts.ts'
import { own, type ReceiptDesign } from '../receipt-design.ts'
import { letterOf, payRows, sumLines, sumRows, taxes, total } from '../sums.ts'
import type { Till } from '../till.ts'

const rule = html`<div class="rule"></div>`

/** A petrol station: the pump, litres and price of a litre; the sums are those of any shop. */
function printFuel(t: Till) {
  const { random: r, facts: all, habits } = t
  const [first, ...others] = all.lines
  const litrePrice = (1.1 + 0.9 * r.next()).toFixed(3)
  const litres = first!.amount.div(litrePrice).toFixed(2)
  const name = t.casing(first!.description)
  const pump = own(t, { en: 'PUMP', de: 'Zapfpunkt', fr: 'Pompe', es: 'Surtidor', ro: 'Pompa' })
  const text = (canonical: string) => formatNumber(canonical, habits.numbers)
  const fuel = html`<div class="line"><span>${r.pick(['*', '', ''])}${printed(t, [value('description', name, name, 0)])}</span><span class="amount">${printed(t, money(t, first!.amount, { field: 'amount', line: 0 }))} ${letterOf(t, first!.rate)}</span></div><div class="indent">${pump} ${r.int(1, 12)}  ${printed(t, [value('quantity', text(litres), litres, 0)])} ${r.pick(['L', 'l', 'Ltr', 'liter'])} ${r.pick(['x', '@', 'à'])} ${printed(t, [value('unit_price', text(litrePrice), litrePrice, 0)])}/L</div>`
  const rest = others.map((line, i) => {
    const item = t.casing(line.description)
    return html`<div class="line"><span>${printed(t, [value('description', item, item, i + 1)])}</span><span class="amount">${printed(t, money(t, line.amount, { field: 'amount', line: i + 1 }))} ${letterOf(t, line.rate)}</span></div>`
  })
  return {
    body: html`${head(t)}${r.chance(0.5) && html`<div class="mid bold">${titleOf(t)}</div>`}${facts(t)}${rule}${fuel}${rest}${rule}${ending(t)}${slip(t)}<div class="mid part">${closing(t)}</div>`,
  }
}

/** Car park: entry and exit on a day, and the time between them; the date of the receipt is the day of payment. */
function printParking(t: Till) {
  const { random: r, facts: all } = t
  const hours = r.int(1, 9)
  const entered = `${String(Math.max(0, Number(all.time.slice(0, 2)) - hours)).padStart(2, '0')}:${r.fill('%#').slice(0, 2).replace(/[6-9]/, '3')}`
  const date = () => printed(t, [t.date])
  const stay = own(t, {
    en: 'Duration',
    de: 'Parkdauer',
    fr: 'Durée',
    es: 'Duración',
    it: 'Durata',
    nl: 'Parkeerduur',
    pl: 'Czas postoju',
    cs: 'Doba',
    sv: 'Tid',
    hu: 'Időtartam',
  })
  const lines = [
    html`<div class="line"><span>${phrase(t, 'entry')}</span><span>${date()} ${entered}</span></div>`,
    html`<div class="line"><span>${phrase(t, 'exit')}</span><span>${date()} ${printed(t, [t.time])}</span></div>`,
    html`<div class="line"><span>${stay}</span><span>${hours}h ${r.int(1, 59)}min</span></div>`,
  ]
  const form = taxForm(t)
  const sums = [
    html`<div>${sumLines(t, sumRows(t, form), 'grand big')}</div>`,
    html`<div>${taxes(t, form)}</div>`,
  ]
  return {
    body: html`${head(t)}<div class="mid">${titleOf(t)}</div>${lines}${r.chance(0.5) && html`<div>${r.pick(['Ticket', 'Nr.', 'EP'])} ${r.fill('###/####/##')}</div>`}${r.chance(0.4) && items(t)}${rule}${sums}${sumLines(t, payRows(t))}<div>${numberFact(t).label} ${printed(t, numberFact(t).value)}</div>${slip(t)}${notices(t, 3)}<div class="mid part">${closing(t)}</div>`,
  }
}

/** A driver's slip: the car, the meter, the way, a line to sign; the name of the driver or the firm. */
function printTaxi(t: Till) {
  const { random: r, facts: all } = t
  const { world } = all.region
  const words = own(t, {
    en: ['Taxi No', 'From', 'To', 'Distance', 'Driver'],
    de: ['Ordnungs-Nr.', 'Von', 'Nach', 'Strecke', 'Fahrer'],
    fr: ['Taxi n°', 'Départ', 'Arrivée', 'Distance', 'Chauffeur'],
    es: ['Licencia', 'Origen', 'Destino', 'Distancia', 'Conductor'],
    it: ['Licenza', 'Da', 'A', 'Distanza', 'Autista'],
    nl: ['Taxinr', 'Van', 'Naar', 'Afstand', 'Chauffeur'],
    pl: ['Nr boczny', 'Z', 'Do', 'Dystans', 'Kierowca'],
    sv: ['Bil nr', 'Från', 'Till', 'Sträcka', 'Förare'],
    da: ['Vogn nr.', 'Fra', 'Til', 'Km', 'Chauffør'],
    no: ['Løyve', 'Fra', 'Til', 'Distanse', 'Sjåfør'],
    fi: ['Auto', 'Mistä', 'Mihin', 'Matka', 'Kuljettaja'],
  })
  const values = [r.fill('####'), townOf(world, r), townOf(world, r), `${r.int(2, 38)} km`, r.fill('###')]
  const trip = words.map(
    (word, i) => html`<div class="line"><span>${word}</span><span>${values[i]}</span></div>`,
  )
  const form = taxForm(t)
  const names = r.pick([
    () => head(t),
    () => html`<div class="mid"><div class="big">TAXI</div>${firm(t)}${place(t)}${ids(t)}</div>`,
    () => html`<div class="mid"><div>${titleOf(t)}</div><div>${firm(t)}</div><div>${phone(t)}</div></div>`,
  ])()
  return {
    body: html`${names}${facts(t)}${rule}${r.chance(0.8) && trip}${r.chance(0.4) && items(t)}${rule}${sumLines(t, sumRows(t, form), 'grand big')}${taxes(t, form)}${r.chance(0.6) && sumLines(t, payRows(t))}${r.chance(0.5) && html`<p>____________________</p>`}<div class="mid">${closing(t)}</div>`,
  }
}

/** A machine's ticket: the kind of ticket, from where to where, when it is valid, and how it was paid. */
function printTicket(t: Till) {
  const { random: r, facts: all } = t
  const { world } = all.region
  const line = all.lines[0]!
  const what = t.casing(line.description)
  const ticket = html`<div class="big">${printed(t, [value('description', what, what, 0)])}</div><div>${townOf(world, r)} ${r.pick(['-', '>', '→', '–'])} ${townOf(world, r)}</div><div class="small">${phrase(t, 'valid')} ${r.chance(0.5) ? printed(t, [t.date]) : otherDate(t, r.int(1, 14))}</div>`
  const name = r.pick([
    () =>
      html`<div class="line"><span class="bold">${sign(t)}</span><span>${t.casing(t.word('title'))}</span></div>`,
    () => html`<div class="logo">${picture(t)}</div>`,
    () => html`<div class="mid bold">${firm(t)}</div>`,
  ])()
  const paid = html`<div class="line"><span>${printed(t, moment(t))}</span><span class="bold">${total(t)}</span></div>`
  const form = taxForm(t)
  return {
    body: html`${name}${rule}${ticket}${notices(t, 2)}${rule}${paid}${r.chance(0.4) && sumLines(t, sumRows(t, form))}${taxes(t, form)}${r.chance(0.5) && sumLines(t, payRows(t))}<div class="small">${numberFact(t).label} ${printed(t, numberFact(t).value)} ${r.fill('Aut. ####')}</div>${r.chance(0.4) && codeBlock(t)}<div class="small part">${r.chance(0.7) ? [firm(t), place(t), html`<div>${taxId(t)}</div>`] : closing(t)}</div>${notices(t, 4)}`,
  }
}

/** A booth's short slip: the place of the booth, the class, the sum; the company is at the foot or in a line of its own. */
function printToll(t: Till) {
  const { random: r } = t
  const booth = own(t, { en: 'Lane', de: 'Spur', fr: 'Voie', it: 'Pista', es: 'Vía', pt: 'Via', pl: 'Pas' })
  const lines = r.shuffle([
    html`<div>${whereabouts(t)}  ${booth} ${r.int(1, 24)}</div>`,
    html`<div>${dateFact(t).label} ${printed(t, [t.date])} ${printed(t, timeFact(t).value)}</div>`,
    html`<div>${numberFact(t).label} ${printed(t, numberFact(t).value)}</div>`,
  ])
  const form = taxForm(t)
  const name = html`<div class="${r.pick(['mid', 'mid bold', ''])}">${firm(t)}</div>`
  return {
    body: html`${r.chance(0.6) && name}${lines}${items(t)}${sumLines(t, sumRows(t, form), 'grand big')}${taxes(t, form)}${sumLines(t, payRows(t))}<div class="small mid part">${name}${place(t)}${ids(t, 2)}</div><div class="mid">${thanks(t)}</div>`,
  }
}

/** A cinema or museum ticket: the show is printed largest, row and seat below it, the operator small. */
function printAdmission(t: Till) {
  const { random: r } = t
  const shows = own(t, {
    en: 'THE LAST SUMMER|Night Train|Colours of Light|Animals of the North|Hall of Mirrors',
    de: 'DER LETZTE SOMMER|Nachtzug|Farben des Lichts|Tiere des Nordens|Spiegelsaal',
    fr: 'LE DERNIER ETE|Train de nuit|Lumières|La Galerie des Glaces',
    es: 'EL ULTIMO VERANO|Tren nocturno|Luces del Norte',
    it: "L'ULTIMA ESTATE|Treno di notte|Luci del Nord",
  })
  const show = html`<div class="mid"><div class="big">${r.pick(listOf(shows))}</div><div>${r.chance(0.5) ? otherDate(t, 0) : ''} ${r.pick(['20:15', '19:30', '17:00', '10-18h'])}</div><div class="small">${r.fill(r.pick(['Saal # Reihe ## Platz #', 'Screen # Row ? Seat ##', 'Hall # - ?##']))}</div></div>`
  const house = () => html`<div class="mid">${r.pick([sign, firm])(t)}</div>`
  return {
    body: html`${r.pick([
      () => [show, rule, head(t)],
      () => [house(), show],
      () => [head(t), show],
    ])()}${rule}${items(t)}${rule}${ending(t)}${facts(t)}${slip(t)}${notices(t, 3)}<div class="mid part">${closing(t)}</div>${r.chance(0.3) && codeBlock(t)}`,
  }
}

export const travelReceipts: ReceiptDesign[] = [
  { name: 'fuel-pump', use: 'learn', kinds: ['fuel'], papers: [58, 72, 80], print: printFuel },
  { name: 'parking-stay', use: 'learn', trades: ['parking'], papers: [54, 58, 72], print: printParking },
  { name: 'taxi-slip', use: 'learn', trades: ['taxi'], papers: [50, 58, 58], print: printTaxi },
  { name: 'machine-ticket', use: 'learn', trades: ['rail'], papers: [58, 80, 90], print: printTicket },
  { name: 'toll-booth', use: 'learn', trades: ['toll', 'carwash'], papers: [54, 58, 72], print: printToll },
  {
    name: 'admission',
    use: 'learn',
    trades: ['cinema', 'museum'],
    papers: [72, 80, 90],
    print: printAdmission,
  },
]
