-- Closed lists of words become enums, and what belongs to something gets a foreign key that deletes it together with it.
-- All tables at once, in the order in which a running process takes them, so that neither waits for the other for ever.
LOCK TABLE "workspaces", "documents", "document_results", "pushes", "delivery_attempts", "layout_lessons",
  "idempotent_answers", "events", "webhook_endpoints", "webhook_deliveries", "destinations", "mappings", "routes",
  "api_keys", "tombstones", "storage_sweeps" IN ACCESS EXCLUSIVE MODE;

CREATE TYPE "workspace_mode" AS ENUM ('live', 'test');
CREATE TYPE "document_state" AS ENUM ('pending', 'processing', 'for_review', 'reviewed', 'failed');
CREATE TYPE "document_delivery" AS ENUM ('none', 'pending', 'succeeded', 'failed');
CREATE TYPE "document_status" AS ENUM ('processing', 'review_required', 'reviewed', 'push_pending', 'push_succeeded', 'push_failed', 'failed');
CREATE TYPE "failure_code" AS ENUM ('file_unreachable', 'invalid_file_url', 'file_too_large', 'unsupported_file_type', 'password_protected', 'too_many_pages', 'file_unreadable', 'no_text_found', 'extraction_failed', 'timed_out', 'rejected');
CREATE TYPE "endpoint_status" AS ENUM ('active', 'disabled');
CREATE TYPE "webhook_delivery_status" AS ENUM ('pending', 'succeeded', 'failed');
CREATE TYPE "destination_status" AS ENUM ('active', 'disabled');
CREATE TYPE "route_mode" AS ENUM ('push', 'external');
CREATE TYPE "route_trigger" AS ENUM ('on_approve', 'manual');
CREATE TYPE "delivery_status" AS ENUM ('pending', 'succeeded', 'failed', 'skipped');
CREATE TYPE "push_operation" AS ENUM ('create', 'update');
CREATE TYPE "sweep_side" AS ENUM ('leftovers', 'missing');

-- In each table all columns at once: it is written anew, with its indexes, only once.
DROP INDEX "documents_workspace_id_id_idx";
DROP INDEX "destinations_workspace_id_id_idx";
DROP INDEX "webhook_endpoints_workspace_id_id_idx";

ALTER TABLE "workspaces"
  ALTER COLUMN "mode" DROP DEFAULT,
  ALTER COLUMN "mode" TYPE "workspace_mode" USING "mode"::"workspace_mode",
  ALTER COLUMN "mode" SET DEFAULT 'live';
ALTER TABLE "documents"
  ALTER COLUMN "state" TYPE "document_state" USING "state"::"document_state",
  ALTER COLUMN "delivery" DROP DEFAULT,
  ALTER COLUMN "delivery" TYPE "document_delivery" USING "delivery"::"document_delivery",
  ALTER COLUMN "delivery" SET DEFAULT 'none',
  ALTER COLUMN "status" TYPE "document_status" USING "status"::"document_status",
  ALTER COLUMN "failure_code" TYPE "failure_code" USING "failure_code"::"failure_code";
ALTER TABLE "pushes"
  ALTER COLUMN "mode" TYPE "route_mode" USING "mode"::"route_mode",
  ALTER COLUMN "status" TYPE "delivery_status" USING "status"::"delivery_status",
  ALTER COLUMN "operation" DROP DEFAULT,
  ALTER COLUMN "operation" TYPE "push_operation" USING "operation"::"push_operation",
  ALTER COLUMN "operation" SET DEFAULT 'create';
ALTER TABLE "delivery_attempts"
  ALTER COLUMN "status" TYPE "delivery_status" USING "status"::"delivery_status";
ALTER TABLE "webhook_endpoints"
  ALTER COLUMN "status" DROP DEFAULT,
  ALTER COLUMN "status" TYPE "endpoint_status" USING "status"::"endpoint_status",
  ALTER COLUMN "status" SET DEFAULT 'active';
ALTER TABLE "webhook_deliveries"
  ALTER COLUMN "status" TYPE "webhook_delivery_status" USING "status"::"webhook_delivery_status";
ALTER TABLE "destinations"
  ALTER COLUMN "status" DROP DEFAULT,
  ALTER COLUMN "status" TYPE "destination_status" USING "status"::"destination_status",
  ALTER COLUMN "status" SET DEFAULT 'active';
ALTER TABLE "routes"
  ALTER COLUMN "mode" TYPE "route_mode" USING "mode"::"route_mode",
  ALTER COLUMN "trigger" TYPE "route_trigger" USING "trigger"::"route_trigger";
ALTER TABLE "storage_sweeps"
  ALTER COLUMN "side" TYPE "sweep_side" USING "side"::"sweep_side";

-- A process of the version before goes on beside this database until it is replaced. Its statement for new documents
-- writes these words as text, which PostgreSQL takes for an enum only by such a cast.
CREATE CAST (TEXT AS "document_state") WITH INOUT AS ASSIGNMENT;
CREATE CAST (TEXT AS "document_delivery") WITH INOUT AS ASSIGNMENT;
CREATE CAST (TEXT AS "document_status") WITH INOUT AS ASSIGNMENT;

CREATE UNIQUE INDEX "documents_workspace_id_id_key" ON "documents"("workspace_id", "id");
CREATE UNIQUE INDEX "destinations_workspace_id_id_key" ON "destinations"("workspace_id", "id");
CREATE UNIQUE INDEX "webhook_endpoints_workspace_id_id_key" ON "webhook_endpoints"("workspace_id", "id");
CREATE INDEX "delivery_attempts_push_id_idx" ON "delivery_attempts"("push_id");

-- Rows of something that is gone, which no request can reach any more.
DELETE FROM "documents" WHERE NOT EXISTS (SELECT FROM "workspaces" WHERE "id" = "documents"."workspace_id");
DELETE FROM "api_keys" WHERE NOT EXISTS (SELECT FROM "workspaces" WHERE "id" = "api_keys"."workspace_id");
DELETE FROM "tombstones" WHERE NOT EXISTS (SELECT FROM "workspaces" WHERE "id" = "tombstones"."workspace_id");
DELETE FROM "events" WHERE NOT EXISTS (SELECT FROM "workspaces" WHERE "id" = "events"."workspace_id");
DELETE FROM "webhook_endpoints" WHERE NOT EXISTS (SELECT FROM "workspaces" WHERE "id" = "webhook_endpoints"."workspace_id");
DELETE FROM "destinations" WHERE NOT EXISTS (SELECT FROM "workspaces" WHERE "id" = "destinations"."workspace_id");
DELETE FROM "routes" WHERE NOT EXISTS (SELECT FROM "workspaces" WHERE "id" = "routes"."workspace_id");
DELETE FROM "idempotent_answers" WHERE NOT EXISTS (SELECT FROM "workspaces" WHERE "id" = "idempotent_answers"."workspace_id");
DELETE FROM "layout_lessons" WHERE NOT EXISTS (SELECT FROM "documents" p WHERE p."workspace_id" = "layout_lessons"."workspace_id" AND p."id" = "layout_lessons"."document_id");
DELETE FROM "pushes" WHERE NOT EXISTS (SELECT FROM "documents" p WHERE p."workspace_id" = "pushes"."workspace_id" AND p."id" = "pushes"."document_id");
DELETE FROM "delivery_attempts" WHERE NOT EXISTS (SELECT FROM "documents" p WHERE p."workspace_id" = "delivery_attempts"."workspace_id" AND p."id" = "delivery_attempts"."document_id");
DELETE FROM "webhook_deliveries" WHERE NOT EXISTS (SELECT FROM "webhook_endpoints" p WHERE p."workspace_id" = "webhook_deliveries"."workspace_id" AND p."id" = "webhook_deliveries"."endpoint_id");
DELETE FROM "mappings" WHERE NOT EXISTS (SELECT FROM "destinations" p WHERE p."workspace_id" = "mappings"."workspace_id" AND p."id" = "mappings"."destination_id");
DELETE FROM "routes" WHERE "destination_id" IS NOT NULL AND NOT EXISTS (SELECT FROM "destinations" p WHERE p."workspace_id" = "routes"."workspace_id" AND p."id" = "routes"."destination_id");
-- The attempt is shown with its document all the same.
UPDATE "delivery_attempts" SET "push_id" = NULL
  WHERE "push_id" IS NOT NULL AND NOT EXISTS (SELECT FROM "pushes" WHERE "id" = "push_id");

ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "documents" ADD CONSTRAINT "documents_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "layout_lessons" ADD CONSTRAINT "layout_lessons_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "documents"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "events" ADD CONSTRAINT "events_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_workspace_id_endpoint_id_fkey" FOREIGN KEY ("workspace_id", "endpoint_id") REFERENCES "webhook_endpoints"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "destinations" ADD CONSTRAINT "destinations_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "mappings" ADD CONSTRAINT "mappings_workspace_id_destination_id_fkey" FOREIGN KEY ("workspace_id", "destination_id") REFERENCES "destinations"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "routes" ADD CONSTRAINT "routes_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "routes" ADD CONSTRAINT "routes_workspace_id_destination_id_fkey" FOREIGN KEY ("workspace_id", "destination_id") REFERENCES "destinations"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "pushes" ADD CONSTRAINT "pushes_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "documents"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "documents"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_push_id_fkey" FOREIGN KEY ("push_id") REFERENCES "pushes"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "idempotent_answers" ADD CONSTRAINT "idempotent_answers_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the planner knew of a column went with its type.
ANALYZE "documents", "pushes", "delivery_attempts", "webhook_deliveries";
