import type { Messages } from '../messages.ts'

export const form: Messages['form'] = {
  problems: '{count, plural, one {Etwas stimmt noch nicht.} other {# Angaben stimmen noch nicht.}}',
  unsavedTitle: 'Änderungen verwerfen?',
  unsavedText: 'Ihre Änderungen sind noch nicht gespeichert.',
  discard: 'Verwerfen',
  stay: 'Weiter bearbeiten',
  readOnly: 'Mit Ihrer Rolle können Sie das ansehen, aber nicht ändern.',
  optional: 'freiwillig',
  choose: 'Auswählen …',
  add: 'Hinzufügen',
  remove: 'Entfernen',
  removeNumber: '{number} entfernen',
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  invalidJson: 'Das ist kein JSON: {reason}',
  invalidNumber: 'Geben Sie eine Zahl ein.',
  lineText: 'Zeile {number} ({text}):',
  required: 'Füllen Sie das aus.',
  name: 'Name',
  value: 'Wert',
}
