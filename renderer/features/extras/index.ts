import { lazy } from 'react'

// Signing is asked for by the counter display; the screens are fetched when they are opened.
export { signContract } from './contract/commands.ts'
export { signLoan } from './loans/commands.ts'

export const ExtrasSheet = lazy(async () => ({
  default: (await import('./extras-sheet.tsx')).ExtrasSheet,
}))
export const LoansRegister = lazy(async () => ({
  default: (await import('./loans-register.tsx')).LoansRegister,
}))
export const LoanCarsCard = lazy(async () => ({
  default: (await import('./loans/loan-cars-card.tsx')).LoanCarsCard,
}))
