export { RegistersPage } from './registers-page.tsx'
