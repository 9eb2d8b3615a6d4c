export { CallSoundCard } from './call-sound-card.tsx'
export { CallTag } from './call-tag.tsx'
export { LoungeFeed } from './lounge-feed.tsx'
export { useCallOwner } from './use-call-owner.ts'
