export * from './start-guarded-child.ts'
