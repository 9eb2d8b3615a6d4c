import { protocol } from 'electron'
import { APP_SCHEME } from './app-origin.ts'

/** Makes `app://` an origin like https: storage, fetch, workers and CSP work as on the web. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        // Unknown to Electron 25, which ignores it.
        codeCache: true,
      },
    },
  ])
}
