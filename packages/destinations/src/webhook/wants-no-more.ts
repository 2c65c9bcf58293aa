/** Whether a receiver, which did not accept a message, wants no further attempt: `webhook-delivery: abort-message`. */
export function wantsNoMore(headers: Record<string, string>): boolean {
  return headers['webhook-delivery']?.trim().toLowerCase() === 'abort-message'
}
