import { generateEInvoice, type Random } from '@numora/samples'

export type Action = 'correct' | 'approve' | 'dispatch' | 'delete' | 'reprocess' | 'reject'

/** What the load does with one document. */
export type PlannedDocument = {
  externalId: string
  /** Index of the workspace: the first delivers on approval, the second on dispatch. */
  workspace: 0 | 1
  /** `mail`: attached to a mail, which is uploaded. */
  how: 'upload' | 'url' | 'mail'
  /** An e-invoice in XML. */
  content: string
  invoiceNumber: string
  actions: Action[]
}

/** The actions after the reading; the same ones in the workspace that delivers on dispatch have a dispatch each. */
const stories: readonly (readonly [Action[], number])[] = [
  [['approve'], 30],
  [['correct', 'approve'], 20],
  [['correct', 'approve', 'correct', 'approve'], 12],
  [['approve', 'delete'], 8],
  [['reprocess', 'approve'], 8],
  [['correct', 'reprocess', 'correct', 'approve'], 6],
  [['delete'], 6],
  [['reject'], 4],
  [['reject', 'reprocess', 'approve'], 3],
  [[], 3],
]

const ways: readonly (readonly [PlannedDocument['how'], number])[] = [
  ['upload', 55],
  ['url', 30],
  ['mail', 15],
]

/** Draws what the load will do, without an end: the same seed gives the same documents, in the same order. */
export async function* planDocuments(random: Random, prefix: string): AsyncGenerator<PlannedDocument, never> {
  const planned: PlannedDocument[] = []
  for (let n = 0; ; n++) {
    const { content, invoiceNumber } =
      n > 0 && random.chance(0.15) ? random.pick(planned) : await invoice(`${prefix}-${n}`, random)
    const workspace = random.chance(0.25) ? 1 : 0
    const actions = random.weighted(stories)
    const document: PlannedDocument = {
      externalId: `${prefix}-${n}`,
      workspace,
      how: random.weighted(ways),
      content,
      invoiceNumber,
      actions:
        workspace === 0
          ? actions
          : actions.flatMap((action) => (action === 'approve' ? [action, 'dispatch'] : [action])),
    }
    planned.push(document)
    yield document
  }
}

async function invoice(seed: string, random: Random) {
  const syntax = random.pick(['ubl', 'cii'] as const)
  const sample = await generateEInvoice({ seed, language: 'de-DE', syntax, kind: 'invoice', lineCount: 1 })
  return {
    content: Buffer.from(sample.bytes).toString(),
    invoiceNumber: sample.truth.fields.invoice_number!,
  }
}
