import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { CLEAR_AFTER_SECONDS } from '#shared/ipc/contract.ts'

/** How long the counter display may stay untouched before it forgets its customer. */
export const ClearAfterField = ({ seconds }: { readonly seconds: number }): ReactNode => {
  const say = useSay()
  return (
    <SelectField
      hint={say('screens.clearHint')}
      label={say('screens.clearAfter')}
      name="clear-after"
      onChange={(chosen) => {
        const wanted = CLEAR_AFTER_SECONDS.find((each) => String(each) === chosen)
        if (wanted !== undefined) void desktop.call('screens.clear-after', { seconds: wanted })
      }}
      options={CLEAR_AFTER_SECONDS.map((each) => ({
        value: String(each),
        label:
          each < 60
            ? say('screens.seconds', { count: each })
            : say('screens.minutes', { count: each / 60 }),
      }))}
      value={String(seconds)}
    />
  )
}
