import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { clientFor, NumoraProvider } from './api/numora.tsx'
import { createQueryClient } from './api/query-client.ts'
import { LocaleProvider } from './i18n/locale.tsx'
import { Toasts } from './kit/toasts.tsx'
import { router } from './router.tsx'
import { setSessionEnded } from './session/session-state.ts'

const queryClient = createQueryClient(() => setSessionEnded(true))
const numora = clientFor()

/** The whole app with what its pages share. */
export function App() {
  return (
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queryClient}>
        <NumoraProvider numora={numora}>
          <LocaleProvider>
            <RouterProvider router={router} />
            <Toasts />
          </LocaleProvider>
        </NumoraProvider>
      </QueryClientProvider>
    </CSPProvider>
  )
}
