/**
 * The commands by what they are about, as somebody in the trade would sort them, and who does it:
 * a = advisor, s = sales consultant, t = technician, i = inspector, c = cashier, p = parts.
 * Managers and owners do everything. Written from the trade, not from the table it is held against.
 */
export const TRADE_SUBJECTS: readonly (readonly [
  subject: string,
  who: string,
  commands: string,
])[] = [
  [
    'Book, move and cancel appointments; call back about deferred work and after a visit',
    'asc',
    `book-appointment change-appointment move-appointment cancel-appointment miss-appointment
    confirm-appointment prepare-appointments record-deferred-call record-follow-up rate-visit`,
  ],
  [
    'Change customers, cars and their insurance',
    'asc',
    'change-customer change-vehicle save-insurance',
  ],
  ['Put parts aside for an appointment', 'ap', 'set-parts-aside'],
  [
    'Receive a car, promise a time, write its papers, cancel a visit',
    'a',
    `receive-car correct-intake sign-intake confirm-intake change-promise cancel-visit write-contract
    sign-contract write-roadside charge-roadside note-fine-check save-loan-car`,
  ],
  [
    'Walk around a car, diagnose it, grade findings',
    'ati',
    `walk-around begin-diagnosis
    finish-diagnosis add-finding change-finding remove-finding put-cures`,
  ],
  ['Put old parts beside new ones', 'atip', 'add-comparison change-comparison remove-comparison'],
  [
    'Write the estimate and record what the customer decides',
    'a',
    `add-job remove-job move-job add-charge change-charge remove-charge set-ceiling approve-jobs
    decline-jobs withdraw-decisions ask-about-job sign-estimate revive-deferred offer-deferred-again
    drop-deferred free-rework-job charge-rework-job`,
  ],
  ['Parts and prices within a job', 'ap', 'change-job take-likely-part remove-likely-part'],
  ['Give out the work', 'ai', 'dispatch-car assign-job'],
  ['Move a car on the board, wait for parts', 'atip', 'move-car start-wait note-wait end-wait'],
  [
    'Work on a job and check it',
    'ati',
    'start-clock pause-clock answer-step finish-job self-check mutual-check send-to-inspection',
  ],
  [
    'Final inspection; whose fault rework is',
    'ai',
    'record-inspection link-rework unlink-rework decide-rework-cause',
  ],
  ['Register and shelve old parts', 'atip', 'register-old-parts remove-old-part shelve-old-part'],
  [
    'Old parts: the owner’s word, and where they go',
    'ap',
    'record-old-part-consent dispose-old-part dispose-old-parts end-old-part',
  ],
  ['Lend a car and take it back', 'as', 'lend-car return-loan-car sign-loan'],
  [
    'Print papers, call a customer to the counter, tasks, photos from the phone',
    'astcip',
    'issue-paper call-to-counter end-call raise-task note-task end-task take-from-phone',
  ],
  ['Correct an issued paper', 'aic', 'correct-paper'],
  [
    'Bill, settle, take payments and deposits, hand the car back',
    'ac',
    `change-bill issue-settlement deliver-car close-reconditioning take-deposit return-deposit
    issue-payment-receipt take-account-receipt issue-credit-note`,
  ],
  ['Export health records', 'ac', 'note-health-export'],
  ['The till and the close of the day', 'c', 'note-opening move-cash close-day'],
  [
    'Greet a buyer: lead, contact, needs, models compared; gifts and calls after delivery',
    'asc',
    `take-lead record-contact receive-buyer close-showroom-visit save-needs issue-needs-sheet
    compare-car drop-compared-car keep-cost-assumptions issue-comparison-sheet give-gift
    record-care-call`,
  ],
  [
    'Test drives',
    'as',
    `book-test-drive move-test-drive cancel-test-drive miss-test-drive check-licence
    issue-test-drive-agreement sign-test-drive start-test-drive end-test-drive test-drive-feedback
    save-demo-car`,
  ],
  [
    'A sale: quotation, contract, order, the car kept, hand-over',
    's',
    `assign-sale mark-step merge-sales set-off-duty ask-to-lose take-up-again save-answer
    restore-answer give-quotation issue-quotation place-order issue-contract sign-order
    sign-order-on-paper move-promise keep-car release-car call-off-order order-stock-car
    ship-stock-car receive-stock-car prepare-hand-over issue-delivery-list sign-hand-over
    hand-over-car give-reward`,
  ],
  ['Money of a sale', 'sc', 'take-sale-money return-sale-money'],
  [
    'Look a car over: before delivery, or a used one',
    'asti',
    `inspect-before-delivery issue-pre-delivery-sheet begin-appraisal save-appraised-car
    save-findings issue-appraisal-report`,
  ],
  [
    'Value, buy, price and sell used cars',
    's',
    `value-car offer-price decline-car buy-used-car set-retail-price add-car-cost save-car-sheet
    issue-window-sheet issue-condition-statement issue-service-list open-bidding place-bid
    hand-to-trader issue-trader-contract`,
  ],
  ['Have a used car made ready', 'as', 'begin-reconditioning'],
  [
    'Approve losses, discounts, offers and bids; keep the models (asked of the person by the rule itself)',
    'astcip',
    `approve-loss refuse-loss approve-quotation approve-offer award-car call-off-bidding
    save-variant`,
  ],
  [
    'Slides of the wall, sound of the calls',
    'asc',
    'add-slide edit-slide switch-slide close-slide arrange-slides set-call-sound',
  ],
  [
    'Settings of the shop, prices and rules',
    '',
    `change-shop save-bay save-quoting save-buying-rule set-stock-age set-used-services
    set-energy-prices price-stock-car`,
  ],
  [
    'People, their roles, another person’s PIN',
    '',
    'save-staff set-pin-of-another set-desk-access',
  ],
  [
    'Import lists, restore a moment, erase a person, export everything, second copies',
    '',
    'import-list restore-to-moment erase-person export-everything export-journal set-snapshots set-updates',
  ],
  ['Sign in, set one’s own PIN', 'astcip', 'sign-in stop-sign-in set-pin'],
  ['Note that everything was exported, once it was allowed', 'astcip', 'note-export'],
  [
    'Open a shop, or the demo; start without PINs',
    'astcip',
    'open-shop load-demo-shop forget-pins',
  ],
]

const LETTERS = {
  a: 'advisor',
  s: 'consultant',
  t: 'technician',
  i: 'inspector',
  c: 'cashier',
  p: 'parts',
} as const

/** Whether somebody of a role does what these letters stand for. */
export const isDoneBy = (who: string, role: string): boolean =>
  role === 'manager' ||
  role === 'owner' ||
  Object.entries(LETTERS).some(([letter, name]) => name === role && who.includes(letter))

/** The acts of a subject. */
export const listActs = (commands: string): readonly string[] => commands.split(/\s+/)
