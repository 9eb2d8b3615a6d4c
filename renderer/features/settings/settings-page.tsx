import type { ReactNode } from 'react'
import { ExportCard } from '#renderer/features/export/index.ts'
import { LoanCarsCard } from '#renderer/features/extras/index.ts'
import { CallSoundCard } from '#renderer/features/lounge-feed/index.ts'
import { NetworkCard } from '#renderer/features/network-screens/index.ts'
import { RestoreCard } from '#renderer/features/restore/index.ts'
import { DemoCarsCard, QuotingCard } from '#renderer/features/showroom/index.ts'
import { AccessCard } from '#renderer/features/sign-in/index.ts'
import { SnapshotsCard } from '#renderer/features/snapshots/index.ts'
import { UpdatesCard } from '#renderer/features/updates/index.ts'
import { BuyingRuleCard } from '#renderer/features/used-cars/index.ts'
import { WallCard } from '#renderer/features/wall/index.ts'
import { AboutCard } from './about-card.tsx'
import { BaysCard } from './bays-card.tsx'
import { DiscountLimitsCard } from './discount-limits-card.tsx'
import { ImportCard } from './import-card.tsx'
import { LanguageCard } from './language-card.tsx'
import { OpeningCard } from './opening-card.tsx'
import { OrderTermsCard } from './order-terms-card.tsx'
import { PricingCard } from './pricing-card.tsx'
import { PrintersCard } from './printers-card.tsx'
import { ReferralCard } from './referral-card.tsx'
import { RulesCard } from './rules-card.tsx'
import { ScreensCard } from './screens/screens-card.tsx'
import styles from './settings.module.css'
import { ShopCard } from './shop-card.tsx'
import { StaffCard } from './staff-card.tsx'

/** What the shop can change about itself and this desk. */
export const SettingsPage = (): ReactNode => (
  <div className={styles.page} data-testid="settings">
    <div className={styles.column}>
      <ShopCard />
      <StaffCard />
      <AccessCard />
      <OpeningCard />
      <LoanCarsCard />
      <DemoCarsCard />
      <QuotingCard />
      <NetworkCard />
    </div>
    <div className={styles.column}>
      <LanguageCard />
      <SnapshotsCard />
      <RulesCard />
      <OrderTermsCard />
      <DiscountLimitsCard />
      <ReferralCard />
      <PricingCard />
      <BuyingRuleCard />
      <ScreensCard />
      <WallCard />
      <CallSoundCard />
      <PrintersCard />
      <BaysCard />
      <RestoreCard />
      <ImportCard />
      <ExportCard />
      <UpdatesCard />
      <AboutCard />
    </div>
  </div>
)
