import type { ReactNode } from 'react'
import { desktop } from '#renderer/platform/desktop.ts'
import type { AppInfo } from '#shared/ipc/contract.ts'
import type { SetupParts } from './commands.ts'
import { DemoLoading } from './demo-loading.tsx'
import { OwnShopForm } from './own-shop-form.tsx'

interface SetupPageProps extends SetupParts {
  readonly info: AppInfo
}

/** The first start: the demo shop at once when it was asked for, the shop's own otherwise. */
export const SetupPage = ({ info, ...parts }: SetupPageProps): ReactNode =>
  info.isDemo ? (
    <DemoLoading {...parts} />
  ) : (
    // The demo has a profile of its own: the shop's records never hold a made-up customer.
    <OwnShopForm onDemo={() => void desktop.call('app.reopen', { isDemo: true })} parts={parts} />
  )
