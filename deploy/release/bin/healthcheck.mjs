// Ends with 0 where the API or the worker beside it is ready, as containers are asked.
const { NUMORA_ROLE, NUMORA_WORKER_PORT, PORT = '3000' } = process.env
const port = NUMORA_ROLE === 'worker' ? NUMORA_WORKER_PORT : PORT
const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(
  () => undefined,
)
process.exit(answer?.ok ? 0 : 1)
