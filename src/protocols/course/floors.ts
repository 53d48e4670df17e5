import { nextOpenDay } from './days'
import type { Slot } from './lay'

/**
 * Tells each session the day before which nothing is gained: its usual day, or an earlier one where that day is closed or a later session
 * needs the room. Taking the later day of each session from two plans that keep the shortest gaps makes a plan that keeps them too, so no
 * best plan has an earlier day than this.
 *
 * @internal
 */
export function withFloors(slots: readonly Slot[], isOpen: (day: number) => boolean): readonly Slot[] {
  const room = slots.map((slot) => slot.usualDay)
  const leave = (index: number, day: number): void => {
    room[index] = Math.min(room[index] ?? day, day)
  }
  const floored = [...slots]
  for (let index = slots.length - 1; index >= 0; index--) {
    const slot = slots[index] as Slot
    const { notBefore = Number.NEGATIVE_INFINITY } = slot
    const floor = slot.pinnedDay ?? Math.max(notBefore, nextOpenDay(room[index] as number, isOpen, -1) ?? notBefore)
    floored[index] = { ...slot, notBefore: floor }
    leave(index - 1, floor - slot.minimumGap)
    if (slot.perSevenDays !== undefined && slot.inPhase > slot.perSevenDays) leave(index - slot.perSevenDays, floor - 7)
  }
  return floored
}
