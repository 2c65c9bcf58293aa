import type { Scope } from '@numora/contract'

/** Everything that can be set, in groups, with the scope that is needed to see it. */
const sectionGroups = {
  access: { people: 'documents:read', 'api-keys': 'admin', audit: 'admin' },
  review: {
    approval: 'documents:read',
    fields: 'documents:read',
    'own-companies': 'documents:read',
    vendors: 'delivery:read',
    lessons: 'documents:read',
    retention: 'documents:read',
  },
  delivery: {
    destinations: 'delivery:read',
    routes: 'delivery:read',
    mappings: 'delivery:read',
    'lookup-tables': 'delivery:read',
    workflows: 'delivery:read',
    webhooks: 'webhooks:write',
  },
} as const satisfies Record<string, Record<string, Scope>>

export type GroupId = keyof typeof sectionGroups
export type SectionId = { [G in GroupId]: keyof (typeof sectionGroups)[G] }[GroupId]

/** The groups with the sections that somebody with these scopes may see. */
export function visibleGroups(scopes: readonly Scope[]): { id: GroupId; sections: SectionId[] }[] {
  return Object.entries(sectionGroups)
    .map(([id, sections]) => ({
      id: id as GroupId,
      sections: Object.entries(sections)
        .filter(([, scope]) => scopes.includes('admin') || scopes.includes(scope))
        .map(([section]) => section as SectionId),
    }))
    .filter(({ sections }) => sections.length > 0)
}
