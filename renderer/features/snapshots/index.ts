export { SnapshotsCard } from './card/snapshots-card.tsx'
export { closeWithSnapshot } from './close/close-with-snapshot.ts'
export { SnapshotLine } from './snapshot-line.tsx'
export { SnapshotWatch } from './snapshot-watch.tsx'
