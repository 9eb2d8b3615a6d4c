import { type ReactNode, useEffect, useState } from 'react'
import { listPins } from '#renderer/db/repositories/shop.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { type OverrideRequest, useOverrideRequest } from '#renderer/session/override-requests.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { rolesOfAct } from '#shared/domain/staff/rights/act-rights.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import { hasPin } from '#shared/domain/staff/staff-pin.ts'
import { EnterPin } from './enter-pin.tsx'
import { FirstPin } from './first-pin.tsx'
import { PeopleList } from './people-list.tsx'
import { sayAct } from './say-act.ts'
import styles from './sign-in.module.css'

/** Puts the question to whoever may allow it, at the place where it came up. */
export const OverrideDesk = (): ReactNode => {
  const { staff } = useSession()
  const request = useOverrideRequest()
  const isTheirs = request === undefined || request.staff.id === staff.id
  useEffect(() => {
    // Somebody else sits here by now: it is not theirs to go on with.
    if (!isTheirs) request?.answer(undefined)
  }, [isTheirs, request])
  if (request === undefined || !isTheirs) return null
  return <OverrideDialog key={`${request.act}-${request.staff.id}`} request={request} />
}

const OverrideDialog = ({ request }: { readonly request: OverrideRequest }): ReactNode => {
  const { act, staff, allowing, answer } = request
  const say = useSay()
  const pins = useLive(listPins)
  const [picked, setPicked] = useState<Staff>()
  const only = allowing.length === 1 ? allowing[0] : undefined
  const person = picked ?? only
  const onBack = only === undefined ? () => setPicked(undefined) : undefined
  const roles = rolesOfAct(act)
    .map((role) => say(`trade.role.${role}`))
    .join(' / ')
  return (
    <Dialog
      foot={
        <Button data-testid="override-close" keys="Esc" onClick={() => answer(undefined)}>
          {say('signIn.override.close')}
        </Button>
      }
      layer={2}
      onClose={() => answer(undefined)}
      testId="override"
      title={say('signIn.override', { act: sayAct(say, act) })}
      width={480}
    >
      <p className={styles.note}>{say('signIn.override.why', { name: staff.name, roles })}</p>
      {pins === undefined ? null : person === undefined ? (
        <PeopleList layer={2} onChoose={setPicked} people={allowing} />
      ) : hasPin(pins.find(({ id }) => id === person.id)) ? (
        <EnterPin
          does={say('signIn.allow')}
          key={person.id}
          onBack={onBack}
          onRight={() => answer(person.id)}
          person={person}
        />
      ) : (
        <FirstPin key={person.id} onBack={onBack} onSet={() => answer(person.id)} person={person} />
      )}
    </Dialog>
  )
}
