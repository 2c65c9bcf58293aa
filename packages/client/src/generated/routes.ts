// Made by `pnpm --filter @numora/client generate`.

export const routes: Record<string, Record<string, string>> = {
  "documents": {
    "upload": "POST /v1/documents/upload multipart",
    "create": "POST /v1/documents json",
    "list": "GET /v1/documents query list",
    "counts": "GET /v1/documents/counts query",
    "get": "GET /v1/documents/:id query",
    "delete": "DELETE /v1/documents/:id",
    "result": "GET /v1/documents/:id/result",
    "file": "GET /v1/documents/:id/file  raw",
    "page": "GET /v1/documents/:id/pages/:number query raw",
    "words": "GET /v1/documents/:id/pages/:number/words",
    "differences": "GET /v1/documents/:id/differences",
    "splitProposal": "GET /v1/documents/:id/split",
    "split": "POST /v1/documents/:id/actions/split json",
    "contents": "GET /v1/documents/:id/contents",
    "events": "GET /v1/documents/:id/events query list",
    "correct": "PATCH /v1/documents/:id/review json",
    "assign": "PUT /v1/documents/:id/assignee json",
    "approve": "POST /v1/documents/:id/actions/approve json",
    "reject": "POST /v1/documents/:id/actions/reject json",
    "retryPush": "POST /v1/documents/:id/actions/retry-push json",
    "cancelPush": "POST /v1/documents/:id/actions/cancel-push json",
    "reprocess": "POST /v1/documents/:id/actions/reprocess json",
    "dryRun": "GET /v1/documents/:id/dry-run query"
  },
  "comments": {
    "list": "GET /v1/documents/:id/comments query list",
    "create": "POST /v1/documents/:id/comments json",
    "delete": "DELETE /v1/documents/:id/comments/:comment_id"
  },
  "presence": {
    "put": "PUT /v1/documents/:id/presence",
    "delete": "DELETE /v1/documents/:id/presence"
  },
  "views": {
    "list": "GET /v1/views",
    "create": "POST /v1/views json",
    "put": "PUT /v1/views/:id json",
    "delete": "DELETE /v1/views/:id"
  },
  "deliveries": {
    "dispatch": "POST /v1/documents/:id/dispatch json",
    "list": "GET /v1/documents/:id/delivery query list",
    "report": "POST /v1/documents/:id/delivery json",
    "outbox": "GET /v1/delivery/outbox query list"
  },
  "schemas": {
    "list": "GET /v1/schemas",
    "get": "GET /v1/schemas/:id"
  },
  "destinations": {
    "list": "GET /v1/destinations query list",
    "create": "POST /v1/destinations json",
    "get": "GET /v1/destinations/:id",
    "update": "PATCH /v1/destinations/:id json",
    "delete": "DELETE /v1/destinations/:id",
    "session": "POST /v1/destinations/:id/session",
    "test": "POST /v1/destinations/:id/test"
  },
  "mappings": {
    "get": "GET /v1/mappings/:schema/:destination_id",
    "put": "PUT /v1/mappings/:schema/:destination_id json",
    "versions": "GET /v1/mappings/:schema/:destination_id/versions query list",
    "preview": "POST /v1/mappings/:schema/:destination_id/preview json"
  },
  "lookupTables": {
    "list": "GET /v1/lookup-tables query list",
    "get": "GET /v1/lookup-tables/:name",
    "put": "PUT /v1/lookup-tables/:name json",
    "delete": "DELETE /v1/lookup-tables/:name",
    "import": "POST /v1/lookup-tables/:name/import csv",
    "export": "GET /v1/lookup-tables/:name/export  raw"
  },
  "routes": {
    "list": "GET /v1/routes query list",
    "create": "POST /v1/routes json",
    "update": "PATCH /v1/routes/:id json",
    "delete": "DELETE /v1/routes/:id"
  },
  "vendors": {
    "list": "GET /v1/vendors query list",
    "export": "GET /v1/vendors/export  raw",
    "import": "POST /v1/vendors/import csv",
    "get": "GET /v1/vendors/:code",
    "put": "PUT /v1/vendors/:code json",
    "delete": "DELETE /v1/vendors/:code"
  },
  "workflows": {
    "list": "GET /v1/workflows query list",
    "create": "POST /v1/workflows json",
    "get": "GET /v1/workflows/:id query",
    "put": "PUT /v1/workflows/:id json",
    "delete": "DELETE /v1/workflows/:id",
    "dispatch": "POST /v1/workflows/:id/dispatch json"
  },
  "runs": {
    "list": "GET /v1/runs query list",
    "get": "GET /v1/runs/:id",
    "logs": "GET /v1/runs/:id/logs"
  },
  "webhookEndpoints": {
    "list": "GET /v1/webhook-endpoints query list",
    "create": "POST /v1/webhook-endpoints json",
    "get": "GET /v1/webhook-endpoints/:id",
    "update": "PATCH /v1/webhook-endpoints/:id json",
    "delete": "DELETE /v1/webhook-endpoints/:id",
    "rotateSecret": "POST /v1/webhook-endpoints/:id/rotate-secret",
    "test": "POST /v1/webhook-endpoints/:id/test",
    "deliveries": "GET /v1/webhook-endpoints/:id/deliveries query list",
    "replay": "POST /v1/webhook-endpoints/:id/replay json",
    "redeliver": "POST /v1/webhook-endpoints/:id/deliveries/:delivery_id/redeliver"
  },
  "events": {
    "list": "GET /v1/events query list"
  },
  "fileLinks": {
    "download": "GET /file-links/:link  raw"
  },
  "apiKeys": {
    "list": "GET /v1/api-keys query list",
    "create": "POST /v1/api-keys json",
    "rotate": "POST /v1/api-keys/:id/rotate json",
    "revoke": "DELETE /v1/api-keys/:id"
  },
  "me": {
    "get": "GET /v1/me"
  },
  "people": {
    "list": "GET /v1/people query list",
    "update": "PATCH /v1/people/:id json",
    "delete": "DELETE /v1/people/:id",
    "signOut": "POST /v1/people/:id/sign-out",
    "createPasswordLink": "POST /v1/people/:id/password-link"
  },
  "invitations": {
    "list": "GET /v1/invitations query list",
    "create": "POST /v1/invitations json",
    "delete": "DELETE /v1/invitations/:id"
  },
  "audit": {
    "list": "GET /v1/audit query list"
  },
  "quality": {
    "get": "GET /v1/quality query"
  },
  "settings": {
    "get": "GET /v1/settings",
    "update": "PATCH /v1/settings json"
  },
  "lessons": {
    "list": "GET /v1/lessons query list",
    "ofDocument": "GET /v1/documents/:id/lessons",
    "delete": "DELETE /v1/lessons/:id"
  },
  "reviewLinks": {
    "create": "POST /v1/documents/:id/review-link json",
    "list": "GET /v1/documents/:id/review-links",
    "revoke": "DELETE /v1/documents/:id/review-links/:link_id"
  },
  "service": {
    "health": "GET /healthz",
    "ready": "GET /readyz",
    "metrics": "GET /metrics  raw"
  }
}
