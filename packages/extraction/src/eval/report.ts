import { once } from 'node:events'
import { createWriteStream, readFileSync } from 'node:fs'
import { renderFilePage } from '../read/render-file-page.ts'
import type { Outcome } from './evaluate.ts'
export const writeReport = async (_p: string, _o: readonly Outcome[]): Promise<void> => {}
void createWriteStream
void readFileSync
void once
void renderFilePage
