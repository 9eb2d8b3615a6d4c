import { execFile, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const PPD = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd'
const PACKAGES = ['cups', 'printer-driver-cups-pdf']
const SOCKET = '/run/cups/cups.sock'

/** A queue that prints into PDF files, as a printer would print on sheets. */
export interface PdfQueue {
  readonly name: string
  /** Waits for the next printed file. */
  next(): Promise<string>
  /** What the queue was told of the job that made a file. */
  jobOf(file: string): Promise<{ readonly title: string; readonly copies: number }>
  /** Takes the printer away, as when it is unplugged for good. */
  vanish(): Promise<void>
  remove(): Promise<void>
}

/** Why there can be no queue here, or undefined. Installs CUPS where it may: as root on Debian. */
export function whyNoCups(): string | undefined {
  if (process.platform !== 'linux') return 'CUPS-PDF is tried on Linux only'
  if (process.getuid?.() !== 0) return 'only root may add a queue'
  if (existsSync(PPD) && existsSync('/usr/sbin/cupsd')) return undefined
  try {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: 'ignore',
      timeout: 90_000,
    })
    return undefined
  } catch {
    return `${PACKAGES.join(' and ')} cannot be installed`
  }
}

/** Adds a queue of this test's own; the scheduler is started where none runs, and ended with it. */
export async function openPdfQueue(name: string): Promise<PdfQueue> {
  const endScheduler = await startScheduler()
  const printed = await mkdtemp(join(tmpdir(), 'qiantai-printed-'))
  const config = `/etc/cups/cups-pdf-${name}.conf`
  await writeFile(config, `Out ${printed}\nAnonDirName ${printed}\nLabel 1\n`)
  await run('lpadmin', ['-p', name, '-E', '-v', `cups-pdf:/${name}`, '-P', PPD])
  const seen = new Set<string>()
  const vanish = async (): Promise<void> => {
    await run('lpadmin', ['-x', name])
  }
  return {
    name,
    next: () => waitForFile(printed, seen),
    jobOf,
    vanish,
    remove: async () => {
      await vanish().catch(() => undefined)
      await rm(config, { force: true })
      await rm(printed, { recursive: true, force: true })
      await endScheduler()
    },
  }
}

async function isRunning(): Promise<boolean> {
  const { stdout } = await run('lpstat', ['-r']).catch(() => ({ stdout: '' }))
  return stdout.includes('is running')
}

async function startScheduler(): Promise<() => Promise<void>> {
  if (await isRunning()) return async () => undefined
  const scheduler = spawn('/usr/sbin/cupsd', ['-f'], { stdio: 'ignore' })
  await until(isRunning, 'cupsd does not start')
  return async () => {
    const ended = new Promise((settle) => scheduler.once('exit', settle))
    scheduler.kill('SIGTERM')
    await ended
  }
}

async function waitForFile(folder: string, seen: Set<string>): Promise<string> {
  let found: string | undefined
  await until(async () => {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.pdf') && !seen.has(file))
    const [file] = files
    if (file === undefined) return false
    // Complete once the trailer is there.
    const bytes = await readFile(join(folder, file))
    if (!bytes.subarray(-32).toString('latin1').includes('%%EOF')) return false
    found = file
    return true
  }, 'nothing was printed')
  if (found === undefined) throw new Error('nothing was printed')
  seen.add(found)
  return join(folder, found)
}

/** Title and copies as the scheduler tells them (IPP Get-Job-Attributes, RFC 8011). */
async function jobOf(file: string): Promise<{ readonly title: string; readonly copies: number }> {
  const job = /-job_(\d+)\.pdf$/.exec(file)?.[1]
  if (job === undefined) throw new Error(`${file} does not say which job it was`)
  const answer = await ask(jobQuestion(job))
  return {
    title: attributeOf(answer, 'job-name').toString('utf8'),
    copies: attributeOf(answer, 'copies').readInt32BE(0),
  }
}

const sized = (text: string): Buffer => {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(Buffer.byteLength(text))
  return Buffer.concat([length, Buffer.from(text)])
}

function jobQuestion(job: string): Buffer {
  const say = (tag: number, name: string, value: string): Buffer =>
    Buffer.concat([Buffer.from([tag]), sized(name), sized(value)])
  return Buffer.concat([
    // Version 2.0, operation 9, request 1, then the operation's attributes.
    Buffer.from([2, 0, 0, 9, 0, 0, 0, 1, 1]),
    say(0x47, 'attributes-charset', 'utf-8'),
    say(0x48, 'attributes-natural-language', 'en'),
    say(0x45, 'job-uri', `ipp://localhost/jobs/${job}`),
    say(0x42, 'requesting-user-name', 'root'),
    Buffer.from([3]),
  ])
}

function ask(question: Buffer): Promise<Buffer> {
  return new Promise((settle, refuse) => {
    const asking = request(
      {
        socketPath: SOCKET,
        method: 'POST',
        path: '/',
        headers: { 'content-type': 'application/ipp', 'content-length': question.length },
      },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => settle(Buffer.concat(parts)))
      },
    )
    asking.on('error', refuse)
    asking.end(question)
  })
}

function attributeOf(bytes: Buffer, name: string): Buffer {
  const at = bytes.indexOf(sized(name))
  if (at < 0) throw new Error(`the job does not say its ${name}`)
  const value = at + 2 + name.length
  return bytes.subarray(value + 2, value + 2 + bytes.readUInt16BE(value))
}

async function until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(otherwise)
    await new Promise((settle) => setTimeout(settle, 100))
  }
}
