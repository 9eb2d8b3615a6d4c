import type { ReactNode } from 'react'
import { TaskCount } from '#renderer/features/tasks/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import type { Route } from '#renderer/navigation/route.ts'
import { go, useRoute } from '#renderer/navigation/use-route.ts'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { type Place, PlaceIcon } from './place-icon.tsx'
import styles from './shell.module.css'

const PLACES: readonly Place[] = [
  'board',
  'appointments',
  'reception',
  'workshop',
  'cashier',
  'registers',
  'showroom',
  'used-cars',
  'settings',
]

/** The place a route belongs to: an open visit is part of reception. */
const placeOf = (route: Route): Place => {
  switch (route.name) {
    case 'appointment':
      return 'appointments'
    case 'receive':
    case 'visit':
    case 'vehicle':
      return 'reception'
    case 'lead':
    case 'sale':
      return 'showroom'
    case 'appraisal':
    case 'used-car':
      return 'used-cars'
    case 'day-close':
      return 'cashier'
    case 'import':
    case 'restore':
    case 'wall':
      return 'settings'
    default:
      return route.name
  }
}

const routeTo = (place: Place): Route => {
  if (place === 'registers') return { name: place, register: 'deferred' }
  if (place === 'used-cars') return { name: place, view: 'appraisals' }
  return place === 'showroom' ? { name: place, view: 'today' } : { name: place }
}

/** The places of the desk; Ctrl+1 to Ctrl+9 go there. */
export const Places = (): ReactNode => {
  const say = useSay()
  const here = placeOf(useRoute())
  useKeys(
    Object.fromEntries(
      PLACES.map((place, index) => [`Ctrl+${index + 1}`, () => go(routeTo(place))]),
    ),
  )
  return (
    <nav aria-label={say('shell.navigation')} className={styles.nav}>
      {PLACES.map((place, index) => (
        <button
          aria-current={place === here ? 'page' : undefined}
          className={`${styles.place} ${place === 'settings' ? styles.settings : ''}`}
          data-testid={`nav-${place}`}
          key={place}
          onClick={() => go(routeTo(place))}
          title={`Ctrl ${index + 1}`}
          type="button"
        >
          <PlaceIcon place={place} />
          {say(`shell.nav.${place}`)}
          {place === 'registers' ? <TaskCount /> : null}
        </button>
      ))}
    </nav>
  )
}
