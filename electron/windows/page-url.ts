import { APP_ORIGIN } from '#electron/app/app-origin.ts'
import type { WindowKind } from '#shared/ipc/contract.ts'

/** The page of each window. */
export const pageUrl = (kind: WindowKind): string => `${APP_ORIGIN}/${kind}/index.html`
