import { allElements, attributeOf, textAt, type XmlNode } from './xml-tree.ts'

/**
 * Where a text is, from an element: local names joined by `/`. The last name may be an attribute (`@unit`) or the
 * element itself (`.`), several that are joined by a blank (`ZIP&Town`), or several of which the first with a text
 * counts (`Name|ID`). `Tax[@type=VAT]` are only the elements with this attribute, `Invoice[1]` is the first one.
 */
export type XmlPath = string

type Step = {
  name: string
  attribute: string | undefined
  value: string | undefined
  isFirst: boolean
}
type Parsed = { steps: Step[]; choices: string[][] }

/** The paths that occurred; they are constants of the program. */
const parsedPaths = new Map<XmlPath, Parsed>()

/** All texts at a path. */
export function textsAt(node: XmlNode | undefined, path: XmlPath): string[] {
  const { steps, choices } = parsed(path)
  return nodesBy(node, steps).flatMap((one) => {
    for (const parts of choices) {
      const texts = parts.map((part) => partOf(one, part))
      const last = texts.length === 1 ? texts[0]! : [texts.flat().join(' ')].filter(Boolean)
      if (last.length > 0) return last
    }
    return []
  })
}

export function firstTextAt(node: XmlNode | undefined, path: XmlPath | undefined): string | undefined {
  return path === undefined ? undefined : textsAt(node, path)[0]
}

/** All elements at a path of names only. */
export function nodesAt(node: XmlNode | undefined, path: XmlPath): XmlNode[] {
  return nodesBy(node, path === '.' ? [] : path.split('/').map(stepOf))
}

function nodesBy(node: XmlNode | undefined, steps: readonly Step[]): XmlNode[] {
  return steps.reduce(
    (nodes, { name, attribute, value, isFirst }) =>
      nodes.flatMap((one) =>
        allElements(one, name)
          .slice(0, isFirst ? 1 : Infinity)
          .filter((found) => attribute === undefined || attributeOf(found, attribute) === value),
      ),
    node ? [node] : [],
  )
}

function partOf(node: XmlNode, part: string): string[] {
  const texts = part.startsWith('@')
    ? [attributeOf(node, part.slice(1))]
    : part === '.'
      ? [textAt(node)]
      : nodesBy(node, [stepOf(part)]).map((found) => textAt(found))
  return texts.flatMap((text) => text?.trim() || [])
}

function parsed(path: XmlPath): Parsed {
  const known = parsedPaths.get(path)
  if (known) return known
  const names = path.split('/')
  const last = names.pop()!
  const made = { steps: names.map(stepOf), choices: last.split('|').map((choice) => choice.split('&')) }
  parsedPaths.set(path, made)
  return made
}

function stepOf(name: string): Step {
  const [, local, attribute, value] = /^([^[]+)(?:\[1\]|\[@([\w-]+)=([^\]]*)\])?$/.exec(name)!
  return { name: local!, attribute, value, isFirst: name.endsWith('[1]') }
}
