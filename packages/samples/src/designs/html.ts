/** Text of a page with its tags; made only by {@link html} and {@link joined}, which escape plain text. */
export type Html = { readonly markup: string }

type Part = Html | string | number | false | null | undefined | readonly Part[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function markupOf(part: Part): string {
  if (part === false || part === null || part === undefined) return ''
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replace(/[&<>"]/g, (sign) => entities[sign]!)
  return 'markup' in part ? part.markup : part.map(markupOf).join('')
}

/** HTML with values in it; strings are escaped, lists are joined, and what is false or absent is left out. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return { markup: texts.reduce((all, text, i) => all + markupOf(parts[i - 1]) + text) }
}

export function isEmpty({ markup }: Html): boolean {
  return markup === ''
}

/** The parts that are not empty, with a separator between them. */
export function joined(parts: readonly (Html | string)[], separator: Html | string): Html {
  const full = parts.map(markupOf).filter((part) => part !== '')
  return { markup: full.join(markupOf(separator)) }
}

/** Each part in a block of its own. */
export function stacked(parts: readonly (Html | string)[], className = ''): Html {
  const full = parts.filter((part) => markupOf(part) !== '')
  return html`${full.map((part) => html`<div class="${className}">${part}</div>`)}`
}
