import { type CataloguePart, equivalent, original, part, words } from './catalogue-job.ts'

const pinKit = part(
  words('制动分泵导向销套件', '煞車分泵導銷組', 'Caliper guide pin kit'),
  'set',
  1000,
  original(13800),
  equivalent(7800),
)
const brakeFluid = part(
  words('制动液 DOT4', '煞車油 DOT4', 'Brake fluid DOT 4'),
  'litre',
  1000,
  original(9800),
  equivalent(6800, 'bosch'),
)
const wearSensor = (fen: number): CataloguePart =>
  part(
    words('制动片磨损报警线', '煞車來令片感應線', 'Pad wear sensor'),
    'branch',
    1000,
    original(fen),
    equivalent(Math.round(fen * 0.6)),
  )
const coolant = part(
  words('冷却液 −35℃', '水箱冷卻液', 'Coolant, −35 °C'),
  'litre',
  6000,
  original(5200),
  equivalent(3200),
)

/** Parts that often turn out to be needed once the work is open, by job: named beforehand. */
export const LIKELY_PARTS: Readonly<Record<string, readonly CataloguePart[]>> = {
  'front-brake-pads': [
    part(
      words('前制动盘', '前煞車碟盤', 'Front brake disc'),
      'piece',
      2000,
      original(46800),
      equivalent(32800, 'brembo'),
    ),
    wearSensor(12800),
    pinKit,
  ],
  'rear-brake-pads': [
    part(
      words('后制动盘', '後煞車碟盤', 'Rear brake disc'),
      'piece',
      2000,
      original(39800),
      equivalent(27800, 'brembo'),
    ),
    wearSensor(11800),
    pinKit,
  ],
  'front-brake-discs': [pinKit, brakeFluid],
  'rear-brake-discs': [pinKit, brakeFluid],
  'brake-caliper': [
    part(
      words('制动软管', '煞車軟管', 'Brake hose'),
      'branch',
      1000,
      original(18800),
      equivalent(9800),
    ),
  ],
  'timing-belt': [
    part(
      words('水泵总成', '水泵浦總成', 'Water pump assembly'),
      'piece',
      1000,
      original(58000),
      equivalent(36000),
    ),
    coolant,
    part(
      words('曲轴前油封', '曲軸前油封', 'Front crankshaft seal'),
      'piece',
      1000,
      original(8800),
      equivalent(4800),
    ),
  ],
  'timing-chain': [
    part(
      words('机油泵链条', '機油泵浦鏈條', 'Oil pump chain'),
      'branch',
      1000,
      original(28000),
      equivalent(16800),
    ),
    part(
      words('凸轮轴相位调节器', '凸輪軸相位調整器', 'Camshaft adjuster'),
      'piece',
      1000,
      original(168000),
      equivalent(98000),
    ),
  ],
  'clutch-kit': [
    part(
      words('双质量飞轮', '雙質量飛輪', 'Dual-mass flywheel'),
      'piece',
      1000,
      original(286000),
      equivalent(178000),
    ),
    part(
      words('曲轴后油封', '曲軸後油封', 'Rear crankshaft seal'),
      'piece',
      1000,
      original(12800),
      equivalent(6800),
    ),
  ],
  'water-pump': [
    part(words('节温器', '水龜', 'Thermostat'), 'piece', 1000, original(26000), equivalent(15800)),
    part(
      words('发电机皮带', '發電機皮帶', 'Accessory drive belt'),
      'piece',
      1000,
      original(26800),
      equivalent(16800, 'gates'),
    ),
  ],
  'front-shocks': [
    part(
      words('前减振器顶胶', '前避震器上座', 'Front strut mount'),
      'piece',
      2000,
      original(18800),
      equivalent(9800),
    ),
    part(
      words('前减振器防尘套', '前避震器防塵套', 'Front strut dust boot'),
      'piece',
      2000,
      original(8800),
      equivalent(4200),
    ),
  ],
  'ignition-coil': [
    part(
      words('火花塞（铱金）', '火星塞（銥合金）', 'Spark plug, iridium'),
      'branch',
      4000,
      original(9800),
      equivalent(6500, 'ngk'),
    ),
  ],
  'atf-flush': [
    part(
      words('变速箱油底壳垫', '變速箱油底殼墊片', 'Transmission pan gasket'),
      'piece',
      1000,
      original(16800),
      equivalent(8800),
    ),
  ],
  'transmission-overhaul': [
    part(
      words('变速箱阀体总成', '變速箱閥體總成', 'Valve body assembly'),
      'assembly',
      1000,
      original(680000),
    ),
  ],
  'engine-overhaul': [
    part(
      words('活塞', '活塞', 'Piston'),
      'piece',
      4000,
      original(42000),
      equivalent(26000, 'mahle'),
    ),
    part(
      words('正时链条组件', '正時鏈條組', 'Timing chain kit'),
      'set',
      1000,
      original(198000),
      equivalent(118000),
    ),
  ],
  'ac-regas': [
    part(
      words('空调管路密封圈', '冷氣管路O形環', 'A/C line O-rings'),
      'set',
      1000,
      original(6800),
      equivalent(2800),
    ),
  ],
}
