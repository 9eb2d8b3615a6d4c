import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { isComposing } from '#renderer/ui/use-keys.ts'
import {
  MOST_SCREENS,
  type NetworkStatus,
  type PairedScreen,
} from '#shared/ipc/views/network-view.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import styles from './network-card.module.css'

/** The screens that were let in: named here, and shown out here. */
export const ScreenList = ({ status }: { readonly status: NetworkStatus }): ReactNode => {
  const say = useSay()
  const { screens } = status
  return (
    <section className={styles.screens}>
      <h3 className={styles.heading}>
        {say('network.screens', { count: screens.length, most: MOST_SCREENS })}
      </h3>
      {screens.length === 0 ? <p className={styles.hint}>{say('network.screens.none')}</p> : null}
      <ul className={styles.list}>
        {screens.map((screen, index) => (
          <ScreenRow
            key={screen.id}
            screen={screen}
            unnamed={say('network.screen.unnamed', { index: index + 1 })}
          />
        ))}
      </ul>
    </section>
  )
}

interface ScreenRowProps {
  readonly screen: PairedScreen
  readonly unnamed: string
}

const ScreenRow = ({ screen, unnamed }: ScreenRowProps): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const notify = useNotify()
  const { shop } = useSession()
  const [name, setName] = useState(screen.name)
  const { id, isConnected } = screen
  const rename = async (): Promise<void> => {
    if (name.trim() === screen.name) return
    const renamed = await desktop.call('network.rename-screen', { id, name: name.trim() })
    if (!renamed.ok) notify('bad', explain(renamed))
  }
  const revoke = async (): Promise<void> => {
    await desktop.call('network.revoke-screen', { id })
    notify('info', say('network.screen.revoked', { name: screen.name || unnamed }))
  }
  return (
    <li data-connected={isConnected} data-testid="network-screen">
      <input
        aria-label={say('network.screen.name')}
        className={styles.name}
        maxLength={40}
        onBlur={() => void rename()}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event.nativeEvent)) event.currentTarget.blur()
        }}
        placeholder={unnamed}
        value={name}
      />
      <StatusTag tone={isConnected ? 'ok' : 'plain'}>
        {say(isConnected ? 'network.screen.connected' : 'network.screen.away')}
      </StatusTag>
      <span className={styles.when}>
        {say('network.screen.since', {
          date: formatDateTime(screen.pairedAt, shop.offsetMinutes).slice(5, 10),
        })}
        {isConnected ? null : (
          <>
            {' · '}
            {say('network.screen.seen', {
              time: formatDateTime(screen.lastSeenAt, shop.offsetMinutes).slice(5),
            })}
          </>
        )}
      </span>
      <Button data-testid="network-revoke" look="danger" onClick={() => void revoke()} size="small">
        {say('network.screen.revoke')}
      </Button>
    </li>
  )
}
