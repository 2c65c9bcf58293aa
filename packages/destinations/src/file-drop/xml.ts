/** Writes an element: its content is text, or elements that were written; undefined if it has neither. */
export function xml(
  name: string,
  content: string | undefined | (string | undefined)[],
  attributes: Record<string, string> = {},
): string | undefined {
  const inner = Array.isArray(content)
    ? content.filter((part) => part !== undefined).join('')
    : escaped(content)
  if (inner === undefined || inner === '') return undefined
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${given.join('')}>${inner}</${name}>`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none of them
const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

function escaped(text: string | undefined): string | undefined {
  return text
    ?.toWellFormed()
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
