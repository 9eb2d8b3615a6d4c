import '#renderer/ui/theme/tokens.css'
import './phone.css'
import { createRoot } from 'react-dom/client'
import { choosePageLocale } from '#renderer/ui/stage/choose-page-locale.ts'
import { sendToDesk } from './desk-line.ts'
import { PhonePage } from './phone-page.tsx'
import { createSendingQueue } from './sending-queue.ts'

const onSentRef = { current: () => {} }
const queue = createSendingQueue({
  send: sendToDesk,
  startTimer(act, milliseconds) {
    const timer = setTimeout(act, milliseconds)
    return () => clearTimeout(timer)
  },
  onSent: () => onSentRef.current(),
})
window.addEventListener('online', queue.wake)
// Closed by mistake, what still waits would be lost: the browser asks first.
window.addEventListener('beforeunload', (event) => {
  const isWaiting = queue
    .state()
    .entries.some(({ state }) => state === 'waiting' || state === 'sending')
  if (isWaiting) event.preventDefault()
})

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
createRoot(root).render(
  <PhonePage
    firstLocale={choosePageLocale(navigator.languages)}
    onSentRef={onSentRef}
    queue={queue}
  />,
)
