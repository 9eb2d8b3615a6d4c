export { ReworkCard } from './rework-card.tsx'
export { SanbaoCard } from './sanbao-card.tsx'
export { SanbaoNotice } from './sanbao-notice.tsx'
