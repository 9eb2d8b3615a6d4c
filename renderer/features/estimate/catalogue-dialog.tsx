import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { listStandardJobs } from '#renderer/db/repositories/standard-jobs.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { isComposing } from '#renderer/ui/use-keys.ts'
import { type CarModel, fitStandardJob } from '#shared/domain/catalogue/find-fit.ts'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import type { JobDraft } from '#shared/domain/estimate/job-draft.ts'
import styles from './catalogue-dialog.module.css'
import { CatalogueJob } from './catalogue-job.tsx'
import { CatalogueList } from './catalogue-list.tsx'
import { draftOfStandardJob, type PartChoices } from './draft-of-standard-job.ts'
import { findStandardJobs } from './find-standard-jobs.ts'

interface CatalogueDialogProps {
  /** The car, if it is known: hours and parts are those of its model. */
  readonly vehicle?: CarModel | undefined
  readonly onPick: (draft: JobDraft) => void
  /** A job that is not on the price list, named as typed. */
  readonly onFree: (name: string) => void
  readonly onClose: () => void
}

/** The price list: typed into, walked by arrows, taken by Enter; parts in the make chosen. */
export const CatalogueDialog = (props: CatalogueDialogProps): ReactNode => {
  const { vehicle, onPick, onFree, onClose } = props
  const say = useSay()
  const { shop, nextId } = useSession()
  const listed = useLive(listStandardJobs)
  const jobs = useMemo(() => listed?.map((job) => fitStandardJob(job, vehicle)), [listed, vehicle])
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [choices, setChoices] = useState<PartChoices>({})
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])

  const found = useMemo(() => findStandardJobs(jobs ?? [], text), [jobs, text])
  const picked: StandardJob | undefined = found[at]
  const move = (by: number): void => {
    setAt((before) => Math.max(0, Math.min(found.length, before + by)))
    setChoices({})
  }
  const take = (index = at): void => {
    const job = found[index]
    if (job === undefined) onFree(text.trim())
    else onPick(draftOfStandardJob(job, index === at ? choices : {}, shop.labourRate, nextId))
  }
  const hear = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    const isTyping = event.target === input.current
    if (event.key === 'Enter') take()
    else if (event.key === 'ArrowDown' && isTyping) move(1)
    else if (event.key === 'ArrowUp' && isTyping) move(-1)
    else if (event.key === 'PageDown') move(8)
    else if (event.key === 'PageUp') move(-8)
    else return
    event.preventDefault()
  }
  return (
    <Dialog
      foot={
        <>
          <span className={styles.hint}>{say('estimate.catalogueKeys')}</span>
          <Button data-testid="catalogue-cancel" keys="Esc" onClick={onClose}>
            {say('estimate.cancel')}
          </Button>
          <Button data-testid="catalogue-add" keys="Enter" look="primary" onClick={() => take()}>
            {say(picked === undefined ? 'estimate.writeFree' : 'estimate.addThis')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="catalogue"
      title={say('estimate.catalogueTitle')}
      width={920}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the field and the list inside */}
      <div className={styles.frame} onKeyDown={hear}>
        <div className={styles.search}>
          <TextField
            inputRef={input}
            label={say('estimate.catalogueSearch')}
            name="catalogue-search"
            onChange={(typed) => {
              setText(typed)
              setAt(0)
              setChoices({})
            }}
            placeholder={say('estimate.catalogueHint')}
            value={text}
          />
        </div>
        <CatalogueList
          at={at}
          isGrouped={text.trim() === ''}
          jobs={found}
          onMove={(index) => {
            setAt(index)
            setChoices({})
          }}
          onTake={take}
          text={text}
        />
        <CatalogueJob
          choices={choices}
          job={picked}
          onChoose={setChoices}
          text={text.trim()}
          vehicle={vehicle}
        />
      </div>
    </Dialog>
  )
}
