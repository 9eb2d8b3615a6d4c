import { Select, Switch, Table } from 'antd'
import { type ReactNode, useState } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { StaffPinButton } from '#renderer/features/sign-in/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { AntDesk } from '#renderer/ui/ant/ant-desk.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import {
  STAFF_ROLES,
  type Staff,
  type StaffRole,
  type TechnicianGrade,
} from '#shared/domain/staff/staff.ts'
import { saveStaff } from './commands.ts'
import styles from './settings.module.css'
import { StaffName } from './staff-name.tsx'

const GRADES: readonly TechnicianGrade[] = ['junior', 'middle', 'senior']

const withGrade = ({ grade: _old, ...person }: Staff, grade: TechnicianGrade | undefined): Staff =>
  grade === undefined ? person : { ...person, grade }

/** Roles in the order of the list, whatever order they were chosen in. */
const inOrder = (roles: readonly StaffRole[]): readonly StaffRole[] =>
  STAFF_ROLES.filter((role) => roles.includes(role))

/** Everybody who works or worked here. A change is saved as it is made. */
export const StaffCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const everybody = useLive(listStaff) ?? []
  const [fresh, setFresh] = useState<Staff>()
  const save = async (person: Staff): Promise<boolean> => {
    // A new person is saved once the name is there; what is chosen before waits for it.
    if (person.id === fresh?.id && person.name.trim() === '') {
      setFresh(person)
      return true
    }
    const result = await saveStaff(session, person)
    if (result.ok && person.id === fresh?.id) setFresh(undefined)
    if (!result.ok) notify('bad', explain(result))
    return result.ok
  }
  const rows = [...everybody].sort((a, b) => Number(b.isActive) - Number(a.isActive))
  return (
    <Card
      aside={
        <Button
          data-testid="staff-add"
          onClick={() =>
            setFresh({
              id: session.nextId<'Staff'>(),
              name: '',
              roles: ['technician'],
              isActive: true,
            })
          }
          size="small"
        >
          {say('settings.staff.add')}
        </Button>
      }
      testId="settings-staff"
      title={say('settings.staff')}
    >
      <AntDesk>
        <Table<Staff>
          columns={[
            {
              title: say('settings.staff.name'),
              width: 116,
              render: (_, person) => (
                <StaffName isNew={person.id === fresh?.id} onSave={save} person={person} />
              ),
            },
            {
              title: say('settings.staff.roles'),
              render: (_, person) => (
                <Select<StaffRole[]>
                  aria-label={say('settings.staff.roles')}
                  className={styles.wide ?? ''}
                  mode="multiple"
                  onChange={(roles) => void save({ ...person, roles: inOrder(roles) })}
                  options={STAFF_ROLES.map((role) => ({
                    value: role,
                    label: say(`trade.role.${role}`),
                  }))}
                  showSearch={false}
                  value={[...person.roles]}
                  variant="borderless"
                />
              ),
            },
            {
              title: say('settings.staff.grade'),
              width: 96,
              render: (_, person) => (
                <Select<TechnicianGrade | ''>
                  aria-label={say('settings.staff.grade')}
                  className={styles.wide ?? ''}
                  onChange={(grade) =>
                    void save(withGrade(person, grade === '' ? undefined : grade))
                  }
                  options={[
                    { value: '' as const, label: say('settings.staff.noGrade') },
                    ...GRADES.map((grade) => ({
                      value: grade,
                      label: say(`trade.grade.${grade}`),
                    })),
                  ]}
                  value={person.grade ?? ''}
                  variant="borderless"
                />
              ),
            },
            {
              title: say('signIn.pin'),
              width: 84,
              render: (_, person) =>
                person.isActive && person.id !== fresh?.id ? (
                  <StaffPinButton person={person} />
                ) : null,
            },
            {
              title: say('settings.staff.active'),
              width: 72,
              render: (_, person) => (
                <Switch
                  aria-label={say('settings.staff.active')}
                  checked={person.isActive}
                  onChange={(isActive) => void save({ ...person, isActive })}
                />
              ),
            },
          ]}
          dataSource={fresh === undefined ? rows : [fresh, ...rows]}
          pagination={false}
          rowClassName={(person) => (person.isActive ? '' : (styles.left ?? ''))}
          rowKey="id"
          size="small"
        />
      </AntDesk>
    </Card>
  )
}
