export { HealthButton } from './health-button.tsx'
export { HealthRegister } from './health-register.tsx'
