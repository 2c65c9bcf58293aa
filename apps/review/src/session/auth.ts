/** What the sign-in under /app/auth answers: `ok`, or the status and code of its refusal. */
export type AuthAnswer = { ok: true } | { ok: false; status: number; code: string | undefined }

/** Calls the sign-in of the API, which is not part of /v1: only the app uses it. */
export async function callAuth(path: string, body: object): Promise<AuthAnswer> {
  const response = await fetch(`/app/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (response.ok) return { ok: true }
  const answer = (await response.json().catch(() => ({}))) as { code?: string; error?: { code?: string } }
  return { ok: false, status: response.status, code: answer.code ?? answer.error?.code }
}
