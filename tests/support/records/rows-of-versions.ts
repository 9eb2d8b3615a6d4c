type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/**
 * Rows as each version of the schema wrote them, by table. Literal on purpose: they must not follow
 * the types of today. A new version adds its own; the old ones stay as they are.
 */
export const rowsOfVersions: Readonly<Record<number, Rows>> = {
  1: {
    customers: [
      {
        id: '01KASP0000000000000000000A',
        kind: 'person',
        name: '王建国',
        phone: '13801234567',
        createdAt: '2026-11-20T01:06:00.000Z',
        searchKeys: ['n:王建国', 'i:wjg', 'y:wangjianguo', 't:13801234567', 'u:76543210831'],
      },
    ],
    vehicles: [
      {
        id: '01KASP0000000000000000000B',
        customerId: '01KASP0000000000000000000A',
        plate: '京N8K3F2',
        plateKey: '京N8K3F2',
        vin: 'LSVAB2BR0NN100001',
        make: '上汽大众',
        model: '朗逸',
        kind: 'car',
        energy: 'petrol',
        createdAt: '2026-11-20T01:06:00.000Z',
        searchKeys: ['p:京N8K3F2', 'p:N8K3F2', 'p:8K3F2', 'q:2F3K8N京'],
      },
    ],
    settings: [{ id: 'preference:screen-locale', value: 'zh-CN' }],
    counters: [{ key: 'repair-order:2026-11-20', value: 7 }],
    journal: [
      {
        id: '01KASP0000000000000000000C',
        at: '2026-11-20T01:06:00.000Z',
        device: 'counter-1',
        command: 'receive-car',
        changes: [],
      },
    ],
  },
  2: {
    customers: [
      {
        id: '01KASP0000000000000000000A',
        kind: 'person',
        name: '王建国',
        phone: '13801234567',
        createdAt: '2026-11-22T01:06:00.000Z',
        searchKeys: ['n:王建国', 'i:wjg', 'y:wangjianguo', 't:13801234567'],
      },
    ],
  },
  3: {
    appointments: [
      {
        id: '01KASP0000000000000000000D',
        state: 'booked',
        channel: 'phone',
        day: '2026-11-23',
        at: '2026-11-23T01:00:00.000Z',
        promisedAt: '2026-11-23T03:00:00.000Z',
        customerId: '01KASP0000000000000000000A',
        vehicleId: '01KASP0000000000000000000B',
        name: '王建国',
        phone: '13801234567',
        plate: '京N8K3F2',
        car: '上汽大众 朗逸',
        wanted: '做个保养',
        jobs: [],
        hours: 50,
        advisorId: '01KASP0000000000000000000E',
        setAside: [],
        moves: [],
        createdAt: '2026-11-22T01:06:00.000Z',
        updatedAt: '2026-11-22T01:06:00.000Z',
      },
    ],
    visits: [
      {
        id: '01KASP0000000000000000000F',
        customerId: '01KASP0000000000000000000A',
        vehicleId: '01KASP0000000000000000000B',
        advisorId: '01KASP0000000000000000000E',
        number: 'RO-20261120-001',
        paper: 'settled',
        step: 'ready',
        steps: [{ step: 'ready', at: '2026-11-20T04:00:00.000Z' }],
        day: '2026-11-20',
        arrivedAt: '2026-11-20T01:06:00.000Z',
        promisedAt: '2026-11-20T04:30:00.000Z',
        locale: 'zh-CN',
        intake: {
          arrival: 'driven',
          mileageKm: 58_213,
          statement: '保养',
          fault: {},
          damage: [],
          belongings: [],
        },
        jobs: [],
        charges: [],
        estimateVersion: 1,
        comparisons: [],
        inspections: [],
        bill: { discount: 0, rounding: 0, payments: [{ method: 'on-account', amount: 10_000 }] },
        settlement: {
          number: 'JS-20261120-001',
          at: '2026-11-20T04:00:00.000Z',
          cashierId: '01KASP0000000000000000000E',
          totals: {},
          payments: [
            { method: 'cash', amount: 5_000 },
            { method: 'on-account', amount: 10_000 },
          ],
          oldParts: 'none',
          mileageOutKm: 58_214,
          warranties: [],
        },
        createdAt: '2026-11-20T01:06:00.000Z',
        updatedAt: '2026-11-20T04:00:00.000Z',
        isOpen: 1,
        searchKeys: ['o:RO20261120001'],
      },
    ],
  },
  4: {
    loanCars: [
      {
        id: '01KASP0000000000000000000G',
        plate: '粤A66D88',
        car: '广汽丰田 致炫',
        mileageKm: 31_200,
        fuelEighths: 6,
        isActive: true,
      },
    ],
    tillDays: [{ id: '2026-11-20', opening: 50_000, movements: [] }],
  },
}
