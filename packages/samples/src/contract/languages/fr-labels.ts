import type { List } from '../../world/world.ts'
import type { LabelKey } from './language.ts'

export const frLabels: Record<LabelKey, List> = {
  partyA: '{role}|Nom du contractant ({role})|{role} (Partie A)',
  partyB: '{role}|Nom du contractant ({role})|{role} (Partie B)',
  effective: 'Date d’effet|Date d’entrée en vigueur|Prise d’effet|Début du contrat|Date de début',
  signed: 'Date|Date du contrat|Date de signature|Fait le',
  term: 'Durée|Durée initiale|Durée du contrat|Période d’engagement',
  end: 'Date de fin|Échéance|Date d’expiration|Fin du contrat|Terme',
  renewal: 'Reconduction|Renouvellement|Tacite reconduction',
  notice: 'Préavis|Délai de préavis|Préavis de résiliation',
  law: 'Droit applicable|Loi applicable|Loi',
  value: 'Montant du contrat|Prix|Montant total|Rémunération|Redevance',
  address: 'Adresse|Siège social|Domicile',
  by: 'Signature|Par|Signé',
  company: 'Société|Raison sociale|Entreprise',
  name: 'Nom|Nom et prénom',
  position: 'Qualité|Fonction|Titre',
  date: 'Date|Le|Date de signature',
  place: 'Lieu|Fait à',
  page: 'Page {n} sur {total}|{n}|- {n} -|Page {n}|{n}/{total}',
  contents: 'Sommaire|Table des matières',
  draft: 'PROJET|COPIE|CONFIDENTIEL|SPÉCIMEN',
  number: 'Contrat n°|Référence|Réf.|N° de contrat',
  initials: 'Paraphes|Paraphes : ____ / ____',
  exhibit: 'Annexe|ANNEXE',
  between: 'entre|Entre|ENTRE LES SOUSSIGNÉS',
  and: 'et|ET|d’une part, et',
  recitals: 'Préambule|Exposé préalable|Attendus|Il est préalablement exposé',
  printed: 'Imprimé le {date}|Édité le {date}|Document généré le {date}',
}

const quebec = {
  par: [
    'par les lois en vigueur dans la province de *Québec*',
    'par les lois de la province de *Québec*',
    'par le droit *québécois*',
    'par les lois du *Québec*',
  ],
  au: ['aux lois de la province de *Québec*', 'au droit *québécois*', 'aux lois applicables au *Québec*'],
  le: ['le droit *québécois*', 'la loi en vigueur au *Québec*'],
  name: ['*Québec*', 'Droit *québécois*', 'Province de *Québec*'],
}

/** `par` follows "régi", `au` follows "soumis", `le` stands in front. */
export const frLaws: Record<string, Record<string, string[]>> = {
  FR: {
    par: [
      'par le droit *français*',
      'par la loi *française*',
      'par les lois de la *République française*',
      'par le droit en vigueur en *France*',
    ],
    au: ['au droit *français*', 'à la loi *française*', 'aux lois de *France*'],
    le: ['le droit *français*', 'la loi *française*'],
    name: ['*France*', 'Droit *français*', 'Loi *française*'],
  },
  BE: {
    par: ['par le droit *belge*', 'par la loi *belge*', 'par les lois du royaume de *Belgique*'],
    au: ['au droit *belge*', 'à la loi *belge*', 'aux lois de la *Belgique*'],
    le: ['le droit *belge*', 'la loi *belge*'],
    name: ['*Belgique*', 'Droit *belge*'],
  },
  CH: {
    par: ['par le droit *suisse*', 'par les lois de la *Suisse*'],
    au: ['au droit *suisse*'],
    le: ['le droit *suisse*'],
    name: ['*Suisse*', 'Droit *suisse*'],
  },
  CA: quebec,
}

export const frLawAliases: Record<string, string[]> = {
  FR: ['France', 'français', 'française', 'droit français', 'loi française', 'République française'],
  BE: ['Belgique', 'belge', 'droit belge'],
  CH: ['Suisse', 'suisse', 'droit suisse'],
  CA: ['Québec', 'québécois', 'droit québécois', 'Quebec'],
}
