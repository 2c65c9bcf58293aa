export const ownCompanies = {
  title: 'Own companies',
  intro:
    'The companies of this workspace. Invoices are expected to be addressed to one of them, which helps to read them; one that is addressed to somebody else is a reason for a look.',
  empty: 'No own companies',
  emptyText:
    'Enter your company once, and it is found on invoices more often and is not taken for the vendor.',
  create: 'Add company',
  createTitle: 'New company',
  deleteTitle: 'Delete {name}?',
  deleteText: 'Documents in review are compared with the remaining companies.',
  changedByOther:
    'Somebody else has changed the settings in the meantime, so nothing was saved. Cancel, look at the list as it is now, and try again.',
}
