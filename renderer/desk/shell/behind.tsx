import type { ReactNode } from 'react'
import { JournalDamageBanner } from '#renderer/features/audit/index.ts'
import { LoungeFeed } from '#renderer/features/lounge-feed/index.ts'
import { ScreensWatch } from '#renderer/features/settings/index.ts'
import { CounterFollower } from '#renderer/features/showing/index.ts'
import { SnapshotWatch } from '#renderer/features/snapshots/index.ts'
import { WallFeed } from '#renderer/features/wall-feed/index.ts'
import { DiskBanner } from './disk-banner.tsx'
import { Footer } from './footer.tsx'
import styles from './shell.module.css'

/**
 * What is there once the records are open: the footer, and what the other screens are fed by. By
 * itself, because it needs most of the trade's rules, and the search box takes input without them.
 */
export const Behind = (): ReactNode => (
  <>
    <div className={styles.banners}>
      <DiskBanner />
      <JournalDamageBanner />
    </div>
    <Footer />
    <CounterFollower />
    <ScreensWatch />
    <LoungeFeed />
    <WallFeed />
    <SnapshotWatch />
  </>
)
