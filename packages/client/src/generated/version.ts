// Made by `pnpm --filter @numora/client generate`.

export const version = '0.1.0'
