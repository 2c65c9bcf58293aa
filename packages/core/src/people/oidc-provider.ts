/** A company's provider of identities. */
export type Oidc = { issuer: string; clientId: string; clientSecret: string; label: string }

export const oidcProvider = 'oidc'
export const signInPath = '/app/auth'
