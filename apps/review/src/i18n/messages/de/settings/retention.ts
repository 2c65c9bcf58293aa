import type { Messages } from '../../messages.ts'

export const retention: Messages['settings']['retention'] = {
  title: 'Aufbewahrung',
  intro:
    'Wie lange Dokumente aufbewahrt werden. Von gelöschten bleiben keine Dateien, Werte oder Seiten zurück.',
  limit: 'Dokumente nach ihrem Alter löschen',
  limitHint: 'Aus: Dieser Arbeitsbereich behält sie unbegrenzt. Eine Grenze der Installation gilt außerdem.',
  days: 'Tage',
  daysHint: 'Ab der Einreichung. Es zählt die kürzere von dieser und der Grenze der Installation.',
  eraseTitle: 'Alles löschen, was älter als {days} Tage ist?',
  eraseText:
    'Ältere Dokumente werden binnen Minuten endgültig gelöscht: Dateien, Seiten, Werte, Kommentare und Gelerntes. Das lässt sich nicht rückgängig machen.',
  erase: 'Löschen und speichern',
}
