import type { Messages } from '../../messages.ts'

export const lessons: Messages['settings']['lessons'] = {
  title: 'Gelerntes',
  intro:
    'Was aus freigegebenen Korrekturen gelernt wurde. Spätere Dokumente desselben Lieferanten werden danach gelesen.',
  empty: 'Noch nichts gelernt',
  emptyText:
    'Korrigieren Sie ein Dokument, und geben Sie es frei: Das nächste desselben Lieferanten wird danach gelesen.',
  schema: 'Art des Dokuments',
  allSchemas: 'Alle Arten von Dokumenten',
  vendor: 'Lieferant',
  lesson: 'Gelernt',
  taughtBy: 'Gelernt von',
  position: 'Wo der Wert auf der Seite steht',
  alwaysValue: 'Der Wert ist immer {value}',
  forget: 'Vergessen',
  forgetTitle: 'Das vergessen?',
  forgetText:
    'Dokumente, die ab jetzt gelesen werden, folgen dem nicht mehr. Schon gelesene bleiben, wie sie sind.',
}
