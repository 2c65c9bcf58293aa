/** What the client must know about a route at run time. */
export type Route = {
  method: string
  path: string
  /** How the argument after the path's parameters is sent; absent if the route has none. */
  input?: 'query' | 'json' | 'csv' | 'multipart'
  /** `raw`: the Response itself; absent: its JSON. */
  output?: 'list' | 'raw'
}
