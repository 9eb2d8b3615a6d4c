import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import { IssuedPaperDialog } from './lazy-issued-paper-dialog.tsx'

interface IssuedPaperButtonProps {
  readonly paper: IssuedPaper
}

/** A paper's number: pressed, it shows the paper, to print or keep it as a file. */
export const IssuedPaperButton = ({ paper }: IssuedPaperButtonProps): ReactNode => {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        data-number={paper.number}
        data-testid={`paper-open-${paper.kind}`}
        onClick={() => setOpen(true)}
        size="small"
        title={say(`trade.paper.${paper.kind}`)}
      >
        {paper.number}
      </Button>
      {isOpen ? <IssuedPaperDialog onClose={() => setOpen(false)} paper={paper} /> : null}
    </>
  )
}
