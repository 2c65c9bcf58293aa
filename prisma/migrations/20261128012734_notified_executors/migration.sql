-- AlterTable
ALTER TABLE "pushes" ADD COLUMN     "next_notification_at" TIMESTAMPTZ(3),
ADD COLUMN     "notifications" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "route_id" TEXT;

-- AlterTable
ALTER TABLE "routes" ADD COLUMN     "config" JSONB,
ADD COLUMN     "sealed_secret" TEXT;

-- AlterTable
ALTER TABLE "webhook_endpoints" ADD COLUMN     "is_slow" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "schemas" TEXT[] DEFAULT ARRAY[]::TEXT[];


