// Makes what is derived from sources and not stored in git, where it is missing or old.
import './prisma/generate-client.ts'
import './packages/extraction/generate/main.ts'
