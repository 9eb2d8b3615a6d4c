import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useShopTime } from '#renderer/ui/stage/use-shop-time.ts'
import type { LoungeView } from '#shared/ipc/views/lounge-view.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { CarRow } from './car-row.tsx'
import { computePages, ROWS_PER_PAGE } from './compute-pages.ts'
import { Figures } from './figures.tsx'
import styles from './lounge-board.module.css'
import { NoCars } from './no-cars.tsx'
import { useTurningPage } from './use-turning-page.ts'

interface LoungeBoardProps {
  readonly view: LoungeView
  readonly clock: Clock
}

/** Today's cars, where each stands and when it will be ready. */
export const LoungeBoard = ({ view, clock }: LoungeBoardProps): ReactNode => {
  const say = useSay()
  const time = useShopTime(clock, view.offsetMinutes)
  const pages = computePages(view.cars)
  const page = useTurningPage(pages.length)
  const rows = pages[page] ?? []

  return (
    <div className={styles.board}>
      <header className={styles.header}>
        <h1>{view.title}</h1>
        <span className={styles.shop}>{view.shop}</span>
        <time className={styles.time}>{time}</time>
      </header>
      {view.cars.length === 0 ? (
        <NoCars steps={view.steps} />
      ) : (
        <ul className={styles.rows} style={{ gridTemplateRows: `repeat(${ROWS_PER_PAGE}, 1fr)` }}>
          {rows.map((car) => (
            <CarRow key={car.key} car={car} steps={view.steps} />
          ))}
        </ul>
      )}
      <footer className={styles.footer}>
        <ul className={styles.notices}>
          {view.notices.map((notice) => (
            <li key={notice}>
              <Figures text={notice} />
            </li>
          ))}
        </ul>
        {pages.length === 1 ? null : (
          <span
            className={styles.pages}
            role="img"
            aria-label={say('lounge.page', { page: page + 1, pages: pages.length })}
          >
            {pages.map((cars, index) => (
              <i
                key={cars.at(-1)?.key ?? index}
                className={index === page ? styles.current : undefined}
              />
            ))}
          </span>
        )}
      </footer>
    </div>
  )
}
