import { wordings as w } from '../spin.ts'
import { itClauses, itFiller } from './it-clauses.ts'
import { itKinds } from './it-kinds.ts'
import { itLabels, itLaws } from './it-labels.ts'
import { itTruth } from './it-truth.ts'
import { itValues } from './it-values.ts'
import type { ContractLanguage } from './language.ts'

function articles(role: string): Record<string, string> {
  const [il, del, al] = /^[AEIOU]/.test(role)
    ? ['l’', 'dell’', 'all’']
    : /^(S[^aeiou]|Z)/.test(role)
      ? ['lo ', 'dello ', 'allo ']
      : ['il ', 'del ', 'al ']
  return {
    il: il + role,
    Il: il.charAt(0).toUpperCase() + il.slice(1) + role,
    del: del + role,
    al: al + role,
  }
}

export const it: ContractLanguage = {
  language: 'it',
  documents: [
    {
      doc: 'Contratto',
      This: 'Il presente contratto',
      this: 'il presente contratto',
      del: 'del presente contratto',
      dal: 'dal presente contratto',
    },
    {
      doc: 'Contratto',
      This: 'Il Contratto',
      this: 'il Contratto',
      del: 'del Contratto',
      dal: 'dal Contratto',
    },
    {
      doc: 'Accordo',
      This: 'Il presente accordo',
      this: 'il presente accordo',
      del: 'del presente accordo',
      dal: 'dal presente accordo',
    },
  ],
  kinds: itKinds,
  articles,
  entities: { '*': 'società a responsabilità limitata|società per azioni|società di diritto italiano' },
  trading: ['nome commerciale', 'operante come'],
  laws: itLaws,
  lawAliases: { IT: ['Italia', 'italiana', 'italiano', 'legge italiana', 'Repubblica italiana', 'Italy'] },
  labels: itLabels,
  ...itTruth,
  ...itValues,
  positions:
    'Amministratore unico|Amministratore delegato|Legale rappresentante|Procuratore|Direttore generale|Presidente',
  definitions: w(`
“Affiliata” indica ogni società di cui una Parte detiene più del {pct} dei diritti di voto.
“Giorno lavorativo” indica ogni giorno che non sia sabato, domenica o festivo a {city}.
“Informazioni riservate” indica tutte le informazioni comunicate da una Parte all’altra.
“Contratto precedente” indica {otherdoc} del {date}.
“Servizi” indica i servizi dell’Allegato {n} nella versione del {date}.
`),
  otherLaws: 'Singapore|Lussemburgo|New York|Svezia|Giappone|San Marino',
  otherDocuments:
    'l’accordo di riservatezza|la lettera di intenti|l’accordo quadro|il patto parasociale|il contratto di garanzia',
  clauses: itClauses,
  filler: itFiller,
}
