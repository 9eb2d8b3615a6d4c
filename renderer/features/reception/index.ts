export { ReceptionPage } from './queue/reception-page.tsx'
export { ReceivePage } from './receive-page.tsx'
export { IntakeSheet } from './sheet/intake-sheet.tsx'
export { signIntake } from './walk-around/commands.ts'
