export { WallCard } from './wall-card.tsx'
export { WallPage } from './wall-page.tsx'
