import { type FocusEvent, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { FieldNotices } from './field-notice.ts'

/** Problems that half-typed text always has: said only once the field is left. */
const WHILE_TYPING =
  /[.-](?:length|too-short|empty|missing|unknown-prefix|plate-or-vin|unanswered)$/

/** The message of a field, as its frame takes it. */
export interface FieldMessage {
  readonly error?: string
  readonly warning?: string
}

export interface ShownNotices {
  /** The message of a field by its name; none while it is still being typed. */
  readonly messageOf: (name: string) => FieldMessage
  /** For `onBlur` of the form: the field that was left. */
  readonly leave: (event: FocusEvent<HTMLElement>) => void
  /** From now on everything is said. */
  readonly showAll: () => void
}

/** Which notices to show: wrong characters at once, what is missing when the field is left. */
export function useFieldNotices(notices: FieldNotices): ShownNotices {
  const { shop } = useSession()
  const explain = useExplain(shop.currency)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [showsAll, setShowsAll] = useState(false)
  return {
    messageOf: (name) => {
      const notice = notices[name]
      if (notice === undefined) return {}
      const isEarly = WHILE_TYPING.test(notice.code) && !showsAll && !left.has(name)
      if (isEarly) return {}
      return notice.isWarning ? { warning: explain(notice) } : { error: explain(notice) }
    },
    leave: ({ target }) => {
      const name = target.getAttribute('name')
      if (name !== null && !left.has(name)) setLeft(new Set([...left, name]))
    },
    showAll: () => setShowsAll(true),
  }
}
