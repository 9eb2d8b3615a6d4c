import { type ReactNode, useState } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DateTimeField, MoneyField, WholeField } from '#renderer/ui/typed-fields.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { ROADSIDE_KINDS } from '#shared/domain/extras/roadside.ts'
import { MOST_TOWED_KM } from '#shared/domain/extras/write-roadside.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Result } from '#shared/kernel/result.ts'
import styles from '../extras.module.css'
import { chargeRoadside, saveRoadside } from './commands.ts'
import { formOfRoadside, roadsideOf } from './roadside-draft.ts'

/** The form of a rescue or a tow; one key keeps it and puts its price on the estimate. */
export const RoadsideForm = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { shop, clock } = session
  const explain = useExplain(shop.currency)
  const notify = useNotify()
  const staff = (useLive(listStaff) ?? []).filter((person) => person.isActive)
  const [form, setForm] = useState(() => formOfRoadside(visit))
  const [fee, setFee] = useState<Money>()
  const [error, setError] = useState<{ code: string; words: string }>()
  const isFixed = isClosed(visit)
  const set = (typed: Partial<typeof form>): void => setForm((before) => ({ ...before, ...typed }))
  const errorOf = (code: string): string | undefined =>
    error?.code === code ? error.words : undefined
  const charge = visit.charges.find(({ kind }) => kind === form.kind)
  const name = say(`trade.charge.${form.kind}`)

  const told = async (result: Promise<Result<unknown>>, done: string): Promise<void> => {
    const saved = await result
    setError(saved.ok ? undefined : { code: saved.code, words: explain(saved) })
    if (saved.ok) notify('ok', done)
    else if (!saved.code.startsWith('roadside.')) notify('bad', explain(saved))
  }
  const save = (): void =>
    void told(saveRoadside(session, visit.id, roadsideOf(form, clock.now())), say('extras.saved'))
  const saveWithFee = (): void => {
    if (fee === undefined) {
      save()
      return
    }
    const written = roadsideOf(form, clock.now())
    const done = say('extras.feeAdded', { name })
    void told(chargeRoadside(session, visit.id, written, { name, amount: fee }), done)
  }
  useKeys({ F2: isFixed ? undefined : saveWithFee })

  const time = { now: clock.now(), offsetMinutes: shop.offsetMinutes, isDisabled: isFixed }
  return (
    <>
      <Choice
        isDisabled={isFixed}
        label={say('extras.roadsideKind')}
        name="roadside-kind"
        onChange={(kind) => set({ kind: kind ?? form.kind })}
        options={ROADSIDE_KINDS.map((value) => ({ value, label: say(`extras.kind.${value}`) }))}
        value={form.kind}
      />
      <div className={styles.three}>
        <DateTimeField
          {...time}
          label={say('extras.calledAt')}
          name="roadside-called"
          onChange={(calledAt) => set({ calledAt })}
          value={form.calledAt}
        />
        <DateTimeField
          {...time}
          error={errorOf('roadside.arrived-before-call')}
          label={say('extras.arrivedAt')}
          name="roadside-arrived"
          onChange={(arrivedAt) => set({ arrivedAt })}
          value={form.arrivedAt}
        />
        <WholeField
          error={errorOf('roadside.km-out-of-range')}
          isDisabled={isFixed}
          label={say('extras.towedKm')}
          most={MOST_TOWED_KM}
          name="roadside-km"
          onChange={(km) => set({ km })}
          value={form.km}
        />
        <div className={styles.wide}>
          <TextField
            error={errorOf('roadside.place-empty')}
            isDisabled={isFixed}
            isRequired
            label={say('extras.place')}
            name="roadside-place"
            onChange={(place) => set({ place })}
            value={form.place}
          />
        </div>
        <SelectField
          emptyLabel={say('extras.nobody')}
          isDisabled={isFixed}
          label={say('extras.roadsideDriver')}
          name="roadside-driver"
          onChange={(driverId) => set({ driverId })}
          options={staff.map(({ id, name: who }) => ({ value: id, label: who }))}
          value={form.driverId}
        />
        <TextField
          isDisabled={isFixed || form.driverId !== undefined}
          label={say('extras.company')}
          name="roadside-company"
          onChange={(company) => set({ company })}
          value={form.driverId === undefined ? form.company : ''}
        />
        <TextField
          isDisabled={isFixed}
          label={say('extras.roadsideNote')}
          name="roadside-note"
          onChange={(note) => set({ note })}
          value={form.note}
        />
        {isFixed || charge !== undefined ? null : (
          <MoneyField
            currency={shop.currency}
            label={say('extras.fee')}
            name="roadside-fee"
            onChange={setFee}
            value={fee}
          />
        )}
      </div>
      {charge === undefined ? null : (
        <p className={styles.hint} data-amount={charge.amount} data-testid="roadside-charged">
          {say('extras.feeThere', { name, amount: formatMoney(charge.amount, shop.currency) })}
        </p>
      )}
      {isFixed ? null : (
        <div className={styles.acts}>
          <Button data-testid="roadside-save" keys="F2" onClick={saveWithFee}>
            {say(fee === undefined ? 'extras.save' : 'extras.feeAdd')}
          </Button>
        </div>
      )}
    </>
  )
}
