export { usePrintPaper } from './use-print-paper.ts'
export { VisitPage } from './visit-page.tsx'
