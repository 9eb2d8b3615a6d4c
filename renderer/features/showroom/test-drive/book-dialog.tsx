import { type ReactNode, useState } from 'react'
import { ActDialog } from '#renderer/features/acts/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { fail } from '#shared/kernel/result.ts'
import { BookingFields } from './booking-fields.tsx'
import { bookDrive, moveDrive } from './commands.ts'
import { listBuyers } from './list-drives.ts'
import { type BookingStart, useBooking } from './use-booking.ts'

interface BookDialogProps {
  readonly start: BookingStart
  /** Absent: the buyer is chosen here. */
  readonly saleId?: SaleId | undefined
  readonly onClose: () => void
}

/** Books a drive or moves one: who, which car, where, from when for how long. */
export const BookDialog = ({ start, saleId, onClose }: BookDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const booking = useBooking(start)
  const { drive } = start
  const [chosen, setChosen] = useState(saleId)
  const save = async () => {
    const { wish } = booking
    if (wish === undefined) return fail('test-drive.no-car')
    if (drive !== undefined) return moveDrive(session, drive.id, wish)
    if (chosen === undefined) return fail('test-drive.no-buyer')
    return bookDrive(session, chosen, wish)
  }
  return (
    <ActDialog
      onClose={onClose}
      onSave={save}
      saveWord={say(drive === undefined ? 'testDrive.book' : 'testDrive.move')}
      testId="book-drive"
      title={say(drive === undefined ? 'testDrive.book' : 'testDrive.move')}
    >
      {saleId === undefined && drive === undefined ? (
        <BuyerField
          onChange={(id, name) => {
            setChosen(id)
            booking.setDriver(name)
          }}
          value={chosen}
        />
      ) : null}
      <BookingFields booking={booking} />
    </ActDialog>
  )
}

interface BuyerFieldProps {
  readonly value: SaleId | undefined
  readonly onChange: (id: SaleId | undefined, name: string) => void
}

const BuyerField = ({ value, onChange }: BuyerFieldProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const buyers = useLive(listBuyers) ?? []
  return (
    <SelectField
      emptyLabel={say('testDrive.buyer.choose')}
      isRequired
      label={say('testDrive.buyer')}
      name="drive-buyer"
      onChange={(id) =>
        onChange(id, buyers.find(({ sale }) => sale.id === id)?.customer.name ?? '')
      }
      options={buyers.map(({ sale, customer }) => ({
        value: sale.id,
        label: `${customer.name}　${formatPhone(customer.phone, { home: homeOf(shop.currency) })}　${sale.wanted}`,
      }))}
      value={value}
    />
  )
}
