package org.placewell.matcher.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.RuleBook;
import org.placewell.matcher.policy.SumLimit;

/** What a rule says it reads is all it reads: the graph is what asking about every pair gives. */
class ReadsTest {
  @Test
  void everyStandardRuleSaysWhatItReads() {
    assertThat(RuleBook.standard().rules()).allMatch(rule -> rule.reads().isPresent());
  }

  @Property(tries = 60)
  void theGraphIsWhatAskingAboutEveryPairGives(
      @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(max = 40) int people) {
    Dataset dataset = Population.borough(seed).sized(people, 12).generate();
    assertSame(Eligibility.of(dataset, Policy.englishCouncil()));
  }

  static void assertSame(Eligibility all) {
    CandidateGraph graph = CandidateGraph.of(all);
    for (int row = 0; row < graph.rows(); row++) {
      for (int column = 0; column < graph.columns(); column++) {
        Pair pair = all.pair(row, column);
        Answer answer = all.answer(pair);
        int at = graph.pair(row, column);
        boolean given = all.ownColumn(row).isPresent() || all.pin(row).isPresent();
        if (!given) {
          assertThat(at >= 0).as("%s %s", pair, answer).isEqualTo(all.allows(answer));
        }
        if (at >= 0 && !given) {
          assertThat(graph.review(at)).isEqualTo(answer == Answer.NEEDS_REVIEW);
          assertThat(points(graph, at)).isEqualTo(all.points(pair, answer));
        }
      }
    }
    assertThat(limits(graph)).isEqualTo(asked(graph));
  }

  private static long[] points(CandidateGraph graph, int pair) {
    long[] points = new long[graph.goals()];
    Arrays.setAll(points, goal -> graph.points(goal, pair));
    return points;
  }

  /** Every group of the graph with its pairs and weights or sides. */
  private static Map<String, List<String>> limits(CandidateGraph graph) {
    Map<String, List<String>> groups = new TreeMap<>();
    for (Sum sum : graph.sums()) {
      for (int i = 0; i < sum.size(); i++) {
        add(groups, sum.rule() + sum.group(), sum.pair(i) + " " + sum.weight(i));
      }
    }
    return groups;
  }

  private static Map<String, List<String>> asked(CandidateGraph graph) {
    Map<String, List<String>> groups = new TreeMap<>();
    for (int at = 0; at < graph.pairs(); at++) {
      Pair pair = graph.eligibility().pair(graph.row(at), graph.column(at));
      for (GroupLimit limit : graph.eligibility().limits()) {
        if (limit instanceof SumLimit sum) {
          for (SumLimit.Share share : sum.shares(pair)) {
            add(groups, sum.name() + share.group(), at + " " + share.weight());
          }
        }
      }
    }
    return groups;
  }

  private static void add(Map<String, List<String>> groups, String group, String entry) {
    groups.computeIfAbsent(group, g -> new ArrayList<>()).add(entry);
  }

  @Property(tries = 40)
  void soAreTheConflicts(@ForAll @IntRange(max = 1_000_000) int seed) {
    Dataset dataset = Population.panel(seed).sized(30, 12).generate();
    CandidateGraph graph = CandidateGraph.of(Eligibility.of(dataset, Policy.englishCouncil()));
    Map<String, List<String>> found = new TreeMap<>();
    for (Conflict conflict : graph.conflicts()) {
      for (int i = 0; i < conflict.firstSize(); i++) {
        add(found, conflict.rule() + conflict.group(), conflict.first(i) + " first");
      }
      for (int i = 0; i < conflict.secondSize(); i++) {
        add(found, conflict.rule() + conflict.group(), conflict.second(i) + " second");
      }
    }
    Map<String, List<String>> expected = new TreeMap<>();
    for (int at = 0; at < graph.pairs(); at++) {
      addSides(expected, graph, at);
    }
    expected.values().removeIf(entries -> entries.stream().noneMatch(e -> e.endsWith("first")));
    expected.values().removeIf(entries -> entries.stream().noneMatch(e -> e.endsWith("second")));
    found.values().forEach(entries -> entries.sort(null));
    expected.values().forEach(entries -> entries.sort(null));
    assertThat(found).isEqualTo(expected);
  }

  private static void addSides(Map<String, List<String>> expected, CandidateGraph graph, int at) {
    Pair pair = graph.eligibility().pair(graph.row(at), graph.column(at));
    for (GroupLimit limit : graph.eligibility().limits()) {
      if (limit instanceof ConflictLimit conflict) {
        conflict
            .sides(pair)
            .forEach(side ->
                add(
                    expected,
                    conflict.name() + side.group(),
                    at + (side.first() ? " first" : " second")));
      }
    }
  }
}
