import type { Messages } from '../messages.ts'

export const link: Messages['link'] = {
  endedTitle: 'Dieser Link gilt nicht mehr',
  endedText:
    'Bitten Sie dort um einen neuen, wo Sie ihn bekommen haben. Was Sie eingegeben haben, bleibt in diesem Browser erhalten.',
  approved: 'Freigegeben',
  rejected: 'Abgelehnt',
  done: 'Vielen Dank. Sie können diese Seite schließen.',
}
