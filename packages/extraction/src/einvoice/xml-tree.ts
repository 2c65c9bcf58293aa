import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element's children by local name; its own text and attributes have keys with a prefix. */
export type XmlNode = { [name: string]: XmlNode | XmlNode[] | string | undefined }

const text = '#text'
const cdata = '#cdata'
const attribute = '@'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: attribute,
  textNodeName: text,
  cdataPropName: cdata,
  alwaysCreateTextNode: true,
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  // Paths as texts are for callbacks, which there are none of, and cost a quarter of the time.
  jPath: false,
})

/** Parses XML without expanding entities; null if it has a DTD or is not well-formed. */
export function parseXml(xml: string): XmlNode | null {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return null
  if (XMLValidator.validate(xml, { allowBooleanAttributes: false }) !== true) return null
  try {
    return parser.parse(xml) as XmlNode
  } catch {
    return null
  }
}

/**
 * The elements at a path of local names: all of the last name, within the first element of each name before.
 */
export function elements(node: XmlNode | undefined, ...path: string[]): XmlNode[] {
  const [name, ...rest] = path
  const found = name === undefined ? undefined : node?.[name]
  const list = (Array.isArray(found) ? found : [found]).filter((one) => typeof one === 'object')
  return rest.length === 0 ? list : list.length === 0 ? [] : elements(list[0], ...rest)
}

export function element(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return elements(node, ...path)[0]
}

/** All elements at a path of local names, within all elements of each name before. */
export function allElements(node: XmlNode | undefined, ...path: string[]): XmlNode[] {
  return path.reduce((nodes, name) => nodes.flatMap((one) => elements(one, name)), node ? [node] : [])
}

/** The text of the first element at a path; undefined if there is none or it is blank. */
export function textAt(node: XmlNode | undefined, ...path: string[]): string | undefined {
  return textOfNode(path.length === 0 ? node : element(node, ...path))
}

export function attributeOf(node: XmlNode | undefined, name: string): string | undefined {
  const value = node?.[attribute + name]
  return typeof value === 'string' ? decodeEntities(value) : undefined
}

function textOfNode(node: XmlNode | undefined): string | undefined {
  if (!node) return undefined
  const literal = elements(node, cdata).map((part) => part[text])
  const whole = decodeEntities(stringOf(node[text])) + literal.map(stringOf).join('')
  return whole.trim() === '' ? undefined : whole.trim()
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function decodeEntities(value: string): string {
  return value.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi,
    (whole, hex, decimal, name) => {
      if (name) return named[name.toLowerCase()]!
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
