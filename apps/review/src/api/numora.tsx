import { Numora } from '@numora/client'
import { createContext, type ReactNode, useContext } from 'react'

const NumoraContext = createContext<Numora | undefined>(undefined)

/** A client whose calls have the cookie of the person who signed in, or the token of a review link. */
export function clientFor(linkToken?: string, fetch?: typeof globalThis.fetch): Numora {
  const options = { baseUrl: window.location.origin, ...(fetch && { fetch }) }
  return linkToken === undefined
    ? new Numora({ ...options, usesSession: true })
    : new Numora({ ...options, apiKey: linkToken, dangerouslyAllowBrowser: true })
}

export function NumoraProvider({ numora, children }: { numora: Numora; children: ReactNode }) {
  return <NumoraContext value={numora}>{children}</NumoraContext>
}

/** The client of this page: everything that the app shows and does goes through it. */
export function useNumora(): Numora {
  const numora = useContext(NumoraContext)
  if (!numora) throw new Error('useNumora is used outside of a NumoraProvider')
  return numora
}
