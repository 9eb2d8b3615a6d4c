import '#renderer/ui/theme/tokens.css'
import { createRoot } from 'react-dom/client'
import { openDatabase } from '#renderer/db/database.ts'
import { desktop } from '#renderer/platform/desktop.ts'
import { loadFirstWords } from '#renderer/session/use-screen-words.ts'
import { Desk } from './desk.tsx'
import { listenForQuit } from './listen-for-quit.ts'
import { preparePapers } from './prepare-papers.ts'
import { prepareSearch } from './prepare-search.ts'
import { reportFaults } from './report-faults.ts'

reportFaults(desktop)
// The records open while the frame is drawn: the search box takes input before they are there.
const opening = Promise.all([openDatabase(), desktop.call('app.info', undefined)])
listenForQuit(desktop, opening)
const words = await loadFirstWords()
const root = document.getElementById('root')
if (root === null) throw new Error('the page has no #root')
createRoot(root).render(<Desk firstWords={words} opening={opening} />)
preparePapers(desktop)
prepareSearch(desktop, opening)
