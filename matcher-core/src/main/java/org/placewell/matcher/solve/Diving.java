package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Quick ways from a relaxation to a choice that keeps every limit. */
final class Diving {
  private final Tightening tightening;
  private final Relaxation relaxed;
  private final Incumbent incumbent;
  private final Pace pace;

  Diving(Tightening tightening, Incumbent incumbent, Pace pace) {
    this.tightening = tightening;
    this.relaxed = tightening.relaxed();
    this.incumbent = incumbent;
    this.pace = pace;
  }

  /** Of the first broken limit takes the case that loses least, until none is broken. */
  void dive() {
    Relaxation.Mark mark = relaxed.mark();
    List<Standing.Broken> broken = tightening.broken();
    while (!broken.isEmpty() && !tightening.isClosed() && !pace.isOver()) {
      List<List<Cut>> ways = tightening.branching().cuts(broken.get(0));
      relaxed.close(List.of(tightening.split(ways.get(ways.size() - 1)).best().cut()));
      broken = tightening.broken();
    }
    keep(broken, mark);
  }

  /** Settles all broken limits at once, again and again: of too many, who loses most stays. */
  void repair() {
    Relaxation.Mark mark = relaxed.mark();
    List<Standing.Broken> broken = tightening.broken();
    while (!broken.isEmpty() && !pace.isOver()) {
      pace.step();
      List<Cut> cuts = new ArrayList<>();
      broken.forEach(one -> cuts.addAll(lightest(one)));
      relaxed.close(cuts);
      broken = tightening.broken();
    }
    keep(broken, mark);
  }

  /** What stands by chance when the steps run out is left: more steps would not come by it. */
  private void keep(List<Standing.Broken> broken, Relaxation.Mark mark) {
    if (broken.isEmpty() && !pace.isOver()) {
      incumbent.offer(relaxed.problem(), relaxed.choice());
    }
    relaxed.back(mark);
  }

  private List<Cut> lightest(Standing.Broken broken) {
    return switch (broken.coupling()) {
      case Coupling.Total total -> lightest(total, broken.first());
      case Coupling.Apart apart -> {
        boolean firstGoes = surplus(broken.first()) <= surplus(broken.second());
        yield List.of(new Cut.Side(apart.conflict(), firstGoes));
      }
    };
  }

  private long surplus(int[] pairs) {
    Assignment choice = relaxed.choice();
    return Arrays.stream(pairs).anyMatch(relaxed.problem()::isStay)
        ? Long.MAX_VALUE
        : Arrays.stream(pairs).mapToLong(pair -> choice.surplus(choice.rowOf(pair))).sum();
  }

  private List<Cut> lightest(Coupling.Total total, int[] members) {
    Assignment choice = relaxed.choice();
    List<Integer> rows =
        Arrays.stream(members)
            .map(choice::rowOf)
            .boxed()
            .sorted(Comparator.comparingLong((Integer row) -> -choice.surplus(row)))
            .toList();
    List<Cut> cuts = new ArrayList<>();
    long sum = 0;
    for (int row : rows) {
      int at = Arrays.binarySearch(total.pairs(), choice.chosen(row));
      sum += total.weights()[at];
      if (sum > total.room()) {
        sum -= total.weights()[at];
        cuts.add(new Cut.Person(total.sum(), row, 0));
      }
    }
    return cuts;
  }
}
