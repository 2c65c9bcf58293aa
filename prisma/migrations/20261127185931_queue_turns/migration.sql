-- CreateTable
CREATE TABLE "queue_turns" (
    "queue" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "turn" INTEGER NOT NULL,

    CONSTRAINT "queue_turns_pkey" PRIMARY KEY ("queue","workspace_id")
);


