export { SettingsPage } from './settings-page.tsx'
export { StaffSwitch } from './staff-switch.tsx'
