/**
 * A record of RFC 4180 with its line end, by default separated by commas. Text that a spreadsheet would run as a formula gets a leading
 * apostrophe (OWASP, CSV injection); numbers, including negative ones, stay numbers.
 */
export function csvRow(values: readonly string[], separator: ',' | ';' | '\t' = ','): string {
  return `${values.map((value) => csvField(value, separator)).join(separator)}\r\n`
}

function csvField(value: string, separator: string): string {
  const text = isFormula(value) ? `'${value}` : value
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Decides by the first character, including full-width ones, after spaces that some spreadsheets remove. */
function isFormula(value: string): boolean {
  return /^\s*[=+\-@\t\r＝＋－＠]|^[\t\r]/.test(value) && !isNumber(value)
}

function isNumber(value: string): boolean {
  return /^[+-]?\d+(\.\d+)?$/.test(value)
}
