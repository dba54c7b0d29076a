package org.placewell.matcher.ask;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The largest number of people who can have a place each, people and columns being joined by pairs.
 * Tells who cannot all be placed, and which columns cannot all be filled: the two parts of the
 * decomposition of A. L. Dulmage and N. S. Mendelsohn (doi:10.4153/CJM-1958-052-0), which are the
 * same whichever largest matching is found.
 *
 * <p><b>Running time.</b> O(pairs) for all people who get no place together, and at most as much
 * for each who does, most of whom find one at once.
 */
final class Matching {
  private static final int NONE = -1;

  private final Competition of;
  private final int[] room;
  private final int[] has;
  private final int[] load;
  private final int[] slots;
  private final int[] slotOf;
  private final int[] slotStart;
  private final int[] reachedBy;
  private final BitSet seen = new BitSet();
  private final int[] queue;

  /** A column that is not full, once a search has reached one. */
  private int free = NONE;

  /**
   * Finds one.
   *
   * @param room how many people each column holds
   * @param among the people who take part
   */
  Matching(Competition of, int[] room, BitSet among) {
    this.of = of;
    this.room = room;
    this.has = new int[of.people()];
    this.slotOf = new int[of.people()];
    this.load = new int[of.columns()];
    this.slotStart = new int[of.columns() + 1];
    this.reachedBy = new int[of.columns()];
    this.queue = new int[of.columns()];
    for (int column = 0; column < room.length; column++) {
      slotStart[column + 1] = slotStart[column] + Math.min(room[column], of.degree(column));
    }
    this.slots = new int[slotStart[room.length]];
    Arrays.fill(has, NONE);
    for (int person : of.pickiestFirst()) {
      if (among.get(person)) {
        augment(person);
      }
    }
  }

  private boolean isFull(int column) {
    return load[column] == slotStart[column + 1] - slotStart[column];
  }

  /**
   * Gives a person a place, if others can move so that there is one. What was searched in vain
   * leads to no place later either, so it is never searched again.
   */
  private void augment(int root) {
    free = NONE;
    int tail = reach(root, 0);
    for (int head = 0; head < tail && free == NONE; head++) {
      int column = queue[head];
      int end = slotStart[column] + load[column];
      for (int slot = slotStart[column]; slot < end && free == NONE; slot++) {
        tail = reach(slots[slot], tail);
      }
    }
    if (free != NONE) {
      shift(free);
      for (int at = 0; at < tail; at++) {
        seen.clear(queue[at]);
      }
    }
  }

  /** Reaches a person's columns, up to the first that is not full. */
  private int reach(int person, int tail) {
    int end = tail;
    for (int at = of.start(person); at < of.start(person + 1); at++) {
      int column = of.column(at);
      if (!seen.get(column)) {
        seen.set(column);
        reachedBy[column] = person;
        queue[end++] = column;
        if (!isFull(column)) {
          free = column;
          return end;
        }
      }
    }
    return end;
  }

  /** Everybody on the way takes the column they reached; the first had none. */
  private void shift(int last) {
    int column = last;
    int slot = slotStart[column] + load[column]++;
    while (column != NONE) {
      int person = reachedBy[column];
      int left = has[person];
      int leftSlot = slotOf[person];
      has[person] = column;
      slotOf[person] = slot;
      slots[slot] = person;
      column = left;
      slot = leftSlot;
    }
  }

  /** The people who cannot all be placed: whoever waits in some largest matching. */
  BitSet crowded(BitSet among) {
    BitSet people = new BitSet();
    seen.clear();
    int tail = 0;
    for (int person = among.nextSetBit(0); person >= 0; person = among.nextSetBit(person + 1)) {
      if (has[person] == NONE) {
        people.set(person);
        tail = reach(person, tail);
      }
    }
    for (int head = 0; head < tail; head++) {
      int column = queue[head];
      for (int slot = slotStart[column]; slot < slotStart[column] + load[column]; slot++) {
        people.set(slots[slot]);
        tail = reach(slots[slot], tail);
      }
    }
    return people;
  }

  /** The columns that cannot all be filled: those with a place left in some largest matching. */
  BitSet spare() {
    BitSet columns = new BitSet();
    BitSet asked = new BitSet();
    int tail = 0;
    for (int column = 0; column < room.length; column++) {
      if (load[column] < room[column]) {
        columns.set(column);
        queue[tail++] = column;
      }
    }
    for (int head = 0; head < tail; head++) {
      for (int at = of.memberStart(queue[head]); at < of.memberStart(queue[head] + 1); at++) {
        int person = of.member(at);
        int other = asked.get(person) ? NONE : has[person];
        asked.set(person);
        if (other != NONE && !columns.get(other)) {
          columns.set(other);
          queue[tail++] = other;
        }
      }
    }
    return columns;
  }

  /** How many people have a place. */
  int size() {
    return Arrays.stream(load).sum();
  }
}
