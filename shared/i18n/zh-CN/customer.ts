/** Words of the customer’s record. */
export const customer = {
  kind: '类别',
  name: '客户名称',
  phone: '电话',
  contact: '送修人',
  contactOfCompany: '联系人/送修人',
  address: '地址',
  creditCode: '统一社会信用代码',
  edit: '改客户资料',
} as const
