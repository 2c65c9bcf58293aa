/** The address of every page of the settings. */
export const settingsRoute = '/settings/{-$section}/{-$item}'
