import { type ReactNode, useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Comparison, ComparisonId } from '#shared/domain/comparison/comparison.ts'
import { findOtherSide } from '#shared/domain/comparison/pair-comparisons.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { AlignBar } from './align/align-bar.tsx'
import { addComparison, changeComparison, removeComparison } from './commands.ts'
import { ComparisonFields } from './comparison-fields.tsx'
import { comparisonOf, withPhoto } from './comparison-form.ts'
import styles from './comparison-sheet.module.css'
import { ComparisonVerdict } from './comparison-verdict.tsx'
import { PhotoPair } from './photo-pair.tsx'
import { useComparisonForm } from './use-comparison-form.ts'

interface ComparisonEditorProps {
  readonly visit: Visit
  /** Undefined for a new one. */
  readonly comparison: Comparison | undefined
  readonly onSaved: (id: ComparisonId) => void
  readonly onGone: () => void
}

/** One comparison: photos first, then the figures, with the verdict as they are typed. */
export const ComparisonEditor = ({
  visit,
  comparison,
  onSaved,
  onGone,
}: ComparisonEditorProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const { form, change, isReady, discard } = useComparisonForm(visit.id, comparison)
  const isSaving = useRef(false)
  const [photosUnderway, setUnderway] = useState(0)
  const [partProblem, setPartProblem] = useState<string>()
  const [newId] = useState(() => session.nextId<'Comparison'>())
  const isFinal = isClosed(visit)
  const current = comparisonOf(comparison?.id ?? newId, form)

  const save = async (): Promise<void> => {
    if (isFinal || photosUnderway > 0 || isSaving.current) return
    isSaving.current = true
    const command = comparison === undefined ? addComparison : changeComparison
    const result = await command(session, visit.id, current)
    // A new one stays closed: this form goes as soon as the records show it.
    if (!result.ok || comparison !== undefined) isSaving.current = false
    if (!result.ok) {
      if (result.code === 'comparison.part-empty') setPartProblem(explain(result))
      else notify('bad', explain(result))
      return
    }
    await discard()
    notify('ok', say('comparison.saved'))
    onSaved(current.id)
  }
  const remove = async (): Promise<void> => {
    const result = await removeComparison(session, visit.id, current.id)
    if (!result.ok) return notify('bad', explain(result))
    await discard()
    onGone()
  }
  useKeys({ 'Ctrl+Enter': () => void save() })

  if (!isReady) return <div className={styles.editor} />
  return (
    <div className={styles.editor}>
      <div className={styles.scroll}>
        <PhotoPair
          form={form}
          isDisabled={isFinal}
          onPhoto={(side, photo) => change((before) => withPhoto(before, side, photo))}
          onUnderway={(by) => setUnderway((count) => count + by)}
        />
        <AlignBar
          form={form}
          isDisabled={isFinal}
          onAlign={(alignment) => change((before) => ({ ...before, alignment }))}
        />
        <ComparisonVerdict
          comparison={current}
          otherSide={findOtherSide(visit.comparisons, current)}
          visit={visit}
        />
        <ComparisonFields
          form={form}
          isDisabled={isFinal}
          jobs={visit.jobs}
          onChange={(patch) => {
            setPartProblem(undefined)
            change((before) => ({ ...before, ...patch }))
          }}
          partProblem={partProblem}
        />
      </div>
      {isFinal ? null : (
        <div className={styles.foot}>
          {comparison === undefined ? null : (
            <Button data-testid="comparison-remove" look="danger" onClick={() => void remove()}>
              {say('comparison.remove')}
            </Button>
          )}
          <Button
            data-testid="comparison-save"
            disabled={photosUnderway > 0}
            keys="Ctrl+Enter"
            look="primary"
            onClick={() => void save()}
          >
            {say('comparison.save')}
          </Button>
        </div>
      )}
    </div>
  )
}
