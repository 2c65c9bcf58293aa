import type { Identity } from '@numora/contract'
import { lazyRouteComponent } from '@tanstack/react-router'
import type { DocumentTab } from '../document/document-tab.ts'

function maySeeDeliveries({ scopes }: Identity): boolean {
  return scopes.includes('admin') || scopes.includes('delivery:read')
}

/** The views of what happens to a document besides its review, in their order. */
export const lifeTabs: readonly DocumentTab[] = [
  {
    id: 'delivery',
    label: 'tabs.delivery',
    Content: lazyRouteComponent(() => import('./delivery/delivery-tab.tsx'), 'DeliveryTab'),
    isFor: maySeeDeliveries,
  },
  {
    id: 'history',
    label: 'tabs.history',
    Content: lazyRouteComponent(() => import('./history/history-tab.tsx'), 'HistoryTab'),
  },
  {
    id: 'comments',
    label: 'tabs.comments',
    Content: lazyRouteComponent(() => import('./comments/comments-tab.tsx'), 'CommentsTab'),
  },
  {
    id: 'duplicates',
    label: 'tabs.duplicates',
    Content: lazyRouteComponent(() => import('./duplicates/duplicates-tab.tsx'), 'DuplicatesTab'),
  },
  {
    id: 'learned',
    label: 'tabs.learned',
    Content: lazyRouteComponent(() => import('./learned/learned-tab.tsx'), 'LearnedTab'),
  },
  {
    id: 'raw',
    label: 'tabs.raw',
    Content: lazyRouteComponent(() => import('./raw/raw-tab.tsx'), 'RawTab'),
  },
]
