import { translateArea } from '../translate-area.ts'
import { paperOrder as source } from '../zh-CN/paper-order.ts'

export const paperOrder = translateArea(source)({
  'order-parties-heading': '1. Parties',
  'order-seller': 'Seller',
  'order-buyer': 'Buyer',
  'order-identity': 'ID number',
  'order-consultant': 'Sales consultant',
  'order-car-heading': '2. Car and hand-over',
  'order-car': 'Car',
  'order-state': 'Condition',
  'order-state-new': 'New',
  'order-state-used': 'Used',
  'order-promised': 'Hand-over on',
  'order-place': 'Hand-over at',
  'order-price-heading': '3. Price',
  'order-item': 'Item',
  'order-remark': 'Remark',
  'order-list-price': 'Price of the car',
  'order-discount': 'Discount',
  'order-given': 'Free of charge, worth {worth}',
  'order-kind-option': 'Option',
  'order-kind-insurance': 'Passed on; as the policy says',
  'order-kind-registration': 'Done for the buyer; as the receipts say',
  'order-kind-other': 'Other',
  'order-kind-tax': 'Passed on; as the tax certificate says',
  'order-tax': 'Purchase tax',
  'order-total': 'Contract total',
  'order-pay-heading': '4. Payment',
  'order-deposit': 'Deposit thereof',
  'order-by-old-car': 'Old car set off',
  'order-by-lender': 'Paid by the lender',
  'order-by-buyer': 'Paid by the buyer',
  'order-note': 'Also agreed',
  'order-terms': '5. Terms',
  'order-term-deposit':
    'The deposit is at most 20% of the contract value; anything above is prepayment. Once the contract is fulfilled it counts towards the price. A buyer in breach that defeats the contract may not claim it back; a seller in such breach returns it twice over (Civil Code, articles 586 and 587).',
  'order-term-payment':
    'The buyer pays the whole price before the hand-over. Only the sealed receipt of the seller proves a payment; nothing is paid to salespeople in person.',
  'order-term-passed-on':
    'Purchase tax, insurance and registration are settled by their receipts, differences are paid or refunded. The buyer may see to them alone; the seller makes no hand-over depend on it and takes no charge that was not agreed.',
  'order-term-delivery':
    'The seller hands over, on the agreed day and at the agreed place, a car as agreed that has passed its pre-delivery inspection. Both check outside, inside, odometer, tools and papers together and sign the delivery list.',
  'order-term-late':
    'If the car cannot be handed over in time, the seller says so beforehand and agrees another day. More than 30 days after the agreed day, the buyer may withdraw; the seller refunds what was paid and is liable under the deposit clause.',
  'order-term-papers':
    'With the car come the motor vehicle invoice, conformity and consistency certificates, manual, warranty certificate and service book; for imports also the import certificate and the inspection note.',
  'order-term-sanbao':
    'For family cars: free repair for at least 3 years or 60,000 km; repair, exchange and return rights for at least 2 years or 50,000 km, whichever comes first, from the invoice, or from the hand-over where the days differ. The seller explains terms and repair network at the hand-over. Servicing elsewhere does not affect these rights.',
  'order-term-used-papers':
    'With the car come the used-car invoice, registration certificate, driving licence of the car, tax receipt and statement of condition; the seller helps with the transfer of registration.',
  'order-term-used-condition':
    'The car is used; its condition is as the statement of condition says. The seller warrants lawful origin and no undisclosed major accident, flood, fire or changed odometer. A private car up to 3 years and 60,000 km old has a warranty of at least 3 months or 5,000 km from the hand-over, whichever comes first (rules for the used-car trade). Repair, exchange and return rights still running pass with the car.',
  'order-term-risk':
    'The risk of damage and loss passes with the hand-over. Until the price is paid, the car remains the property of the seller.',
  'order-term-data':
    'The seller uses personal data of the buyer for this contract only and passes none on without consent.',
  'order-term-breach':
    'If model, equipment or colour differ from what was agreed, or if repairs or use were not disclosed, the buyer may refuse the car, ask for another or withdraw, and claim damages.',
  'order-term-disputes':
    'Disputes are settled by agreement; failing that, the buyer may turn to the consumer association, or either party to the court at the seat of the seller.',
  'order-term-copies':
    'Two copies, one for each party; in force from the day both have signed or sealed.',
  'order-buyer-sign': 'Signature of the buyer',
  'order-seller-sign': 'Seal of the seller',
  'order-set-off': 'Old car set off',
  'order-received-deposit': 'Received as deposit',
  'order-received-buyer': 'Received for the car',
  'order-received-lender': 'Received from lender',
  'order-received-old-car': 'Old car set off',
  'order-held': 'Received in all',
  'order-still': 'Still due',
  'order-deposit-law':
    'This is a deposit; once the contract is fulfilled it counts towards the price. A payer in breach that defeats the contract may not claim it back; a receiver in such breach returns it twice over (Civil Code, article 587).',
  'order-returned-on': 'Returned on',
  'order-returned-by': 'Returned by',
  'order-returned-buyer': 'Returned to buyer',
  'order-returned-lender': 'Returned to lender',
  'order-returned-old-car': 'Set-off undone',
  'order-compensated': 'Deposit paid twice over',
  'order-held-after': 'Still held after it',
  'order-return-reason': 'Reason',
  'order-moved': 'Day moved',
  'order-moved-to': 'from {from} to {to}: {reason}',
  'order-consent': 'I have read the contract above and agree to all of it.',
  'order-seal': 'Seal',
  'order-payee-sign': 'Signature of the payee',
})
