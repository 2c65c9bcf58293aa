import type { Run } from '../../page/sheet.ts'
import { listOf } from '../../world/world.ts'
import type { Pen } from '../pen.ts'

/** Subject lines with the customer's name. */
const subjects: Record<string, string> = {
  en: 'Re: {customer} – {project}|Services to {customer}|Our client: {customer}|Works at {customer}|Account: {customer}|{customer} ./. {other}',
  de: 'Betreff: {project}, {customer}|Leistungen für {customer}|Objekt: {customer}|In Sachen {customer} ./. {other}|BV {customer}, {project}|Mandant: {customer}',
  fr: 'Objet : {project} – {customer}|Prestations pour {customer}|Affaire {customer} c/ {other}|Chantier {customer}',
  es: 'Asunto: {project}, {customer}|Servicios prestados a {customer}|Obra: {customer}|Expediente {customer}',
  it: 'Oggetto: {project} – {customer}|Prestazioni a favore di {customer}|Cantiere {customer}',
  nl: 'Betreft: {project}, {customer}|Werkzaamheden voor {customer}|Inzake {customer} / {other}',
  pt: 'Assunto: {project} – {customer}|Serviços prestados a {customer}|Obra: {customer}',
  pl: 'Dotyczy: {project}, {customer}|Usługi dla {customer}|Obiekt: {customer}',
  cs: 'Věc: {project}, {customer}|Práce pro {customer}|Akce: {customer}',
  hu: 'Tárgy: {project}, {customer}|Szolgáltatás részére: {customer}',
  ro: 'Obiect: {project}, {customer}|Servicii pentru {customer}',
  sv: 'Avser: {project}, {customer}|Arbete hos {customer}|Objekt: {customer}',
  da: 'Vedr.: {project}, {customer}|Arbejde udført for {customer}|Sag: {customer}',
  no: 'Gjelder: {project}, {customer}|Arbeid for {customer}|Sak: {customer}',
  fi: 'Koskee: {project}, {customer}|Työt: {customer}',
}

/** A subject line; the name in it is a repetition and is not marked. */
export function subjectLine({ facts, random: r }: Pen): Run[] {
  return [
    {
      text: r
        .pick(listOf(subjects[facts.region.language] ?? subjects.en!))
        .replace('{customer}', facts.customer.name)
        .replace('{project}', facts.project)
        .replace('{other}', r.pick(listOf(facts.region.world.surnames))),
    },
  ]
}
