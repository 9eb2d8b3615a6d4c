import { toHalfWidth } from '#shared/kernel/half-width.ts'
import type { ImportField } from './import-field.ts'

/** How shops and their old programs head a column: zh-CN, zh-TW and English, as `headingKey`. */
export const HEADING_WORDS: Readonly<Record<ImportField, readonly string[]>> = {
  name: [
    ...['客户名称', '客户姓名', '客户', '姓名', '车主', '车主姓名', '车主名称', '名称', '单位名称'],
    ...[
      '公司名称',
      '会员姓名',
      '托修方',
      '客戶名稱',
      '客戶姓名',
      '客戶',
      '車主',
      '車主姓名',
      '名稱',
    ],
    ...['公司名稱', '委修人', '會員姓名', 'name', 'customer', 'customername', 'owner', 'ownername'],
    ...['fullname', 'client', 'clientname'],
  ],
  phone: [
    ...[
      '电话',
      '手机',
      '手机号',
      '手机号码',
      '电话号码',
      '联系电话',
      '联系方式',
      '联系人电话',
      '移动电话',
    ],
    ...[
      '車主电话',
      '车主电话',
      '客户电话',
      '電話',
      '手機',
      '手機號碼',
      '電話號碼',
      '聯絡電話',
      '連絡電話',
    ],
    ...[
      '行動電話',
      '客戶電話',
      '車主電話',
      'phone',
      'phonenumber',
      'phoneno',
      'mobile',
      'mobileno',
      'telno',
    ],
    ...['mobilephone', 'mobilenumber', 'cell', 'cellphone', 'telephone', 'tel', 'contactnumber'],
  ],
  kind: [
    ...['客户类型', '客户类别', '客户性质', '客户分类', '車主類別', '客戶類型', '客戶類別'],
    ...['customertype', 'customerkind'],
  ],
  contact: [
    '联系人',
    '送修人',
    '聯絡人',
    '連絡人',
    '送修人姓名',
    '联系人姓名',
    'contact',
    'contactperson',
    'contactname',
  ],
  address: [
    ...['地址', '联系地址', '客户地址', '住址', '通讯地址', '通訊地址', '聯絡地址', '客戶地址'],
    ...['address', 'customeraddress'],
  ],
  creditCode: [
    '统一社会信用代码',
    '信用代码',
    '税号',
    '纳税人识别号',
    '社会信用代码',
    'creditcode',
    'uscc',
  ],
  plate: [
    ...[
      '车牌',
      '车牌号',
      '车牌号码',
      '号牌号码',
      '牌照',
      '牌照号',
      '牌照号码',
      '车号',
      '車牌',
      '車牌號',
    ],
    ...[
      '車牌號碼',
      '牌照號碼',
      '車號',
      '牌照號',
      'plate',
      'platenumber',
      'plateno',
      'licenseplate',
    ],
    ...['licenceplate', 'license', 'registration', 'registrationnumber', 'regno', 'carno'],
  ],
  plateColor: ['车牌颜色', '号牌颜色', '牌色', '車牌顏色', '牌照顏色', 'platecolor', 'platecolour'],
  vin: [
    ...['vin', 'vin码', 'vin号', '车架号', '车架号码', '车辆识别代号', '车辆识别代码', '底盘号'],
    ...['车辆识别号', '車身號碼', '車架號', '車架號碼', '引擎車身號碼', 'vin碼', 'vinnumber'],
    ...['chassis', 'chassisno', 'chassisnumber', '车架'],
  ],
  engineNumber: [
    ...['发动机号', '发动机号码', '发动机编号', '引擎號碼', '引擎號', '發動機號', '發動機號碼'],
    ...['engine', 'engineno', 'enginenumber'],
  ],
  make: [
    '品牌',
    '厂牌',
    '车辆品牌',
    '汽车品牌',
    '廠牌',
    '車輛品牌',
    '车标',
    'make',
    'brand',
    'manufacturer',
  ],
  model: [
    ...[
      '车型',
      '车系',
      '型号',
      '车辆型号',
      '车型名称',
      '品牌型号',
      '厂牌型号',
      '品牌车型',
      '厂牌车型',
    ],
    ...[
      '車型',
      '車系',
      '型號',
      '車種',
      '廠牌型號',
      '廠牌車型',
      '車型名稱',
      'model',
      'vehicle',
      'car',
    ],
    ...['vehiclemodel', 'carmodel', 'makemodel', 'makeandmodel'],
  ],
  color: [
    '颜色',
    '车身颜色',
    '车辆颜色',
    '顏色',
    '車身顏色',
    '車色',
    '车色',
    'color',
    'colour',
    'bodycolor',
  ],
  vehicleKind: [
    '车辆类型',
    '车辆种类',
    '車輛類型',
    '車輛種類',
    'vehicletype',
    'vehiclekind',
    'bodytype',
  ],
  energy: [
    ...['能源', '能源类型', '燃料', '燃料种类', '燃料类型', '燃油类型', '动力类型', '能源類型'],
    ...['燃料種類', '動力類型', '燃料類型', 'energy', 'fuel', 'fueltype', 'energytype'],
  ],
  firstRegisteredOn: [
    ...['注册日期', '登记日期', '注册登记日期', '初次登记日期', '上牌日期', '上牌时间', '初登日期'],
    ...[
      '領牌日期',
      '領照日期',
      '發照日期',
      '掛牌日期',
      '購車日期',
      '购车日期',
      '註冊日期',
      '登記日期',
    ],
    ...['registeredon', 'registrationdate', 'firstregistered', 'firstregistration', 'regdate'],
  ],
  lastMileageKm: [
    ...[
      '里程',
      '里程数',
      '公里数',
      '行驶里程',
      '当前里程',
      '最近里程',
      '进厂里程',
      '表显里程',
      '最后里程',
    ],
    ...[
      '里程數',
      '公里數',
      '行駛里程',
      '目前里程',
      '進廠里程',
      '最近里程數',
      'mileage',
      'mileagekm',
    ],
    ...['odometer', 'km', 'lastmileage', 'kilometres', 'kilometers'],
  ],
  lastVisitOn: [
    ...['最近到店', '最近来店', '最后到店', '上次到店', '最近进厂', '最近进厂日期', '最后进厂日期'],
    ...['上次进厂', '最近到店日期', '最近来店日期', '上次保养日期', '最近保养日期', '最近消费时间'],
    ...['最近進廠', '最近進廠日期', '上次進廠日期', '上次保養日期', '最近來店', '最近來店日期'],
    ...['lastvisit', 'lastvisiton', 'lastvisitdate', 'lastservice', 'lastservicedate'],
  ],
}

/** A heading to compare: half-width, small letters, without brackets and what stands in them. */
export const headingKey = (heading: string): string =>
  toHalfWidth(heading)
    .toLowerCase()
    .replace(/[([【〔].*?[)\]】〕]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

const FIELD_OF_WORD: ReadonlyMap<string, ImportField> = new Map(
  Object.entries(HEADING_WORDS).flatMap(([field, words]) =>
    words.map((word) => [word, field as ImportField] as const),
  ),
)

/** The field that a heading names in so many words. */
export const fieldNamed = (heading: string): ImportField | undefined =>
  FIELD_OF_WORD.get(headingKey(heading))

/** How many of a row's cells are headings known in so many words. */
export const countHeadings = (cells: readonly string[]): number =>
  cells.filter((cell) => fieldNamed(cell) !== undefined).length
