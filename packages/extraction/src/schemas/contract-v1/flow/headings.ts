import type { Line } from './flow.ts'

/** Numbers and names of clauses, in the Latin script, Chinese and Japanese: `(目的) 第1条`. */
export const startsClause =
  /^(?:(?:section|article|clause|artikel|art\.?|cl[aá]usula|articolo|artículo|artigo|madde|čl\.?|§{1,2}|ziffer|paragraph)\s*[\divx]+(?:[.º°-]?\d+)*\S?|(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|\(?[a-z]{1,2}[.)]|\((?:[ivx]{1,5}|\d{1,2})\)|[ivxIVX]{1,5}[.)]|[A-Z][.)]|[•●▪\-–—]))\s+(?=\S)|^(?:CL[ÁA]USULA )?(?:PRIM(?:ER|EIR)A|SEGUNDA|TERC(?:ER|EIR)A|CUARTA|QUARTA|QUINTA|SEXTA|S[ÉE]P?TIMA|OCTAVA|OITAVA|NOVENA|NONA|D[ÉE]CIMA)\s?[.:–—-]|^\d{1,2}\.[ªº]\s|^(?:\([^()]{1,12}\) ?)?第 ?[\d一二三四五六七八九十百]{1,4} ?[条條章](?![のに])|^[一二三四五六七八九十]{1,3}[、.]/i

const word = /[\p{L}][\p{L}'’.&-]*/gu
const small =
  /^(?:of|and|the|for|to|in|on|or|by|with|a|an|und|der|die|das|des|von|zu|et|de|du|des|la|le|les|y|e|da|do|dos|del|di|van|en)$/i
const runIn = /^(?<title>[^.:;–—(]{3,70}?)\s*(?:[.:]|[–—]|\.\s*[–—-])\s+(?=\p{Lu}|["“„«(])/u

function words(text: string): string[] {
  return text.match(word) ?? []
}

function looksLikeTitle(text: string): boolean {
  const all = words(text).filter((each) => !small.test(each))
  if (all.length === 0) return false
  return all.filter((each) => /^\p{Lu}/u.test(each)).length >= 0.7 * all.length
}

/** A short line in bold, in capitals or with a clause's number, that is no sentence. */
export function isHeadingLine(lines: readonly Line[], text: string): boolean {
  if (lines.length > 4 || text.length > 160 || text.includes('\t')) return false
  const rest = text.replace(startsClause, '').trim()
  const count = words(rest).length
  if (count === 0 || count > 16 || /[;,]$/.test(rest)) return false
  const isBold = lines.every((line) => line.isBold)
  const isUpper = rest === rest.toUpperCase() && rest !== rest.toLowerCase()
  if (/[.]$/.test(rest) && count > 6 && !isUpper) return false
  if (isBold || isUpper) return true
  return count <= 8 && looksLikeTitle(rest) && startsClause.test(text)
}

/** The words of the heading that a paragraph is or starts with; null where it has none. */
export function headingOf(text: string, isHeading: boolean): string | null {
  const rest = text.replace(startsClause, '').replace(startsClause, '').trim()
  if (isHeading) return rest.slice(0, 100)
  const title = runIn.exec(rest.slice(0, 120))?.groups?.title
  return title && words(title).length <= 8 && looksLikeTitle(title) ? title : null
}
