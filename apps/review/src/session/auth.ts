/** A refusal of the sign-in, in the shape that texts of failures are made from. */
export type AuthRefusal = {
  ok: false
  status: number
  code: string | undefined
  message: string | undefined
  /** The pause that was asked for after too many attempts. */
  retryAfterSeconds: number | undefined
}
export type AuthAnswer<T> = { ok: true; data: T } | AuthRefusal

/** Calls the sign-in of the API, which is not part of /v1: only the app uses it. Without a body, it only asks. */
export async function callAuth<T = void>(path: string, body?: object): Promise<AuthAnswer<T>> {
  const response = await fetch(`/app/auth/${path}`, {
    ...(body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  const answer = await response.json().catch(() => ({}))
  if (response.ok) return { ok: true, data: answer }
  const retryAfterSeconds = Number(response.headers.get('retry-after')) || undefined
  const { code, message } = answer.error ?? {}
  return { ok: false, status: response.status, code, message, retryAfterSeconds }
}
