import type { Region } from '../locales/region.ts'
import { regions } from '../locales/regions.ts'
import { renderPdf } from '../page/render-pdf.ts'
import { createRandom, type Random } from '../random.ts'
import { type ContractLength, makeContent, type Opening } from './content.ts'
import type { ContractSample } from './contract-sample.ts'
import { createContractPen, drawContract } from './draw.ts'
import { makeContractFacts } from './facts.ts'
import { type ContractKind, contractKinds, kindHabits } from './kinds.ts'
import { contractLanguages } from './languages/index.ts'
import { makeLook } from './look.ts'
import { createMarkBook } from './mark-book.ts'
import {
  type ContractLayoutName,
  contractLayoutNames,
  contractLayouts,
  contractLayoutWeights,
} from './plans.ts'
import { makeContractHabits } from './print.ts'
import type { WordingFamily } from './spin.ts'
import { contractTruthOf } from './truth.ts'
import { createVoice } from './voice.ts'

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

/** A contract drawn on its pages, with its truth. */
export function makeContract(options: ContractOptions) {
  const r = createRandom(`contract/${options.seed}`)
  const region = pickRegion(r, options.language)
  const kind = options.kind ?? r.pick(contractKinds)
  const layout =
    options.layout ??
    r.weighted(contractLayoutNames.map((name) => [name, contractLayoutWeights[name] ?? 1] as const))
  const length =
    options.length ??
    r.weighted<ContractLength>([
      ['short', 6],
      ['medium', 3],
      ['long', 0.7],
    ])
  const plan = contractLayouts[layout]
  const language = contractLanguages[region.language]!
  const facts = makeContractFacts(region, r.fork('facts'), { kind })
  const habits = makeContractHabits(region, r.fork('habits'))
  const book = createMarkBook()
  const voice = createVoice({
    facts,
    language,
    habits,
    random: r.fork('voice'),
    family: options.family ?? null,
    book,
  })
  const look = makeLook(r.fork('look'), plan)
  const { value } = kindHabits[kind]
  const content = makeContent(
    voice,
    { opening: plan.opening as Opening, isSheet: plan.sheet !== 'none', length, book },
    { scope: language.kinds[kind].scope, value: value && language.value[value] },
  )
  const pen = createContractPen(voice, plan, look)
  drawContract(pen, content)
  return { region, kind, layout, voice, sheet: pen.sheet, truth: contractTruthOf(pen.sheet, voice, book) }
}

/** A contract as a PDF, with what is printed on it. The same seed gives the same bytes. */
export async function generateContract(options: ContractOptions): Promise<ContractSample> {
  const { region, kind, layout, voice, sheet, truth } = makeContract(options)
  const { fields, boxes, ...rest } = truth
  return {
    id: `contract-${options.seed}`,
    kind: 'contract',
    language: region.tag,
    layout,
    contentType: 'application/pdf',
    bytes: await renderPdf(sheet, { title: voice.title }),
    truth: { schema: 'contract_v1', fields, lineItems: [], boxes, lineItemBoxes: [], isOfSchema: true },
    contract: { kind, family: options.family ?? null, pageCount: sheet.pages.length, ...rest },
  }
}
