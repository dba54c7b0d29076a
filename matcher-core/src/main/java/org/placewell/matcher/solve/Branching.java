package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How a broken limit is branched on, and what may be charged for it. */
final class Branching {
  private final Problem problem;

  Branching(Problem problem) {
    this.problem = problem;
  }

  /** The cases: every choice that keeps the limit lies in one of them; none has this choice. */
  List<Cut> cuts(Standing.Broken broken) {
    return switch (broken.coupling()) {
      case Coupling.Apart apart -> cuts(apart, broken);
      case Coupling.Total total -> cuts(total, broken.first());
    };
  }

  private List<Cut> cuts(Coupling.Apart apart, Standing.Broken broken) {
    int conflict = apart.conflict();
    int[] both = Cut.both(apart).toArray();
    int[] chosen =
        Arrays.stream(broken.first())
            .filter(pair -> Arrays.binarySearch(both, pair) >= 0)
            .toArray();
    if (chosen.length > 1) {
      boolean inTwo = column(chosen[0]) != column(chosen[1]);
      return Stream.of(chosen[0], chosen[1])
          .map(pair -> inTwo ? column(pair) : problem.rowOf(pair))
          .<Cut>map(at -> new Cut.Both(conflict, !inTwo, at))
          .toList();
    }
    List<Cut> cuts =
        new ArrayList<>(List.of(new Cut.Side(conflict, true), new Cut.Side(conflict, false)));
    if (both.length > 0) {
      cuts.add(new Cut.NotBoth(conflict));
    }
    return cuts;
  }

  private int column(int pair) {
    return problem.pairs().column()[pair];
  }

  /** Of any few people who are too many together, one must go. */
  private List<Cut> cuts(Coupling.Total total, int[] members) {
    List<Cut> cuts = new ArrayList<>();
    long sum = 0;
    for (int at : heaviest(total, members)) {
      if (sum <= total.room()) {
        sum += total.weights()[at];
        int row = problem.rowOf(total.pairs()[at]);
        cuts.add(new Cut.Person(total.sum(), row, total.weights()[at]));
      }
    }
    if (problem.isStrained(total)) {
      cuts.add(new Cut.Moves(total.sum()));
    }
    return cuts;
  }

  private static List<Integer> heaviest(Coupling.Total total, int[] members) {
    return Arrays.stream(members)
        .map(pair -> Arrays.binarySearch(total.pairs(), pair))
        .boxed()
        .sorted(Comparator.comparingLong((Integer at) -> -total.weights()[at]))
        .toList();
  }

  /** What may be charged for; nothing for a strained total, or for both sides in one column. */
  List<Price> prices(Standing.Broken broken) {
    return switch (broken.coupling()) {
      case Coupling.Total total -> problem.isStrained(total) ? List.of() : List.of(Price.of(total));
      case Coupling.Apart apart -> prices(apart, broken);
    };
  }

  /** Of two who are chosen: each as a person, or as whoever of that side has the column. */
  private List<Price> prices(Coupling.Apart apart, Standing.Broken broken) {
    for (int one : broken.first()) {
      for (int other : broken.second()) {
        if (column(other) != column(one) && problem.rowOf(one) != problem.rowOf(other)) {
          return parts(one).stream()
              .flatMap(
                  here -> parts(other).stream().map(there -> Price.of(apart, here, there, problem)))
              .toList();
        }
      }
    }
    return List.of();
  }

  private List<Price.Part> parts(int pair) {
    Price.Part person = Price.Part.row(problem.rowOf(pair));
    return problem.capacity(column(pair)) == 1
        ? List.of(Price.Part.column(column(pair)), person)
        : List.of(person);
  }
}
