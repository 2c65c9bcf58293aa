export const link = {
  endedTitle: 'This link has ended',
  endedText: 'Ask for a new one where you got it from. What you typed is kept in this browser.',
  approved: 'Approved',
  rejected: 'Rejected',
  done: 'Thank you. You can close this page.',
}
