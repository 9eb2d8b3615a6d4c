import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { PaperKind } from '#shared/domain/papers/paper-kind.ts'
import type { Result } from '#shared/kernel/result.ts'
import { IssuedPaperDialog } from './lazy-issued-paper-dialog.tsx'

interface IssueButtonProps {
  readonly kind: PaperKind
  /** The key that does the same. */
  readonly keys?: string
  readonly isDisabled?: boolean
  readonly onIssue: () => Promise<Result<IssuedPaper>>
}

/** Issues a paper and shows it, ready to be printed; a refusal is said. */
export const IssueButton = ({
  kind,
  keys,
  isDisabled = false,
  onIssue,
}: IssueButtonProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const explain = useExplain(shop.currency)
  const notify = useNotify()
  const [shown, setShown] = useState<IssuedPaper>()
  const [isBusy, setBusy] = useState(false)
  const issue = async (): Promise<void> => {
    // A key held down must not take a pile of numbers.
    if (isBusy) return
    setBusy(true)
    const issued = await onIssue().finally(() => setBusy(false))
    if (issued.ok) setShown(issued.value)
    else notify('bad', explain(issued))
  }
  useKeys(
    keys === undefined || isDisabled || shown !== undefined ? {} : { [keys]: () => void issue() },
  )
  return (
    <>
      <Button
        data-testid={`issue-${kind}`}
        disabled={isDisabled || isBusy}
        onClick={() => void issue()}
        {...(keys === undefined ? {} : { keys })}
      >
        {say(`trade.paper.${kind}`)}
      </Button>
      {shown === undefined ? null : (
        <IssuedPaperDialog onClose={() => setShown(undefined)} paper={shown} />
      )}
    </>
  )
}
