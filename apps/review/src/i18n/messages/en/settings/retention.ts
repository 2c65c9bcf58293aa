export const retention = {
  title: 'Retention',
  intro: 'How long documents are kept. Erased ones leave no files, values or pages behind.',
  limit: 'Erase documents by their age',
  limitHint: 'Off: this workspace keeps them without a limit. A limit of the installation applies, too.',
  days: 'Days',
  daysHint: 'Counted from the submission. The shorter of this and the limit of the installation counts.',
  eraseTitle: 'Erase everything older than {days} days?',
  eraseText:
    'Documents that are older are erased within minutes, for good: files, pages, values, comments and lessons. This cannot be undone.',
  erase: 'Erase and save',
}
