/** Null, false and empty children are left out. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] }

type Child = Element | string | null | undefined | false | Child[]

export function element(name: string, attributes: Record<string, string>, ...children: Child[]): Element {
  return {
    name,
    attributes,
    children: (children.flat(9) as Child[]).filter((child) => !!child) as Element['children'],
  }
}

/** An element without attributes, or nothing where there is no content. */
export function group(name: string, ...children: Child[]): Element | null {
  const made = element(name, {}, ...children)
  return made.children.length > 0 ? made : null
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

function write({ name, attributes, children }: Element, indent: string): string {
  const head = Object.entries(attributes)
    .map(([key, text]) => ` ${key}="${escapeText(text)}"`)
    .join('')
  const isText = children.every((child) => typeof child === 'string')
  if (isText)
    return `${indent}<${name}${head}>${children.map((child) => escapeText(child as string)).join('')}</${name}>`
  const inner = children.map((child) =>
    typeof child === 'string' ? escapeText(child) : write(child, `${indent}  `),
  )
  return `${indent}<${name}${head}>\n${inner.join('\n')}\n${indent}</${name}>`
}

export function toXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`
}
