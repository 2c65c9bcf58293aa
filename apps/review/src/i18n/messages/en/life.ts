export const life = {}
