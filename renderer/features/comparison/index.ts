export { ComparisonSheet } from './comparison-sheet.tsx'
