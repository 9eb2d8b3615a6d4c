import { createPaperEngine } from '../engine/paper-engine.ts'
import { loadFont } from './load-font.ts'
import type { FromWorker, Line, ToWorker } from './messages.ts'
import { preparePhoto } from './prepare-photo.ts'
import { servePapers } from './serve-papers.ts'

// The renderer compiles with the window's types; in a worker `self` is its end of the line.
const line = self as unknown as Line<FromWorker, ToWorker>

servePapers(line, createPaperEngine(loadFont), preparePhoto)
