import type { ServerInferResponseBody } from '@ts-rest/core'
import { expectTypeOf } from 'vitest'
import type { contract } from './router.ts'

type CodeOf<R extends { error: { code: string } }> = R['error']['code']
type Documents = typeof contract.documents

// An error is typed by the codes that its route declares for the status.
expectTypeOf<CodeOf<ServerInferResponseBody<Documents['result'], 409>>>().toEqualTypeOf<
  'result_not_ready' | 'result_unavailable'
>()
expectTypeOf<CodeOf<ServerInferResponseBody<Documents['correct'], 409>>>().toEqualTypeOf<'conflict'>()
expectTypeOf<CodeOf<ServerInferResponseBody<Documents['correct'], 422>>>().toEqualTypeOf<
  'invalid_value' | 'invalid_review_state'
>()
