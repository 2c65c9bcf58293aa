import { Numora } from '@numora/client'
import { createContext, type ReactNode, useContext } from 'react'

const NumoraContext = createContext<Numora | undefined>(undefined)

/** A client whose calls have the cookie of the person who signed in, or the token of a review link. */
export function clientFor(linkToken?: string): Numora {
  const baseUrl = window.location.origin
  return linkToken === undefined
    ? new Numora({ baseUrl, usesSession: true })
    : new Numora({ baseUrl, apiKey: linkToken, dangerouslyAllowBrowser: true })
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
