/** When the server sent an answer, by its own clock: what is asked for by time does not depend on the clock here. */
export function serverTimeMs(response: Response): number {
  const dateMs = Date.parse(response.headers.get('date') ?? '')
  return Number.isNaN(dateMs) ? Date.now() : dateMs
}
