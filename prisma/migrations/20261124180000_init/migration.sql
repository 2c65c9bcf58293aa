
-- CreateTable
CREATE TABLE "workspaces" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mode" TEXT NOT NULL DEFAULT 'live',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspaces_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "scopes" TEXT[],
    "hash" TEXT NOT NULL,
    "previous_hash" TEXT,
    "previous_expires_at" TIMESTAMPTZ(3),
    "hint" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "documents" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "schema" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "delivery" TEXT NOT NULL DEFAULT 'none',
    "status" TEXT NOT NULL,
    "failure_code" TEXT,
    "failure_detail" TEXT,
    "external_id" TEXT,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "file_url" TEXT,
    "file_key" TEXT,
    "file_name" TEXT,
    "content_type" TEXT,
    "size_bytes" INTEGER,
    "sha256" TEXT,
    "page_count" INTEGER,
    "generation" INTEGER NOT NULL DEFAULT 1,
    "starts" INTEGER NOT NULL DEFAULT 0,
    "crashes" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3),
    "confidence" DOUBLE PRECISION,
    "review_reasons" JSONB NOT NULL DEFAULT '[]',
    "confirmed_fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "confirmed_line_items" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "duplicate_of" TEXT,
    "content_key" TEXT,
    "approval" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_results" (
    "document_id" TEXT NOT NULL,
    "fields" JSON NOT NULL,
    "line_items" JSON NOT NULL,
    "issues" JSON NOT NULL DEFAULT '[]',

    CONSTRAINT "document_results_pkey" PRIMARY KEY ("document_id")
);

-- CreateTable
CREATE TABLE "tombstones" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3) NOT NULL,
    "actor" JSONB NOT NULL,

    CONSTRAINT "tombstones_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "tx" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "workspace_id" TEXT NOT NULL,
    "document_id" TEXT,
    "type" TEXT NOT NULL,
    "is_webhook" BOOLEAN NOT NULL,
    "data" JSON,
    "actor" JSONB NOT NULL,
    "request_id" TEXT,
    "changes" JSON NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_endpoints" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "events" TEXT[],
    "description" TEXT,
    "status" TEXT NOT NULL DEFAULT 'active',
    "sealed_secret" TEXT NOT NULL,
    "previous_sealed_secret" TEXT,
    "previous_secret_expires_at" TIMESTAMPTZ(3),
    "failing_since" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "webhook_endpoints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_deliveries" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "endpoint_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" JSONB NOT NULL DEFAULT '[]',
    "next_attempt_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "destinations" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "config" JSONB NOT NULL,
    "sealed_credentials" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "destinations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mappings" (
    "workspace_id" TEXT NOT NULL,
    "schema" TEXT NOT NULL,
    "destination_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "body" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mappings_pkey" PRIMARY KEY ("workspace_id","schema","destination_id")
);

-- CreateTable
CREATE TABLE "routes" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "schema" TEXT NOT NULL,
    "destination_id" TEXT,
    "provider" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "routes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pushes" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "approval" INTEGER NOT NULL,
    "destination_id" TEXT,
    "provider" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "is_uncertain" BOOLEAN NOT NULL DEFAULT false,
    "operation" TEXT NOT NULL DEFAULT 'create',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "payload" JSON,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "external_record_id" TEXT,
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pushes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_attempts" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "push_id" TEXT,
    "destination_id" TEXT,
    "provider" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "execution_id" TEXT NOT NULL,
    "external_record_id" TEXT,
    "external_url" TEXT,
    "error_code" TEXT,
    "error_message" TEXT,
    "attempt" INTEGER NOT NULL,
    "duration_ms" INTEGER,
    "response_status" INTEGER,
    "attempted_at" TIMESTAMPTZ(3),
    "next_attempt_at" TIMESTAMPTZ(3),

    CONSTRAINT "delivery_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotent_answers" (
    "workspace_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotent_answers_pkey" PRIMARY KEY ("workspace_id","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_previous_hash_key" ON "api_keys"("previous_hash");

-- CreateIndex
CREATE INDEX "api_keys_workspace_id_id_idx" ON "api_keys"("workspace_id", "id" DESC);

-- CreateIndex
CREATE INDEX "documents_workspace_id_id_idx" ON "documents"("workspace_id", "id" DESC);

-- CreateIndex
CREATE INDEX "documents_workspace_id_status_id_idx" ON "documents"("workspace_id", "status", "id" DESC);

-- CreateIndex
CREATE INDEX "documents_workspace_id_schema_status_id_idx" ON "documents"("workspace_id", "schema", "status", "id" DESC);

-- CreateIndex
CREATE INDEX "documents_workspace_id_updated_at_idx" ON "documents"("workspace_id", "updated_at");

-- CreateIndex
CREATE INDEX "documents_workspace_id_sha256_idx" ON "documents"("workspace_id", "sha256");

-- CreateIndex
CREATE INDEX "documents_workspace_id_content_key_idx" ON "documents"("workspace_id", "content_key");

-- CreateIndex
CREATE INDEX "documents_workspace_id_duplicate_of_idx" ON "documents"("workspace_id", "duplicate_of");

-- CreateIndex
CREATE INDEX "documents_metadata_idx" ON "documents" USING GIN ("metadata" jsonb_path_ops);

-- CreateIndex
CREATE INDEX "documents_state_started_at_idx" ON "documents"("state", "started_at");

-- CreateIndex
CREATE UNIQUE INDEX "documents_workspace_id_schema_external_id_key" ON "documents"("workspace_id", "schema", "external_id");

-- CreateIndex
CREATE INDEX "tombstones_workspace_id_id_idx" ON "tombstones"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "events_workspace_id_is_webhook_tx_seq_idx" ON "events"("workspace_id", "is_webhook", "tx", "seq");

-- CreateIndex
CREATE INDEX "events_document_id_seq_idx" ON "events"("document_id", "seq");

-- CreateIndex
CREATE INDEX "events_created_at_idx" ON "events"("created_at");

-- CreateIndex
CREATE INDEX "webhook_endpoints_workspace_id_id_idx" ON "webhook_endpoints"("workspace_id", "id" DESC);

-- CreateIndex
CREATE INDEX "webhook_deliveries_endpoint_id_id_idx" ON "webhook_deliveries"("endpoint_id", "id" DESC);

-- CreateIndex
CREATE INDEX "webhook_deliveries_status_next_attempt_at_idx" ON "webhook_deliveries"("status", "next_attempt_at");

-- CreateIndex
CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries"("created_at");

-- CreateIndex
CREATE INDEX "destinations_workspace_id_id_idx" ON "destinations"("workspace_id", "id" DESC);

-- CreateIndex
CREATE INDEX "routes_workspace_id_id_idx" ON "routes"("workspace_id", "id" DESC);

-- CreateIndex
CREATE INDEX "routes_workspace_id_schema_idx" ON "routes"("workspace_id", "schema");

-- CreateIndex
CREATE UNIQUE INDEX "pushes_key_key" ON "pushes"("key");

-- CreateIndex
CREATE INDEX "pushes_document_id_approval_idx" ON "pushes"("document_id", "approval");

-- CreateIndex
CREATE INDEX "pushes_destination_id_idx" ON "pushes"("destination_id");

-- CreateIndex
CREATE INDEX "pushes_status_expires_at_idx" ON "pushes"("status", "expires_at");

-- CreateIndex
CREATE INDEX "delivery_attempts_document_id_seq_idx" ON "delivery_attempts"("document_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_attempts_document_id_execution_id_key" ON "delivery_attempts"("document_id", "execution_id");

-- CreateIndex
CREATE INDEX "idempotent_answers_created_at_idx" ON "idempotent_answers"("created_at");

-- AddForeignKey
ALTER TABLE "document_results" ADD CONSTRAINT "document_results_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;


