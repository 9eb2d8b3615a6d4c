import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DateTimeField } from '#renderer/ui/typed-fields.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { DRIVE_ROUTES } from '#shared/domain/sales/test-drive/test-drive.ts'
import { formatTime } from '#shared/kernel/instant.ts'
import styles from './test-drive.module.css'
import type { Booking, Clash } from './use-booking.ts'

/** Most drives take one of these; a drive moved keeps its own length. */
const LENGTHS = [20, 30, 45, 60, 90]

/** Car, route, time and driver; what is in the way is said at once, with a way out. */
export const BookingFields = ({ booking }: { readonly booking: Booking }): ReactNode => {
  const say = useSay()
  const { shop, clock } = useSession()
  const { cars, car, route, from, minutes, driver, clash } = booking
  const lengths = [...new Set([...LENGTHS, minutes])].sort((a, b) => a - b)
  return (
    <>
      <SelectField
        label={say('testDrive.car')}
        name="drive-car"
        onChange={booking.setCarId}
        options={cars.map(({ id, name, plate, isAutomatic }) => ({
          value: id,
          label: `${name}　${formatPlate(plate)}　${say(isAutomatic ? 'testDrive.automatic' : 'testDrive.manual')}`,
        }))}
        value={car?.id}
      />
      <Choice
        label={say('testDrive.route')}
        name="drive-route"
        onChange={(next) => next !== undefined && booking.setRoute(next)}
        options={DRIVE_ROUTES.map((each) => ({
          value: each,
          label: say(`testDrive.route.${each}`),
        }))}
        value={route}
      />
      <div className={styles.pair}>
        <DateTimeField
          isRequired
          label={say('testDrive.from')}
          name="drive-from"
          now={clock.now()}
          offsetMinutes={shop.offsetMinutes}
          onChange={booking.setFrom}
          value={from}
        />
        <TextField
          isRequired
          label={say('testDrive.driver')}
          name="drive-driver"
          onChange={booking.setDriver}
          value={driver}
        />
      </div>
      <Choice
        label={say('testDrive.length')}
        name="drive-length"
        onChange={(next) => next !== undefined && booking.setMinutes(Number(next))}
        options={lengths.map((each) => ({
          value: String(each),
          label: say('testDrive.minutes', { count: each }),
        }))}
        value={String(minutes)}
      />
      {clash === undefined ? null : <ClashNote booking={booking} clash={clash} />}
    </>
  )
}

interface ClashNoteProps {
  readonly booking: Booking
  readonly clash: Clash
}

const ClashNote = ({ booking, clash }: ClashNoteProps): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const { offsetMinutes } = useSession().shop
  const { next, free } = clash
  return (
    <div className={styles.clash} data-code={clash.code} data-testid="drive-clash">
      <p>{explain(clash)}</p>
      <div className={styles.offers}>
        {next === undefined ? null : (
          <Button data-testid="drive-offer-time" onClick={() => booking.setFrom(next)} size="small">
            {say('testDrive.offer.time', { time: formatTime(next, offsetMinutes) })}
          </Button>
        )}
        {free.slice(0, 2).map(({ id, name }) => (
          <Button
            data-testid="drive-offer-car"
            key={id}
            onClick={() => booking.setCarId(id)}
            size="small"
          >
            {say('testDrive.offer.car', { car: name })}
          </Button>
        ))}
      </div>
    </div>
  )
}
