import '#renderer/ui/theme/tokens.css'
import '#renderer/ui/stage/stage.css'
import { createRoot } from 'react-dom/client'
import { wallDoor } from '#renderer/platform/wall-door.ts'
import { holdStill } from '#renderer/ui/stage/hold-still.ts'
import { systemClock } from '#shared/kernel/clock.ts'
import { WallScreen } from './wall-screen.tsx'

holdStill(document)

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
createRoot(root).render(<WallScreen clock={systemClock} door={wallDoor} />)
