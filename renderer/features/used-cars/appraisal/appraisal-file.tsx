import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Card } from '#renderer/ui/card.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { Deciders } from '../deciders/deciders.tsx'
import { AppraisalHead } from './appraisal-head.tsx'
import styles from './appraisal-page.module.css'
import { CarSheet } from './car/car-sheet.tsx'
import type { AppraisalFacts } from './list-appraisal.ts'
import { listRecordedDeciders } from './list-recorded-deciders.ts'
import { BodySheet } from './look/body-sheet.tsx'
import { FrameSheet } from './look/frame-sheet.tsx'
import { SectionsSheet } from './look/sections-sheet.tsx'
import { useLook } from './look/use-look.ts'
import { PapersSheet } from './papers/papers-sheet.tsx'
import { PriceSheet } from './price/price-sheet.tsx'
import { useDecidingActs } from './use-deciding-acts.ts'
import { VerdictCard } from './verdict-card.tsx'

const SHEETS = ['car', 'frame', 'body', 'sections', 'price', 'papers'] as const
type Sheet = (typeof SHEETS)[number]

/** A look that has begun is gone on with where it stands: at the frame first, at the price at last. */
const firstSheet = ({ appraisal }: AppraisalFacts): Sheet =>
  appraisal.valuations.length > 0 || appraisal.state !== 'open' ? 'price' : 'frame'

/** One look at one car: what it is, what was found, what it is worth, and who decided. */
export const AppraisalFile = ({ facts }: { readonly facts: AppraisalFacts }): ReactNode => {
  const say = useSay()
  const { appraisal, staff } = facts
  const [sheet, setSheet] = useState<Sheet>(() => firstSheet(facts))
  const look = useLook(appraisal)
  const acts = useDecidingActs()
  const isLookSheet = sheet === 'frame' || sheet === 'body' || sheet === 'sections'
  useKeys({
    Escape: () => go({ name: 'used-cars', view: 'appraisals' }),
    'Ctrl+Enter': isLookSheet && look.isUnsaved ? () => void look.save() : undefined,
  })
  if (!look.isReady) return null
  return (
    <div className={styles.page} data-state={appraisal.state} data-testid="appraisal-page">
      <AppraisalHead facts={facts} />
      <Tabs
        label={say('appraisal.sheets')}
        name="appraisal-sheet"
        onOpen={setSheet}
        tabs={SHEETS.map((value) => ({ value, label: say(`appraisal.sheet.${value}`) }))}
        value={sheet}
      />
      <div className={styles.body}>
        <div className={styles.sheet} data-sheet={sheet}>
          {sheet === 'car' ? <CarSheet appraisal={appraisal} /> : null}
          {sheet === 'frame' ? <FrameSheet look={look} /> : null}
          {sheet === 'body' ? <BodySheet look={look} /> : null}
          {sheet === 'sections' ? (
            <SectionsSheet energy={appraisal.car.energy} look={look} />
          ) : null}
          {sheet === 'price' ? <PriceSheet appraisal={appraisal} staff={staff} /> : null}
          {sheet === 'papers' ? <PapersSheet appraisal={appraisal} /> : null}
        </div>
        <aside className={styles.side}>
          <VerdictCard energy={appraisal.car.energy} look={look} />
          <Card title={say('appraisal.deciders')}>
            <Deciders
              acts={acts}
              of={[appraisal.id]}
              onRecord={listRecordedDeciders(appraisal, acts)}
            />
          </Card>
        </aside>
      </div>
    </div>
  )
}
