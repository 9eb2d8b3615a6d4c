import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { ComparePhotos } from '#renderer/ui/compare/compare-photos.tsx'
import { Gauge } from '#renderer/ui/compare/gauge.tsx'
import { WearChart } from '#renderer/ui/compare/wear/wear-chart.tsx'
import { usePhotoAddress } from '#renderer/ui/stage/photo-address.tsx'
import type { ComparisonItemView } from '#shared/ipc/views/counter-view.ts'
import styles from './comparison-item.module.css'
import { Verdict } from './verdict.tsx'

interface ComparisonItemProps {
  readonly item: ComparisonItemView
}

const LAYOUTS = ['none', 'single', 'pair'] as const

/** One part: photos above, gauge and verdict below; whatever is missing leaves its room to the rest. */
export const ComparisonItem = ({ item }: ComparisonItemProps): ReactNode => {
  const say = useSay()
  const photoAddress = usePhotoAddress()
  const [missing, setMissing] = useState<readonly string[]>([])
  const oldUrl = photoAddress(item.oldPhoto)
  const newUrl = photoAddress(item.newPhoto)
  const photos = [oldUrl, newUrl].filter((url) => url !== undefined && !missing.includes(url))
  const layout = LAYOUTS[photos.length] ?? 'pair'

  return (
    <div className={`${styles.item} ${styles[layout]}`} data-layout={layout}>
      {layout === 'none' ? (
        <p className={styles.noPhotos}>
          {say(item.gauge === undefined ? 'counter.noRecord' : 'counter.noPhotos')}
        </p>
      ) : (
        <div className={styles.photos}>
          <ComparePhotos
            old={{ url: oldUrl, label: say('counter.yourOldPart'), caption: item.oldCaption }}
            fresh={{ url: newUrl, label: say('counter.newPart'), caption: item.newCaption }}
            sliderLabel={say('counter.compareSlider')}
            laidOver={item.laidOver}
            onMissing={(url) => setMissing((before) => [...before, url])}
          />
        </div>
      )}
      {item.gauge === undefined ? null : (
        <div className={styles.gauge}>
          <Gauge
            gauge={item.gauge}
            label={say('counter.gaugeReading', { measured: item.gauge.measured })}
          />
        </div>
      )}
      {item.wear === undefined ? null : (
        <div className={styles.wear}>
          <WearChart wear={item.wear} />
        </div>
      )}
      <Verdict item={item} />
    </div>
  )
}
