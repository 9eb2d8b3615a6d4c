import { type ReactNode, useRef } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useDraft } from '#renderer/session/use-draft.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { findInvalidField } from '#renderer/ui/find-invalid-field.ts'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { saveAppraisedCar } from '../commands.ts'
import { CarFields } from './car-fields.tsx'
import { type CarForm, carFormOf, readCar } from './car-form.ts'
import styles from './car-sheet.module.css'
import { RightsCard } from './rights-card.tsx'
import { useCarOnRecord } from './use-car-on-record.ts'

/** The car of a look that is under way: data, papers, rights. Ctrl+Enter saves. */
export const CarSheet = ({ appraisal }: { readonly appraisal: Appraisal }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const body = useRef<HTMLDivElement>(null)
  const draft = useDraft<CarForm | null>(`appraisal-car:${appraisal.id}`, null)
  const isFinal = appraisal.state !== 'open'
  const onRecord = carFormOf(appraisal.car)
  const form = isFinal ? onRecord : (draft.value ?? onRecord)
  const { readings } = useCarOnRecord(form)
  const change = (changes: Partial<CarForm>): void =>
    draft.change((before) => ({ ...(before ?? onRecord), ...changes }))
  const save = async (): Promise<void> => {
    const wrong = findInvalidField(body.current)
    const car = readCar(form, { home: homeOf(session.shop.currency) })
    if (wrong !== undefined || car === undefined) {
      wrong?.focus()
      if (wrong === undefined) notify('bad', say('appraisal.car.missing'))
      return
    }
    const saved = await saveAppraisedCar(session, appraisal.id, car)
    if (!saved.ok) {
      notify('bad', explain(saved))
      return
    }
    await draft.discard()
    notify('ok', say('appraisal.saved'))
  }
  const isUnsaved = draft.value !== null && !isFinal
  useKeys({ 'Ctrl+Enter': isUnsaved ? () => void save() : undefined })
  if (!draft.isReady) return null
  return (
    <div className={styles.sheet} ref={body}>
      <Card
        aside={
          isUnsaved ? <StatusTag tone="warn">{say('appraisal.unsaved')}</StatusTag> : undefined
        }
        title={say('appraisal.sheet.car')}
      >
        <CarFields form={form} isDisabled={isFinal} onChange={change} readings={readings} />
        {isFinal ? null : (
          <div className={styles.foot}>
            <Button
              data-testid="car-save"
              disabled={!isUnsaved}
              keys="Ctrl+Enter"
              look={isUnsaved ? 'primary' : 'plain'}
              onClick={() => void save()}
            >
              {say('appraisal.save.car')}
            </Button>
          </div>
        )}
      </Card>
      <RightsCard form={form} isDisabled={isFinal} onChange={change} />
    </div>
  )
}
