import '#renderer/ui/theme/tokens.css'
import '#renderer/ui/stage/stage.css'
import { createRoot } from 'react-dom/client'
import { choosePageLocale } from '#renderer/ui/stage/choose-page-locale.ts'
import { holdStill } from '#renderer/ui/stage/hold-still.ts'
import { createBoardLink } from './board-link.ts'
import { keepAwake } from './keep-awake.ts'
import { askState, openNews, tryCode } from './network-news.ts'
import { RemoteBoard } from './remote-board.tsx'

holdStill(document)
keepAwake(document)

const hearers = new Set<() => void>()
const link = createBoardLink({
  askState,
  openNews,
  now: Date.now,
  startTimer(act, milliseconds) {
    const timer = setTimeout(act, milliseconds)
    return () => clearTimeout(timer)
  },
  onChanged() {
    for (const hear of hearers) hear()
  },
})
link.start()
window.addEventListener('online', link.reconnect)

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
createRoot(root).render(
  <RemoteBoard
    firstLocale={choosePageLocale(navigator.languages)}
    link={link}
    subscribe={(hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    }}
    tryCode={tryCode}
  />,
)
