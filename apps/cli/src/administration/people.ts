import { contract, type Person, type Role } from '@numora/contract'
import {
  type Context,
  createInvitation,
  createPasswordLink,
  type Invited,
  invitationUrl,
  inviteAdmin,
  listPeople,
  parseInput,
} from '@numora/core'
import { readEnvironment } from '../environment/environment.ts'
import { printJson, printTable } from '../print.ts'
import { publicUrlOf } from '../start/public-url.ts'
import { withInstallation } from './existing-installation.ts'
import { ensureWorkspaceContext, workspaceContext } from './workspace-context.ts'

type Common = { workspace?: string; json?: true }

/** Makes a link to join, or to set a new password for an address that already belongs to somebody. */
export async function invitePerson(options: Common & { email?: string; role: Role }): Promise<void> {
  const { email, role, workspace, json } = options
  // The verb checks this, too; here the error comes before anything is opened or created.
  if (email !== undefined) parseInput(contract.invitations.create, { email, role })
  await withInstallation(async (system) => {
    const ctx = await ensureWorkspaceContext(system, workspace)
    const invited = await invite(ctx, email, role)
    const url = invitationUrl(publicUrlOf(readEnvironment()), invited)
    if (json) return printJson({ ...invited.invitation, url })
    const what = invited.invitation.person_id ? 'a new password' : `the role ${invited.invitation.role}`
    console.log(`A link for ${what}, which works once, until ${invited.invitation.expires_at}:\n${url}`)
  })
}

async function invite(ctx: Context, email: string | undefined, role: Role): Promise<Invited> {
  if (email === undefined) return inviteAdmin(ctx)
  const known = (await allPeople(ctx)).find((person) => person.email === email.toLowerCase())
  return known ? createPasswordLink(ctx, { id: known.id }) : createInvitation(ctx, { email, role })
}

export function listAllPeople({ workspace, json }: Common): Promise<void> {
  return withInstallation(async (system) => {
    const data = await allPeople(await workspaceContext(system, workspace))
    if (json) return printJson({ data, next_cursor: null })
    printTable(
      ['id', 'email', 'role', 'status', 'last seen', 'name'],
      data.map((person) => [
        person.id,
        person.email,
        person.role,
        person.status,
        person.last_seen_at ?? 'never',
        person.name,
      ]),
    )
  })
}

async function allPeople(ctx: Context): Promise<Person[]> {
  const people: Person[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await listPeople(ctx, { limit: 100, ...(cursor === undefined ? {} : { cursor }) })
    people.push(...page.data)
    if (page.next_cursor === null) return people
    cursor = page.next_cursor
  }
}
