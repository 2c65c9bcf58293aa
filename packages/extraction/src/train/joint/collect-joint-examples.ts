import type { SchemaId } from '@numora/contract'
import type { FieldWeights } from '../../fields/choose/joint-weights.ts'
import {
  loadRankerModel,
  type Ranker,
  type RankerModel,
  type RankerName,
} from '../../fields/ranker/ranker-weights.ts'
import type { HeldOut } from '../calibrate.ts'
import { type CollectOptions, collectDocuments, type Document } from '../collect-documents.ts'
import { examplesFor } from '../examples.ts'
import { joinRuns } from '../join-runs.ts'
import { learn } from '../learn.ts'
import { optionsOf } from '../ranker-options.ts'
import { readExtra } from '../read-extra.ts'
import { jointExamples } from './joint-examples.ts'
import type { WeighedExample } from './learn-joint.ts'

/** Documents are ranked by rankers that learned from the layouts of the other families. */
export const families = 3
/** So many documents of a layout count in full; of more, each counts less. */
const mostOfLayout = 6
/** An unseen document, which is mostly the only one of its layout, counts as much as so many generated ones. */
const unseenTimes = 2

type Example = WeighedExample & { schema: SchemaId; family: number }

type JointCollectOptions = Omit<CollectOptions, 'families'> & {
  /** A folder with documents in the form of `pnpm eval` that the present rankers have not learned from. */
  unseen: string | null
  /** The weights by which it is decided what is combined. */
  weightsFor: (schema: SchemaId) => FieldWeights
}

type Rankers = Pick<RankerModel, RankerName>

function learnRanker(name: RankerName, documents: readonly Document[]): Ranker {
  const examples = documents
    .map(({ examples }) => examplesFor(name, examples, null))
    .filter(({ kinds, choices }) => kinds.length + choices.length > 0)
  const { options: own, absenceOdds } = optionsOf(name)
  return { ...joinRuns([learn(examples, { ...own, seed: 1 })]), absenceOdds }
}

/** The examples of generated documents, of those in `extra`, and of those in `unseen`, as the present rankers rank these. */
export async function collectJointExamples({
  unseen,
  weightsFor,
  ...collect
}: JointCollectOptions): Promise<Example[]> {
  const examples: Example[] = []
  const add = (
    { read, truth }: Pick<HeldOut, 'read' | 'truth'>,
    rankers: Rankers,
    own: { family: number; weight: number },
  ) => {
    const { schema } = truth
    for (const example of jointExamples(read, truth, rankers, weightsFor(schema)))
      examples.push({ ...example, ...own, schema })
  }
  const documents = await collectDocuments({ ...collect, families })
  const ofLayout = Map.groupBy(documents, ({ layout }) => layout)
  for (const [family, heldOut] of Map.groupBy(documents, (document) => document.family)) {
    const others = documents.filter((document) => document.family !== family)
    const rankers = { fields: learnRanker('fields', others), names: learnRanker('names', others) }
    for (const document of heldOut) {
      const weight = Math.min(1, mostOfLayout / ofLayout.get(document.layout)!.length)
      add(document, rankers, { family, weight })
    }
  }
  if (unseen === null) return examples
  let index = 0
  for await (const { read, taught } of readExtra(unseen)) {
    const family = index++ % families
    add({ read, truth: taught.truth }, loadRankerModel(), { family, weight: unseenTimes })
  }
  return examples
}
