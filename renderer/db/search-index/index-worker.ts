import { QiantaiDatabase } from '../database.ts'
import type { FromIndex, Line, ToIndex } from './messages.ts'
import { serveIndex } from './serve-index.ts'

// The renderer compiles with the window's types; in a worker `self` is its end of the line.
serveIndex(self as unknown as Line<FromIndex, ToIndex>, async (name) => {
  // The desk has opened it before: it is there, and of this version.
  const db = new QiantaiDatabase(name)
  await db.open()
  return db
})
