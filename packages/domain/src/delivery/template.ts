import type { Values } from './document-values.ts'

/** Splits a template into texts and, at odd positions, the names of sources; undefined if its braces do not match. */
function parseTemplate(template: string): string[] | undefined {
  const parts = ['']
  for (const [found, name] of template.matchAll(/\{\{|\}\}|\{([^{}]+)\}|[\s\S]/gu)) {
    if (name !== undefined) parts.push(name.trim(), '')
    else if (found === '{' || found === '}') return undefined
    else parts[parts.length - 1] += found === '{{' || found === '}}' ? found[0]! : found
  }
  return parts
}

/** The names of sources in a template; undefined if its braces do not match. */
export function templateSources(template: string): string[] | undefined {
  return parseTemplate(template)?.filter((_, index) => index % 2 === 1)
}

/** The text of a valid template; undefined if none of its sources has a value. */
export function renderTemplate(template: string, values: Values): string | undefined {
  const parts = parseTemplate(template) ?? []
  const given = parts.map((part, index) => (index % 2 === 1 ? (values(part) ?? '') : part))
  return given.some((text, index) => index % 2 === 1 && text !== '') ? given.join('') : undefined
}
