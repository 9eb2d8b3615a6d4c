import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { QrCode } from '#renderer/ui/qr-code/qr-code.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { NetworkStatus } from '#shared/ipc/views/network-view.ts'
import { CodePanel } from './code-panel.tsx'
import styles from './network-card.module.css'

/** The open door: the address to type, the code of a screen being paired, and the way to close. */
export const OpenDoor = ({ status }: { readonly status: NetworkStatus }): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const notify = useNotify()
  const { chosen, code } = status
  const address = chosen === undefined ? '' : `http://${chosen.address}:${chosen.port}`
  const pair = async (): Promise<void> => {
    const offered = await desktop.call('network.offer-code', undefined)
    if (!offered.ok) notify('bad', explain(offered))
  }
  useKeys({ F7: () => void pair() })
  return (
    <div className={styles.door}>
      <QrCode label={address} size={104} text={address} />
      <div className={styles.address}>
        <p className={styles.hint}>{say('network.visit')}</p>
        <b data-testid="network-address-shown">{address}</b>
        {code === undefined ? (
          <div className={styles.buttons}>
            <Button
              data-testid="network-pair"
              keys="F7"
              look="primary"
              onClick={() => void pair()}
              size="small"
            >
              {say('network.pair')}
            </Button>
            <Button
              data-testid="network-close"
              onClick={() => void desktop.call('network.close', undefined)}
              size="small"
            >
              {say('network.close')}
            </Button>
          </div>
        ) : null}
      </div>
      {code === undefined ? null : <CodePanel code={code} onRenew={() => void pair()} />}
    </div>
  )
}
