/** True for a unique constraint that was broken: Prisma's own code, and PostgreSQL's. */
export function isUniqueViolation(error: unknown): boolean {
  return ['P2002', '23505'].includes((error as { code?: string }).code ?? '')
}
