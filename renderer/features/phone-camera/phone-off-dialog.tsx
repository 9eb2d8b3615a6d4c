import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'

/** The door to the network is closed: where it is opened. */
export const PhoneOffDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const say = useSay()
  const leave = (): void => {
    onClose()
    go({ name: 'settings' })
  }
  useKeys({ Enter: leave }, { inDialog: true })
  return (
    <Dialog
      foot={
        <>
          <Button keys="Esc" onClick={onClose}>
            {say('phone.hide')}
          </Button>
          <Button data-testid="phone-go-settings" keys="Enter" look="primary" onClick={leave}>
            {say('phone.off.go')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="phone-off"
      title={say('phone.off.title')}
    >
      <p>{say('phone.off.hint')}</p>
    </Dialog>
  )
}
