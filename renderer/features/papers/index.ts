export { type IssuePaperRefusal, issuePaper } from './commands.ts'
export { PapersSheet } from './lazy-papers-sheet.tsx'
export { type PaperDesk, preparePaper, writePaper } from './prepare-paper.ts'
