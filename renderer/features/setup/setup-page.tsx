import { type ReactNode, useState } from 'react'
import type { AppInfo } from '#shared/ipc/contract.ts'
import type { SetupParts } from './commands.ts'
import { DemoLoading } from './demo-loading.tsx'
import { OwnShopForm } from './own-shop-form.tsx'

interface SetupPageProps extends SetupParts {
  readonly info: AppInfo
}

/** The first start: the demo shop at once when it was asked for, the shop's own otherwise. */
export const SetupPage = ({ info, ...parts }: SetupPageProps): ReactNode => {
  const [isDemo, setDemo] = useState(info.isDemo)
  return isDemo ? (
    <DemoLoading {...parts} />
  ) : (
    <OwnShopForm onDemo={() => setDemo(true)} parts={parts} />
  )
}
