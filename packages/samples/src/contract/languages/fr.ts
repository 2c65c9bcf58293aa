import { wordings as w } from '../spin.ts'
import { frClauses, frFiller } from './fr-clauses.ts'
import { frKinds } from './fr-kinds.ts'
import { frLabels, frLawAliases, frLaws } from './fr-labels.ts'
import { frTruth } from './fr-truth.ts'
import { frValues } from './fr-values.ts'
import type { ContractLanguage } from './language.ts'

function articles(role: string): Record<string, string> {
  const isElided = /^[AEIOUYHÉÈÊ]/i.test(role)
  return isElided
    ? { le: `l’${role}`, Le: `L’${role}`, du: `de l’${role}`, au: `à l’${role}` }
    : { le: `le ${role}`, Le: `Le ${role}`, du: `du ${role}`, au: `au ${role}` }
}

export const fr: ContractLanguage = {
  language: 'fr',
  documents: [
    {
      doc: 'Contrat',
      This: 'Le présent contrat',
      this: 'le présent contrat',
      de: 'du présent contrat',
      au: 'au présent contrat',
    },
    {
      doc: 'Contrat',
      This: 'Le présent Contrat',
      this: 'le présent Contrat',
      de: 'du présent Contrat',
      au: 'au présent Contrat',
    },
    { doc: 'Contrat', This: 'Le Contrat', this: 'le Contrat', de: 'du Contrat', au: 'au Contrat' },
    {
      doc: 'Accord',
      This: 'Le présent accord',
      this: 'le présent accord',
      de: 'du présent accord',
      au: 'au présent accord',
    },
  ],
  kinds: frKinds,
  articles,
  entities: {
    '*': 'société par actions simplifiée|société anonyme|société à responsabilité limitée',
    CA: 'société par actions|personne morale légalement constituée',
    BE: 'société anonyme|société à responsabilité limitée',
  },
  trading: ['exerçant sous l’enseigne', 'nom commercial'],
  laws: frLaws,
  lawAliases: frLawAliases,
  labels: frLabels,
  ...frTruth,
  ...frValues,
  positions:
    'Gérant|Gérante|Président|Directeur général|Présidente|Directrice générale|Directeur commercial|Administrateur délégué|Responsable des achats',
  definitions: w(`
« Affilié » désigne toute société dont une Partie détient, [directement ou indirectement,|] plus de {pct} des droits de vote.
« Jour ouvré » désigne tout jour autre qu’un samedi, un dimanche ou un jour férié à {city}.
« Informations confidentielles » désigne toutes les informations qu’une Partie communique à l’autre [dans le cadre {de}|].
« Année contractuelle » désigne chaque période de {twelve} à compter de la première livraison.
« Contrat antérieur » désigne {otherdoc} en date du {date}.
« Force majeure » désigne tout événement échappant au contrôle de la Partie concernée.
« Prestations » désigne les prestations décrites à l’annexe {n} dans sa version du {date}.
`),
  otherLaws: 'Singapour|Luxembourg|l’État de New York|Suède|Japon|Pays-Bas|Monaco|Angleterre',
  otherDocuments:
    'l’accord de confidentialité|la lettre d’intention|le contrat-cadre|le pacte d’actionnaires|la convention de garantie|le protocole d’accord|la convention de crédit',
  clauses: frClauses,
  filler: frFiller,
}
