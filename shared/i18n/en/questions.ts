import { translateArea } from '../translate-area.ts'
import { questions as source } from '../zh-CN/questions.ts'

export const questions = translateArea(source)({
  'ask.which-energy': 'Petrol, hybrid, plug-in or battery: which?',
  'answer.which-energy':
    'Three things decide: a charger at home, the distance in a year, and how often you go far. With a charger and mostly in town, battery; with a charger and long trips, plug-in; without one, hybrid or petrol. Enter the kilometres and look at the figures together.',
  'ask.plugin-without-charger': 'Can a plug-in be driven without a charger?',
  'answer.plugin-without-charger':
    'Yes, but with an empty battery it burns about as much as a hybrid. Without a regular place to charge, do the sums first.',
  'ask.hybrid-battery': 'Does a hybrid’s battery wear out soon?',
  'answer.hybrid-battery':
    'The car looks after it and uses only part of it; it usually lasts as long as the car. The maker’s warranty book says for how long: show it.',
  'ask.home-charger': 'What does a charger at home take?',
  'answer.home-charger':
    'A parking place of your own, the house’s consent, and a meter from the grid company; one to three weeks as a rule. We do the papers; cable beyond the usual length is at the buyer’s cost.',
  'ask.charge-time': 'How long does charging take?',
  'answer.charge-time':
    'At home with 7 kW: a battery car overnight, a plug-in two to four hours. Fast charging depends on the model, about half an hour from 30 to 80 %; a plug-in without the fast socket charges slowly only, see the equipment.',
  'ask.public-cost': 'How much dearer is public charging?',
  'answer.public-cost':
    'Energy plus service fee come to about twice the price at home in most places, more at peak hours. Change the share charged at home and watch the chart.',
  'ask.rain-charging': 'May one charge in the rain?',
  'answer.rain-charging':
    'Yes: plug and socket are made for it. Not in a thunderstorm, with water standing in the plug, or with a damaged cable.',
  'ask.winter-range': 'How much range is lost in winter?',
  'answer.winter-range':
    'Below freezing with heating on, 60 to 80 % remain, less with many short trips. Warming up on the plug and heated seats help. Choose the battery by the longest way on the coldest day.',
  'ask.cltc': 'How far is CLTC from real range?',
  'answer.cltc':
    'CLTC is mild. In town on a mild day it is close; at 110 km/h expect 60 to 70 %. Drive a stretch of motorway on the test drive and read the meter.',
  'ask.battery-fade': 'How much does a battery fade?',
  'answer.battery-fade':
    'One to three per cent a year is usual. The maker’s warranty says below which capacity it is mended or changed. Fewer fast charges to the brim and no long standing empty keep it younger.',
  'ask.purchase-tax': 'How is purchase tax reckoned?',
  'answer.purchase-tax':
    'Ten per cent of the price without VAT. For new-energy cars half of it in 2026 and 2027, by 15 000 yuan at most. The quotation reckons it by the day of the invoice.',
  'ask.vessel-tax': 'Which taxes come every year?',
  'answer.vessel-tax':
    'Vehicle tax is collected with the compulsory insurance, by engine size; battery cars are outside it, plug-ins that qualify are exempt.',
  'ask.plates': 'How long do plates take, and with what?',
  'answer.plates':
    'ID, invoice, certificate, compulsory insurance and proof of purchase tax, in person or by proxy. Done in a day when all is there; where plates are rationed, the quota comes first.',
  'ask.loan-or-cash': 'Loan or cash?',
  'answer.loan-or-cash':
    'Look at the true yearly rate, not the instalment. The quotation counts fees and subsidies in; below what your savings earn, borrow; above, pay.',
  'ask.early-repay': 'May a loan be repaid early?',
  'answer.early-repay':
    'Mostly yes; whether a fee is due and after how many instalments stands in the contract. Show that clause before signing.',
  'ask.balloon': 'What is a balloon?',
  'answer.balloon':
    'Small instalments and one large one at the end: paid, renewed or traded in. The interest is higher in all; the quotation lists it.',
  'ask.trade-in-process': 'How does a trade-in go?',
  'answer.trade-in-process':
    'We look at the car first and give a written price that holds for some days. It counts against the new car; we do the transfer; fines and loans are settled before.',
  'ask.trade-in-price': 'Why is it below the price on the web?',
  'answer.trade-in-price':
    'The web shows asking prices and has not seen the car. Ours names each term: market, reconditioning, standing time, risk. The sheet is yours to keep.',
  'ask.resale': 'What will it be worth in three years?',
  'answer.resale':
    'Nobody can promise. Compare the price of three years ago with what the same car fetches now; common cars with long warranties lose less. Promise no value.',
  'ask.insurance-which': 'Which insurance?',
  'answer.insurance-which':
    'The compulsory one is a must. Third party with a high sum, own damage and passengers are worth it. Where it is bought is the buyer’s choice, never a condition.',
  'ask.insurance-ev': 'Why is it dearer for electric cars?',
  'answer.insurance-ev':
    'They have terms of their own that cover battery, motor and charging, and repairs cost more. A year without a claim brings it down.',
  'ask.sanbao': 'What does 三包 cover?',
  'answer.sanbao':
    'For family cars: repairs for three years or 60 000 km at least, the 三包 time two years or 50 000 km at least, whichever first, from delivery. Within seven days a fault of a main assembly means exchange or return; within 60 days or 3000 km a main assembly or serious safety fault does. The certificate is handed over with the car.',
  'ask.service-elsewhere': 'Is the warranty lost by servicing elsewhere?',
  'answer.service-elsewhere':
    'No, if it is done by the book and the records are kept. The maker may refuse only where that service caused the fault.',
  'ask.accessories': 'Do accessories touch the warranty?',
  'answer.accessories':
    'Changes to wiring, chassis or engine do for those parts; film and mats do not. What we fit stands in the contract and is ours to answer for.',
  'ask.wait': 'How long until it is here?',
  'answer.wait':
    'A car in the yard within three to five days; one on its way by its date; one to be built by the maker’s plan. The contract names the day and what follows if it is missed.',
  'ask.deposit-back': 'Is the deposit returned?',
  'answer.deposit-back':
    'A 定金 binds: the buyer who steps back loses it, the seller who does returns it double, and it is a fifth of the price at most. A 订金 is usually returned. Say which one stands on the receipt.',
})
