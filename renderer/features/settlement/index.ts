export { CashierPage } from './cashier-page.tsx'
export { SettlementSheet } from './settlement-sheet.tsx'
