package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.RuledOut;

/** Finds people who compete for too few places, and places that too few people fit. */
final class BottleneckSearch {
  private final MatchRun run;
  private final Eligibility all;
  private final Competition of;
  private final RuledOut ruledOut;
  private final List<Found> found = new ArrayList<>();

  /**
   * People who are too many for their columns, and how often each rule rules them out of others.
   */
  private static final class Found {
    private final Parts.Part part;
    private final Optional<Integer> within;
    private final BitSet others;
    private final long[] ruledOut;

    /**
     * Nothing is counted yet.
     *
     * @param within the number of those they are part of, counted from 1
     */
    Found(Parts.Part part, Optional<Integer> within, BitSet others, int rules) {
      this.part = part;
      this.within = within;
      this.others = others;
      this.ruledOut = new long[rules];
    }
  }

  BottleneckSearch(MatchRun run) {
    this.run = run;
    this.all = run.eligibility();
    this.of = Competition.of(run.graph());
    this.ruledOut = RuledOut.of(all);
  }

  Bottlenecks answer() {
    BitSet competing = of.competing();
    divide(competing, 1, Optional.empty(), new BitSet());
    competing.stream().forEach(this::count);
    List<Bottlenecks.Group> groups =
        IntStream.range(0, found.size()).mapToObj(this::group).toList();
    int mustWait =
        groups.stream()
            .filter(group -> group.within().isEmpty())
            .mapToInt(Bottlenecks.Group::mustWait)
            .sum();
    int people = competing.cardinality();
    List<Bottlenecks.Limit> limits = new LimitSearch(run).limits();
    List<Bottlenecks.Spare> spares = spares(competing);
    String words = BottleneckWords.summary(people, mustWait, groups, limits.size(), spares);
    return new Bottlenecks(people, mustWait, groups, limits, spares, words);
  }

  /**
   * Adds the groups among some people in which there are more than so many for each place, and
   * within them those who are harder pressed. Of all sets of columns with the most people too many
   * the smallest is found each time; it shrinks as the pressure asked for grows (principal
   * partition, S. Fujishige, doi:10.1007/978-3-540-76796-1_7).
   *
   * @param times so many people to each place
   * @param columns those of the group that is divided further
   */
  private void divide(BitSet among, int times, Optional<Integer> within, BitSet columns) {
    int[] rooms = of.rooms();
    Arrays.setAll(rooms, at -> (int) Math.min(Integer.MAX_VALUE, (long) rooms[at] * times));
    BitSet crowded = new Matching(of, rooms, among).crowded(among);
    for (Parts.Part part : Parts.ofPeople(of, crowded)) {
      boolean same = part.columns().equals(columns);
      if (!same) {
        found.add(new Found(part, within, others(part), ruledOut.rules().size()));
      }
      if (part.columns().stream().anyMatch(column -> rooms[column] > 0)) {
        Optional<Integer> inside = same ? within : Optional.of(found.size());
        divide(part.people(), 2 * times, inside, part.columns());
      }
    }
  }

  private BitSet others(Parts.Part part) {
    BitSet others = new BitSet();
    others.set(0, of.columns());
    others.andNot(part.columns());
    return others;
  }

  /** Counts how often each rule rules out a person, for all groups they are in. */
  private void count(int row) {
    List<Found> in = found.stream().filter(group -> group.part.people().get(row)).toList();
    if (!in.isEmpty()) {
      RuledOut.Row reasons = ruledOut.of(row);
      for (Found group : in) {
        Arrays.setAll(
            group.ruledOut, rule -> group.ruledOut[rule] + reasons.count(rule, group.others));
      }
    }
  }

  private Bottlenecks.Group group(int at) {
    Found group = found.get(at);
    List<ReferralId> people = people(group.part.people());
    List<Bottlenecks.Room> rooms = rooms(group.part.columns(), of.rooms());
    int places = rooms.stream().mapToInt(Bottlenecks.Room::people).sum();
    return new Bottlenecks.Group(
        at + 1,
        group.within,
        people,
        rooms,
        places,
        people.size() - places,
        reasons(group),
        BottleneckWords.group(people, rooms, places));
  }

  private List<ReferralId> people(BitSet rows) {
    return rows.stream().mapToObj(row -> all.rows().get(row).id()).toList();
  }

  private List<Bottlenecks.Room> rooms(BitSet columns, int[] rooms) {
    return columns.stream()
        .mapToObj(at -> new Bottlenecks.Room(all.columns().get(at).vacancy().id(), rooms[at]))
        .toList();
  }

  /** How often each rule rules out another vacancy for one of the people. */
  private List<Line> reasons(Found group) {
    long[] counts = group.ruledOut;
    long pairs = (long) group.part.people().cardinality() * group.others.cardinality();
    return IntStream.range(0, counts.length)
        .boxed()
        .filter(rule -> counts[rule] > 0)
        .sorted(Comparator.comparingLong(rule -> -counts[rule]))
        .map(rule -> reason(rule, counts[rule], pairs))
        .toList();
  }

  private Line reason(int rule, long count, long pairs) {
    return new Line(
        ruledOut.rules().get(rule).name(),
        "rules-out",
        BottleneckWords.reason(count, pairs),
        OptionalLong.empty());
  }

  /** A bed that is lived in is not empty if nobody comes, so it is left out. */
  private List<Bottlenecks.Spare> spares(BitSet competing) {
    int[] fillers = of.fillers();
    Arrays.setAll(fillers, column -> all.holder(column).isPresent() ? 0 : fillers[column]);
    BitSet columns = new Matching(of, fillers, competing).spare();
    return Parts.ofColumns(of, columns).stream().map(part -> spare(part, fillers)).toList();
  }

  private Bottlenecks.Spare spare(Parts.Part part, int[] fillers) {
    List<ReferralId> people = people(part.people());
    List<Bottlenecks.Room> rooms = rooms(part.columns(), fillers);
    int places = rooms.stream().mapToInt(Bottlenecks.Room::people).sum();
    String words = BottleneckWords.spare(people, rooms, places);
    return new Bottlenecks.Spare(rooms, people, places - people.size(), words);
  }
}
