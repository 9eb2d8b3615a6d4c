/**
 * In the page: the row at a place of a table, counted from its first, or from its last below zero.
 * Read beside Dexie: the bench looks at the records as they lie there.
 */
export function readRow<Row>({
  table,
  place,
}: {
  readonly table: string
  readonly place: number
}): Promise<Row> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('qiantai')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const db = opening.result
      const direction = place < 0 ? 'prev' : 'next'
      const steps = place < 0 ? -place - 1 : place
      let hasMoved = steps === 0
      const walking = db.transaction(table).objectStore(table).openCursor(null, direction)
      walking.onerror = () => reject(walking.error)
      walking.onsuccess = () => {
        const cursor = walking.result
        if (cursor === null) return reject(new Error(`${table} has no row ${place}`))
        if (!hasMoved) {
          hasMoved = true
          return cursor.advance(steps)
        }
        db.close()
        resolve(cursor.value)
      }
    }
  })
}
