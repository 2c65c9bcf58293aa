export const session = {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  wrong: 'E-mail or password is wrong.',
  endedTitle: 'Your session has ended',
  endedText: 'Sign in again to go on. What you typed is still here.',
}
