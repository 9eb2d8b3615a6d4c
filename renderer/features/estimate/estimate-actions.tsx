import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import styles from './estimate-sheet.module.css'
import type { MarginView } from './use-margin-view.ts'

interface EstimateActionsProps {
  readonly isFinal: boolean
  readonly margin: MarginView
  readonly onAddJob: () => void
  readonly onAddPart: () => void
  readonly onAddCharge: () => void
}

/** What can be put on the estimate, and whether the margin is on the screen. */
export const EstimateActions = (props: EstimateActionsProps): ReactNode => {
  const { isFinal, margin } = props
  const say = useSay()
  return (
    <span className={styles.actions}>
      {margin.canSee ? (
        <Button
          aria-pressed={margin.isShown}
          data-testid="margin-toggle"
          keys="M"
          look="quiet"
          onClick={margin.toggle}
          size="small"
        >
          {say(margin.isShown ? 'estimate.hideMargin' : 'estimate.showMargin')}
        </Button>
      ) : null}
      {isFinal ? (
        <StatusTag tone="plain">{say('estimate.final')}</StatusTag>
      ) : (
        <>
          <Button
            data-testid="job-add"
            keys="F2"
            look="quiet"
            onClick={props.onAddJob}
            size="small"
          >
            {say('estimate.addJob')}
          </Button>
          <Button
            data-testid="part-add-to"
            keys="F3"
            look="quiet"
            onClick={props.onAddPart}
            size="small"
          >
            {say('estimate.addPart')}
          </Button>
          <Button
            data-testid="charge-add"
            keys="F4"
            look="quiet"
            onClick={props.onAddCharge}
            size="small"
          >
            {say('estimate.addCharge')}
          </Button>
          <span className={styles.keys}>{say('estimate.keys')}</span>
        </>
      )}
    </span>
  )
}
