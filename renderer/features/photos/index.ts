export { PhotoSlot } from './photo-slot.tsx'
export { PhotoView } from './photo-view.tsx'
