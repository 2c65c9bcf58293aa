-- Workflows: their versions, and their runs with each step; routes and deliveries may be of the mode workflow.
-- numora:accepts lock: the locks are taken together and in one order; nothing here reads a large table.
-- numora:accepts index: a workspace has at most 500 routes.
-- numora:accepts constraint: a workspace has at most 500 routes.
-- All tables at once, in the order in which a running process takes them, so that neither waits for the other for ever.
LOCK TABLE "workspaces", "documents", "pushes", "routes" IN ACCESS EXCLUSIVE MODE;

-- CreateEnum
CREATE TYPE "workflow_status" AS ENUM ('active', 'disabled');

-- CreateEnum
CREATE TYPE "run_status" AS ENUM ('queued', 'running', 'waiting', 'succeeded', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "run_step_status" AS ENUM ('pending', 'running', 'waiting', 'succeeded', 'failed', 'skipped', 'cancelled');

-- AlterEnum
ALTER TYPE "route_mode" ADD VALUE 'workflow';

-- AlterEnum
ALTER TYPE "route_trigger" ADD VALUE 'on_review_required';

-- AlterTable
ALTER TABLE "pushes" ADD COLUMN     "run_id" TEXT,
ADD COLUMN     "workflow_id" TEXT;

-- AlterTable
ALTER TABLE "routes" ADD COLUMN     "workflow_id" TEXT;

-- CreateTable
CREATE TABLE "workflows" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" "workflow_status" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "sealed_secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "workflows_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workflow_versions" (
    "workspace_id" TEXT NOT NULL,
    "workflow_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "steps" JSON NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "workflow_versions_pkey" PRIMARY KEY ("workspace_id","workflow_id","version")
);

-- CreateTable
CREATE TABLE "runs" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "workflow_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "document_id" TEXT NOT NULL,
    "generation" INTEGER NOT NULL,
    "approval" INTEGER,
    "status" "run_status" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "attempt_started_at" TIMESTAMPTZ(3),
    "awaited_push_id" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "error_code" TEXT,
    "error_message" TEXT,
    "request_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run_steps" (
    "workspace_id" TEXT NOT NULL,
    "run_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "run_step_status" NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "output" JSON,
    "error_code" TEXT,
    "error_message" TEXT,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "run_steps_pkey" PRIMARY KEY ("workspace_id","run_id","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "workflows_workspace_id_id_key" ON "workflows"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "runs_workspace_id_workflow_id_id_idx" ON "runs"("workspace_id", "workflow_id", "id" DESC);

-- CreateIndex
CREATE INDEX "runs_workspace_id_document_id_id_idx" ON "runs"("workspace_id", "document_id", "id" DESC);

-- CreateIndex
CREATE INDEX "runs_status_due_at_idx" ON "runs"("status", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "runs_workspace_id_id_key" ON "runs"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "routes_workspace_id_workflow_id_idx" ON "routes"("workspace_id", "workflow_id");

-- AddForeignKey
ALTER TABLE "routes" ADD CONSTRAINT "routes_workspace_id_workflow_id_fkey" FOREIGN KEY ("workspace_id", "workflow_id") REFERENCES "workflows"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workflows" ADD CONSTRAINT "workflows_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workflow_versions" ADD CONSTRAINT "workflow_versions_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "runs" ADD CONSTRAINT "runs_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "documents"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "runs" ADD CONSTRAINT "runs_workspace_id_workflow_id_version_fkey" FOREIGN KEY ("workspace_id", "workflow_id", "version") REFERENCES "workflow_versions"("workspace_id", "workflow_id", "version") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_steps" ADD CONSTRAINT "run_steps_workspace_id_run_id_fkey" FOREIGN KEY ("workspace_id", "run_id") REFERENCES "runs"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;


