import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'
import { validateDocumentSearch } from './document/document-search.ts'
import { Failure } from './kit/failure.tsx'
import { Spinner } from './kit/spinner.tsx'
import { validateQualitySearch } from './quality/quality-search.ts'
import { validateQueueSearch } from './queue/queue-search.ts'
import { SessionGate } from './session/session-gate.tsx'
import { SignInPage } from './session/sign-in-page.tsx'
import { validateSettingsSearch } from './settings/settings-search.ts'
import { Shell } from './shell/shell.tsx'

const root = createRootRoute({ component: Outlet })

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: () => (
    <SessionGate>
      <Shell />
    </SessionGate>
  ),
})

const queue = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  validateSearch: validateQueueSearch,
  component: lazyRouteComponent(() => import('./queue/queue-page.tsx'), 'QueuePage'),
})

const document = createRoute({
  getParentRoute: () => signedIn,
  path: '/documents/$id',
  validateSearch: validateDocumentSearch,
  component: lazyRouteComponent(() => import('./document/document-page.tsx'), 'DocumentPage'),
})

const quality = createRoute({
  getParentRoute: () => signedIn,
  path: '/quality',
  validateSearch: validateQualitySearch,
  component: lazyRouteComponent(() => import('./quality/quality-page.tsx'), 'QualityPage'),
})

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings/{-$section}/{-$item}',
  validateSearch: validateSettingsSearch,
  component: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
})

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  component: lazyRouteComponent(() => import('./session/account-page.tsx'), 'AccountPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('./session/invitation-page.tsx'), 'InvitationPage'),
})

/** Where a sign-in with a company account ends that did not work. */
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ error }): { error?: string } => (typeof error === 'string' ? { error } : {}),
  component: function SignIn() {
    const { error } = signIn.useSearch()
    return <SignInPage error={error} onSignedIn={() => window.location.replace('/app/')} />
  },
})

const link = createRoute({
  getParentRoute: () => root,
  path: '/link/$token',
  component: lazyRouteComponent(() => import('./link/link-page.tsx'), 'LinkPage'),
})

/** The pages of the app by their address under /app. */
export const router = createRouter({
  routeTree: root.addChildren([
    signedIn.addChildren([queue, document, quality, settings, account]),
    invitation,
    signIn,
    link,
  ]),
  basepath: '/app',
  defaultPreload: 'intent',
  defaultPendingComponent: Spinner,
  defaultErrorComponent: ({ error, reset }) => <Failure error={error as Error} onRetry={reset} />,
  defaultNotFoundComponent: () => <Failure error={new Error('Not found')} />,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
