import type { List } from '../../world/world.ts'
import type { LabelKey } from './language.ts'

export const itLabels: Record<LabelKey, List> = {
  partyA: '{role}|{role} (Parte A)',
  partyB: '{role}|{role} (Parte B)',
  effective: 'Decorrenza|Data di decorrenza|Data di efficacia|Inizio',
  signed: 'Data|Data del contratto|Data di stipula',
  term: 'Durata|Durata iniziale|Durata del contratto',
  end: 'Scadenza|Data di scadenza|Termine|Fine',
  renewal: 'Rinnovo|Rinnovo automatico|Proroga',
  notice: 'Preavviso|Termine di disdetta|Preavviso di recesso',
  law: 'Legge applicabile|Diritto applicabile',
  value: 'Corrispettivo|Importo|Prezzo|Valore del contratto',
  address: 'Sede|Indirizzo|Sede legale',
  by: 'Firma|Per',
  company: 'Società|Ragione sociale|Impresa',
  name: 'Nome|Nome e cognome',
  position: 'Qualifica|Carica',
  date: 'Data|Data della firma',
  place: 'Luogo',
  page: 'Pagina {n} di {total}|{n}|Pag. {n}|{n}/{total}',
  contents: 'Indice|Sommario',
  draft: 'BOZZA|COPIA|RISERVATO',
  number: 'Contratto n.|Rif.|Prot.',
  initials: 'Sigle|Sigle: ____ / ____',
  exhibit: 'Allegato|ALLEGATO',
  between: 'tra|TRA|fra',
  and: 'e|E|e',
  recitals: 'Premesse|Premesso che',
  printed: 'Stampato il {date}|Documento generato il {date}',
}

/** `da` follows "regolato", `a` follows "soggetto", `la` stands in front. */
export const itLaws: Record<string, Record<string, string[]>> = {
  IT: {
    da: [
      'dalla legge *italiana*',
      'dal diritto *italiano*',
      'dalle leggi della *Repubblica italiana*',
      'dalle leggi vigenti in *Italia*',
    ],
    a: ['alla legge *italiana*', 'al diritto *italiano*', 'alle leggi dell’*Italia*'],
    la: ['la legge *italiana*', 'il diritto *italiano*'],
    name: ['*Italia*', 'Legge *italiana*', 'Diritto *italiano*'],
  },
}
