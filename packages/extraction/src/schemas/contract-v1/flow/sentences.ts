export type Span = { start: number; end: number }

const stop = /[.;!?](?:["”’)]{0,2})(?=\s+["“„«(]?[\p{Lu}\d(])|[。；]|\t/gu
const abbreviation =
  /(?:^|[\s(“"„])(?:inc|corp|co|ltd|llc|l\.l\.c|l\.p|no|nos|nr|st|mr|mrs|ms|dr|prof|art|sec|abs|ziff|bzw|z\.\s?b|d\.\s?h|u\.\s?a|ca|vs|v|approx|sr|sra|d|jr|n|núm|num|av|avda|ste|str|tel|fax|attn|u\.s|u\.k|p\.r|s\.a|b\.v|n\.v|s\.l|i\.e|e\.g|\p{Lu}|\d{1,2}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/iu

/** The sentences of a paragraph; cells of a table are apart. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    if (match[0].startsWith('.') && abbreviation.test(text.slice(Math.max(0, end - 14), match.index + 1)))
      continue
    spans.push({ start, end })
    start = end
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}
