import { creditCodeCheckCharacter } from '#shared/domain/identifiers/credit-code.ts'
import type { Random } from './random.ts'

// About in the order of how common they are; the first ones come up more often.
const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余于杜叶程苏',
  ...['魏', '吕', '丁', '任', '沈', '姚', '卢', '姜', '单', '仇', '解', '欧阳', '司徒', '诸葛'],
]
const GIVEN_FIRST = [...'建志国文晓明俊海丽雅思嘉子宇春永玉振立光家庆淑少婉佳浩']
const GIVEN_LAST = [...'国强华明军伟芳敏静涛超杰磊洋勇艳娟霞平辉鹏飞宁琳欣怡然轩晨博雪梅']

/** A person's name as borne in mainland China. */
export function buildPersonName(random: Random): string {
  // Squaring leans towards the front of the list.
  const surname = SURNAMES[Math.floor(random.next() ** 2 * SURNAMES.length)] ?? '王'
  const last = random.pick(GIVEN_LAST)
  return random.chance(0.25) ? surname + last : surname + random.pick(GIVEN_FIRST) + last
}

const PLACES = ['北京', '北京', '北京', '天津', '廊坊', '保定']
const BRANDS = [
  ...['鸿运', '顺达', '中启', '华信', '金桥', '瑞丰', '京诚', '天合', '博远', '恒泰', '蓝海'],
  ...['安途', '众邦', '新程', '万嘉', '德润'],
]
const TRADES = [
  ...['物流', '商贸', '科技', '建筑工程', '装饰工程', '餐饮管理', '物业管理', '文化传媒'],
  ...['医疗器械', '汽车租赁'],
]

/** A company's registered name. */
export const buildCompanyName = (random: Random): string =>
  `${random.pick(PLACES)}${random.pick(BRANDS)}${random.pick(TRADES)}有限公司`

/** A unified social credit code with the right check character (GB 32100-2015). */
export function buildCreditCode(random: Random): string {
  const district = `1101${String(random.whole(1, 18)).padStart(2, '0')}`
  const letters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
  const serial = Array.from({ length: 5 }, () => random.pick(letters)).join('')
  const body = `91${district}MA0${serial}${random.whole(1, 9)}`
  return body + creditCodeCheckCharacter(body)
}

const MOBILE_RANGES = [135, 136, 137, 138, 139, 150, 151, 158, 159, 176, 177, 186, 187, 188, 189]

/** A mobile number in use in mainland China, eleven digits. */
export const buildMobile = (random: Random): string =>
  `${random.pick(MOBILE_RANGES)}${String(random.whole(0, 99_999_999)).padStart(8, '0')}`

const ESTATES = [
  ...['昌平区龙泽苑东区', '昌平区回龙观龙腾苑', '昌平区天通苑北二区', '海淀区西二旗智学苑'],
  ...['海淀区上地佳园', '朝阳区望京西园三区', '朝阳区北苑家园', '西城区德胜门内大街'],
  ...['顺义区石园东区', '通州区梨园镇云景里', '丰台区方庄芳古园', '大兴区黄村镇康庄路'],
]

/** Where somebody lives. */
export const buildAddress = (random: Random): string =>
  `北京市${random.pick(ESTATES)}${random.whole(1, 28)}号楼${random.whole(1, 6)}单元${random.whole(1, 18)}0${random.whole(1, 4)}`
