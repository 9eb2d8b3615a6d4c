import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import type { NetworkStatus } from '#shared/ipc/views/network-view.ts'
import { DoorFields } from './door-fields.tsx'
import styles from './network-card.module.css'
import { OpenDoor } from './open-door.tsx'
import { ScreenList } from './screen-list.tsx'
import { useNetwork } from './use-network.ts'

const TONES: Readonly<Record<NetworkStatus['state'], Tone>> = {
  on: 'ok',
  off: 'plain',
  waiting: 'warn',
}

/** The door to the shop's network: where it stands, who is let in. */
export const NetworkCard = (): ReactNode => {
  const say = useSay()
  const status = useNetwork()
  if (status === undefined) return <Card title={say('network.title')}>{null}</Card>
  return (
    <Card
      aside={
        <span data-state={status.state} data-testid="network-state">
          <StatusTag tone={TONES[status.state]}>{say(`network.state.${status.state}`)}</StatusTag>
        </span>
      }
      testId="network-card"
      title={say('network.title')}
    >
      <div className={styles.body}>
        {status.state === 'on' ? (
          <OpenDoor status={status} />
        ) : (
          <DoorFields key={status.chosen?.address ?? ''} status={status} />
        )}
        {status.state === 'on' || status.screens.length > 0 ? <ScreenList status={status} /> : null}
      </div>
    </Card>
  )
}
