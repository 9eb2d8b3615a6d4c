import '#renderer/ui/theme/tokens.css'
import '#renderer/ui/stage/stage.css'
import { createRoot } from 'react-dom/client'
import { counterDoor } from '#renderer/platform/counter-door.ts'
import { holdStill } from '#renderer/ui/stage/hold-still.ts'
import { LeaveScreen } from '#renderer/ui/stage/leave/leave-screen.tsx'
import { preloadCatalogues } from '#renderer/ui/stage/use-catalogue.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { CounterScreen } from './counter-screen.tsx'

holdStill(document)
void preloadCatalogues(DOCUMENT_LOCALES)

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
createRoot(root).render(
  <>
    <CounterScreen door={counterDoor} />
    <LeaveScreen
      canLeave={() => counterDoor.call('screen.can-leave', undefined)}
      leave={(pin) => counterDoor.call('screen.leave', { pin })}
    />
  </>,
)
