/** What buyers ask, and what a showroom answers. Law and taxes as of November 2026. */
export const questions = {
  'ask.which-energy': '油车、混动、插混、纯电怎么选？',
  'answer.which-energy':
    '看三件事：家里能不能装桩、一年跑多少、常不常跑长途。能装桩、市内为主选纯电；能装桩又常跑长途选插混；装不了桩选混动或油车。把年公里数填进“几年下来花多少”，一起看数字。',
  'ask.plugin-without-charger': '插混没有桩能开吗？',
  'answer.plugin-without-charger':
    '能开，但亏电时油耗接近混动，省不下多少。没有固定充电的地方，先算清楚再选。',
  'ask.hybrid-battery': '混动的电池会不会很快坏？',
  'answer.hybrid-battery':
    '电池由车辆自己管理，浅充浅放，寿命通常与车相当。质保年限以厂家质保手册为准，当面翻给客户看。',
  'ask.home-charger': '装家用充电桩要什么手续？',
  'answer.home-charger':
    '有固定车位、物业同意、向电网公司报装独立电表，一般一到三周。材料和流程我们代办，线路超长部分由客户承担。',
  'ask.charge-time': '充满要多久？',
  'answer.charge-time':
    '家充 7 kW：纯电约一夜，插混 2 到 4 小时。快充看车型，一般 30% 到 80% 约半小时；没有快充口的插混只能慢充，配置表里有标注。',
  'ask.public-cost': '外面充电贵多少？',
  'answer.public-cost':
    '公共桩电费加服务费，多数地方是家充的两倍左右，高峰更贵。把家充占比改一改，图上就看得到差别。',
  'ask.rain-charging': '下雨能充电吗？',
  'answer.rain-charging': '可以，充电枪和插座有防水要求。雷暴天、插头积水或线缆破损时不要充。',
  'ask.winter-range': '冬天续航打几折？',
  'answer.winter-range':
    '零下气温加暖风，常见六到八折，短途反复冷启动更低。上车前插着枪预热、用座椅加热代替暖风，会好不少。按客户最冷的一天、最远的一趟来选电池。',
  'ask.cltc': 'CLTC 续航和实际差多少？',
  'answer.cltc':
    'CLTC 偏城市工况。市区常温接近，高速 110 km/h 常见六到七成。试驾时走一段高速，看表上的电耗最直接。',
  'ask.battery-fade': '电池几年后衰减多少？',
  'answer.battery-fade':
    '正常使用每年 1% 到 3% 常见。厂家质保写明容量低于多少予以更换或维修，以质保手册为准。少快充到满、不长期亏电停放，衰减慢。',
  'ask.purchase-tax': '购置税怎么算？',
  'answer.purchase-tax':
    '车辆购置税按不含增值税的价格乘 10%。新能源汽车 2026 年和 2027 年减半，每辆减税最多 1.5 万元。报价单按开票日期自动算好。',
  'ask.vessel-tax': '每年还要交什么税？',
  'answer.vessel-tax':
    '车船税每年随交强险代收，按排量分档；纯电乘用车不在征税范围，符合条件的插混免征。',
  'ask.plates': '上牌要多久、要带什么？',
  'answer.plates':
    '带身份证、发票、合格证、交强险、购置税完税或免税证明，本人或委托。资料齐当天可办，限牌城市先有指标。',
  'ask.loan-or-cash': '贷款和全款哪个划算？',
  'answer.loan-or-cash':
    '看真实年利率，不看月供。报价单把手续费、贴息都算进真实年利率；低于您的存款收益就贷，高于就全款。',
  'ask.early-repay': '可以提前还款吗？',
  'answer.early-repay':
    '大多可以，是否收违约金、满几期才能还，看贷款合同。签之前把这一条指给客户看。',
  'ask.balloon': '尾款大是什么意思？',
  'answer.balloon':
    '前面月供少，最后一期还一大笔，到期还、续贷或置换。利息总额更高，报价单里有明细。',
  'ask.trade-in-process': '旧车置换怎么走？',
  'answer.trade-in-process':
    '先评估，当场出评估单和报价，报价有有效期。旧车款可以抵购车款，过户由我们办，违章和贷款要先处理。',
  'ask.trade-in-price': '为什么比网上估价低？',
  'answer.trade-in-price':
    '网上是挂牌价，不是成交价，也没看过车。我们的价每一项都写出来：市场价、整备、周转、风险。评估单可以带走。',
  'ask.resale': '这车三年后还值多少？',
  'answer.resale':
    '没有人能保证。参考同款三年前的新车价和现在的成交价，保有量大、质保长、配置主流的跌得慢。不替客户承诺残值。',
  'ask.insurance-which': '保险买哪些？',
  'answer.insurance-which':
    '交强险必须有。建议加第三者责任（大城市 200 万起）、车损、车上人员。是否在店里买由客户自己定，不捆绑。',
  'ask.insurance-ev': '新能源车保险为什么贵？',
  'answer.insurance-ev':
    '新能源车有专属条款，电池、电机、充电事故都在车损险里，出险成本高所以保费高。安全驾驶一年后下降明显。',
  'ask.sanbao': '三包到底包什么？',
  'answer.sanbao':
    '家用车包修期不低于 3 年或 6 万公里，三包有效期不低于 2 年或 5 万公里，先到为准，从交付之日起算。7 日内主要总成质量问题可换可退；60 日或 3000 公里内主要总成、严重安全故障可换可退。三包凭证交车时给到客户手里。',
  'ask.service-elsewhere': '在外面保养会不会失去质保？',
  'answer.service-elsewhere':
    '不会，只要按手册的项目和周期做、留好记录和票据。厂家不能以此拒绝质保，除非故障由那次保养造成。',
  'ask.accessories': '加装配件影响质保吗？',
  'answer.accessories':
    '改电路、改底盘、改发动机会影响相关部件的质保；贴膜、脚垫不影响。本店加装的写进合同，质保由本店负责。',
  'ask.wait': '订车要等多久？',
  'answer.wait':
    '现车三到五天内交；在途看到港日期；需订车按厂家排产，合同写明交车日，逾期按合同退定金或赔付。',
  'ask.deposit-back': '定金能退吗？',
  'answer.deposit-back':
    '“定金”有法律效力：买方反悔不退，卖方违约双倍返还，且不超过车价 20%；“订金”一般可退。收据上写的是哪个，当面说清楚。',
} as const
