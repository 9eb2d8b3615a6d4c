import { useRef, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { exportHealth, type HealthExportChoice } from './commands.ts'

interface ExportHealthControl {
  readonly isBusy: boolean
  /** Whether it went. */
  run(choice: HealthExportChoice): Promise<boolean>
}

/** One export of health records at a time, its outcome told. */
export function useExportHealth(): ExportHealthControl {
  const session = useSession()
  const say = useSay()
  const explain = useExplain()
  const notify = useNotify()
  const [isBusy, setBusy] = useState(false)
  const running = useRef(false)
  return {
    isBusy,
    async run(choice) {
      if (running.current) return false
      running.current = true
      setBusy(true)
      const result = await exportHealth(session, choice).finally(() => {
        running.current = false
        setBusy(false)
      })
      if (result.ok) {
        const { name: file, count } = result.value
        notify('ok', say('health.done', { count, file }))
      } else if (result.code !== 'save.cancelled') notify('bad', explain(result))
      return result.ok
    },
  }
}
