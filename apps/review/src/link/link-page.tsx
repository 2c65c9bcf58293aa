import { useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { clientFor, NumoraProvider } from '../api/numora.tsx'
import { LinkGate } from './link-gate.tsx'
import { LinkedDocument } from './linked-document.tsx'

/** One document, opened by a review link without an account, such as in the frame of another application. */
export function LinkPage() {
  const { token } = useParams({ from: '/link/$token' })
  const numora = useMemo(() => clientFor(token), [token])
  return (
    <NumoraProvider numora={numora}>
      <LinkGate token={token}>
        <LinkedDocument />
      </LinkGate>
    </NumoraProvider>
  )
}
