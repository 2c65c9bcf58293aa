/** What the page of a review link reports to the page that shows it in a frame. */
export type LinkMessage = { type: 'numora.review.done'; document_id: string; status: string }

/**
 * Sends a message to the page that frames this one. Only the origins of the link may frame it, which the browser enforces;
 * the message goes to that very origin.
 */
export function tellParent(message: LinkMessage): void {
  if (window.parent === window) return
  const origin = parentOrigin(window.location.ancestorOrigins?.[0], document.referrer)
  if (origin) window.parent.postMessage(message, origin)
}

/** The origin of the framing page: browsers without a list of ancestors only have the referrer. */
export function parentOrigin(ancestor: string | undefined, referrer: string): string | null {
  if (ancestor) return ancestor
  return URL.canParse(referrer) ? new URL(referrer).origin : null
}
