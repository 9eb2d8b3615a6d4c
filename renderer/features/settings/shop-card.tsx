import { type ReactNode, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { ShopFields } from '#renderer/ui/shop/shop-fields.tsx'
import { checkShopForm, formFromShop, shopFromForm } from '#shared/domain/shop/shop-form.ts'
import { changeShop } from './commands.ts'
import styles from './settings.module.css'

/** What stands at the head of every paper. */
export const ShopCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const [form, setForm] = useState(() => formFromShop(session.shop))
  const body = useRef<HTMLDivElement>(null)
  const explain = useExplain(form.currency)
  const save = async (): Promise<void> => {
    const wrong = findInvalidField(body.current)
    if (wrong !== undefined) {
      wrong.focus()
      return
    }
    const failure = checkShopForm(form)[0]
    if (failure !== undefined) {
      notify('bad', explain(failure))
      return
    }
    const result = await changeShop(session, (shop) => {
      const changed = shopFromForm(form, shop)
      return changed.ok ? changed.value : shop
    })
    if (result.ok) notify('ok', say('settings.saved'))
    else notify('bad', explain(result))
  }
  return (
    <Card title={say('settings.shop')}>
      <div className={styles.body} ref={body}>
        <ShopFields form={form} isTried onChange={setForm} />
        <div className={styles.save}>
          <Button data-testid="settings-shop-save" look="primary" onClick={() => void save()}>
            {say('settings.save')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
