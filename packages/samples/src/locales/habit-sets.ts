import { after, before, without } from './region.ts'

/** Formats of dates and euros that several countries share, with their weights. */
export const euroAfter = [
  [after('€'), 8],
  [after('EUR'), 4],
  [before('€', true), 3],
  [before('€'), 1],
  [before('EUR', true), 2],
  [after('€', false), 1],
  [without('EUR'), 3],
  [without('€'), 1],
] as const

export const euroBefore = [
  [before('€', true), 8],
  [before('€'), 5],
  [before('EUR', true), 2],
  [after('EUR'), 1],
  [after('€'), 1],
  [without('EUR'), 1],
  [without('€'), 1],
] as const

export const germanDates = [
  ['dd.MM.yyyy', 12],
  ['d. MMMM yyyy', 3],
  ['dd.MM.yy', 3],
  ['dd. MMMM yyyy', 1],
  ['yyyy-MM-dd', 1],
  ['d.M.yyyy', 2],
  ['d. MMM yyyy', 1],
] as const

export const dayFirstDates = [
  ['dd/MM/yyyy', 8],
  ['d MMMM yyyy', 4],
  ['dd MMM yyyy', 4],
  ['dd-MMM-yy', 2],
  ['dd-MMM-yyyy', 2],
  ['dd/MM/yy', 3],
  ['dd.MM.yyyy', 1],
  ['yyyy-MM-dd', 2],
  ['d/MM/yyyy', 1],
  ['MMMM d, yyyy', 1],
  ['dd-MM-yyyy', 2],
] as const

export function slashDates(long: string) {
  return [
    ['dd/MM/yyyy', 12],
    [long, 4],
    ['dd/MM/yy', 2],
    ['dd-MM-yyyy', 2],
    ['dd.MM.yyyy', 2],
    ['yyyy-MM-dd', 1],
    ['d/M/yyyy', 1],
    [long.replace('MMMM', 'MMM'), 0.7],
  ] as const
}

export const dashDates = [
  ['dd-MM-yyyy', 9],
  ['d MMMM yyyy', 4],
  ['dd/MM/yyyy', 3],
  ['dd-MM-yy', 1.5],
  ['yyyy-MM-dd', 2],
  ['d-M-yyyy', 1.5],
  ['dd.MM.yyyy', 1],
  ['d MMM yyyy', 1],
] as const
