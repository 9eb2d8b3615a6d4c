export { NetworkCard } from './network-card.tsx'
