import { StorageUnavailable } from '../storage/storage.ts'

/** Codes of Prisma, PostgreSQL and Node for: no server, a broken or ended connection, no space, a read-only disk. */
const codes =
  /^(P1001|P1002|P1008|P1017|P2024|P2028|P2037|08\w{3}|53\w{3}|57P\w\w|E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOSPC|DQUOT|FBIG|ROFS))$/
const kinds = /^(DatabaseNotReachable|ConnectionClosed|TooManyConnections|SocketTimeout)$/
/** The driver's errors about a broken connection have no code. */
const messages = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when)/

type Shape = {
  code?: unknown
  kind?: unknown
  message?: unknown
  cause?: unknown
  meta?: { driverAdapterError?: unknown }
}

/** True for an error that is not about the request: the database or the storage is not available now. */
export function isUnavailable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if (error instanceof StorageUnavailable) return true
  const { code, kind, message, cause, meta } = error as Shape
  if (codes.test(String(code)) || kinds.test(String(kind)) || messages.test(String(message))) return true
  return isUnavailable(cause) || isUnavailable(meta?.driverAdapterError)
}
