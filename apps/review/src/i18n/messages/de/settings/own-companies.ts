import type { Messages } from '../../messages.ts'

export const ownCompanies: Messages['settings']['ownCompanies'] = {
  title: 'Eigene Firmen',
  intro:
    'Die Firmen dieses Arbeitsbereichs. Rechnungen sind an eine von ihnen zu erwarten, was beim Lesen hilft; eine an jemand anderen ist ein Grund zum Prüfen.',
  empty: 'Keine eigenen Firmen',
  emptyText:
    'Tragen Sie Ihre Firma einmal ein, dann wird sie auf Rechnungen öfter gefunden und nicht für den Lieferanten gehalten.',
  create: 'Firma anlegen',
  createTitle: 'Neue Firma',
  deleteTitle: '{name} löschen?',
  deleteText: 'Dokumente in Prüfung werden mit den übrigen Firmen verglichen.',
  changedByOther:
    'Jemand anderes hat die Einstellungen inzwischen geändert, deshalb wurde nichts gespeichert. Brechen Sie ab, sehen Sie die aktuelle Liste an und versuchen Sie es noch einmal.',
}
