import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { OldPart } from '#shared/domain/old-part/old-part.ts'
import { TEXT_LIMITS } from '#shared/domain/visit/text-limits.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { shelveOldPart } from './commands.ts'
import styles from './old-parts.module.css'

interface ShelfFieldProps {
  readonly visitId: VisitId
  readonly part: OldPart
  readonly index: number
}

/** Where the part lies; kept when the field is left. */
export const ShelfField = ({ visitId, part, index }: ShelfFieldProps): ReactNode => {
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const [typed, setTyped] = useState<string>()
  const save = async (): Promise<void> => {
    if (typed === undefined || typed.trim() === (part.shelf ?? '')) return setTyped(undefined)
    const result = await shelveOldPart(session, visitId, part.id, typed)
    if (result.ok) setTyped(undefined)
    else notify('bad', explain(result))
  }
  return (
    <input
      aria-label={say('oldParts.shelf')}
      className={styles.shelf}
      maxLength={TEXT_LIMITS.short}
      name={`old-part-shelf-${index}`}
      onBlur={() => void save()}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) void save()
      }}
      value={typed ?? part.shelf ?? ''}
    />
  )
}
