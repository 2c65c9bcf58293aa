import { otherDate } from '../../../receipt/draw.ts'
import { makeAddress, makePerson } from '../../../world/company.ts'
import { townOf } from '../../../world/ordinary-names.ts'
import { html, joined, stacked } from '../../html.ts'
import { printed } from '../../paper.ts'
import { head, ids, titleOf } from '../heads.ts'
import {
  address,
  closing,
  firm,
  hasSign,
  otherName,
  phone,
  phrase,
  picture,
  place,
  sentence,
  sign,
  taxId,
  thanks,
  web,
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
  slipLines,
  taxForm,
} from '../parts.ts'
import { own, type ReceiptDesign } from '../receipt-design.ts'
import { payRows, sumLines, sumRows, sumTable, taxes, total } from '../sums.ts'
import type { Till } from '../till.ts'

const rule = html`<div class="rule"></div>`

/** A hotel's bill: the guest's name and address, arrival and departure, the hotel in the logo and at the foot. */
function printStay(t: Till) {
  const { random: r, facts: all } = t
  const { world } = all.region
  const form = taxForm(t)
  const words = own(t, {
    en: ['Room', 'Arrival', 'Departure'],
    de: ['Zimmer', 'Anreise', 'Abreise'],
    fr: ['Chambre', 'Arrivée', 'Départ'],
    es: ['Habitación', 'Llegada', 'Salida'],
    it: ['Camera', 'Arrivo', 'Partenza'],
    pt: ['Quarto', 'Chegada', 'Saída'],
    nl: ['Kamer', 'Aankomst', 'Vertrek'],
    sv: ['Rum', 'Ankomst', 'Avresa'],
    hu: ['Szoba', 'Érkezés', 'Távozás'],
    ro: ['Camera', 'Sosire', 'Plecare'],
  })
  const days = r.int(1, 5)
  const stay = [r.fill('%##'), otherDate(t, -days), otherDate(t, 0)]
  const guest = html`<div>${stacked([makePerson(world, r), ...makeAddress(world, r)])}</div>`
  const meta = html`<div class="end-all">${words.map((word, i) => html`<div>${word}: ${stay[i]}</div>`)}${[numberFact(t), dateFact(t)].map(({ label, value }) => html`<div>${label}: ${printed(t, value)}</div>`)}</div>`
  const foot = html`<div class="small mid foot">${joined([firm(t), ...address(t)], ' · ')}<br>${joined([phone(t), taxId(t), web(t)], ' · ')}</div>`
  const top = r.pick([
    () => html`<div class="mid">${picture(t)}</div>`,
    () =>
      html`<div class="row"><div class="name">${sign(t)}</div><div class="end-all small">${place(t)}</div></div>`,
    () => html`<div class="small">${joined([firm(t), ...address(t)], ', ')}</div>`,
  ])()
  return {
    body: html`${top}<div class="row gap">${r.chance(0.8) ? [guest, meta] : [meta, guest]}</div><h1>${t.casing(t.word('title'))}</h1>${items(t)}${sumTable(t, sumRows(t, form))}<div class="half">${taxes(t, form)}${sumLines(t, payRows(t))}</div><p>${thanks(t)}</p>${foot}`,
    css: 'h1{font-size:1.4em;margin:4mm 0}.gap{margin:8mm 0}.half{width:60%;margin-top:4mm}.foot{border-top:1px solid #000;margin-top:10mm;padding-top:2mm}',
  }
}

/** A form that is filled in by hand or machine: received from, for, the sum in a box, a stamp of the firm. */
function printForm(t: Till) {
  const { random: r, facts: all } = t
  const words = own(t, {
    en: ['Received from', 'For', 'Stamp / signature'],
    de: ['Erhalten von', 'Für', 'Stempel / Unterschrift'],
    fr: ['Reçu de', 'Pour', 'Cachet et signature'],
    es: ['Recibí de', 'Por concepto de', 'Firma y sello'],
    it: ['Ricevuto da', 'Per', 'Timbro e firma'],
    nl: ['Ontvangen van', 'Voor', 'Stempel en handtekening'],
    pl: ['Otrzymano od', 'Za', 'Pieczęć i podpis'],
    hu: ['Befizető', 'Jogcím', 'Bélyegző, aláírás'],
    ro: ['Am primit de la', 'Reprezentând', 'Semnătura'],
    cs: ['Přijato od', 'Účel', 'Razítko a podpis'],
    da: ['Modtaget af', 'For', 'Underskrift'],
    fi: ['Saatu', 'Maksun aihe', 'Allekirjoitus'],
  })
  const payer = r.chance(0.5) ? makePerson(all.region.world, r) : otherName(t)
  const form = taxForm(t)
  const box = html`<div class="box big">${total(t)}</div>`
  const title = html`<div class="big">${t.casing(t.word('title'))}</div>`
  const number = html`<div>${numberFact(t).label} ${printed(t, numberFact(t).value)}</div>`
  const stamp = html`<div class="stamp">${firm(t)}${place(t)}${ids(t, 2)}</div>`
  const isStamped = r.chance(0.4)
  return {
    body: html`${!isStamped && head(t)}<div class="row"><div>${title}${number}</div>${box}</div><p class="fill">${words[0]} <b>${payer}</b></p><p class="fill">${words[1]}</p>${items(t)}${sumTable(t, sumRows(t, form))}${taxes(t, form)}<div class="row"><div>${whereabouts(t)}, ${printed(t, [t.date])}</div><div><div class="small">${words[2]}</div>${isStamped && stamp}</div></div>${!isStamped && html`<div class="small mid part">${closing(t)}</div>`}`,
    css: `.fill{border-bottom:1px dotted #000}.stamp{border:2px solid #1a2f8a;color:#1a2f8a;padding:1.5mm 3mm;transform:rotate(${r.pick([-4, -2, 0, 2])}deg);text-align:center}`,
  }
}

/** The slip of a card's terminal alone: the merchant between the numbers of bank and terminal. */
function printSlip(t: Till) {
  const { random: r, facts: all } = t
  const lines = slipLines(t)
  const shop = html`<div class="${r.pick(['mid', 'mid', 'left'])}"><div class="${r.pick(['', 'bold'])}">${r.pick([firm, sign])(t)}</div>${r.chance(0.75) && place(t)}${r.chance(0.4) && html`<div>${phone(t)}</div>`}</div>`
  const bank = html`<div class="mid">${r.pick(['', otherName(t), `${r.pick(['Acquirer:', 'Processed by', 'via'])} ${otherName(t)}`])}</div>`
  const copy = html`<div class="mid bold">${phrase(t, 'copy')}</div>`
  const card = html`<div>${printed(t, payRows({ ...t, facts: { ...all, isCash: false, tendered: all.total } })[0]!.label)}</div>`
  const amount = html`<div class="line ${r.pick(['grand', 'big', ''])}"><span>${t.casing(t.word(r.pick(['charged', 'total'])))}</span><span>${total(t)}</span></div>`
  const date = html`<div class="line"><span>${printed(t, [t.date])}</span><span>${printed(t, [t.time])}</span></div>`
  const start = r.pick([
    [bank, shop, copy],
    [copy, shop],
    [shop, bank],
    [copy, bank, shop],
  ])
  return {
    body: html`${start}${rule}${r.shuffle([date, card, stacked(lines.slice(0, 4))])}${r.chance(0.6) && html`<div>${numberFact(t).label} ${printed(t, numberFact(t).value)}</div>`}${rule}${amount}${rule}${stacked(lines.slice(4, r.int(4, 8)))}<div class="mid">${phrase(t, 'approved')}</div>${r.chance(0.4) && html`<div class="mid">${copy}</div>`}<div class="mid">${r.chance(0.5) && thanks(t)}</div>`,
  }
}

/** A receipt that is sent by mail: the sum large, the trip or the order below, the company in small print. */
function printMail(t: Till) {
  const { random: r, facts: all } = t
  const person = makePerson(all.region.world, r)
  const form = taxForm(t)
  const hello = own(t, {
    en: [
      `Thanks for your order, ${person.split(' ')[0]}`,
      `Here's your receipt, ${person.split(' ')[0]}`,
      'Your receipt',
    ],
    de: [`Danke für Ihre Bestellung, ${person}`, 'Ihre Quittung', `Hallo ${person}, hier ist Ihr Beleg`],
    fr: [`Merci, ${person}`, 'Votre reçu'],
    es: [`Gracias, ${person}`, 'Tu recibo'],
    pt: [`Obrigado, ${person}`, 'O seu recibo'],
    nl: [`Bedankt, ${person}`, 'Je bon'],
  })
  const top = html`<div class="row"><div class="brand">${r.chance(0.5) ? picture(t) : sign(t)}</div><div class="end-all"><div class="big">${r.chance(0.5) && total(t)}</div><div class="end">${printed(t, [t.date])}</div></div></div>`
  const trip = html`<p class="small">${townOf(all.region.world, r)} → ${townOf(all.region.world, r)} · ${r.int(3, 40)} min</p>`
  const mail = html`<div class="small">From: ${sign(t)} &lt;${all.merchant.email}&gt;<br>To: ${person}<br>Subject: ${r.pick(hello)}</div>${rule}`
  return {
    body: html`${r.chance(0.3) && mail}${top}<h1>${r.pick(hello)}</h1>${r.chance(0.3) && trip}${items(t)}<div class="wide">${sumTable(t, sumRows(t, form))}</div>${taxes(t, form)}<div class="half">${sumLines(t, payRows(t))}</div>${r.chance(0.7) && html`<p class="small">${numberFact(t).label} ${printed(t, numberFact(t).value)}</p>`}<div class="foot small">${r.chance(0.7) && sentence(t, phrase(t, 'thanksTo'))}<br>${hasSign(t) || r.chance(0.7) ? joined([firm(t), ...address(t), taxId(t)], ', ') : web(t)}</div>`,
    css: `h1{font-size:1.6em;margin:6mm 0 4mm}.wide .sums{width:100%}.items td,.sums td{padding:1.2mm 0;border-bottom:1px solid #e5e5e5}.half{width:60%;margin-top:3mm}.foot{color:#666;margin-top:12mm}`,
  }
}

/** A machine's slip: no greeting, the operator and a number to call if something fails. */
function printMachine(t: Till) {
  const { random: r } = t
  const help = own(t, {
    en: 'Fault? Call',
    de: 'Störung? Tel.',
    fr: 'Panne ? Tél.',
    nl: 'Storing? Bel',
    it: 'Guasto? Tel.',
  })
  const form = taxForm(t)
  return {
    body: html`<div class="${r.pick(['mid', 'left'])}">${r.chance(0.5) && html`<div>${titleOf(t)}</div>`}${r.chance(0.3) && html`<div>${whereabouts(t)}</div>`}<div>${r.pick([firm, sign])(t)}</div>${r.chance(0.5) && place(t)}<div>${taxId(t)}</div></div>${rule}<div>${r.pick(['ID', 'Automat', 'Machine'])} ${r.fill('######')}</div><div>${printed(t, moment(t))}</div>${r.chance(0.6) && html`<div>${numberFact(t).label} ${printed(t, numberFact(t).value)}</div>`}${items(t)}${sumLines(t, sumRows(t, form))}${taxes(t, form)}${r.chance(0.7) && sumLines(t, payRows(t))}${rule}<div class="small">${help} ${phone(t)}</div>`,
  }
}

/** A counter's receipt of an office: a heading of the office, the case, several services, the agent behind the counter. */
function printOffice(t: Till) {
  const { random: r } = t
  return {
    body: html`<div class="row"><div class="logo">${picture(t, 'bold')}</div><div class="end-all small">${whereabouts(t)}<br>${printed(t, moment(t))}</div></div>${rule}<div class="mid bold">${titleOf(t)}</div>${facts(t)}${items(t)}${rule}${ending(t)}<div class="small part">${html`${firm(t)}`}${place(t)}${ids(t, 2)}</div>${r.chance(0.4) && codeBlock(t)}<div class="mid">${thanks(t)}</div>`,
  }
}

/** A hairdresser's or doctor's receipt as small as a card: decorated name, who served, the next appointment. */
function printSalon(t: Till) {
  const { random: r, facts: all } = t
  const next = own(t, {
    en: 'Next appointment',
    de: 'Nächster Termin',
    fr: 'Prochain rendez-vous',
    es: 'Próxima cita',
    it: 'Prossimo appuntamento',
    nl: 'Volgende afspraak',
    hu: 'Következő időpont',
    ro: 'Următoarea programare',
  })
  return {
    body: html`<div class="mid"><div>${r.pick(['~ ~ ~', '* * *', '———', ''])}</div><div class="brand">${sign(t)}</div><div class="small">${makePerson(all.region.world, r)}</div>${place(t)}${ids(t)}</div>${rule}${facts(t)}${items(t)}${rule}${ending(t)}${r.chance(0.5) && html`<div class="part small">${next}: ${otherDate(t, r.int(14, 60))} ${r.fill('1#:%0')}</div>`}<div class="mid part">${hasSign(t) && r.chance(0.6) && html`<div class="small">${firm(t)}</div>`}${closing(t)}</div>`,
  }
}

export const serviceReceipts: ReceiptDesign[] = [
  { name: 'stay', use: 'learn', trades: ['hotel'], papers: ['A4', 'A4', 'A5', 110], print: printStay },
  {
    name: 'filled-form',
    use: 'learn',
    trades: ['hair', 'clinic', 'donation', 'taxi'],
    papers: ['A5', 120, 100],
    print: printForm,
  },
  { name: 'card-slip', use: 'learn', papers: [50, 57, 58], print: printSlip },
  { name: 'mail-receipt', use: 'learn', trades: ['online'], papers: ['A4', 120, 'LETTER'], print: printMail },
  { name: 'machine-slip', use: 'learn', trades: ['vending'], papers: [54, 58, 60], print: printMachine },
  {
    name: 'office-counter',
    use: 'learn',
    trades: ['post', 'clinic', 'museum'],
    papers: [80, 100],
    print: printOffice,
  },
  {
    name: 'salon',
    use: 'learn',
    trades: ['hair', 'clinic', 'carwash'],
    papers: [58, 72, 80],
    print: printSalon,
  },
]
