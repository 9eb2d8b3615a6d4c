export { AccountsRegister } from './accounts-register.tsx'
export { DayClosePage } from './day-close-page.tsx'
