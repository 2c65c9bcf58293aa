import type { SchemaId } from '@numora/contract'
import type { FieldValue, LineItem } from '../../model.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import type { Model } from '../ranker/model.ts'

export const readLineItems = (
  _described: DescribedDocument,
  _schema: SchemaId,
  _fields: Record<string, FieldValue>,
  _model: Model,
): LineItem[] => []
