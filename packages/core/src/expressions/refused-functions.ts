/** Functions of JSONata that are not available, because a payload must be the same each time and have no hidden parts. */
export const refusedFunctions = ['now', 'millis', 'random', 'shuffle', 'eval'] as const
