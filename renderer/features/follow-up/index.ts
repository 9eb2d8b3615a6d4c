export { FollowUpRegister } from './follow-up-register.tsx'
