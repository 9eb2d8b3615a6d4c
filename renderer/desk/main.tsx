import '#renderer/ui/theme/tokens.css'
import { createRoot } from 'react-dom/client'
import { openDatabase } from '#renderer/db/database.ts'
import { desktop } from '#renderer/platform/desktop.ts'
import { Desk } from './desk.tsx'
import { listenForQuit } from './listen-for-quit.ts'
import { preparePapers } from './prepare-papers.ts'
import { reportFaults } from './report-faults.ts'

reportFaults(desktop)
listenForQuit(desktop)
const [opened, info] = await Promise.all([openDatabase(), desktop.call('app.info', undefined)])
const root = document.getElementById('root')
if (root === null) throw new Error('the page has no #root')
createRoot(root).render(<Desk info={info} opened={opened} />)
preparePapers(desktop)
