import type { Messages } from '../messages.ts'

export const session: Messages['session'] = {
  title: 'Anmelden',
  email: 'E-Mail',
  password: 'Passwort',
  signIn: 'Anmelden',
  wrong: 'E-Mail oder Passwort ist falsch.',
  endedTitle: 'Ihre Sitzung ist zu Ende',
  endedText: 'Melden Sie sich wieder an, um fortzufahren. Ihre Eingaben sind noch da.',
}
