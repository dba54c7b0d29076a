package org.placewell.matcher.ask;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.Eligibility;

/** Checks that people are too many for some vacancies, by asking the rules about each pair. */
final class ProofCheck {
  private final Eligibility all;

  ProofCheck(Eligibility all) {
    this.all = all;
  }

  boolean holds(Bottlenecks.Group group) {
    Set<Integer> rows = new LinkedHashSet<>();
    for (ReferralId person : group.people()) {
      Optional<Integer> row = all.row(person).filter(r -> all.pin(r).isEmpty());
      if (row.isEmpty() || !rows.add(row.get())) {
        return false;
      }
    }
    int places = group.rooms().stream().mapToInt(Bottlenecks.Room::people).sum();
    return group.places() == places
        && group.mustWait() == rows.size() - places
        && group.mustWait() > 0
        && areEnough(group.rooms(), rows)
        && rows.stream().allMatch(row -> fitsNoOther(row, columns(group.rooms())));
  }

  private Set<Integer> columns(List<Bottlenecks.Room> rooms) {
    Set<Integer> columns = new HashSet<>();
    rooms.forEach(room -> all.column(room.vacancy()).ifPresent(columns::add));
    return columns;
  }

  private boolean fitsNoOther(int row, Set<Integer> columns) {
    for (int column = 0; column < all.columns().size(); column++) {
      if (!columns.contains(column) && fits(row, column)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(int row, int column) {
    return !all.ownColumn(row).equals(Optional.of(column))
        && all.allows(all.answer(all.pair(row, column)));
  }

  /** Whether no vacancy holds more of these people than the proof says. */
  private boolean areEnough(List<Bottlenecks.Room> rooms, Set<Integer> rows) {
    long[] open = Competition.open(all);
    return rooms.stream()
        .allMatch(room ->
            all.column(room.vacancy())
                .map(column -> open[column] / least(rows, column) <= room.people())
                .orElse(false));
  }

  private long least(Set<Integer> rows, int column) {
    return rows.stream()
        .filter(row -> fits(row, column))
        .mapToLong(row -> all.rows().get(row).person().places())
        .min()
        .orElse(Long.MAX_VALUE);
  }
}
