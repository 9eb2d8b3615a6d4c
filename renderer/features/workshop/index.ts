export { DispatchDialog } from './dispatch/dispatch-dialog.tsx'
export { WorkshopPage } from './page/workshop-page.tsx'
export { WorkshopSheet } from './sheet/workshop-sheet.tsx'
