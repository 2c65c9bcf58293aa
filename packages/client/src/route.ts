/** What the client needs to know of a route at run time. */
export type Route = {
  method: string
  path: string
  /** How the argument after the path's parameters travels; absent if the route takes none. */
  input?: 'query' | 'json' | 'multipart'
  /** `raw`: the Response itself; absent: its JSON. */
  output?: 'list' | 'raw'
}
