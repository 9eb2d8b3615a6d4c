import { type ReactNode, useCallback, useState } from 'react'
import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import type { LeaveProblem } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/kernel/result.ts'
import { spokenHere } from '../spoken-here.ts'
import { StageWords } from '../stage-words.tsx'
import { PinPad } from './pin-pad.tsx'
import { useLeaveGesture } from './use-leave-gesture.ts'

interface LeaveScreenProps {
  /** Whether a PIN is set; without one the desk alone closes the screen. */
  readonly canLeave: () => Promise<boolean>
  readonly leave: (pin: string) => Promise<Result<null, LeaveProblem>>
}

/** The way out of a screen that has none: nothing is seen of it until somebody knows the gesture. */
export const LeaveScreen = ({ canLeave, leave }: LeaveScreenProps): ReactNode => {
  const [locale, setLocale] = useState<ScreenLocale>()
  const open = useCallback(() => {
    canLeave().then(
      (isPossible) => {
        if (isPossible) setLocale(spokenHere())
      },
      // The desk alone can close it then.
      () => undefined,
    )
  }, [canLeave])
  const close = useCallback(() => setLocale(undefined), [])
  useLeaveGesture(open)
  return locale === undefined ? null : (
    <StageWords locale={locale}>
      <PinPad leave={leave} onClose={close} />
    </StageWords>
  )
}
