import { type ReactNode, useRef, useState } from 'react'
import { BringBackDialog, type BroughtSnapshot } from '#renderer/features/snapshots/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { ShopFields } from '#renderer/ui/shop/shop-fields.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { checkShopForm, emptyShopForm, shopFromForm } from '#shared/domain/shop/shop-form.ts'
import { openShop, type SetupParts } from './commands.ts'
import styles from './setup.module.css'

const PLACES = ['advisor', 'technician', 'inspector', 'cashier'] as const
type Place = (typeof PLACES)[number]

/** What a new shop starts with; all of it can be changed in the settings. */
const RULES_TO_BEGIN_WITH = {
  offsetMinutes: 480,
  promiseWarningMinutes: 30,
  serviceInterval: { km: 10_000, months: 6 },
  isDemo: false,
} as const

interface OwnShopFormProps {
  readonly parts: SetupParts
  readonly onDemo: () => void
  /** Makes the records of a snapshot that another computer copied. */
  readonly onRebuild: (brought: BroughtSnapshot) => void
}

/** One page between a new machine and the first customer. */
export const OwnShopForm = ({ parts, onDemo, onRebuild }: OwnShopFormProps): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const locale = useScreenLocale()
  const [form, setForm] = useState(() => emptyShopForm(locale))
  const [names, setNames] = useState<Readonly<Record<Place, string>>>({
    advisor: '',
    technician: '',
    inspector: '',
    cashier: '',
  })
  const [bays, setBays] = useState<number | undefined>(4)
  const [isBack, setBack] = useState(false)
  const [isTried, setTried] = useState(false)
  const page = useRef<HTMLDivElement>(null)
  const explain = useExplain(form.currency)
  const hasAdvisor = names.advisor.trim() !== ''
  const save = async (): Promise<void> => {
    setTried(true)
    const wrong = findInvalidField(page.current)
    if (wrong !== undefined) {
      wrong.focus()
      return
    }
    const shop = shopFromForm(form, RULES_TO_BEGIN_WITH)
    const failure = checkShopForm(form)[0]
    if (!shop.ok || !hasAdvisor) {
      notify('bad', explain(failure ?? { code: 'setup.advisor' }))
      return
    }
    const result = await openShop(parts, {
      shop: shop.value,
      people: PLACES.map((place) => [place, names[place]] as const),
      bayNames: Array.from({ length: bays ?? 0 }, (_, index) =>
        say('setup.bay', { number: index + 1 }),
      ),
    })
    if (!result.ok) notify('bad', explain(result))
  }
  useKeys({ 'Ctrl+Enter': () => void save() })
  return (
    <div className={styles.page} data-testid="setup" ref={page}>
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h1>{say('setup.title')}</h1>
          <p>{say('setup.intro')}</p>
          <p className={styles.back}>
            {say('snapshots.back.offer')}
            <Button data-testid="setup-bring-back" onClick={() => setBack(true)} size="small">
              {say('snapshots.back.open')}
            </Button>
          </p>
        </header>
        <Card title={say('setup.shop')}>
          <div className={styles.body}>
            <ShopFields form={form} isTried={isTried} onChange={setForm} />
          </div>
        </Card>
        <Card aside={say('setup.staff.hint')} title={say('setup.staff')}>
          <div className={`${styles.body} ${styles.people}`}>
            {PLACES.map((place) => (
              <TextField
                error={
                  place === 'advisor' && isTried && !hasAdvisor
                    ? explain({ code: 'setup.advisor' })
                    : undefined
                }
                isRequired={place === 'advisor'}
                key={place}
                label={say(`setup.staff.${place}`)}
                name={`staff-${place}`}
                onChange={(name) => setNames({ ...names, [place]: name })}
                value={names[place]}
              />
            ))}
            <WholeField
              label={say('setup.bays')}
              most={99}
              name="shop-bays"
              onChange={setBays}
              value={bays}
            />
          </div>
        </Card>
        <div className={styles.foot}>
          <div className={styles.demo}>
            <Button data-testid="setup-demo" onClick={onDemo}>
              {say('setup.demo')}
            </Button>
            {say('setup.demo.hint')}
          </div>
          <Button
            data-testid="setup-save"
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('setup.save')}
          </Button>
        </div>
      </div>
      {isBack ? <BringBackDialog onClose={() => setBack(false)} onRebuild={onRebuild} /> : null}
    </div>
  )
}
