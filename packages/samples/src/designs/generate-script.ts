import { createRandom } from '../random.ts'
import type { Sample } from '../sample.ts'
import { scriptRegions } from '../scripts/script-regions.ts'
import { designNamesOf, designs } from './designs.ts'
import { type DesignOptions, generateDesign } from './generate-design.ts'
import type { Printer } from './open-printer.ts'

export type ScriptOptions = Omit<DesignOptions, 'design'>

/** How many are printed in a design that is only of such languages. */
const ownShare = 0.4

/** Generates an invoice of a language in another script than ours, in a design of its own or in any other, printed by Chromium. */
export async function generateScript(printer: Printer, options: ScriptOptions): Promise<Sample> {
  const r = createRandom(`script/${options.seed}`)
  const { use = 'learn' } = options
  const language = options.language ?? r.pick(scriptRegions[use]).tag
  const own = designNamesOf(use).filter((name) =>
    designs.get(name)!.languages?.includes(language.slice(0, 2)),
  )
  const design = r.chance(ownShare) ? { design: r.pick(own) } : {}
  const sample = await generateDesign(printer, { ...options, ...design, language })
  return { ...sample, id: `script-${options.seed}` }
}
