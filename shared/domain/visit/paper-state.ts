/**
 * The paper a visit has reached. `ordered`: the repair order is issued and binds both sides;
 * `settled`: the settlement list is issued, its figures are final; `delivered`: the car has left;
 * `cancelled`: closed without work, nothing is deleted.
 */
export type PaperState = 'draft' | 'ordered' | 'settled' | 'delivered' | 'cancelled'
