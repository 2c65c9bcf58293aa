import type { AuditTargetType, AuditType } from '@numora/contract'

/** What can be done to each kind of target, so that the compiler misses no type of the audit trail. */
const actions: { [K in AuditTargetType]: Record<ActionOf<K>, true> } = {
  api_key: { created: true, rotated: true, revoked: true, restored: true },
  person: { joined: true, updated: true, removed: true, signed_out: true, password_changed: true },
  invitation: { created: true, deleted: true },
  destination: { created: true, updated: true, deleted: true, session_created: true },
  lookup_table: { created: true, updated: true, deleted: true },
  mapping: { created: true, updated: true, deleted: true },
  route: { created: true, updated: true, deleted: true },
  settings: { updated: true },
  vendor: { created: true, updated: true, deleted: true },
  vendor_list: { imported: true },
  workflow: { created: true, updated: true, deleted: true },
  webhook_endpoint: {
    created: true,
    updated: true,
    deleted: true,
    secret_rotated: true,
    disabled: true,
    replayed: true,
  },
  workspace: { created: true },
}

type ActionOf<K extends string> = AuditType extends infer T
  ? T extends `${K}.${infer A}`
    ? A
    : never
  : never

export const targetTypes = Object.keys(actions) as AuditTargetType[]

/** All types of the audit trail about one kind of target. */
export function typesOf(target: AuditTargetType): AuditType[] {
  return Object.keys(actions[target]).map((action) => `${target}.${action}` as AuditType)
}
