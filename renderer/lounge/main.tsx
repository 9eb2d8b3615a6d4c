import '#renderer/ui/theme/tokens.css'
import '#renderer/ui/stage/stage.css'
import { createRoot } from 'react-dom/client'
import { loungeDoor } from '#renderer/platform/lounge-door.ts'
import { holdStill } from '#renderer/ui/stage/hold-still.ts'
import { systemClock } from '#shared/kernel/clock.ts'
import { LoungeScreen } from './lounge-screen.tsx'

holdStill(document)

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
createRoot(root).render(<LoungeScreen door={loungeDoor} clock={systemClock} />)
