export { OldPartsRegister } from './old-parts-register.tsx'
