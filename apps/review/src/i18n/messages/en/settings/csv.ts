export const csv = {
  import: 'Import CSV',
  file: 'CSV file',
  failed: '{name} was not imported',
  nothingChanged: 'Nothing was changed. Mend these lines and choose the file again.',
  line: 'Line {line}',
  leave: 'Close',
  again: 'Choose again',
}
