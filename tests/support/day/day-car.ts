/** A car that comes in on the day, with who brings it. */
export interface DayCar {
  readonly plate: string
  readonly name: string
  readonly phone: string
  readonly make: string
  readonly model: string
  readonly km: number
  readonly words: string
}

/** Twelve cars that the demo shop has never seen. */
export const DAY_CARS = {
  pads: car('京C7D201', '王建国', '13900010201', '上汽大众', '朗逸', 58_213, '刹车有金属摩擦声'),
  oil: car('京C7D202', '李梅', '13900010202', '广汽丰田', '凯美瑞', 30_120, '做个保养'),
  fleet: car('京C7D203', '赵刚', '13900010203', '东风日产', '轩逸', 81_002, '换两条前轮胎'),
  declined: car('京C7D204', '钱文', '13900010204', '长安福特', '福克斯', 99_410, '空调不凉'),
  supplement: car('京C7D205', '孙丽', '13900010205', '一汽大众', '速腾', 66_700, '底盘有异响'),
  waiting: car('京C7D206', '周涛', '13900010206', '北京现代', '领动', 42_050, '水温高'),
  failing: car('京C7D207', '吴敏', '13900010207', '上汽通用', '英朗', 73_300, '跑偏'),
  deposit: car('京C7D208', '郑浩', '13900010208', '东风本田', '思域', 51_900, '更换离合器'),
  cancelled: car('京C7D209', '冯雪', '13900010209', '吉利', '帝豪', 28_888, '想换天窗电机'),
  account: car('京C7D210', '陈晨', '13900010210', '奇瑞', '瑞虎8', 35_400, '常规保养'),
  loan: car('京C7D211', '褚岩', '13900010211', '长城', '哈弗H6', 90_210, '变速箱打滑'),
  overnight: car('京C7D212', '卫东', '13900010212', '比亚迪', '秦', 22_300, '前杠蹭伤'),
} as const

function car(
  plate: string,
  name: string,
  phone: string,
  make: string,
  model: string,
  km: number,
  words: string,
): DayCar {
  return { plate, name, phone, make, model, km, words }
}
