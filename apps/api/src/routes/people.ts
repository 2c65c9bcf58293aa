import type { contract, InvitationWithUrl } from '@numora/contract'
import {
  createInvitation,
  createPasswordLink,
  deleteInvitation,
  type Invited,
  invitationUrl,
  listInvitations,
  listPeople,
  removePerson,
  signOutPerson,
  updatePerson,
} from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

type Options = { publicUrl: () => string }

export function people({ publicUrl }: Options): Verbs<typeof contract.people> {
  return {
    async list({ ctx, query }) {
      return { status: 200, body: await listPeople(ctx, query) }
    },
    async update({ ctx, params, body }) {
      return { status: 200, body: await updatePerson(ctx, { ...body, ...params }) }
    },
    async delete({ ctx, params }) {
      await removePerson(ctx, params)
      return { status: 204, body: undefined }
    },
    async signOut({ ctx, params }) {
      await signOutPerson(ctx, params)
      return { status: 204, body: undefined }
    },
    async createPasswordLink({ ctx, params }) {
      return { status: 201, body: withUrl(await createPasswordLink(ctx, params), publicUrl()) }
    },
  }
}

export function invitations({ publicUrl }: Options): Verbs<typeof contract.invitations> {
  return {
    async list({ ctx, query }) {
      return { status: 200, body: await listInvitations(ctx, query) }
    },
    async create({ ctx, body }) {
      return { status: 201, body: withUrl(await createInvitation(ctx, body), publicUrl()) }
    },
    async delete({ ctx, params }) {
      await deleteInvitation(ctx, params)
      return { status: 204, body: undefined }
    },
  }
}

function withUrl(invited: Invited, publicUrl: string): InvitationWithUrl {
  return { ...invited.invitation, url: invitationUrl(publicUrl, invited) }
}
