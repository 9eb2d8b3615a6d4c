export { AccessCard } from './access-card.tsx'
export { DeskGuard } from './desk-guard.tsx'
export { StaffPinButton } from './staff-pin-button.tsx'
export { StaffSwitch } from './staff-switch.tsx'
