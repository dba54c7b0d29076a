package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How a broken limit is branched on, and what may be charged for it. */
final class Branching {
  private static final double SLIGHT = 0.01;

  private final Problem problem;

  Branching(Problem problem) {
    this.problem = problem;
  }

  /** Cases in several ways: every choice that keeps the limit lies in one; none has this choice. */
  List<List<Cut>> cuts(Standing.Broken broken) {
    return switch (broken.coupling()) {
      case Coupling.Apart apart -> List.of(cuts(apart, broken));
      case Coupling.Total total ->
          areApart(broken.first())
              ? List.of(cuts(total, broken.first(), false), cuts(total, broken.first(), true))
              : List.of(cuts(total, broken.first(), false));
    };
  }

  private boolean areApart(int[] members) {
    return Arrays.stream(members).map(this::column).distinct().count() == members.length;
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

  /** Of any few vacancies, or people, that are too many together, one must go. */
  private List<Cut> cuts(Coupling.Total total, int[] members, boolean asPlaces) {
    List<Cut> cuts = new ArrayList<>();
    long sum = 0;
    for (int at : heaviest(total, members)) {
      if (sum <= total.room()) {
        sum += total.weights()[at];
        cuts.add(cut(total, at, asPlaces));
      }
    }
    if (problem.isStrained(total)) {
      cuts.add(new Cut.Moves(total.sum()));
    }
    return cuts;
  }

  private Cut cut(Coupling.Total total, int at, boolean asPlace) {
    int pair = total.pairs()[at];
    return asPlace
        ? new Cut.Place(total.sum(), column(pair), total.weights()[at])
        : new Cut.Person(total.sum(), problem.rowOf(pair), total.weights()[at]);
  }

  /**
   * Cases of conflicts that a mixture is torn between, the most torn first: each closes something
   * that the mixture has.
   */
  List<List<Cut>> torn(double[] mixture, int most) {
    record Torn(double score, Coupling.Apart apart) {}
    List<Torn> torn = new ArrayList<>();
    for (int conflict = 0; conflict < problem.graph().conflicts().size(); conflict++) {
      problem
          .ofConflict(conflict)
          .ifPresent(apart -> {
            double score = Math.min(part(apart.first(), mixture), part(apart.second(), mixture));
            if (score > SLIGHT && Cut.both(apart).findAny().isEmpty()) {
              torn.add(new Torn(score, apart));
            }
          });
    }
    return torn.stream()
        .sorted(Comparator.comparingDouble((Torn one) -> -one.score()))
        .limit(most)
        .map(one -> sides(one.apart()))
        .toList();
  }

  private static double part(int[] side, double[] mixture) {
    double part = 0;
    for (int pair : side) {
      part += mixture[pair];
    }
    return part;
  }

  private static List<Cut> sides(Coupling.Apart apart) {
    return List.of(new Cut.Side(apart.conflict(), true), new Cut.Side(apart.conflict(), false));
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
