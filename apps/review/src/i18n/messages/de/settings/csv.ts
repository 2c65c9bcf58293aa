import type { Messages } from '../../messages.ts'

export const csv: Messages['settings']['csv'] = {
  import: 'CSV importieren',
  file: 'CSV-Datei',
  failed: '{name} wurde nicht importiert',
  nothingChanged:
    'Es wurde nichts geändert. Berichtigen Sie diese Zeilen, und wählen Sie die Datei noch einmal.',
  line: 'Zeile {line}',
  leave: 'Schließen',
  again: 'Noch einmal wählen',
}
