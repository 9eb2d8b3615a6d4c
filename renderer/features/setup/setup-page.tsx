import type { ReactNode } from 'react'
import type { BroughtSnapshot } from '#renderer/features/snapshots/index.ts'
import { desktop } from '#renderer/platform/desktop.ts'
import type { AppInfo } from '#shared/ipc/contract.ts'
import type { SetupParts } from './commands.ts'
import { DemoLoading } from './demo-loading.tsx'
import { OwnShopForm } from './own-shop-form.tsx'

interface SetupPageProps extends SetupParts {
  readonly info: AppInfo
  /** Makes the records of a snapshot that another computer copied. */
  readonly onRebuild: (brought: BroughtSnapshot) => void
}

/** The first start: the demo shop at once when it was asked for, the shop's own otherwise. */
export const SetupPage = ({ info, onRebuild, ...parts }: SetupPageProps): ReactNode =>
  info.isDemo ? (
    <DemoLoading {...parts} />
  ) : (
    // The demo has a profile of its own: the shop's records never hold a made-up customer.
    <OwnShopForm
      onDemo={() => void desktop.call('app.reopen', { isDemo: true })}
      onRebuild={onRebuild}
      parts={parts}
    />
  )
