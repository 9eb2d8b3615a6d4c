import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { Button } from '#renderer/ui/button.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { type NetworkStatus, USUAL_PORT } from '#shared/ipc/views/network-view.ts'
import styles from './network-card.module.css'

/** "8090" as a port, or undefined: below 1024 the system keeps them for itself. */
const parsePort = (text: string): number | undefined => {
  const plain = text.normalize('NFKC').trim()
  const port = /^\d{4,5}$/.test(plain) ? Number(plain) : 0
  return port >= 1024 && port <= 65_535 ? port : undefined
}

/** Where the door is to stand, and the button that opens it. */
export const DoorFields = ({ status }: { readonly status: NetworkStatus }): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const { addresses, chosen, problem } = status
  const [first] = addresses
  const [address, setAddress] = useState(chosen?.address ?? first?.address)
  const [port, setPort] = useState(String(chosen?.port ?? USUAL_PORT))
  const [isOpening, setOpening] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const [portProblem, setPortProblem] = useState<string>()

  const open = async (): Promise<void> => {
    const number = parsePort(port)
    setPortProblem(number === undefined ? say('network.port.bad') : undefined)
    if (number === undefined || address === undefined || isOpening) return
    setRefusal(undefined)
    setOpening(true)
    const result = await desktop.call('network.open', { address, port: number })
    setOpening(false)
    if (!result.ok) setRefusal(explain({ ...result, detail: { address, port, ...result.detail } }))
  }
  const waits =
    status.state === 'waiting' && problem !== undefined
      ? explain({ code: problem, detail: { address: address ?? '', port } })
      : undefined
  return (
    <>
      <p className={styles.hint}>{say('network.hint.off')}</p>
      {addresses.length === 0 ? (
        <p className={styles.problem}>{say('network.address.none')}</p>
      ) : (
        <div className={styles.fields}>
          <SelectField
            label={say('network.address')}
            name="network-address"
            onChange={setAddress}
            options={addresses.map(({ address: value, name, isLoopback }) => ({
              value,
              label: say(isLoopback ? 'network.address.loopback' : 'network.address.named', {
                address: value,
                name,
              }),
            }))}
            value={address}
          />
          <TextField
            error={portProblem}
            label={say('network.port')}
            maxLength={5}
            name="network-port"
            onChange={setPort}
            onEnter={() => void open()}
            value={port}
          />
          <div className={styles.openButton}>
            <Button
              data-testid="network-open"
              disabled={isOpening}
              look="primary"
              onClick={() => void open()}
            >
              {say(isOpening ? 'network.opening' : 'network.open')}
            </Button>
            {status.state === 'waiting' ? (
              <Button
                data-testid="network-close"
                onClick={() => void desktop.call('network.close', undefined)}
              >
                {say('network.close')}
              </Button>
            ) : null}
          </div>
        </div>
      )}
      {refusal === undefined && waits === undefined ? null : (
        <p className={styles.problem} data-testid="network-problem" role="alert">
          {refusal ?? `${waits} ${say('network.waiting.hint')}`}
        </p>
      )}
    </>
  )
}
