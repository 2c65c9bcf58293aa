import type { MappingTools } from '@numora/domain'
import type { Context } from '../context.ts'
import type { ExpressionJob } from '../expressions/messages.ts'
import { lookUp } from './look-up.ts'

/** What the payloads of a workspace are made with. */
export function mappingTools(ctx: Context): MappingTools {
  return {
    evaluate: (expression, document, lineNumbers) =>
      ctx.expressions.evaluate(ctx.workspaceId, {
        expression,
        document: document as ExpressionJob['document'],
        lineNumbers,
      }),
    lookUp: (table, keys) => lookUp(ctx, table, keys),
  }
}
