import { type ReactNode, useState } from 'react'
import { listPins } from '#renderer/db/repositories/shop.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { hasPin } from '#shared/domain/staff/staff-pin.ts'
import { StaffPinDialog } from './staff-pin-dialog.tsx'

/** A person's PIN: whether there is one, and the way to set, change or take it away. */
export const StaffPinButton = ({ person }: { readonly person: Staff }): ReactNode => {
  const say = useSay()
  const pins = useLive(listPins)
  const [isOpen, setOpen] = useState(false)
  if (pins === undefined) return null
  const isSet = hasPin(pins.find(({ id }) => id === person.id))
  return (
    <>
      <Button
        aria-label={say(isSet ? 'signIn.pin.changeOf' : 'signIn.pin.setOf', { name: person.name })}
        data-has-pin={isSet}
        data-testid="staff-pin"
        look={isSet ? 'plain' : 'quiet'}
        onClick={() => setOpen(true)}
        size="small"
      >
        {say(isSet ? 'signIn.pin.change' : 'signIn.pin.set')}
      </Button>
      {isOpen ? (
        <StaffPinDialog isSet={isSet} onClose={() => setOpen(false)} person={person} />
      ) : null}
    </>
  )
}
