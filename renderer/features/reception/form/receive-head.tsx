import type { ReactNode } from 'react'
import { plateColorOf } from '#renderer/features/vehicle/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { Draft } from '#renderer/session/use-draft.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Plate } from '#renderer/ui/plate.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { ReceiveDraft } from './receive-draft.ts'
import styles from './receive-form.module.css'

interface ReceiveHeadProps {
  readonly draft: Draft<ReceiveDraft>
  readonly onSave: () => void
}

/** Which car is being received, and what to do with the form. */
export const ReceiveHead = ({ draft, onSave }: ReceiveHeadProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const options = { home: homeOf(shop.currency) }
  const { vehicle, customer, vehicleId } = draft.value
  const told = [`${vehicle.make} ${vehicle.model}`.trim(), customer.name]
  return (
    <div className={styles.head}>
      {vehicle.plate.trim() === '' ? null : (
        <Plate
          color={plateColorOf(vehicle, options)}
          size="large"
          text={formatPlate(vehicle.plate, options)}
        />
      )}
      <h1>{say(vehicleId === undefined ? 'reception.receiveNew' : 'reception.receiveKnown')}</h1>
      <span className={styles.sub}>{told.filter((part) => part !== '').join(' · ')}</span>
      <span className={styles.end}>
        {draft.isRestored ? (
          <>
            <StatusTag tone="info">{say('reception.restored')}</StatusTag>
            <Button data-testid="reception-clear" look="quiet" onClick={() => void draft.discard()}>
              {say('reception.clear')}
            </Button>
          </>
        ) : null}
        <Button data-testid="reception-save" keys="Ctrl+Enter" look="primary" onClick={onSave}>
          {say('reception.save')}
        </Button>
      </span>
    </div>
  )
}
