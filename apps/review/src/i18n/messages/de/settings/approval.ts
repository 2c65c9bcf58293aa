import type { Messages } from '../../messages.ts'

export const approval: Messages['settings']['approval'] = {
  title: 'Automatische Freigabe',
  intro:
    'Dokumente, in denen nichts zweifelhaft ist, können ohne eine Person freigegeben werden. Aus, bis Sie es einschalten.',
  ruleTitle: 'Was freigegeben wird',
  rule: 'Nur Dokumente ohne jeden Grund zum Prüfen, in denen alles zusammen, Felder und Positionen, mindestens so sicher ist. Was eine Person angefasst hat, wird nie automatisch freigegeben.',
  on: 'Automatisch freigeben',
  offHint: 'Aus: Eine Person gibt jedes Dokument frei.',
  threshold: 'Mindestsicherheit',
  thresholdHint: 'Ein einzelner Wert unter 90 % ist in jedem Fall ein Grund zum Prüfen.',
  simulating: 'Wird an früheren Dokumenten erprobt …',
  noApprovals:
    'Es gibt noch keine Freigaben durch Personen, an denen es sich erproben ließe. Geben Sie zuerst einige Dokumente frei.',
  simulated:
    'Mit dieser Schwelle wären <b>{share}</b> {documents, plural, one {des letzten Dokuments} other {der letzten # Dokumente}} durchgegangen, <b>{wrong, plural, =0 {keines} other {#}} davon falsch</b>.',
  wrongOnes: 'In diesen haben Personen etwas korrigiert:',
}
