import { wordings as w } from '../spin.ts'
import type { ContractLanguage } from './language.ts'
import { nlClauses, nlFiller } from './nl-clauses.ts'
import { nlKinds } from './nl-kinds.ts'
import { nlLabels, nlLaws } from './nl-labels.ts'
import { nlTruth } from './nl-truth.ts'
import { nlValues } from './nl-values.ts'

export const nl: ContractLanguage = {
  language: 'nl',
  documents: [
    { doc: 'Overeenkomst', This: 'Deze overeenkomst', this: 'deze overeenkomst' },
    { doc: 'Overeenkomst', This: 'De Overeenkomst', this: 'de Overeenkomst' },
    { doc: 'contract', This: 'Dit contract', this: 'dit contract' },
  ],
  kinds: nlKinds,
  articles: () => ({}),
  entities: {
    '*': 'besloten vennootschap met beperkte aansprakelijkheid|naamloze vennootschap|vennootschap naar het recht van de plaats van vestiging',
  },
  trading: ['handelend onder de naam', 'h.o.d.n.'],
  laws: nlLaws,
  lawAliases: {
    NL: ['Nederland', 'Nederlands', 'Nederlands recht', 'Netherlands'],
    BE: ['België', 'Belgisch', 'Belgisch recht', 'Belgium'],
  },
  labels: nlLabels,
  ...nlTruth,
  ...nlValues,
  positions: 'directeur|bestuurder|algemeen directeur|gevolmachtigde|zaakvoerder|voorzitter',
  definitions: w(`
“Gelieerde onderneming”: elke vennootschap waarin een partij meer dan {pct} van de stemrechten houdt.
“Werkdag”: elke dag behalve zaterdag, zondag en feestdagen te {city}.
“Vertrouwelijke informatie”: alle informatie die een partij aan de andere verstrekt.
“Eerdere overeenkomst”: de {otherdoc} van {date}.
“Diensten”: de diensten van bijlage {n} in de versie van {date}.
`),
  otherLaws: 'Singapore|Luxemburg|New York|Zweden|Japan|Duitsland',
  otherDocuments:
    'geheimhoudingsovereenkomst|intentieverklaring|raamovereenkomst|aandeelhoudersovereenkomst|garantieovereenkomst',
  clauses: nlClauses,
  filler: nlFiller,
}
