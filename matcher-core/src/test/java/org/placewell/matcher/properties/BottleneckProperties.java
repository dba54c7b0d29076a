package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.ask.Bottlenecks;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.worlds.BruteForce;
import org.placewell.matcher.worlds.Laxer;
import org.placewell.matcher.worlds.Remake;

/** Bottlenecks say what enumeration says: of sets of people, and of all feasible plans. */
class BottleneckProperties {
  private static final long MOST = 1_000_000_000;
  private static final long PLENTY = 1_000_000;

  @Property(tries = 400)
  void asManyMustWaitAsTheWorstSetOfPeopleHasTooMany(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    Judge judge = new Judge(one);
    Bottlenecks found = ask(one);

    assertThat(found.people()).isEqualTo(judge.competing.size());
    assertThat(found.mustWait()).isEqualTo(judge.worst());
  }

  @Property(tries = 400)
  void everyGroupIsAProofAndNoPlanPlacesMoreOfThem(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    BruteForce judge = one.bruteForce();
    Bottlenecks found = ask(one);
    List<int[]> plans = judge.feasible();

    Set<Object> seen = new HashSet<>();
    for (Bottlenecks.Group group : found.groups()) {
      assertThat(group.holds(judge.eligibility())).isTrue();
      List<Integer> rows = group.people().stream().map(p -> row(judge, p)).toList();
      for (int[] plan : plans) {
        assertThat(rows.stream().filter(row -> plan[row] != BruteForce.NONE).count())
            .isLessThanOrEqualTo(group.places());
      }
      if (group.within().isEmpty()) {
        group.people().forEach(person -> assertThat(seen.add(person)).isTrue());
        group.rooms().forEach(room -> assertThat(seen.add(room.vacancy())).isTrue());
      } else {
        Bottlenecks.Group outer = found.groups().get(group.within().get() - 1);
        assertThat(outer.people()).containsAll(group.people());
        assertThat(outer.rooms()).containsAll(group.rooms()).isNotEqualTo(group.rooms());
      }
    }
  }

  @Property(tries = 300)
  void aProofThatIsSpoiltDoesNotHold(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    BruteForce judge = one.bruteForce();
    for (Bottlenecks.Group group : ask(one).groups()) {
      for (int at = 0; at < group.rooms().size(); at++) {
        List<Bottlenecks.Room> fewer = new ArrayList<>(group.rooms());
        fewer.remove(at);
        assertThat(with(group, group.people(), fewer).holds(judge.eligibility()))
            .as("a vacancy that fits one of them is left out")
            .isFalse();
      }
      List<ReferralId> twice = new ArrayList<>(group.people());
      twice.add(twice.getFirst());
      assertThat(with(group, twice, group.rooms()).holds(judge.eligibility())).isFalse();
    }
  }

  private static Bottlenecks.Group with(
      Bottlenecks.Group group, List<ReferralId> people, List<Bottlenecks.Room> rooms) {
    int places = rooms.stream().mapToInt(Bottlenecks.Room::people).sum();
    return new Bottlenecks.Group(
        1, group.within(), people, rooms, places, people.size() - places, List.of(), "");
  }

  @Property(tries = 300)
  void whatMustStayEmptyDoesInEveryPlan(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    BruteForce judge = one.bruteForce();
    List<int[]> plans = judge.feasible();
    for (Bottlenecks.Spare spare : ask(one).spares()) {
      assertThat(spare.empty()).isPositive();
      Set<Integer> columns = new HashSet<>();
      spare.rooms().forEach(room -> columns.add(column(judge, room.vacancy())));
      for (int[] plan : plans) {
        assertThat(empty(judge, plan, columns)).isGreaterThanOrEqualTo(spare.empty());
      }
    }
  }

  private static long empty(BruteForce judge, int[] plan, Set<Integer> columns) {
    long open = columns.stream().mapToLong(column -> places(judge, column)).sum();
    long taken =
        IntStream.range(0, plan.length)
            .filter(row -> columns.contains(plan[row]) && judge.pinned(row) == BruteForce.NONE)
            .mapToLong(row -> person(judge, row))
            .sum();
    return open - taken;
  }

  /** The limit alone keeps them waiting: where it is laxer, the best plan is better. */
  @Property(tries = 500)
  void aPlanUnderALaxerLimitIsBetter(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    MatchRun run = one.exact(PLENTY);
    for (Bottlenecks.Limit limit : questions(run).bottlenecks().limits()) {
      Policy laxer = Laxer.policy(one.policy(), limit.rule(), limit.group());
      Score better = new Case(one.dataset(), laxer).exact(PLENTY).plan().score();
      assertThat(better).isGreaterThan(run.plan().score());
      assertThat(limit.waiting()).contains(limit.first());
      assertThat(limit.taken()).doesNotContain(limit.first());
    }
  }

  @Property(tries = 200)
  void theOrderOfTheInputDoesNotMatter(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    Case shuffled = new Case(Remake.shuffled(one.dataset(), seed), one.policy());

    assertThat(ask(shuffled)).isEqualTo(ask(one));
  }

  /** Worlds in which nothing of it happens would prove nothing. */
  @Test
  void allOfItHappens() {
    int groups = 0;
    int within = 0;
    int limits = 0;
    int spares = 0;
    for (long seed = 0; seed < 300; seed++) {
      Bottlenecks found = ask(Case.of(seed));
      groups += found.groups().size();
      within += (int) found.groups().stream().filter(g -> g.within().isPresent()).count();
      limits += found.limits().size();
      spares += (int) found.spares().stream().filter(s -> !s.people().isEmpty()).count();
    }
    assertThat(groups).isGreaterThan(60);
    assertThat(within).isGreaterThan(1);
    assertThat(limits).isGreaterThan(1);
    assertThat(spares).isGreaterThan(20);
  }

  private static Bottlenecks ask(Case one) {
    return questions(one.exact(PLENTY)).bottlenecks();
  }

  static Questions questions(MatchRun run) {
    Budget budget = Budget.ofSteps(PLENTY);
    return Questions.about(run, MatchingEngine.create().within(budget)::match, budget);
  }

  private static int row(BruteForce judge, ReferralId person) {
    return judge.eligibility().row(person).orElseThrow();
  }

  private static int column(BruteForce judge, VacancyId vacancy) {
    return judge.eligibility().column(vacancy).orElseThrow();
  }

  private static int person(BruteForce judge, int row) {
    return judge.eligibility().rows().get(row).person().places();
  }

  /** The places of a column that nobody has been given. */
  private static long places(BruteForce judge, int column) {
    long given =
        IntStream.range(0, judge.rows())
            .filter(row -> judge.pinned(row) == column)
            .mapToLong(row -> person(judge, row))
            .sum();
    return Math.max(0, judge.eligibility().columns().get(column).vacancy().places() - given);
  }

  /** Looks at every set of people. */
  private static final class Judge {
    private final BruteForce all;
    private final List<Integer> competing = new ArrayList<>();

    Judge(Case one) {
      this.all = one.bruteForce();
      IntStream.range(0, all.rows())
          .filter(row -> all.pinned(row) == BruteForce.NONE && !columns(row).isEmpty())
          .forEach(competing::add);
    }

    private BitSet columns(int row) {
      BitSet columns = new BitSet();
      IntStream.range(0, all.columns()).filter(c -> all.mayMove(row, c)).forEach(columns::set);
      return columns;
    }

    private long worst() {
      long worst = 0;
      for (int set = 0; set < 1 << competing.size(); set++) {
        BitSet columns = new BitSet();
        for (int at = 0; at < competing.size(); at++) {
          if ((set >> at & 1) != 0) {
            columns.or(columns(competing.get(at)));
          }
        }
        long room = columns.stream().mapToLong(this::room).sum();
        worst = Math.max(worst, Integer.bitCount(set) - room);
      }
      return worst;
    }

    private long room(int column) {
      long least =
          competing.stream()
              .filter(row -> all.mayMove(row, column))
              .mapToLong(row -> person(all, row))
              .min()
              .orElseThrow();
      return places(all, column) / least;
    }
  }
}
