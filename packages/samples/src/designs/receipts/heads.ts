import { type Html, html, joined, stacked } from '../html.ts'
import {
  address,
  brokenName,
  firm,
  hasSign,
  owner,
  phone,
  phrase,
  picture,
  place,
  registration,
  sentence,
  sign,
  slogan,
  storeNumber,
  taxId,
  web,
  welcome,
  whereabouts,
} from './names.ts'
import type { Till } from './till.ts'

type Head = (t: Till) => Html

/** Telephone, tax and register numbers, web address: some of them, in any order. */
export function ids(t: Till, most = 3): Html {
  const { random: r } = t
  const all = [
    r.chance(0.7) && phone(t),
    r.chance(0.75) && taxId(t),
    r.chance(0.25) && registration(t),
    r.chance(0.25) && web(t),
    r.chance(0.15) && storeNumber(t),
  ]
  const some = r.shuffle(all.filter((line) => line !== false)).slice(0, most)
  return r.chance(0.15) ? html`<div>${joined(some, r.pick(['  ', ' / ', ' - ']))}</div>` : stacked(some)
}

export function titleOf(t: Till): string {
  const word = t.casing(t.word('title'))
  return t.random.pick([word, word, `*** ${word} ***`, `- ${word} -`, word.split('').join(' ')])
}

/** What may stand between or above the names: a place, a slogan, a greeting, a number. */
function besides(t: Till, share: number): Html {
  const { random: r } = t
  const lines = [whereabouts, slogan, welcome, storeNumber, owner].filter(() => r.chance(share / 5))
  return stacked(lines.map((line) => line(t)))
}

const plainName: Head = (t) => html`<div class="name">${firm(t)}</div>${besides(t, 0.6)}${place(t)}${ids(t)}`

const signOverFirm: Head = (t) =>
  html`<div class="brand">${sign(t)}</div>${besides(t, 0.4)}${hasSign(t) && html`<div class="${t.random.pick(['', 'name', 'small'])}">${firm(t)}</div>`}${place(t)}${ids(t)}`

const firmOverSign: Head = (t) =>
  html`<div class="${t.random.pick(['', 'name'])}">${firm(t)}</div>${hasSign(t) && html`<div class="${t.random.pick(['', 'name', 'brand'])}">${sign(t)}</div>`}${place(t)}${ids(t)}`

const pictureAndFirm: Head = (t) =>
  html`${picture(t)}${besides(t, 0.4)}<div class="${t.random.pick(['', 'name', 'small'])}">${firm(t)}</div>${place(t)}${ids(t)}`

/** The name is in the picture, or only at the foot. */
const pictureOnly: Head = (t) => html`${picture(t)}${besides(t, 0.7)}${place(t)}${ids(t)}`

const nameAtFoot: Head = (t) => html`${besides(t, 1)}${place(t)}${ids(t)}`

const titleFirst: Head = (t) =>
  html`<div class="${t.random.pick(['big', 'bold', ''])}">${titleOf(t)}</div>${t.random.chance(0.3) && html`<div>${phrase(t, 'copy')}</div>`}<div class="${t.random.pick(['', 'name'])}">${firm(t)}</div>${place(t)}${ids(t)}`

const welcomeFirst: Head = (t) =>
  t.random.chance(0.5)
    ? html`<div>${welcome(t)}</div><div class="name">${sign(t)}</div>${besides(t, 0.3)}${hasSign(t) && t.random.chance(0.6) && html`<div>${firm(t)}</div>`}${place(t)}${ids(t)}`
    : html`<div class="bold">${sentence(t, phrase(t, 'thanksTo'), t.random.pick([firm, sign]))}</div>${place(t)}${ids(t)}`

const placeFirst: Head = (t) =>
  html`<div class="${t.random.pick(['', 'bold', 'big'])}">${whereabouts(t)}</div><div class="${t.random.pick(['', 'name'])}">${firm(t)}</div>${place(t)}${ids(t)}`

const sloganFirst: Head = (t) =>
  html`<div class="${t.random.pick(['', 'bold', 'small'])}">${slogan(t)}</div><div class="name">${sign(t)}</div>${place(t)}${hasSign(t) && html`<div>${firm(t)}</div>`}${ids(t)}`

const operatedBy: Head = (t) => {
  const { random: r } = t
  const by = r.chance(0.5)
    ? html`<div>${t.casing(phrase(t, 'operated'))} ${firm(t)}</div>`
    : html`<div>${t.casing(phrase(t, 'operated'))}</div><div>${firm(t)}</div>`
  return hasSign(t)
    ? html`${r.chance(0.5) ? picture(t) : html`<div class="brand">${sign(t)}</div>`}${r.chance(0.3) && html`<div>${whereabouts(t)}</div>`}${by}${place(t)}${ids(t)}`
    : html`<div class="brand">${sign(t)}</div><div>${owner(t)}</div>${place(t)}${ids(t)}`
}

const broken: Head = (t) =>
  html`${t.random.chance(0.3) && html`<div>${welcome(t)}</div>`}<div class="${t.random.pick(['name', 'brand', ''])}">${brokenName(t)}</div>${place(t)}${ids(t)}`

const numbered: Head = (t) => {
  const { random: r } = t
  const number = r.pick([
    ` #${r.fill('####')}`,
    ` ${r.fill('###')}`,
    ` ${storeNumber(t)}`,
    ` - ${whereabouts(t)}`,
    `, ${whereabouts(t)}`,
    ` (${r.fill('%####')})`,
  ])
  return html`<div class="${r.pick(['', 'name'])}">${r.chance(0.5) ? firm(t) : sign(t)}${number}</div>${place(t)}${ids(t)}`
}

/** The numbers stand above or between name and address, as fiscal printers have it. */
const numbersFirst: Head = (t) => {
  const { random: r } = t
  const [first, ...others] = r.shuffle([html`<div>${taxId(t)}</div>`, html`<div>${firm(t)}</div>`, place(t)])
  return html`${r.chance(0.4) && html`<div>${r.fill('NR. ######## / ###')}</div>`}${first!}${others}${r.chance(0.5) && html`<div>${phone(t)}</div>`}`
}

const besideLogo: Head = (t) =>
  html`<div class="row"><div>${picture(t, 'bold')}</div><div class="left grow"><div class="bold">${firm(t)}</div>${stacked(address(t))}${ids(t, 2)}</div></div>`

/** Name and address in one running line, as an address window has them. */
const senderLine: Head = (t) =>
  html`${t.random.chance(0.5) && picture(t)}<div class="small">${joined([firm(t), ...address(t)], t.random.pick([' · ', ', ', ' - ', ' * ']))}</div>${ids(t)}`

const ownerFirst: Head = (t) =>
  html`<div class="${t.random.pick(['', 'bold'])}">${owner(t)}</div><div class="name">${sign(t)}</div>${place(t)}${ids(t)}`

const all: readonly (readonly [Head, number])[] = [
  [plainName, 4],
  [signOverFirm, 4],
  [firmOverSign, 1.5],
  [pictureAndFirm, 3.5],
  [pictureOnly, 1.5],
  [nameAtFoot, 1],
  [titleFirst, 2],
  [welcomeFirst, 1.5],
  [placeFirst, 1.5],
  [sloganFirst, 1.5],
  [operatedBy, 2.5],
  [broken, 2],
  [numbered, 2.5],
  [numbersFirst, 1.5],
  [besideLogo, 1],
  [senderLine, 0.8],
  [ownerFirst, 0.5],
]

/** The head of a receipt: the names, address and numbers of the merchant in one of the orders that shops use. */
export function head(t: Till): Html {
  const { random: r } = t
  const align = r.weighted([
    ['mid', 8],
    ['left', 2],
    ['end-all', 0.2],
  ] as const)
  return html`<div class="head ${align}">${r.weighted(all)(t)}</div>`
}
