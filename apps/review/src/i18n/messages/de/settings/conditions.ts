import type { Messages } from '../../messages.ts'

export const conditions: Messages['settings']['conditions'] = {
  field: 'Feld',
  operator: 'Vergleich',
  value: 'Wert',
  values: 'Werte, einer je Zeile',
  add: 'Bedingung hinzufügen',
  remove: 'Bedingung {number} entfernen',
  operators: {
    equals: 'ist',
    not_equals: 'ist nicht',
    in: 'ist eines von',
    not_in: 'ist keines von',
    greater_than: 'ist größer als',
    at_least: 'ist mindestens',
    less_than: 'ist kleiner als',
    at_most: 'ist höchstens',
    contains: 'enthält',
    starts_with: 'beginnt mit',
    is_empty: 'ist leer',
    is_not_empty: 'ist nicht leer',
  },
}
