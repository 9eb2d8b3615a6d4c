import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'

/** Somebody outside, on one port of the loopback by TCP and UDP, who counts what reaches him. */
export interface Outside {
  readonly address: string
  readonly heard: string[]
  close(): Promise<void>
}

export async function openOutside(): Promise<Outside> {
  const heard: string[] = []
  const server = createServer((socket) => {
    heard.push('a connection')
    socket.once('data', (data) => heard.push(String(data).split('\r\n', 1)[0] ?? ''))
    socket.on('error', () => undefined)
    setTimeout(() => socket.destroy(), 100)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('no port')
  const { port } = place
  const datagrams = createSocket('udp4', () => heard.push('a datagram'))
  await new Promise<void>((ready) => datagrams.bind(port, '127.0.0.1', ready))
  return {
    address: `http://127.0.0.1:${port}`,
    heard,
    async close() {
      datagrams.close()
      await new Promise((closed) => server.close(closed))
    },
  }
}
