export { OldPartsOfVisit } from './old-parts-of-visit.tsx'
export { OldPartsRegister } from './old-parts-register.tsx'
