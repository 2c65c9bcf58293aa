import { lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { SectionId } from './section-ids.ts'

/** The page of each section, which is loaded when it is opened. */
export const sectionPages: Record<SectionId, ComponentType> = {
  people: lazyRouteComponent(() => import('./people/people-section.tsx'), 'PeopleSection'),
  'api-keys': lazyRouteComponent(() => import('./api-keys/api-keys-section.tsx'), 'ApiKeysSection'),
  audit: lazyRouteComponent(() => import('./audit/audit-section.tsx'), 'AuditSection'),
  approval: lazyRouteComponent(() => import('./approval/approval-section.tsx'), 'ApprovalSection'),
  fields: lazyRouteComponent(() => import('./fields/fields-section.tsx'), 'FieldsSection'),
  'own-companies': lazyRouteComponent(
    () => import('./own-companies/own-companies-section.tsx'),
    'OwnCompaniesSection',
  ),
  vendors: lazyRouteComponent(() => import('./vendors/vendors-section.tsx'), 'VendorsSection'),
  lessons: lazyRouteComponent(() => import('./lessons/lessons-section.tsx'), 'LessonsSection'),
  retention: lazyRouteComponent(() => import('./retention/retention-section.tsx'), 'RetentionSection'),
  destinations: lazyRouteComponent(
    () => import('./destinations/destinations-section.tsx'),
    'DestinationsSection',
  ),
  routes: lazyRouteComponent(() => import('./routes/routes-section.tsx'), 'RoutesSection'),
  mappings: lazyRouteComponent(() => import('./mappings/mappings-section.tsx'), 'MappingsSection'),
  'lookup-tables': lazyRouteComponent(
    () => import('./lookup-tables/lookup-tables-section.tsx'),
    'LookupTablesSection',
  ),
  workflows: lazyRouteComponent(() => import('./workflows/workflows-section.tsx'), 'WorkflowsSection'),
  webhooks: lazyRouteComponent(() => import('./webhooks/webhooks-section.tsx'), 'WebhooksSection'),
}
