package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.explain.Outcome;
import org.placewell.matcher.explain.Section.Topic;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.GroupLimit;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.worlds.TestRules.Except;

/** A reason for every line and for everyone left out, and each of them true. */
class ExplanationProperties {
  private static final long MOST = 1_000_000_000;

  @Property(tries = 600)
  void everyReferralHasOneNoteForEachAudienceThatMayHaveOne(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    MatchRun run = Case.of(seed).waitingList();
    List<ReferralId> people = run.dataset().referrals().stream().map(Referral::id).toList();
    for (Audience audience : List.of(Audience.COORDINATOR, Audience.RESIDENT)) {
      assertThat(Explanation.of(run).view(audience).notes())
          .extracting(Note::referral)
          .containsExactlyElementsOf(people);
    }
    assertThat(Explanation.of(run).view(Audience.PROVIDER).notes())
        .extracting(Note::referral)
        .containsExactlyInAnyOrderElementsOf(
            run.plan().placements().stream()
                .filter(placement -> placement.after().isEmpty())
                .map(placement -> placement.referral())
                .toList());
  }

  @Property(tries = 600)
  void pointsAddUpToTheScore(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    MatchRun run = Case.of(seed).waitingList();
    Map<String, Long> totals = new HashMap<>();
    for (Note note : coordinator(run).notes()) {
      Map<String, Long> byRule = new HashMap<>();
      Map<String, Long> said = new HashMap<>();
      for (Line line : note.lines(Topic.POINTS)) {
        boolean total = line.code().equals("total");
        (total ? said : byRule)
            .merge(total ? line.about() : line.code(), line.points().orElseThrow(), Long::sum);
      }
      said.remove(Policy.REVIEW_GOAL);
      said.forEach((goal, sum) -> assertThat(byRule.getOrDefault(goal, 0L)).isEqualTo(sum));
      note.lines(Topic.POINTS).stream()
          .filter(line -> line.code().equals("total"))
          .forEach(line -> totals.merge(line.about(), line.points().orElseThrow(), Long::sum));
    }
    for (Score.Value value : run.plan().score().values()) {
      assertThat(totals.getOrDefault(value.goal(), 0L)).isEqualTo(value.points());
    }
  }

  @Property(tries = 600)
  void whoIsLeftOutHasAReasonForEachVacancy(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    MatchRun run = Case.of(seed).waitingList();
    for (Note note : unplaced(run)) {
      int row = run.eligibility().row(note.referral()).orElseThrow();
      List<String> explained = new ArrayList<>();
      note.lines(Topic.DOES_NOT_FIT).forEach(line -> explained.add(line.about()));
      note.lines(Topic.WENT_TO_OTHERS).stream().map(Line::about).distinct().forEach(explained::add);
      List<String> expected = new ArrayList<>();
      for (int column = 0; column < run.graph().columns(); column++) {
        if (!run.eligibility().ownColumn(row).equals(java.util.Optional.of(column))) {
          expected.add(run.eligibility().columns().get(column).vacancy().id().value());
        }
      }
      assertThat(explained).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Property(tries = 600)
  void aReasonNamesARuleThatIsBroken(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    MatchRun run = Case.of(seed).waitingList();
    for (Note note : unplaced(run)) {
      int row = run.eligibility().row(note.referral()).orElseThrow();
      for (Line line : note.lines(Topic.DOES_NOT_FIT)) {
        Pair pair = run.eligibility().pair(row, column(run, line));
        assertThat(line.code().split(","))
            .containsExactlyElementsOf(broken(run.eligibility(), pair));
        assertThat(line.words()).isNotBlank();
      }
      assertThat(note.lines(Topic.WENT_TO_OTHERS))
          .as("the waiting list leaves nothing free that somebody could have")
          .noneMatch(line -> line.code().equals("free"));
    }
  }

  /**
   * Freeing a pair may close a circle of people who would swap beds: then dates forbid it, or it is
   * another day that a rule looks at.
   */
  @Property(tries = 600)
  void withoutTheNamedRulesThePairWouldBeThere(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    MatchRun run = Case.of(seed).waitingList();
    for (Note note : unplaced(run)) {
      for (Line line : note.lines(Topic.DOES_NOT_FIT)) {
        VacancyId vacancy = new VacancyId(line.about());
        Set<String> named = Set.of(line.code().split(","));
        Policy relaxed = relaxed(run.policy(), named, note.referral(), vacancy);
        Eligibility all = Eligibility.of(run.dataset(), relaxed);
        int row = all.row(note.referral()).orElseThrow();
        int column = all.column(vacancy).orElseThrow();
        if (CandidateGraph.of(all).pair(row, column) < 0) {
          assertThat(pair(all, note.referral(), vacancy).timing())
              .as("only another day can break another rule")
              .isNotEqualTo(pair(run.eligibility(), note.referral(), vacancy).timing());
          assertThat(broken(all, all.pair(row, column)))
              .isNotEmpty()
              .doesNotContainAnyElementsOf(named);
        }
      }
    }
  }

  private static Pair pair(Eligibility all, ReferralId referral, VacancyId vacancy) {
    return all.pair(all.row(referral).orElseThrow(), all.column(vacancy).orElseThrow());
  }

  private static List<String> broken(Eligibility all, Pair pair) {
    return all.findings(pair).stream()
        .filter(asked -> !all.allows(asked.finding().answer()))
        .map(asked -> asked.rule().name())
        .toList();
  }

  /** The policy with some rules met for one pair; a limit that is a hard rule as well goes. */
  private static Policy relaxed(
      Policy policy, Set<String> rules, ReferralId referral, VacancyId vacancy) {
    List<HardRule> hard =
        policy.hard().stream()
            .map(rule -> rules.contains(rule.name()) ? new Except(rule, referral, vacancy) : rule)
            .toList();
    List<GroupLimit> limits =
        policy.limits().stream().filter(limit -> !rules.contains(limit.name())).toList();
    return new Policy(
        policy.name(),
        policy.version(),
        policy.clock(),
        hard,
        policy.soft(),
        limits,
        policy.goals(),
        policy.review());
  }

  private static int column(MatchRun run, Line line) {
    return run.eligibility().column(new VacancyId(line.about())).orElseThrow();
  }

  private static View coordinator(MatchRun run) {
    return Explanation.of(run).view(Audience.COORDINATOR);
  }

  private static List<Note> unplaced(MatchRun run) {
    return coordinator(run).notes().stream()
        .filter(note -> note.outcome() == Outcome.UNPLACED)
        .toList();
  }

  @Property(tries = 300)
  void aPlacementSaysWhatEveryRuleFound(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    MatchRun run = Case.of(seed).waitingList();
    for (Note note : coordinator(run).notes()) {
      if (note.outcome() == Outcome.PLACED) {
        int row = run.eligibility().row(note.referral()).orElseThrow();
        Pair pair =
            run.eligibility()
                .pair(row, run.eligibility().column(note.vacancy().orElseThrow()).orElseThrow());
        long met = count(run, pair, Answer.MET);
        assertThat(note.lines(Topic.FINDINGS)).hasSize((int) met);
        assertThat(note.lines(Topic.TO_CHECK).size())
            .isGreaterThanOrEqualTo((int) count(run, pair, Answer.NEEDS_REVIEW));
      }
    }
  }

  private static long count(MatchRun run, Pair pair, Answer answer) {
    return run.eligibility().findings(pair).stream()
        .filter(asked -> asked.finding().answer() == answer)
        .count();
  }
}
