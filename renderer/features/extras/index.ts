export { ExtrasSheet } from './extras-sheet.tsx'
export { LoansRegister } from './loans-register.tsx'
