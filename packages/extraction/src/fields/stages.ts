import { readEInvoice } from '../einvoice/read-einvoice.ts'
import { chooseFields } from './choose/choose-fields.ts'
import { chooseType } from './choose/choose-type.ts'
import type { DescribedDocument } from './features/describe-document.ts'
import { describeDocument } from './features/describe-document.ts'
import { findIssues } from './issues.ts'
import { positive } from './line-items/positive.ts'
import { readLineItems } from './line-items/read-line-items.ts'
import { recallFields } from './memory/recall-fields.ts'
import { mergeEInvoice } from './merge-einvoice.ts'
import { wholeChoices } from './ranker/field-kinds.ts'
import type { Model } from './ranker/model.ts'
import { chooseWhole } from './ranker/rank.ts'

/** The steps from words to fields. One that throws loses only its own values. */
export const fieldStages = {
  readEInvoice,
  describeDocument,
  rankKinds: ({ whole }: DescribedDocument, model: Model) =>
    chooseWhole('kind', wholeChoices.kind, whole, model),
  chooseFields,
  recallFields,
  chooseType,
  readLineItems,
  positive,
  findIssues,
  mergeEInvoice,
}

export type FieldStages = typeof fieldStages
