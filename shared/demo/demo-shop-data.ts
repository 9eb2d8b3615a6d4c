import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Bay, Staff, StaffRole, TechnicianGrade } from '#shared/domain/staff/staff.ts'
import { ofMajor } from '#shared/kernel/format-money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'

/** A garage that does not exist, with data that pass every check. */
export const DEMO_SHOP: Shop = {
  id: 'shop',
  name: '京北诚达汽车服务有限公司',
  address: '北京市昌平区回龙观东大街18号',
  phone: '010-80712233',
  creditCode: '91110108MA01ABCD1E',
  bank: '中国工商银行昌平支行',
  account: '0200 0482 0900 1234 567',
  complaintPhone: '010-80712299',
  currency: 'CNY',
  offsetMinutes: 480,
  labourRate: ofMajor(180),
  paperLocale: 'zh-CN',
  warrantyPromise: { days: 180, km: 10_000 },
  promiseWarningMinutes: 30,
  serviceInterval: { km: 10_000, months: 6 },
  labourCost: ofMajor(70),
  markups: {
    original: basisPoints(3500),
    equivalent: basisPoints(6000),
    remanufactured: basisPoints(4500),
    repaired: basisPoints(8000),
    reused: basisPoints(10_000),
  },
  referralRewards: {
    recommender: { kind: 'money', amount: ofMajor(500) },
    buyer: { kind: 'service', words: '基础保养一次' },
  },
  isDemo: true,
}

type Person = readonly [name: string, roles: readonly StaffRole[], grade?: TechnicianGrade]

const PEOPLE: readonly Person[] = [
  ['周敏', ['advisor']],
  ['孙雅婷', ['advisor']],
  ['韩磊', ['advisor', 'cashier']],
  ['何佳', ['consultant']],
  ['刘志强', ['technician'], 'senior'],
  ['赵海涛', ['technician'], 'senior'],
  ['马超', ['technician'], 'middle'],
  ['冯晓军', ['technician'], 'junior'],
  ['陈国栋', ['inspector', 'technician'], 'senior'],
  ['李娜', ['cashier']],
  ['郑春生', ['parts']],
  ['唐立伟', ['manager', 'owner']],
]

const BAYS = ['快修一', '快修二', '机修一', '机修二', '四轮定位', '钣喷'] as const

/** Twelve people, every role among them. */
export const buildStaff = (nextId: UlidSource): Staff[] =>
  PEOPLE.map(([name, roles, grade]) => ({
    id: nextId<'Staff'>(),
    name,
    roles,
    ...(grade === undefined ? {} : { grade }),
    isActive: true,
  }))

/** Six places in the workshop. */
export const buildBays = (nextId: UlidSource): Bay[] =>
  BAYS.map((name, order) => ({ id: nextId<'Bay'>(), name, order }))
