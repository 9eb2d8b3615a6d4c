export { LeadPage } from './lead/lead-page.tsx'
export { SalePage } from './sale/sale-page.tsx'
export { ShowroomPage } from './showroom-page.tsx'
