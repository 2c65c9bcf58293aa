import type { Region } from '../locales/region.ts'
import { regions } from '../locales/regions.ts'
import { renderPdf } from '../page/render-pdf.ts'
import { createRandom, type Random } from '../random.ts'
import { valuesIn } from './bilingual.ts'
import { type ContractLength, makeContent } from './content.ts'
import type { ContractSample } from './contract-sample.ts'
import { drawContract } from './draw.ts'
import { type ContractFacts, makeContractFacts } from './facts.ts'
import { type ContractKind, contractKinds } from './kinds.ts'
import { contractLanguages } from './languages/index.ts'
import type { ContractLanguage } from './languages/language.ts'
import { makeLook } from './look.ts'
import { createMarkBook, type MarkBook } from './mark-book.ts'
import { createContractPen } from './pen.ts'
import {
  type ContractLayoutName,
  contractLayoutNames,
  contractLayouts,
  contractLayoutWeights,
} from './plans.ts'
import { makeContractHabits } from './print.ts'
import { planExhibits, planSections } from './section-plans.ts'
import type { WordingFamily } from './spin.ts'
import { contractTruthOf } from './truth.ts'
import { createVoice, type Voice } from './voice.ts'

export type ContractOptions = {
  seed: string | number
  /** A language (`de`) or one of its regions (`de-AT`). */
  language?: string
  kind?: ContractKind
  layout?: ContractLayoutName
  length?: ContractLength
  /** Uses one half of the wordings only; without it all of them. */
  family?: WordingFamily
}

/** Countries whose contracts are worded here, with how often each comes. */
const countryWeights: Record<string, number> = {
  'en-US': 6,
  'en-GB': 3,
  'en-AU': 1,
  'en-IE': 1,
  'en-CA': 1.5,
  'de-DE': 3,
  'de-AT': 1,
  'de-CH': 1,
  'fr-FR': 2,
  'fr-BE': 1,
  'fr-CA': 1,
  'es-ES': 2,
  'es-MX': 1.5,
  'pt-PT': 1,
  'pt-BR': 1.5,
  'it-IT': 1,
  'nl-NL': 1,
  'nl-BE': 0.5,
}

/** The regions that contracts are made for. */
export const contractRegions: readonly Region[] = regions.filter(
  ({ tag, language }) => countryWeights[tag] !== undefined && contractLanguages[language] !== undefined,
)

function pickRegion(r: Random, language: string | undefined): Region {
  const fitting = contractRegions.filter(
    (region) => language === undefined || region.language === language || region.tag === language,
  )
  if (fitting.length === 0)
    throw new Error(
      `No contracts in ${language}. There are ${contractRegions.map(({ tag }) => tag).join(', ')}`,
    )
  return r.weighted(fitting.map((region) => [region, countryWeights[region.tag]!] as const))
}

/** The language beside a bilingual contract's own. Laws of every country have names in English. */
function secondLanguage(region: Region): ContractLanguage | null {
  if (region.language !== 'en') return contractLanguages.en!
  return region.country === 'CA' ? contractLanguages.fr! : null
}

/** A region in another language: its laws and names with the other's months. */
function regionIn(region: Region, language: ContractLanguage): Region {
  if (region.language === language.language) return region
  const other = contractRegions.find((candidate) => candidate.language === language.language)!
  const { words, dates, numbers } = other
  return { ...region, language: language.language, words, dates, numbers }
}

function chooseLayout(r: Random, region: Region, asked: ContractLayoutName | undefined): ContractLayoutName {
  const names = contractLayoutNames.filter(
    (name) => !contractLayouts[name].isBilingual || secondLanguage(region) !== null,
  )
  return asked ?? r.weighted(names.map((name) => [name, contractLayoutWeights[name] ?? 1] as const))
}

type Spoken = { voice: Voice; book: MarkBook }

function speak(
  facts: ContractFacts,
  language: ContractLanguage,
  r: Random,
  family: WordingFamily | null,
): Spoken {
  const region = regionIn(facts.region, language)
  const book = createMarkBook()
  const habits = makeContractHabits(region, r.fork('habits'))
  const voice = createVoice({
    facts: { ...facts, region },
    language,
    habits,
    random: r.fork('voice'),
    family,
    book,
  })
  return { voice, book }
}

/** A contract drawn on its pages, with its truth. */
export function makeContract(options: ContractOptions) {
  const r = createRandom(`contract/${options.seed}`)
  const region = pickRegion(r, options.language)
  const kind = options.kind ?? r.pick(contractKinds)
  const layout = chooseLayout(r, region, options.layout)
  const length =
    options.length ??
    r.weighted<ContractLength>([
      ['short', 6],
      ['medium', 3],
      ['long', 0.7],
    ])
  const plan = contractLayouts[layout]
  const facts = makeContractFacts(region, r.fork('facts'), { kind })
  const own = contractLanguages[region.language]!
  const second = plan.isBilingual ? secondLanguage(region) : null
  const languages = second && r.chance(0.5) ? [second, own] : second ? [own, second] : [own]
  const family = options.family ?? null
  const [first, other] = languages.map((language, i) =>
    speak(facts, language, i === 0 ? r : r.fork('second'), family),
  )
  const { voice, book } = first!
  const isSheet = plan.sheet !== 'none'
  const sections = planSections(voice, { isSheet, length })
  const exhibits = planExhibits(voice, length)
  const contentOf = (spoken: Spoken) =>
    makeContent(spoken.voice, { opening: plan.opening, isSheet, book: spoken.book, sections, exhibits })
  const content = contentOf(first!)
  const translation = other ? { content: contentOf(other), voice: other.voice } : null
  const pen = createContractPen(voice, plan, makeLook(r.fork('look'), plan))
  drawContract(pen, content, translation)
  return {
    region,
    kind,
    layout,
    languages: languages.map(({ language }) => language),
    voice,
    sheet: pen.sheet,
    truth: contractTruthOf(pen.sheet, voice, book, translation ? valuesIn(translation.content) : []),
  }
}

/** A contract as a PDF, with what is printed on it. The same seed gives the same bytes. */
export async function generateContract(options: ContractOptions): Promise<ContractSample> {
  const { region, kind, layout, languages, voice, sheet, truth } = makeContract(options)
  const { fields, boxes, ...rest } = truth
  return {
    id: `contract-${options.seed}`,
    kind: 'contract',
    language: region.tag,
    layout,
    contentType: 'application/pdf',
    bytes: await renderPdf(sheet, { title: voice.title }),
    truth: {
      schema: 'contract_v1',
      fields,
      lineItems: [],
      boxes,
      taxLines: [],
      lineItemBoxes: [],
      isOfSchema: true,
    },
    contract: { kind, languages, family: options.family ?? null, pageCount: sheet.pages.length, ...rest },
  }
}
