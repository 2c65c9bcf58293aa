-- AlterTable
ALTER TABLE "pushes" ADD COLUMN     "cancelled_at" TIMESTAMPTZ(3),
ADD COLUMN     "started_at" TIMESTAMPTZ(3);

-- What was reported before only http and https were taken must not become a link.
UPDATE "delivery_attempts" SET "external_url" = NULL WHERE "external_url" !~* '^https?://';
