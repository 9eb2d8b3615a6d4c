import { useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { type PrintJob, sendToPrinter } from './send-to-printer.ts'

/** Prints without asking, on the printer that is set for the form; the outcome is told. */
export const usePrintNow = (): ((job: PrintJob) => void) => {
  const say = useSay()
  const explain = useExplain()
  const notify = useNotify()
  const [isBusy, setBusy] = useState(false)

  const print = async (job: PrintJob): Promise<void> => {
    const { printer, copies } = job.setup
    // A key held down must not print a pile.
    if (printer === undefined || isBusy) return
    setBusy(true)
    const result = await sendToPrinter(job, { printer, copies }).finally(() => setBusy(false))
    if (result.ok) notify('ok', say('papers.printed', { printer }))
    else notify('bad', explain(result))
  }
  return (job) => void print(job)
}
