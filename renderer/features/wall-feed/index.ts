export { presentSlide } from './present-slides.ts'
export { useDueSlides } from './use-due-slides.ts'
export { WallFeed } from './wall-feed.tsx'
