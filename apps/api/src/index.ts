export { type Api, type ApiOptions, type ServiceOptions, startApi, startService } from './start-api.ts'
