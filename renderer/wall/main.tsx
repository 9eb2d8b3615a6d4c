import '#renderer/ui/theme/tokens.css'
import '#renderer/ui/stage/stage.css'
import { createRoot } from 'react-dom/client'
import { wallDoor } from '#renderer/platform/wall-door.ts'
import { holdStill } from '#renderer/ui/stage/hold-still.ts'
import { LeaveScreen } from '#renderer/ui/stage/leave/leave-screen.tsx'
import { restCursor } from '#renderer/ui/stage/rest-cursor.ts'
import { systemClock } from '#shared/kernel/clock.ts'
import { WallScreen } from './wall-screen.tsx'

holdStill(document)
restCursor(document)

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
createRoot(root).render(
  <>
    <WallScreen clock={systemClock} door={wallDoor} />
    <LeaveScreen
      canLeave={() => wallDoor.call('screen.can-leave', undefined)}
      leave={(pin) => wallDoor.call('screen.leave', { pin })}
    />
  </>,
)
