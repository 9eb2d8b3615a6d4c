import { useSyncExternalStore } from 'react'
import { formatRoute, parseRoute, type Route } from './route.ts'

/** Goes to a place of the desk; Back returns. */
export const go = (route: Route): void => {
  window.location.hash = formatRoute(route)
}

/** Goes to a place without leaving a step for Back, e.g. from a form to what it made. */
export const goInstead = (route: Route): void => {
  window.history.replaceState(null, '', formatRoute(route))
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

const listen = (hear: () => void): (() => void) => {
  window.addEventListener('hashchange', hear)
  return () => window.removeEventListener('hashchange', hear)
}

/** Where the desk is now. */
export const useRoute = (): Route =>
  parseRoute(useSyncExternalStore(listen, () => window.location.hash))
