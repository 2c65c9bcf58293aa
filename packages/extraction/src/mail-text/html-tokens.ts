import { ALL_ENTITIES } from '@nodable/entities'

export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attributes: string }
  | { kind: 'close'; name: string }

/** Elements whose content is not shown, and so are not text. */
const unshown = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'iframe',
])
const empty = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'area', 'base', 'wbr', 'source'])
/** Elements that may be hidden: a closed list, so that looking for their ends takes no longer the more names there are. */
const hideable =
  /^(?:a|article|b|blockquote|center|div|em|font|h[1-6]|i|img|label|li|ol|p|pre|section|small|span|strong|table|tbody|td|th|tr|u|ul)$/
const hidden = /\bdisplay\s*:\s*none|\bvisibility\s*:\s*hidden|\bmso-hide\s*:\s*all|(?:^|\s)hidden(?:\s|=|$)/i

/**
 * The text and the tags of HTML that a person sees, in their order. Nothing is run or fetched: scripts, styles and hidden
 * elements are left out, and links and pictures are only their text.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = []
  /** The element whose content is left out, and how many of its name are open in it. */
  let skipped: { name: string; depth: number } | null = null
  const lastClose = new Map<string, number>()
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at)
    const end = next < 0 ? html.length : next
    if (!skipped && end > at) tokens.push({ kind: 'text', text: decodeEntities(html.slice(at, end)) })
    if (next < 0) break
    if (html.startsWith('<!--', next)) {
      const close = html.indexOf('-->', next + 4)
      if (close < 0) break
      at = close + 3
      continue
    }
    const close = html.indexOf('>', next)
    if (close < 0) break
    at = close + 1
    const [, slash, written, attributes = ''] =
      /^<(\/?)([a-z][a-z0-9]*)([\s\S]*)$/i.exec(html.slice(next, Math.min(close, next + 4_000))) ?? []
    if (written === undefined) continue
    const name = written.toLowerCase()
    if (skipped) {
      if (name === skipped.name) skipped.depth += slash ? -1 : empty.has(name) ? 0 : 1
      if (skipped.depth === 0) skipped = null
    } else if (slash) tokens.push({ kind: 'close', name })
    else if (isUnshown(name, attributes) && isClosed(html, name, at, lastClose)) {
      if (!empty.has(name)) skipped = { name, depth: 1 }
    } else tokens.push({ kind: 'open', name, attributes })
  }
  return tokens
}

function isUnshown(name: string, attributes: string): boolean {
  return unshown.has(name) || (hideable.test(name) && hidden.test(attributes))
}

/** Whether an element ends: one that does not would hide the rest of the text. */
function isClosed(html: string, name: string, at: number, lastClose: Map<string, number>): boolean {
  if (empty.has(name)) return true
  const last = lastClose.get(name) ?? html.toLowerCase().lastIndexOf(`</${name}`)
  lastClose.set(name, last)
  return last >= at
}

/** The value of an attribute; undefined if there is none. */
export function attributeIn(attributes: string, name: string): string | undefined {
  const [, double, single, bare] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes) ?? []
  const value = double ?? single ?? bare
  return value === undefined ? undefined : decodeEntities(value)
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));?/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return Object.hasOwn(ALL_ENTITIES, name) ? ALL_ENTITIES[name]! : whole
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}
