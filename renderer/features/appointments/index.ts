export { AppointmentPage } from './appointment-page.tsx'
export { AppointmentsPage } from './appointments-page.tsx'
