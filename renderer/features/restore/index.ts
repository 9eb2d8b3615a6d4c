export { RestorePage } from './page/restore-page.tsx'
export { RestoreCard } from './restore-card.tsx'
