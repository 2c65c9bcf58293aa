import { scopesOfRole } from '@numora/contract'
import { expect, test } from 'vitest'
import { visibleGroups } from './section-ids.ts'

test('people see the sections that their role may read', () => {
  const sectionsOf = (role: keyof typeof scopesOfRole) =>
    visibleGroups(scopesOfRole[role]).flatMap(({ sections }) => sections)
  expect(sectionsOf('admin')).toHaveLength(15)
  const hidden = ['api-keys', 'audit', 'webhooks']
  expect(sectionsOf('admin').filter((id) => !sectionsOf('reviewer').includes(id))).toEqual(hidden)
  expect(sectionsOf('read_only')).toEqual(sectionsOf('reviewer'))
  expect(visibleGroups([])).toEqual([])
})
