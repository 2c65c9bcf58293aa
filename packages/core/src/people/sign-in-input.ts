import { Email, limits } from '@numora/contract'
import { z } from 'zod'

const address = Email.transform((email) => email.toLowerCase())
const { leastPasswordCharacters: least, passwordCharacters: most, personNameCharacters } = limits
const newPassword = z.string().min(least).max(most)
const name = z.string().trim().min(1).max(personNameCharacters)
const token = z.string().min(1).max(200)

/** What the routes under `/app/auth` take. */
export const signInInput = {
  signIn: { body: z.strictObject({ email: address, password: z.string().min(1).max(most) }) },
  changePassword: {
    body: z.strictObject({ current_password: z.string().min(1).max(most), new_password: newPassword }),
  },
  changeName: { body: z.strictObject({ name }) },
  findInvitation: { body: z.strictObject({ token }) },
  acceptInvitation: {
    body: z.strictObject({
      token,
      password: newPassword,
      name: name.optional(),
      email: address.optional(),
    }),
  },
}

export type SignIn = z.output<(typeof signInInput)['signIn']['body']>
export type ChangePassword = z.output<(typeof signInInput)['changePassword']['body']>
export type ChangeName = z.output<(typeof signInInput)['changeName']['body']>
export type FindInvitation = z.output<(typeof signInInput)['findInvitation']['body']>
export type AcceptInvitation = z.output<(typeof signInInput)['acceptInvitation']['body']>
