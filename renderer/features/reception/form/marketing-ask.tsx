import { type ReactNode, useEffect, useRef, useState } from 'react'
import { MarketingDialog } from '#renderer/features/vehicle/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { MarketingConsent } from '#shared/domain/customer/customer.ts'

interface MarketingAskProps {
  readonly value: MarketingConsent | undefined
  readonly onAnswer: (answer: MarketingConsent) => void
  /** Beside words that say what it is about: the key alone. */
  readonly isShort?: boolean
}

/** Alt+M asks about offers; afterwards the cursor is where it was. */
export const MarketingAsk = ({
  value,
  onAnswer,
  isShort = false,
}: MarketingAskProps): ReactNode => {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const before = useRef<Element | null>(null)
  const open = (): void => {
    before.current = document.activeElement
    setOpen(true)
  }
  useEffect(() => {
    // Behind an open dialog nothing takes the cursor: only once it is gone.
    if (!isOpen && before.current instanceof HTMLElement) before.current.focus()
  }, [isOpen])
  useKeys({ 'Alt+M': open })
  return (
    <>
      <Button
        aria-label={say('customer.askMarketing')}
        data-testid="marketing-ask"
        keys="Alt+M"
        look="quiet"
        onClick={open}
        size="small"
        tabIndex={-1}
        title={say('customer.askMarketing')}
      >
        {isShort ? null : say('customer.askMarketing')}
      </Button>
      {isOpen ? (
        <MarketingDialog onAnswer={onAnswer} onClose={() => setOpen(false)} value={value} />
      ) : null}
    </>
  )
}
