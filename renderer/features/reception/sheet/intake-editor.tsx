import { type ReactNode, useRef } from 'react'
import { firstError, useCarMemory, useFieldNotices } from '#renderer/features/vehicle/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useDraft } from '#renderer/session/use-draft.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { correctIntake } from '../commands.ts'
import { BelongingsField } from '../form/belongings-field.tsx'
import { DamageEditor } from '../form/damage-editor.tsx'
import { FaultFields } from '../form/fault-fields.tsx'
import { findNotAdded, findUnread, focusField } from '../form/focus-field.ts'
import { IntakeFields } from '../form/intake-fields.tsx'
import { checkIntakeForm, type IntakeForm, intakeFormOf, readIntake } from '../form/intake-form.ts'
import styles from './intake-sheet.module.css'

interface IntakeEditorProps {
  readonly record: VisitRecord
  readonly onClose: () => void
}

/** The highest reading of the car's other visits. */
const lastKmOf = (visits: readonly Visit[], visit: Visit): number | undefined => {
  const earlier = visits.filter((each) => each.id !== visit.id && each.day <= visit.day)
  return earlier.length === 0
    ? undefined
    : Math.max(...earlier.map((each) => each.intake.mileageKm))
}

/** Corrects an intake with the fields it was written with. */
export const IntakeEditor = ({ record, onClose }: IntakeEditorProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const { visit, vehicle } = record
  const form = useRef<HTMLDivElement>(null)
  const draft = useDraft<IntakeForm>(`intake:${visit.id}`, intakeFormOf(visit))
  const memory = useCarMemory(visit.vehicleId)
  const lastKm =
    memory === undefined || memory === 'missing' ? undefined : lastKmOf(memory.visits, visit)
  const notices = checkIntakeForm(draft.value, lastKm)
  const { messageOf, leave, showAll } = useFieldNotices(notices)
  const patch = (typed: Partial<IntakeForm>): void =>
    draft.change((before) => ({ ...before, ...typed }))
  const close = (): void => {
    void draft.discard()
    onClose()
  }
  const save = async (): Promise<void> => {
    showAll()
    const wrong = firstError(notices) ?? findUnread(form.current)
    if (wrong !== undefined) {
      focusField(form.current, wrong)
      return
    }
    const waiting = findNotAdded(form.current)
    if (waiting !== undefined) {
      focusField(form.current, waiting)
      notify('warn', say('intake.notAdded'))
      return
    }
    const saved = await correctIntake(session, visit.id, {
      intake: readIntake(draft.value, vehicle.energy, visit.intake.broughtBy ?? ''),
      promisedAt: draft.value.promisedAt ?? visit.promisedAt,
    })
    if (saved.ok) close()
    else notify('bad', explain(saved))
  }
  useKeys({ 'Ctrl+Enter': () => void save(), Escape: close })
  if (!draft.isReady) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for the field that is left
    <section className={styles.sheet} data-testid="intake-editor" onBlur={leave} ref={form}>
      <div className={styles.bar}>
        <span className={styles.end}>
          <Button data-testid="intake-cancel" keys="Esc" onClick={close}>
            {say('intake.cancel')}
          </Button>
          <Button
            data-testid="intake-save"
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('intake.save')}
          </Button>
        </span>
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Card title={say('reception.visit')}>
            <IntakeFields
              arrivalIsFixed
              energy={vehicle.energy}
              lastKm={lastKm}
              messageOf={messageOf}
              onChange={patch}
              startsHere
              value={draft.value}
            />
          </Card>
          <Card title={say('reception.fault')}>
            <FaultFields onChange={(fault) => patch({ fault })} value={draft.value.fault} />
          </Card>
        </div>
        <div className={styles.column}>
          <Card title={say('reception.damage')}>
            <DamageEditor onChange={(damage) => patch({ damage })} value={draft.value.damage} />
          </Card>
          <Card title={say('reception.belongings')}>
            <BelongingsField
              onChange={(belongings) => patch({ belongings })}
              value={draft.value.belongings}
            />
          </Card>
        </div>
      </div>
    </section>
  )
}
