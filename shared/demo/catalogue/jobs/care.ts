import { type CatalogueJob, equivalent, part, words } from '../catalogue-job.ts'

/** 美容: washing, paint and interior. */
export const CARE: readonly CatalogueJob[] = [
  {
    id: 'wash',
    category: 'minor',
    hours: 50,
    name: words('精细洗车', '精緻洗車', 'Detailed wash'),
    initials: ['jxxc', 'jzxc'],
    parts: [],
  },
  {
    id: 'wax',
    category: 'minor',
    hours: 150,
    name: words('漆面打蜡', '車身打蠟', 'Wax paintwork'),
    initials: ['qmdl', 'csdl'],
    parts: [part(words('车蜡', '車蠟', 'Car wax'), 'can', 1000, equivalent(5800))],
    contract: {
      effects: words(
        '去除轻微污渍，提高漆面光泽和泼水性，一般保持 1 至 2 个月。',
        '去除輕微髒污，提升車漆光澤與潑水性，一般可維持 1 至 2 個月。',
        'Removes light dirt; more gloss and water beading for about 1 to 2 months.',
      ),
      risks: words(
        '深划痕和氧化不能消除；塑料件沾蜡可能发白，施工时遮蔽；24 小时内不宜洗车。',
        '深刮痕與氧化無法消除；塑膠件沾蠟可能泛白，施工時會遮蔽；24 小時內不宜洗車。',
        'Deep scratches and oxidation remain; wax may whiten plastics, which are masked; no washing for 24 hours.',
      ),
    },
  },
  {
    id: 'polish',
    category: 'minor',
    hours: 400,
    name: words('漆面抛光还原', '漆面拋光還原', 'Polish and restore paint'),
    initials: ['qmpghy'],
    parts: [
      part(
        words('抛光研磨剂', '拋光研磨劑', 'Polishing compound'),
        'bottle',
        1000,
        equivalent(12800),
      ),
    ],
    contract: {
      effects: words(
        '去除细划痕、太阳纹和氧化层，恢复漆面光泽。',
        '去除細刮痕、太陽紋與氧化層，恢復漆面光澤。',
        'Removes fine scratches, swirls and oxidation and restores the gloss.',
      ),
      risks: words(
        '每次抛光会磨薄清漆层，施工前测量漆膜厚度，过薄处不抛；伤到底漆的划痕不能消除；补过漆处颜色可能有差异。',
        '每次拋光都會磨薄金油層，施工前量測漆膜厚度，過薄處不施作；傷及底漆的刮痕無法消除；補過漆處可能有色差。',
        'Each polish thins the clear coat: thickness is measured first and thin places are left out. Scratches down to the primer remain; repainted panels may differ in shade.',
      ),
    },
  },
  {
    id: 'ceramic-coating',
    category: 'special',
    hours: 800,
    name: words('漆面镀晶', '車身鍍膜', 'Ceramic coating'),
    initials: ['qmdj', 'csdm'],
    parts: [
      part(
        words('镀晶套装', '鍍膜劑', 'Ceramic coating kit'),
        'set',
        1000,
        equivalent(68000, '3m'),
      ),
    ],
    contract: {
      effects: words(
        '漆面形成硬质涂层，提高光泽、泼水和耐脏性，正常使用可保持约 12 个月。',
        '漆面形成硬質塗層，提升光澤、潑水與抗污性，正常使用約可維持 12 個月。',
        'A hard layer that gives gloss, beading and dirt resistance, about 12 months in normal use.',
      ),
      risks: words(
        '不能防石子击伤和刮碰；固化期 7 天内不要洗车、避免雨淋和鸟粪停留；事故补漆后该处要重做。',
        '無法防止石擊與刮碰；固化期 7 天內請勿洗車，避免淋雨與鳥糞停留；事故補漆後該處須重新施作。',
        'No protection against stone chips or scrapes; 7 days to cure without washing, rain or bird droppings; a repainted panel has to be coated anew.',
      ),
    },
  },
  {
    id: 'interior-clean',
    category: 'minor',
    hours: 400,
    name: words('内饰深度清洁', '內裝深層清潔', 'Deep clean interior'),
    initials: ['nssdqj', 'nzscqj'],
    parts: [
      part(words('内饰清洁剂', '內裝清潔劑', 'Interior cleaner'), 'bottle', 1000, equivalent(4800)),
    ],
    contract: {
      effects: words(
        '清洁座椅、顶棚、地毯和空调出风口，去除异味。',
        '清潔座椅、頂篷、地毯與冷氣出風口，去除異味。',
        'Cleans seats, roof lining, carpets and vents and removes odours.',
      ),
      risks: words(
        '老化皮革、织物可能有色差或缩水；顽固污渍不保证完全去除；施工后要通风晾干半天。',
        '老化皮革、織布可能有色差或縮水；頑固污漬不保證完全去除；施工後須通風晾乾半天。',
        'Aged leather and fabric may change shade or shrink; stubborn stains may stay; half a day to air and dry.',
      ),
    },
  },
  {
    id: 'evaporator-clean',
    category: 'minor',
    hours: 100,
    name: words('空调蒸发箱清洗除味', '冷氣蒸發器清洗除臭', 'Clean evaporator and remove odour'),
    initials: ['ktzfxqxcw', 'lqzfqqxcc'],
    parts: [
      part(
        words('蒸发箱清洗剂', '蒸發器清潔劑', 'Evaporator cleaner'),
        'can',
        1000,
        equivalent(8800),
      ),
    ],
  },
  {
    id: 'window-film',
    category: 'special',
    hours: 600,
    name: words('全车贴隔热膜', '全車貼隔熱紙', 'Fit window film, whole car'),
    initials: ['qctgrm', 'qctgrz'],
    parts: [part(words('隔热膜', '隔熱紙', 'Window film'), 'set', 1000, equivalent(198000, '3m'))],
    contract: {
      effects: words(
        '隔热、防紫外线，玻璃破碎时减少飞溅；前风挡可见光透射比不低于 70%。',
        '隔熱、抗紫外線，玻璃破裂時減少飛濺；前擋可見光穿透率不低於 70%。',
        'Keeps heat and UV out and holds broken glass; the windscreen still lets 70% of visible light through.',
      ),
      risks: words(
        '膜色越深夜间视线越差；前风挡透光不足不能通过年检，本店不贴；施工后 3 天不升降车窗，7 天内少量水雾属正常；金属膜可能影响 ETC 和导航信号。',
        '膜色越深夜間視線越差；前擋透光不足無法通過驗車，本店不予施作；施工後 3 天勿升降車窗，7 天內少量水霧屬正常；金屬膜可能影響 eTag 與導航訊號。',
        'Darker film means poorer sight at night; too dark a windscreen fails the inspection and is not fitted. Windows stay up for 3 days; some haze for 7 days is normal; metallic film may weaken toll tags and navigation.',
      ),
    },
  },
  {
    id: 'engine-bay-clean',
    category: 'minor',
    hours: 120,
    name: words('发动机舱清洗', '引擎室清洗', 'Clean engine bay'),
    initials: ['fdjcqx', 'yqsqx'],
    parts: [
      part(
        words('发动机外部清洗剂', '引擎外部清潔劑', 'Engine bay cleaner'),
        'can',
        1000,
        equivalent(3800),
      ),
    ],
    contract: {
      effects: words(
        '清除油污，便于发现渗漏，减少线束和胶管老化。',
        '清除油污，便於發現滲漏，減緩線束與膠管老化。',
        'Removes oil and dirt, shows leaks and slows the ageing of looms and hoses.',
      ),
      risks: words(
        '电器插头和进气口先遮蔽；老化插头进水可能引起故障灯亮，施工后启动检查，发现问题先告知。',
        '電器接頭與進氣口先遮蔽；老化接頭進水可能使故障燈亮，施工後發動檢查，發現問題先告知。',
        'Connectors and the air intake are masked; water in an aged connector may light a warning lamp: the engine is run afterwards and anything found is told first.',
      ),
    },
  },
  {
    id: 'paint-film',
    category: 'special',
    hours: 1600,
    name: words('全车贴漆面保护膜', '全車貼犀牛皮保護膜', 'Fit paint protection film, whole car'),
    initials: ['qctqmbhm', 'qctxnpbhm'],
    parts: [
      part(
        words('漆面保护膜', '犀牛皮保護膜', 'Paint protection film'),
        'set',
        1000,
        equivalent(880000, '3m'),
      ),
    ],
    contract: {
      effects: words(
        '抵御细划痕、飞石和酸雨，轻划痕受热可自行恢复，质保以膜厂质保卡为准。',
        '抵禦細刮痕、飛石與酸雨，輕刮痕受熱可自行恢復，保固以膜廠保固卡為準。',
        'Withstands fine scratches, stone chips and acid rain; light scratches heal with warmth. Guaranteed by the maker of the film.',
      ),
      risks: words(
        '补过漆、漆面不牢处揭膜时可能带起油漆；转角和拼缝处可能看得见；7 天内不要洗车。',
        '補過漆、漆面不牢處撕膜時可能帶起烤漆；轉角與拼接處可能看得見；7 天內請勿洗車。',
        'Where the car was repainted, paint may come off with the film one day; edges and joints may show; no washing for 7 days.',
      ),
    },
  },
  {
    id: 'audio-upgrade',
    category: 'special',
    hours: 500,
    name: words('加装汽车音响', '加裝汽車音響', 'Fit car audio'),
    initials: ['jzqcyx'],
    parts: [
      part(words('扬声器套装', '揚聲器套裝', 'Speaker set'), 'set', 1000, equivalent(168000)),
    ],
    contract: {
      effects: words(
        '改善音质和声场；使用无损插头，不剪原车线束。',
        '改善音質與音場；採用無損接頭，不剪原車線組。',
        'Better sound and stage; plug-in leads, the car’s own loom is not cut.',
      ),
      risks: words(
        '加装部分不在整车质保之内；大功率功放增加蓄电池负担；门板拆装后可能有轻微异响，30 天内免费调整。',
        '加裝部分不在原廠保固內；大功率擴大機增加電瓶負擔；門板拆裝後可能有輕微異音，30 天內免費調整。',
        'What is added is not under the maker’s warranty; a strong amplifier strains the battery; door trims may rattle a little and are put right free of charge within 30 days.',
      ),
    },
  },
  {
    id: 'car-alarm',
    category: 'special',
    hours: 300,
    name: words('加装防盗报警器', '加裝防盜器', 'Fit alarm'),
    initials: ['jzfdbjq', 'jzfdq'],
    parts: [part(words('防盗报警器', '防盜器', 'Alarm unit'), 'set', 1000, equivalent(58000))],
    contract: {
      effects: words(
        '非法开门或震动时报警，手机可收到提醒。',
        '遭異常開門或震動時發出警報，手機可收到通知。',
        'Sounds and tells the phone when the car is opened or shaken.',
      ),
      risks: words(
        '静态电流略有增加，长期停放请断开；误报可调灵敏度；不接入制动、点火等安全回路。',
        '靜態電流略為增加，長期停放請斷開；誤報可調靈敏度；不接入煞車、點火等安全迴路。',
        'Draws a little more current when parked: switch it off for long stays. False alarms can be tuned out. It is not wired into brakes or ignition.',
      ),
    },
  },
]
