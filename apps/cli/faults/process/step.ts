/** A point in the program at which its process can be killed, recognised by what it does to the world outside. */
export type Step = {
  name: string
  role: 'api' | 'worker'
  /**
   * `query`: a statement outside of transactions, `statement`: one inside, `commit`: the end of a transaction, recognised
   * by all of its statements; `file`: a call of rename or rm in the storage folder, as `rename <path>`.
   */
  on: 'query' | 'statement' | 'commit' | 'file'
  pattern: string
  /** Before it is sent or done, or when its answer has arrived. */
  when: 'before' | 'after'
  /** At which occurrence, from 1. */
  nth: number
}

type Point = Pick<Step, 'role' | 'on' | 'pattern'> & { before?: string; after?: string }

const points: Point[] = [
  {
    role: 'api',
    on: 'file',
    pattern: '^rename .*/files/.*[.]part$',
    before: 'an upload is written to the disk and has no name yet',
    after: 'an upload is stored and its document is not',
  },
  {
    role: 'api',
    on: 'query',
    pattern: 'INSERT INTO documents ',
    before: 'a submission is not yet written',
    after: 'a submission is written and not answered',
  },
  {
    role: 'api',
    on: 'commit',
    pattern: 'UPDATE "public"."document_results"',
    before: 'a correction is not yet committed',
    after: 'a correction is committed and not answered',
  },
  {
    role: 'api',
    on: 'commit',
    pattern: 'UPDATE "public"."documents"[^;]*"approval" =',
    before: 'an approval is not yet committed',
    after: 'an approval is committed and not answered',
  },
  {
    role: 'api',
    on: 'commit',
    pattern: 'DELETE FROM "public"."documents"',
    before: 'a deletion is not yet committed',
    after: 'a deletion is committed and not answered',
  },
  {
    role: 'api',
    on: 'commit',
    pattern: 'UPDATE "public"."documents"[^;]*"generation" =',
    before: 'a reprocessing is not yet committed',
    after: 'a reprocessing is committed and not answered',
  },
  {
    role: 'worker',
    on: 'query',
    pattern: 'FOR UPDATE.* SKIP LOCKED',
    after: 'jobs are fetched and not begun',
  },
  {
    role: 'worker',
    on: 'commit',
    pattern: 'UPDATE "public"."documents"[^;]*"starts" =',
    before: 'the start of a reading is not yet committed',
    after: 'the start of a reading is committed and nothing is read',
  },
  {
    role: 'worker',
    on: 'commit',
    pattern: 'INSERT INTO "public"."document_results"',
    before: 'a document is read and its result is not committed',
    after: 'a result is committed and its job is not completed',
  },
  {
    role: 'worker',
    on: 'commit',
    pattern: 'UPDATE "public"."documents"[^;]*"divided_into" =',
    before: 'the files of a container are stored and its documents are not committed',
    after: 'the documents of a container are committed and its job is not completed',
  },
  {
    role: 'worker',
    on: 'file',
    pattern: '^rename .*/files/.*[.]part$',
    before: 'a fetched file is written to the disk and has no name yet',
    after: 'a fetched file is stored and its document does not know',
  },
  {
    role: 'worker',
    on: 'commit',
    pattern: 'UPDATE "public"."documents"[^;]*"file_key" =',
    before: 'the handing over of a fetched file is not yet committed',
    after: 'a fetched file is handed over and the job is not completed',
  },
  {
    role: 'worker',
    on: 'query',
    pattern: 'UPDATE "public"."pushes"',
    after: 'a push is marked as running and not sent',
  },
  {
    role: 'worker',
    on: 'commit',
    pattern: 'UPDATE "public"."delivery_attempts"',
    before: 'a push is answered and its outcome is not committed',
    after: 'the outcome of a push is committed and its job is not completed',
  },
  {
    role: 'worker',
    on: 'commit',
    pattern: 'UPDATE "public"."webhook_deliveries"',
    before: 'a webhook is answered and that is not committed',
    after: 'the outcome of a webhook is committed and its job is not completed',
  },
  {
    role: 'worker',
    on: 'query',
    pattern: "state = 'completed'",
    before: 'a job is done and its completion is not written',
    after: 'the completion of a job is written',
  },
  {
    role: 'worker',
    on: 'file',
    pattern: '^rm .*/files/',
    before: 'a file is to be erased and is still there',
    after: 'a file is erased and its job is not completed',
  },
]

/** Every named step, with the occurrence to be drawn. */
export const steps: Omit<Step, 'nth'>[] = points.flatMap(({ before, after, ...point }) => [
  ...(before ? [{ ...point, when: 'before' as const, name: before }] : []),
  ...(after ? [{ ...point, when: 'after' as const, name: after }] : []),
])
