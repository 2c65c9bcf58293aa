// Made by `pnpm --filter @numora/client generate`.

import type { Route } from '../route.ts'

export const routes: Record<string, Record<string, Route>> = {
  "documents": {
    "upload": {
      "method": "POST",
      "path": "/v1/documents/upload",
      "input": "multipart"
    },
    "create": {
      "method": "POST",
      "path": "/v1/documents",
      "input": "json"
    },
    "list": {
      "method": "GET",
      "path": "/v1/documents",
      "input": "query",
      "output": "list"
    },
    "counts": {
      "method": "GET",
      "path": "/v1/documents/counts",
      "input": "query"
    },
    "get": {
      "method": "GET",
      "path": "/v1/documents/:id",
      "input": "query"
    },
    "delete": {
      "method": "DELETE",
      "path": "/v1/documents/:id"
    },
    "result": {
      "method": "GET",
      "path": "/v1/documents/:id/result"
    },
    "file": {
      "method": "GET",
      "path": "/v1/documents/:id/file",
      "output": "raw"
    },
    "page": {
      "method": "GET",
      "path": "/v1/documents/:id/pages/:number",
      "input": "query",
      "output": "raw"
    },
    "words": {
      "method": "GET",
      "path": "/v1/documents/:id/pages/:number/words"
    },
    "differences": {
      "method": "GET",
      "path": "/v1/documents/:id/differences"
    },
    "splitProposal": {
      "method": "GET",
      "path": "/v1/documents/:id/split"
    },
    "split": {
      "method": "POST",
      "path": "/v1/documents/:id/actions/split",
      "input": "json"
    },
    "events": {
      "method": "GET",
      "path": "/v1/documents/:id/events",
      "input": "query",
      "output": "list"
    },
    "correct": {
      "method": "PATCH",
      "path": "/v1/documents/:id/review",
      "input": "json"
    },
    "assign": {
      "method": "PUT",
      "path": "/v1/documents/:id/assignee",
      "input": "json"
    },
    "approve": {
      "method": "POST",
      "path": "/v1/documents/:id/actions/approve",
      "input": "json"
    },
    "reject": {
      "method": "POST",
      "path": "/v1/documents/:id/actions/reject",
      "input": "json"
    },
    "retryPush": {
      "method": "POST",
      "path": "/v1/documents/:id/actions/retry-push",
      "input": "json"
    },
    "cancelPush": {
      "method": "POST",
      "path": "/v1/documents/:id/actions/cancel-push",
      "input": "json"
    },
    "reprocess": {
      "method": "POST",
      "path": "/v1/documents/:id/actions/reprocess",
      "input": "json"
    }
  },
  "comments": {
    "list": {
      "method": "GET",
      "path": "/v1/documents/:id/comments",
      "input": "query",
      "output": "list"
    },
    "create": {
      "method": "POST",
      "path": "/v1/documents/:id/comments",
      "input": "json"
    },
    "delete": {
      "method": "DELETE",
      "path": "/v1/documents/:id/comments/:comment_id"
    }
  },
  "presence": {
    "put": {
      "method": "PUT",
      "path": "/v1/documents/:id/presence"
    },
    "delete": {
      "method": "DELETE",
      "path": "/v1/documents/:id/presence"
    }
  },
  "views": {
    "list": {
      "method": "GET",
      "path": "/v1/views"
    },
    "create": {
      "method": "POST",
      "path": "/v1/views",
      "input": "json"
    },
    "put": {
      "method": "PUT",
      "path": "/v1/views/:id",
      "input": "json"
    },
    "delete": {
      "method": "DELETE",
      "path": "/v1/views/:id"
    }
  },
  "deliveries": {
    "dispatch": {
      "method": "POST",
      "path": "/v1/documents/:id/dispatch",
      "input": "json"
    },
    "list": {
      "method": "GET",
      "path": "/v1/documents/:id/delivery",
      "input": "query",
      "output": "list"
    },
    "report": {
      "method": "POST",
      "path": "/v1/documents/:id/delivery",
      "input": "json"
    },
    "outbox": {
      "method": "GET",
      "path": "/v1/delivery/outbox",
      "input": "query",
      "output": "list"
    }
  },
  "schemas": {
    "list": {
      "method": "GET",
      "path": "/v1/schemas"
    },
    "get": {
      "method": "GET",
      "path": "/v1/schemas/:id"
    }
  },
  "destinations": {
    "list": {
      "method": "GET",
      "path": "/v1/destinations",
      "input": "query",
      "output": "list"
    },
    "create": {
      "method": "POST",
      "path": "/v1/destinations",
      "input": "json"
    },
    "get": {
      "method": "GET",
      "path": "/v1/destinations/:id"
    },
    "update": {
      "method": "PATCH",
      "path": "/v1/destinations/:id",
      "input": "json"
    },
    "delete": {
      "method": "DELETE",
      "path": "/v1/destinations/:id"
    },
    "session": {
      "method": "POST",
      "path": "/v1/destinations/:id/session"
    },
    "test": {
      "method": "POST",
      "path": "/v1/destinations/:id/test"
    }
  },
  "mappings": {
    "get": {
      "method": "GET",
      "path": "/v1/mappings/:schema/:destination_id"
    },
    "put": {
      "method": "PUT",
      "path": "/v1/mappings/:schema/:destination_id",
      "input": "json"
    },
    "versions": {
      "method": "GET",
      "path": "/v1/mappings/:schema/:destination_id/versions",
      "input": "query",
      "output": "list"
    },
    "preview": {
      "method": "POST",
      "path": "/v1/mappings/:schema/:destination_id/preview",
      "input": "json"
    }
  },
  "lookupTables": {
    "list": {
      "method": "GET",
      "path": "/v1/lookup-tables",
      "input": "query",
      "output": "list"
    },
    "get": {
      "method": "GET",
      "path": "/v1/lookup-tables/:name"
    },
    "put": {
      "method": "PUT",
      "path": "/v1/lookup-tables/:name",
      "input": "json"
    },
    "delete": {
      "method": "DELETE",
      "path": "/v1/lookup-tables/:name"
    },
    "import": {
      "method": "POST",
      "path": "/v1/lookup-tables/:name/import",
      "input": "csv"
    },
    "export": {
      "method": "GET",
      "path": "/v1/lookup-tables/:name/export",
      "output": "raw"
    }
  },
  "routes": {
    "list": {
      "method": "GET",
      "path": "/v1/routes",
      "input": "query",
      "output": "list"
    },
    "create": {
      "method": "POST",
      "path": "/v1/routes",
      "input": "json"
    },
    "update": {
      "method": "PATCH",
      "path": "/v1/routes/:id",
      "input": "json"
    },
    "delete": {
      "method": "DELETE",
      "path": "/v1/routes/:id"
    }
  },
  "vendors": {
    "list": {
      "method": "GET",
      "path": "/v1/vendors",
      "input": "query",
      "output": "list"
    },
    "export": {
      "method": "GET",
      "path": "/v1/vendors/export",
      "output": "raw"
    },
    "import": {
      "method": "POST",
      "path": "/v1/vendors/import",
      "input": "csv"
    },
    "get": {
      "method": "GET",
      "path": "/v1/vendors/:code"
    },
    "put": {
      "method": "PUT",
      "path": "/v1/vendors/:code",
      "input": "json"
    },
    "delete": {
      "method": "DELETE",
      "path": "/v1/vendors/:code"
    }
  },
  "workflows": {
    "list": {
      "method": "GET",
      "path": "/v1/workflows",
      "input": "query",
      "output": "list"
    },
    "create": {
      "method": "POST",
      "path": "/v1/workflows",
      "input": "json"
    },
    "get": {
      "method": "GET",
      "path": "/v1/workflows/:id",
      "input": "query"
    },
    "put": {
      "method": "PUT",
      "path": "/v1/workflows/:id",
      "input": "json"
    },
    "delete": {
      "method": "DELETE",
      "path": "/v1/workflows/:id"
    },
    "dispatch": {
      "method": "POST",
      "path": "/v1/workflows/:id/dispatch",
      "input": "json"
    }
  },
  "runs": {
    "list": {
      "method": "GET",
      "path": "/v1/runs",
      "input": "query",
      "output": "list"
    },
    "get": {
      "method": "GET",
      "path": "/v1/runs/:id"
    },
    "logs": {
      "method": "GET",
      "path": "/v1/runs/:id/logs"
    }
  },
  "webhookEndpoints": {
    "list": {
      "method": "GET",
      "path": "/v1/webhook-endpoints",
      "input": "query",
      "output": "list"
    },
    "create": {
      "method": "POST",
      "path": "/v1/webhook-endpoints",
      "input": "json"
    },
    "get": {
      "method": "GET",
      "path": "/v1/webhook-endpoints/:id"
    },
    "update": {
      "method": "PATCH",
      "path": "/v1/webhook-endpoints/:id",
      "input": "json"
    },
    "delete": {
      "method": "DELETE",
      "path": "/v1/webhook-endpoints/:id"
    },
    "rotateSecret": {
      "method": "POST",
      "path": "/v1/webhook-endpoints/:id/rotate-secret"
    },
    "test": {
      "method": "POST",
      "path": "/v1/webhook-endpoints/:id/test"
    },
    "deliveries": {
      "method": "GET",
      "path": "/v1/webhook-endpoints/:id/deliveries",
      "input": "query",
      "output": "list"
    },
    "replay": {
      "method": "POST",
      "path": "/v1/webhook-endpoints/:id/replay",
      "input": "json"
    },
    "redeliver": {
      "method": "POST",
      "path": "/v1/webhook-endpoints/:id/deliveries/:delivery_id/redeliver"
    }
  },
  "events": {
    "list": {
      "method": "GET",
      "path": "/v1/events",
      "input": "query",
      "output": "list"
    }
  },
  "fileLinks": {
    "download": {
      "method": "GET",
      "path": "/file-links/:link",
      "output": "raw"
    }
  },
  "apiKeys": {
    "list": {
      "method": "GET",
      "path": "/v1/api-keys",
      "input": "query",
      "output": "list"
    },
    "create": {
      "method": "POST",
      "path": "/v1/api-keys",
      "input": "json"
    },
    "rotate": {
      "method": "POST",
      "path": "/v1/api-keys/:id/rotate",
      "input": "json"
    },
    "revoke": {
      "method": "DELETE",
      "path": "/v1/api-keys/:id"
    }
  },
  "me": {
    "get": {
      "method": "GET",
      "path": "/v1/me"
    }
  },
  "people": {
    "list": {
      "method": "GET",
      "path": "/v1/people",
      "input": "query",
      "output": "list"
    },
    "update": {
      "method": "PATCH",
      "path": "/v1/people/:id",
      "input": "json"
    },
    "delete": {
      "method": "DELETE",
      "path": "/v1/people/:id"
    },
    "signOut": {
      "method": "POST",
      "path": "/v1/people/:id/sign-out"
    },
    "createPasswordLink": {
      "method": "POST",
      "path": "/v1/people/:id/password-link"
    }
  },
  "invitations": {
    "list": {
      "method": "GET",
      "path": "/v1/invitations",
      "input": "query",
      "output": "list"
    },
    "create": {
      "method": "POST",
      "path": "/v1/invitations",
      "input": "json"
    },
    "delete": {
      "method": "DELETE",
      "path": "/v1/invitations/:id"
    }
  },
  "audit": {
    "list": {
      "method": "GET",
      "path": "/v1/audit",
      "input": "query",
      "output": "list"
    }
  },
  "quality": {
    "get": {
      "method": "GET",
      "path": "/v1/quality",
      "input": "query"
    }
  },
  "settings": {
    "get": {
      "method": "GET",
      "path": "/v1/settings"
    },
    "update": {
      "method": "PATCH",
      "path": "/v1/settings",
      "input": "json"
    }
  },
  "lessons": {
    "list": {
      "method": "GET",
      "path": "/v1/lessons",
      "input": "query",
      "output": "list"
    },
    "ofDocument": {
      "method": "GET",
      "path": "/v1/documents/:id/lessons"
    },
    "delete": {
      "method": "DELETE",
      "path": "/v1/lessons/:id"
    }
  },
  "reviewLinks": {
    "create": {
      "method": "POST",
      "path": "/v1/documents/:id/review-link",
      "input": "json"
    },
    "list": {
      "method": "GET",
      "path": "/v1/documents/:id/review-links"
    },
    "revoke": {
      "method": "DELETE",
      "path": "/v1/documents/:id/review-links/:link_id"
    }
  },
  "service": {
    "health": {
      "method": "GET",
      "path": "/healthz"
    },
    "ready": {
      "method": "GET",
      "path": "/readyz"
    },
    "metrics": {
      "method": "GET",
      "path": "/metrics",
      "output": "raw"
    }
  }
}
