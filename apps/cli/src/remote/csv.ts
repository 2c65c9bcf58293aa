/**
 * A record of RFC 4180 with its line end. A text that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, CSV injection); numbers, negative ones too, stay numbers.
 */
export function csvRow(values: readonly string[]): string {
  return `${values.map(csvField).join(',')}\r\n`
}

function csvField(value: string): string {
  const text = isFormula(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** By its first character, in full width too, and behind blanks, which some spreadsheets take off. */
function isFormula(value: string): boolean {
  return /^\s*[=+\-@\t\r＝＋－＠]|^[\t\r]/.test(value) && !isNumber(value)
}

function isNumber(value: string): boolean {
  return /^[+-]?\d+(\.\d+)?$/.test(value)
}
