export { LeadPage } from './lead/lead-page.tsx'
export { ActDialog } from './sale/act-dialog.tsx'
export { SalePage } from './sale/sale-page.tsx'
export { ShowroomPage } from './showroom-page.tsx'
