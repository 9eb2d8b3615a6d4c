export { InspectionSheet } from './inspection-sheet.tsx'
