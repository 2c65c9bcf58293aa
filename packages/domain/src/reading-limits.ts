/** So many reading processes that died, runs that broke or workers that died end the reading of a document. */
export const readingAttempts = 3

/** 2 minutes and 20 seconds a page: no file may keep a reading process longer. */
export function readingDeadlineMs(pageCount: number): number {
  return 120_000 + 20_000 * pageCount
}
