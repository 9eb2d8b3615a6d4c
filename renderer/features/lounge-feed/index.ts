export { LoungeFeed } from './lounge-feed.tsx'
