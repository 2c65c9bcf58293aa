import type { Messages } from '../../messages.ts'

export const fields: Messages['settings']['fields'] = {
  title: 'Felder',
  intro:
    'Die Felder, die dieser Arbeitsbereich verwendet. Die anderen entfallen bei Dokumenten, die ab jetzt gelesen werden: Niemand muss sie prüfen, sie werden nicht übertragen und halten keine automatische Freigabe auf.',
  always: 'Immer verwendet, weil eine Freigabe sie braucht: {fields}.',
  lineItems: 'Positionen',
  taxLines: 'Steuerzeilen',
  amounts: 'Beträge neben der Summe',
  amountsHint: '{fields}. An ihnen werden Summen geprüft, Positionen nur zusammen mit ihnen.',
}
