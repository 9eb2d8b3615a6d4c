import '#renderer/ui/theme/tokens.css'
import { createRoot } from 'react-dom/client'
import { startPortsOf } from '#renderer/db/start/ports.ts'
import { desktop } from '#renderer/platform/desktop.ts'
import { createSystemIds } from '#renderer/session/system-ids.ts'
import { loadFirstWords } from '#renderer/session/use-screen-words.ts'
import { systemClock } from '#shared/kernel/clock.ts'
import { Desk } from './desk.tsx'
import { DEVICE } from './device.ts'
import { listenForQuit } from './listen-for-quit.ts'
import { preparePapers } from './prepare-papers.ts'
import { prepareSearch } from './prepare-search.ts'
import { reportFaults } from './report-faults.ts'
import { createStart } from './start/create-start.ts'
import { logStart } from './start/log-start.ts'

reportFaults(desktop)
// The records open while the frame is drawn: the search box takes input before they are there.
const start = createStart(
  startPortsOf(desktop, {
    clock: systemClock,
    nextId: createSystemIds(systemClock),
    device: DEVICE,
  }),
)
const info = desktop.call('app.info', undefined)
logStart(desktop, start)
listenForQuit(desktop, start)
const words = await loadFirstWords()
const root = document.getElementById('root')
if (root === null) throw new Error('the page has no #root')
createRoot(root).render(<Desk firstWords={words} info={info} start={start} />)
preparePapers(desktop)
prepareSearch(desktop, start)
