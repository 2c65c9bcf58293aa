import { makePerson } from '../../world/company.ts'
import { makeOrdinaryName } from '../../world/ordinary-names.ts'
import { listOf } from '../../world/world.ts'
import {
  bank,
  customerNumberPair,
  date,
  day,
  due,
  items,
  meta,
  notes,
  number,
  otherNumbers,
  request,
  terms,
  title,
  totals,
} from '../content.ts'
import { html, joined, stacked } from '../html.ts'
import { caption, label, labelled, pairLines, pairStack, pairTable } from '../labels.ts'
import { tableStyle } from '../look.ts'
import { notice } from '../notices.ts'
import type { Design, Paper } from '../paper.ts'
import {
  brokenVendorName,
  contacts,
  customerAddress,
  customerBlock,
  customerName,
  registrations,
  taxId,
  vendorAddress,
  vendorName,
} from '../parties.ts'
import { role } from '../roles.ts'

/** Who writes for a public body, by language: offices and heads that stand above or below its name. */
const units: Record<string, string> = {
  en: 'Licensing Unit|Revenues and Benefits|Environmental Health|Office of the Clerk|Highways Department|The Chief Executive',
  de: 'Der Bürgermeister|Der Landrat|Ordnungsamt|Kasse|Fachbereich Finanzen|Amt für Umwelt|Bauaufsicht|Die Präsidentin',
  fr: 'Trésorerie|Le Maire|Service des finances|Direction de l’urbanisme|Régie de recettes',
  es: 'Recaudación|Tesorería|Área de Hacienda|Secretaría General',
  it: 'Ufficio Tributi|Ragioneria|Settore Tecnico|Il Sindaco',
  nl: 'Afdeling Belastingen|Team Vergunningen|College van B en W',
  pl: 'Wydział Finansowy|Skarbnik|Prezydent Miasta',
  sv: 'Miljöförvaltningen|Ekonomienheten|Byggnadsnämnden',
  da: 'Teknik og Miljø|Økonomi|Borgerservice',
  no: 'Byggesaksavdelingen|Økonomi|Rådmannen',
}

const bodies: Record<string, string> = {
  en: '{city} City Council|{city} Borough Council|County of {city}|{surname} County Sheriff’s Office|{city} Port Authority|Health Department of {city}|{city} Chamber of Commerce|Royal Society of {surname}',
  de: 'Stadt {city}|Gemeinde {city}|Landkreis {city}|Landratsamt {city}|Handwerkskammer {city}|Industrie- und Handelskammer {city}|Universität {city}|Zweckverband Abfallwirtschaft {city}|Tierärztekammer {city}|Bezirksamt {city}|Amtsgericht {city}|Stadtwerke {city} Eigenbetrieb Friedhof',
  fr: 'Ville de {city}|Commune de {city}|Chambre de Métiers de {city}|Université de {city}|Syndicat intercommunal des eaux de {city}|Préfecture de {city}|Port autonome de {city}',
  es: 'Ayuntamiento de {city}|Diputación de {city}|Universidad de {city}|Cámara de Comercio de {city}|Autoridad Portuaria de {city}',
  it: 'Comune di {city}|Provincia di {city}|Camera di Commercio di {city}|Università degli Studi di {city}|Consorzio di Bonifica {city}',
  nl: 'Gemeente {city}|Waterschap {city}|Provincie {city}|Omgevingsdienst {city}|Veiligheidsregio {city}',
  pl: 'Urząd Miasta {city}|Gmina {city}|Starostwo Powiatowe w {city}|Uniwersytet {city}',
  sv: '{city} kommun|Region {city}|Länsstyrelsen {city}|{city} universitet',
  da: '{city} Kommune|Region {city}|{city} Havn',
  no: '{city} kommune|{city} fylkeskommune|{city} havn IKS',
}

/** A public body's fee: its name and an office on narrow lines, who answers at the right, the payer without a caption. */
function printAuthority(p: Paper) {
  const { facts, random: r } = p
  const unit = html`<div class="unit">${r.pick(listOf(units[facts.region.language] ?? units.en!))}</div>`
  const name = html`<div class="body">${r.chance(0.4) ? brokenVendorName(p) : vendorName(p)}</div>`
  const isBelow = r.chance(0.6)
  const address = joined(vendorAddress(p), r.pick([' · ', ', ', ' | ']))
  const own = html`<div class="own">${p.logo}${isBelow ? [name, unit] : [unit, name]}${r.chance(0.4) && html`<div class="fine">${address}</div>`}</div>`
  const clerk = html`<div>${caption(p, 'contact')}: ${makePerson(facts.region.world, r)}</div>`
  const side = html`<div class="side">${r.chance(0.5) && unit}${clerk}${stacked(contacts(p))}${pairLines(p, r.shuffle([...otherNumbers(p, r.int(1, 2)), ...meta(p, 4)]))}</div>`
  const to = html`<div class="to"><div class="fine line">${joined([r.chance(0.7) ? vendorName(p) : facts.vendor.name.split(' ')[0]!, address], ', ')}</div>${customerBlock(p)}</div>`
  const body = html`${own}<div class="row">${to}${side}</div><h1>${title(p)}${r.chance(0.4) && html`<div class="small">${caption(p, 'project')} ${facts.project}</div>`}</h1><p>${facts.kind === 'invoice' && request(p)}</p>${items(p)}${totals(p)}${r.chance(0.5) && html`<p>${facts.vendor.contact}</p>`}${notes(p)}<div class="foot fine row"><div>${stacked(bank(p))}</div><div>${stacked(registrations(p))}</div></div>`
  const css = `${tableStyle(r)}.own{text-align:${r.pick(['left', 'center', 'right'])};margin-bottom:10mm}.own img{display:inline-block}.body{font-size:${r.pick([1.2, 1.6, 2])}em;font-weight:${r.pick([400, 700])};line-height:1.2;${r.chance(0.3) ? 'text-transform:uppercase;letter-spacing:.08em' : ''}}.line{text-decoration:underline;margin-bottom:2mm}.to{width:90mm}.side{width:62mm;font-size:.86em;${r.pick(['border-left:1px solid #777;padding-left:3mm', ''])}}h1{font-size:1.3em;margin:8mm 0 3mm}`
  return { css, body, margins: [15, 20, 10] as const }
}

/** A school's fees: the pupil in a form above the payer, who is addressed as the pupil's family or employer. */
function printSchool(p: Paper) {
  const { facts, random: r } = p
  const pupil = makePerson(facts.region.world, r)
  const form = html`<table class="form"><tr><td>${role(p, 'pupil')}</td><td>${pupil}</td><td>${r.pick(['ID', 'Nr.', '#'])}</td><td>${r.fill('S#####')}</td></tr><tr><td>${r.pick(['2', '7b', '11', 'MBA', 'B1.2', 'Yr 4'])}</td><td>${facts.contact}</td><td>${caption(p, 'period')}</td><td>${day(p, facts.periodStart)} – ${day(p, facts.periodEnd)}</td></tr></table>`
  const payer = html`<div class="payer"><span class="cap">${r.pick([role(p, 'debtor'), caption(p, 'billTo')])}</span>${r.chance(0.4) ? html`<b>${customerName(p)}</b>${stacked(customerAddress(p))}` : customerBlock(p)}</div>`
  const crest = html`<div class="crest">${p.logo ?? html`<div class="shield">${facts.vendor.name[0]}</div>`}<div><div class="school">${vendorName(p)}</div><div class="fine motto">${r.pick(['Per aspera ad astra', 'Sapere aude', 'Non scholae sed vitae', facts.vendor.website])}</div></div></div>`
  const parts = r.pick([
    [form, payer],
    [payer, form],
  ])
  const heading = html`<div class="row"><h1>${title(p)}</h1>${pairTable(p, meta(p, 5))}</div>`
  const body = html`${crest}${r.chance(0.3) && html`<div class="small">${notice(p)}</div>`}${r.chance(0.5) ? [heading, ...parts] : [...parts, heading]}${items(p)}${totals(p)}<p>${labelled(p, 'terms', terms(p))}</p>${stacked(bank(p), 'small')}${notes(p)}<div class="foot fine mid">${joined([...(r.chance(0.5) ? [vendorName(p)] : []), ...vendorAddress(p), ...contacts(p), taxId(p)], ' · ')}</div>`
  const css = `${tableStyle(r)}.crest{display:flex;gap:5mm;align-items:center;flex-direction:${r.pick(['row', 'row-reverse', 'column'])};margin-bottom:6mm}.shield{width:15mm;height:18mm;border:2px solid var(--accent);border-radius:0 0 8mm 8mm;text-align:center;font:700 24pt/17mm Tinos;color:var(--accent)}.school{font:${r.pick([400, 700])} 1.7em Tinos}.motto{font-style:italic}.form{width:100%;margin:3mm 0}.form td{border:1px solid #999;padding:.8mm 1.5mm}.payer{margin:4mm 0}.cap{display:${r.pick(['block', 'inline'])};margin-right:5mm;color:#666}h1{font-size:1.4em}`
  return { css, body }
}

const clubs: Record<string, string> = {
  en: 'Association of {city} and District Small Boat Owners|The {surname} Memorial Trust for Young Musicians|Friends of {city} Museum and Art Gallery|{city} Rugby Football Club|International Federation of {surname} Societies|Parochial Church Council of St {given}, {city}',
  de: 'Verein zur Förderung der Musikschule {city} e.V.|Kleingärtnerverein {city}-Nord 1921 e.V.|Bundesverband Deutscher {trade} e.V.|Kreisbauernverband {city} e. V.|Evangelische Kirchengemeinde St. {given} {city}|Arbeitsgemeinschaft der Freunde des Theaters {city} e.V.|{given}-{surname}-Stiftung gemeinnützige GmbH|Tennisclub Rot-Weiß {city} e.V.',
  fr: 'Association pour la promotion du commerce de {city}|Comité régional de voile de {city}|Les Amis de l’orgue de {city}|Fédération nationale des artisans de {city}|Centre de loisirs {given} {surname}',
  es: 'Asociación de Amigos del Museo de {city}|Club Náutico de {city}|Federación Provincial de Empresarios de {city}',
  it: 'Associazione Sportiva Dilettantistica {city} Nuoto|Fondazione Amici del Teatro di {city}|Consorzio Tutela Vini di {city}',
  nl: 'Stichting Vrienden van het Orgel {city}|Koninklijke Vereniging voor {surname}-onderzoek|Ondernemersvereniging {city} en Omstreken',
  pl: 'Stowarzyszenie Przyjaciół Muzeum w {city}|Klub Sportowy {city}|Fundacja im. {given} {surname}',
  da: 'Foreningen til {city} Museums Venner|{city} Roklub af 1921',
  sv: 'Föreningen {city} Hembygdsgårds Vänner|{city} Segelsällskap',
}

/** An association: its long name broken in the head's column, its board beside it, the member's number first. */
function printClub(p: Paper) {
  const { facts, random: r } = p
  const { world, language } = facts.region
  const board = Array.from({ length: r.int(2, 4) }, () => makePerson(world, r))
  const name = html`<div class="club">${r.chance(0.75) ? brokenVendorName(p) : vendorName(p)}</div>`
  const group =
    r.chance(0.4) &&
    html`<div class="fine">${r.pick(['Mitglied im', 'Member of', '–', '·'])} ${makeOrdinaryName(language, world, 'firms', r)}</div>`
  const people = html`<div class="fine people">${board.map((person) => html`<div>${person}</div>`)}</div>`
  const head = r.pick([
    html`<div class="row"><div>${name}${group}</div>${people}</div>`,
    html`<div class="row"><div>${people}</div><div class="end">${name}${group}</div></div>`,
    html`<div class="mid">${name}${group}</div>`,
  ])
  const to = html`<div class="to">${r.chance(0.4) && html`<div class="fine">${role(p, 'member')}</div>`}${customerBlock(p)}</div>`
  const numbers = pairStack(p, [customerNumberPair(p), ...meta(p, 4)], 'line')
  const lead = r.chance(0.4)
    ? html`<h1>${title(p)} ${number(p)}</h1><p>${label(p, 'date')} ${date(p)}</p>`
    : html`<h1>${title(p)} ${facts.date.slice(0, 4)}</h1>`
  const body = html`${head}<div class="row middle">${r.chance(0.7) ? [to, html`<div>${numbers}</div>`] : [html`<div>${numbers}</div>`, to]}</div>${lead}${items(p)}${totals(p)}<p>${caption(p, 'due')}: <b>${due(p)}</b></p><p>${labelled(p, 'terms', terms(p))}</p>${notes(p)}<div class="foot fine">${stacked([joined(vendorAddress(p), ', '), joined([...contacts(p), ...registrations(p)], ' · '), joined(bank(p), ' · ')])}</div>`
  const css = `${tableStyle(r)}.club{font-size:${r.pick([1.3, 1.6, 2])}em;line-height:1.15;font-weight:${r.pick([400, 700])};color:${r.pick(['#000', 'var(--accent)'])}}.people{max-width:45mm}.middle{margin:11mm 0 7mm}.line{margin-bottom:1.4mm}.label{font-size:.8em;color:#666}h1{font-size:1.3em;margin-bottom:3mm}`
  return { css, body, margins: [16, 21, 11] as const }
}

export const authority: Design = {
  name: 'authority',
  use: 'learn',
  languages: Object.keys(bodies),
  vendors: bodies,
  kind: 'invoice',
  print: printAuthority,
}
export const school: Design = {
  name: 'school',
  use: 'learn',
  vendors: {
    en: '{surname} Preparatory School|{city} Language Centre|St {given}’s College|{city} School of Music|{surname} Driving School Ltd',
    de: 'Musikschule {city}|Privatschule {surname} gGmbH|Sprachinstitut {surname}|Volkshochschule {city}|Fahrschule {surname}|Akademie für Pflege {city} GmbH',
    fr: 'Institut {surname}|École privée Saint-{given}|Auto-école {surname}|Lycée {surname}',
    es: 'Colegio {surname}|Academia {surname} S.L.|Escuela de Música {city}',
    it: 'Istituto {surname}|Scuola di Lingue {city}|Autoscuola {surname}',
    nl: 'Rijschool {surname}|Muziekschool {city}|Hogeschool {city}',
  },
  print: printSchool,
}
export const club: Design = {
  name: 'club',
  use: 'learn',
  languages: Object.keys(clubs),
  vendors: clubs,
  print: printClub,
}
