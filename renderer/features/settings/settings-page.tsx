import type { ReactNode } from 'react'
import { AboutCard } from './about-card.tsx'
import { BaysCard } from './bays-card.tsx'
import { ImportCard } from './import-card.tsx'
import { LanguageCard } from './language-card.tsx'
import { PrintersCard } from './printers-card.tsx'
import { RulesCard } from './rules-card.tsx'
import { ScreensCard } from './screens-card.tsx'
import styles from './settings.module.css'
import { ShopCard } from './shop-card.tsx'
import { StaffCard } from './staff-card.tsx'

/** What the shop can change about itself and this desk. */
export const SettingsPage = (): ReactNode => (
  <div className={styles.page} data-testid="settings">
    <div className={styles.column}>
      <ShopCard />
      <StaffCard />
    </div>
    <div className={styles.column}>
      <LanguageCard />
      <RulesCard />
      <ScreensCard />
      <PrintersCard />
      <BaysCard />
      <ImportCard />
      <AboutCard />
    </div>
  </div>
)
