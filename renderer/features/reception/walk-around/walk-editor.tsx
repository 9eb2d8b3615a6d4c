import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useDraft } from '#renderer/session/use-draft.ts'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { listWalkPoints } from '#shared/domain/walk-around/list-walk-points.ts'
import { withPatch } from '#shared/domain/walk-around/record-walk-around.ts'
import { countOpen, walkAroundOf } from '#shared/domain/walk-around/walk-around-of.ts'
import { WALK_TIERS } from '#shared/domain/walk-around/walk-point.ts'
import { BelongingsField } from '../form/belongings-field.tsx'
import { DamageEditor } from '../form/damage-editor.tsx'
import { saveWalkAround } from './commands.ts'
import { LampsField } from './lamps-field.tsx'
import { QuestionsField } from './questions-field.tsx'
import styles from './walk-editor.module.css'
import { draftKeyOf, hasNews, NOTHING_NEW, type WalkForm } from './walk-form.ts'
import { WalkList } from './walk-list.tsx'

interface WalkEditorProps {
  readonly record: VisitRecord
  readonly onClose: () => void
}

/** The walk round the car, by keys: what is not saved yet stays as a draft. */
export const WalkEditor = ({ record, onClose }: WalkEditorProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const { visit, vehicle } = record
  const draft = useDraft<WalkForm>(draftKeyOf(visit.id), NOTHING_NEW)
  const form = draft.value
  const recorded = walkAroundOf(visit)
  const shown = withPatch(recorded, form)
  const points = listWalkPoints(shown.tier, vehicle)
  const isSigned = recorded.customerSignature !== undefined || recorded.staffSignature !== undefined
  const patch = (next: WalkForm): void => draft.change((before) => ({ ...before, ...next }))
  const save = async (): Promise<void> => {
    if (hasNews(form)) {
      const saved = await saveWalkAround(session, visit.id, form)
      if (!saved.ok) {
        notify('bad', explain(saved))
        return
      }
      await draft.discard()
      notify('ok', say('walkAround.saved'))
    }
    onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save(), Escape: onClose })
  if (!draft.isReady) return null
  return (
    <section className={styles.editor} data-testid="walk-editor">
      <div className={styles.bar}>
        <div className={styles.tier}>
          <Choice
            label={say('walkAround.tier')}
            name="walk-tier"
            onChange={(tier) => patch({ tier: tier ?? shown.tier })}
            options={WALK_TIERS.map((tier) => ({
              value: tier,
              label: say('walkAround.tierPoints', {
                tier: say(`walkAround.tier.${tier}`),
                count: listWalkPoints(tier, vehicle).length,
              }),
            }))}
            value={shown.tier}
          />
        </div>
        <span className={styles.progress} data-testid="walk-progress">
          {say('walkAround.done', {
            done: points.length - countOpen(shown, points),
            all: points.length,
          })}
        </span>
        {isSigned ? <StatusTag tone="warn">{say('walkAround.unsigns')}</StatusTag> : null}
        <span className={styles.end}>
          <Button data-testid="walk-close" keys="Esc" onClick={onClose}>
            {say('walkAround.close')}
          </Button>
          <Button
            data-testid="walk-save"
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('walkAround.save')}
          </Button>
        </span>
      </div>
      <Card>
        <p className={styles.hint}>{say('walkAround.keys')}</p>
        <WalkList
          form={form}
          onChange={draft.change}
          points={points}
          recorded={recorded}
          shown={shown}
        />
      </Card>
      <div className={styles.pair}>
        <Card title={say('walkAround.lamps')}>
          <LampsField onChange={(lamps) => patch({ lamps })} value={shown.lamps} />
        </Card>
        <Card title={say('walkAround.questions')}>
          <QuestionsField
            onChange={(question, answer) =>
              draft.change((before) => ({
                ...before,
                consents: { ...before.consents, [question]: answer },
              }))
            }
            value={shown.consents}
          />
        </Card>
        <Card title={say('reception.damage')}>
          <DamageEditor
            onChange={(damage) => patch({ damage })}
            value={form.damage ?? visit.intake.damage}
          />
        </Card>
        <Card title={say('reception.belongings')}>
          <BelongingsField
            onChange={(belongings) => patch({ belongings })}
            value={form.belongings ?? visit.intake.belongings}
          />
        </Card>
      </div>
      <p className={styles.hint}>{say('walkAround.photoHint')}</p>
    </section>
  )
}
