export { DiagnosisSheet } from './diagnosis-sheet.tsx'
