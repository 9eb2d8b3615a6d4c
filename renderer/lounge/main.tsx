import '#renderer/ui/theme/tokens.css'
import '#renderer/ui/stage/stage.css'
import { createRoot } from 'react-dom/client'
import { loungeDoor } from '#renderer/platform/lounge-door.ts'
import { askForVoices } from '#renderer/ui/sound/speak.ts'
import { holdStill } from '#renderer/ui/stage/hold-still.ts'
import { LeaveScreen } from '#renderer/ui/stage/leave/leave-screen.tsx'
import { restCursor } from '#renderer/ui/stage/rest-cursor.ts'
import { systemClock } from '#shared/kernel/clock.ts'
import { LoungeScreen } from './lounge-screen.tsx'

holdStill(document)
askForVoices()
restCursor(document)

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
createRoot(root).render(
  <>
    <LoungeScreen door={loungeDoor} clock={systemClock} />
    <LeaveScreen
      canLeave={() => loungeDoor.call('screen.can-leave', undefined)}
      leave={(pin) => loungeDoor.call('screen.leave', { pin })}
    />
  </>,
)
