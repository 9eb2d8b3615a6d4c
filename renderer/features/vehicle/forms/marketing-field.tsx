import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import {
  MARKETING_CHANNELS,
  type MarketingChannel,
  type MarketingConsent,
} from '#shared/domain/customer/customer.ts'
import styles from './marketing-field.module.css'
import { useMarketingWords } from './use-marketing-words.ts'

interface MarketingFieldProps {
  /** Undefined: not asked yet. */
  readonly value: MarketingConsent | undefined
  readonly onChange: (answer: MarketingConsent) => void
  readonly autoFocus?: boolean
}

/** Which ways of being told about offers the customer agrees to: 1 to 3 choose, 0 refuses all. */
export const MarketingField = ({
  value,
  onChange,
  autoFocus = false,
}: MarketingFieldProps): ReactNode => {
  const say = useSay()
  const { clock } = useSession()
  const told = useMarketingWords(value)
  const id = useId()
  const chosen = value?.channels ?? []
  const answer = (channels: readonly MarketingChannel[]): void =>
    onChange({ isGiven: channels.length > 0, channels, at: clock.now() })
  const toggle = (channel: MarketingChannel): void =>
    answer(MARKETING_CHANNELS.filter((each) => (each === channel) !== chosen.includes(each)))
  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const channel = MARKETING_CHANNELS[Number(event.key) - 1]
    if (event.key === '0') answer([])
    else if (channel !== undefined) toggle(channel)
    else return
    event.preventDefault()
  }
  return (
    <div>
      <p className={styles.label} id={id}>
        {say('customer.marketingAsk')} <span className={styles.told}>{told}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: toggles in a row, named by the question */}
      <div
        aria-labelledby={id}
        className={styles.ways}
        data-testid="customer-marketing"
        onKeyDown={hear}
        role="group"
      >
        {MARKETING_CHANNELS.map((channel, index) => (
          <Button
            aria-pressed={chosen.includes(channel)}
            autoFocus={autoFocus && index === 0}
            data-value={channel}
            key={channel}
            keys={String(index + 1)}
            look={chosen.includes(channel) ? 'primary' : 'plain'}
            onClick={() => toggle(channel)}
            size="small"
          >
            {say(`customer.channel.${channel}`)}
          </Button>
        ))}
        <Button
          aria-pressed={value?.isGiven === false}
          data-value="none"
          keys="0"
          look={value?.isGiven === false ? 'primary' : 'plain'}
          onClick={() => answer([])}
          size="small"
        >
          {say('customer.marketingNone')}
        </Button>
      </div>
    </div>
  )
}
