import type { Paragraph } from '../flow/flow.ts'

/** A name in Chinese or Japanese signs at its place, with the traits of one. */
export type IdeographicName = { start: number; end: number; traits: string[] }

const sign = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー・A-Za-z0-9&]'
/** Legal forms before or behind a name. */
const formAhead = '株式会社|合同会社|有限会社|一般社団法人|学校法人|医療法人'
/** Legal forms, and kinds of firms, behind a name. */
const form = `${formAhead}|合資会社|合名会社|一般財団法人|股份有限公司|有限责任公司|有限公司|有限責任公司|事务所|研究院|集团`
/** A firm with its form before or behind it, up to a particle or a mark. */
const firm = new RegExp(
  `(?<![\\p{Script=Han}\\p{Script=Katakana}])(?:${formAhead})(?:(?!以下|代表|と[^()、]{0,24}会社)${sign}){2,20}|(?:(?!以下|という|は、|代表)${sign}){2,24}?(?:${form})`,
  'gu',
)
const role =
  '甲方?|乙方?|丙方?|出租方|承租方|披露方|接收方|委托方|受托方|买方|卖方|供方|需方|许可方|被许可方|出借人|借款人|賃貸人|賃借人|貸主|借主|委託者|受託者|売主|買主|開示者|受領者|発注者|受注者'
/** `甲方(盖章):` before a name of any kind, up to a mark or a space. */
const labelled = new RegExp(`(?:${role})(?:\\s?\\([^()]{1,8}\\))?\\s?[::]\\s?(?<name>[\\p{L}·]{2,30})`, 'gu')
const leading = new RegExp(`^(?:(?:${role})|と|和|与|及|由)`, 'u')
const definedAhead = /^\s?[（(]?(?:以下|「|『|简称)/u
const ideograph = /\p{Script=Han}/u

/** Parties in a paragraph whose names are written in Chinese or Japanese signs. */
export function findIdeographicNames({ text }: Paragraph): IdeographicName[] {
  if (!ideograph.test(text)) return []
  const found: IdeographicName[] = []
  const add = (start: number, end: number, traits: readonly string[]) => {
    if (found.some((other) => start < other.end && other.start < end)) return
    const isDefined = definedAhead.test(text.slice(end, end + 8))
    const order = `order:${Math.min(found.length, 5)}`
    found.push({ start, end, traits: [...traits, order, ...(isDefined ? ['defined', 'described'] : [])] })
  }
  for (const match of text.matchAll(labelled)) {
    const end = match.index + match[0].length
    add(end - match.groups!.name!.length, end, ['slot::', 'labelled', 'labelled:role', 'of_role'])
  }
  for (const match of text.matchAll(firm)) {
    let start = match.index
    for (let skipped = 1; skipped > 0; start += skipped)
      skipped = leading.exec(text.slice(start, match.index + match[0].length))?.[0].length ?? 0
    const isSecond = /[と和与及]$/u.test(text.slice(0, start))
    if (match.index + match[0].length - start > 2)
      add(start, match.index + match[0].length, [`slot:${isSecond ? 'and' : 'between'}`])
  }
  return found
}
