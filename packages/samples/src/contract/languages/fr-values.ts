import { wordings as w } from '../spin.ts'
import type { ValueWordings } from './language.ts'

export const frValues: ValueWordings = {
  value: {
    fee: w(`
[En contrepartie des prestations,|] {le a} verse {au b} [une somme|un montant|un forfait] de {value}[ hors taxes|].
Le [prix total|montant total|montant global] des prestations [est de|s’élève à] {value}[ HT|].
La rémunération est fixée [forfaitairement|] à {value}[, payable à {days}|].
Le montant dû ne peut excéder {value}.
`),
    rent: w(`
Le loyer annuel est [fixé à|de] {value}[ hors taxes, payable par trimestre|].
Pour toute la durée du bail, le loyer total est de {value}.
Le loyer mensuel est [fixé à|de] {rate}[ hors charges|, payable d’avance le premier jour du mois|].
{Le b} paie un loyer mensuel de {rate}[ et une provision sur charges de {money}|].
Le bail est consenti moyennant un loyer de {rate} par mois.
`),
    licence: w(`
{Le b} verse une redevance [forfaitaire|annuelle|unique] de {value}.
La redevance [est de|s’élève à] {value}[ hors taxes|].
En contrepartie de la licence, une somme de {value} est due.
`),
    price: w(`
Le prix [de vente|total|] est [fixé à|de] {value}[, payable dans les {days}|].
La vente est consentie moyennant le prix de {value}.
{Le b} paie la somme de {value}[, dont {money} d’acompte|].
`),
    loan: w(`
{Le a} prête {au b} la somme de {value}.
Le montant du prêt est de {value}.
{Le b} reconnaît avoir reçu {du a} la somme de {value} à titre de prêt.
`),
    salary: w(`
{Le b} perçoit une rémunération annuelle brute de {value}.
Le salaire [annuel|brut annuel] est [fixé à|de] {value}.
La rémunération s’élève à {value} bruts par an.
`),
    sponsorship: w(`
{Le a} verse {au b} une contribution de {value}.
La participation financière s’élève à {value}.
Le parrainage est consenti pour un montant de {value}.
`),
  },
  currencies: { EUR: 'euros', CAD: 'dollars canadiens', CHF: 'francs suisses' },
  closing: {
    dated: w(`
Fait en [deux exemplaires|double exemplaire|autant d’exemplaires que de parties] à {city}, le {signature}
Fait à {city}, le {signature}[, en deux exemplaires|].
Signé à {city} le {signature}.
Fait en deux originaux le {signature}.
À {city}, le {signature}
`),
    undated: w(`
Fait en deux exemplaires originaux.
Signatures des Parties :
Fait à ______________, le ______________
Lu et approuvé,
`),
  },
  cover: {
    dated: w(`
En date du {dated}
Le {dated}
Signé le {dated}
`),
    effective: w(`
Date d’effet : {dated}
À compter du {dated}
Entrée en vigueur : {dated}
`),
  },
  amendment: {
    recitals: w(`
Les Parties ont conclu le {original.date} un contrat ([ci-après|] le « Contrat initial »)[, modifié le {date}|].
Par contrat du {original.date}, les Parties ont défini leurs relations (le « Contrat initial »).
`),
    changes: w(`
L’article {n}.{n} du Contrat initial est remplacé par le texte suivant : « Les factures sont payables à {days}. »
À l’article {n}, les mots « {days2} » sont remplacés par « {days} ».
L’annexe {n} est remplacée par la version du {date}.
`),
    rest: w(`
Les autres dispositions du Contrat initial demeurent inchangées.
Tout ce qui n’est pas modifié par le présent avenant reste en vigueur.
`),
  },
  sheet: {
    lead: w(`
Les conditions particulières ci-dessous complètent les conditions générales qui suivent.
Conditions particulières :
`),
    renewal: {
      auto: w(`
<Tacite reconduction>, par périodes de {renewal}
<Oui>, pour {renewal}
<Renouvellement automatique> de {renewal}
`),
      never: w(`
<Non>
<Aucune reconduction>
<Sans tacite reconduction>
`),
    },
    onSignature: w(`
Date de la dernière signature
À la signature par les deux parties
`),
    indefinite: w(`
Indéterminée
Durée indéterminée
`),
    term: w(`
La durée {de} figure aux conditions particulières.
La date d’effet et la durée sont celles indiquées ci-dessus.
`),
    value: w(`
Les prix figurent aux conditions particulières et sont payables à {days}.
`),
    law: w(`
Le droit applicable est indiqué aux conditions particulières.
`),
  },
  letter: {
    greeting: w(`
Madame, Monsieur,
Cher Monsieur {surname},
`),
    open: w(`
Nous confirmons par la présente l’accord entre {nameA} (« {role.a} ») et {nameB} (« {role.b} »).
À la suite de nos entretiens, la présente lettre énonce les conditions convenues entre {nameA} (« {role.a} ») et {nameB} (« {role.b} »).
`),
    close: w(`
Nous vous prions de nous retourner un exemplaire signé [dans les {days}|].
`),
  },
  headings: {
    scope: 'Objet|Objet du contrat|Objet de l’accord|Prestations|Mission',
    effective: 'Entrée en vigueur|Prise d’effet|Date d’effet',
    term: 'Durée|Durée du contrat|Durée et résiliation|Durée – Renouvellement',
    renewal: 'Renouvellement|Reconduction',
    termination: 'Résiliation|Fin du contrat|Dénonciation',
    value: 'Prix|Rémunération|Conditions financières|Prix et paiement',
    law: 'Droit applicable|Loi applicable et juridiction|Droit applicable – Litiges',
    definitions: 'Définitions',
  },
}
