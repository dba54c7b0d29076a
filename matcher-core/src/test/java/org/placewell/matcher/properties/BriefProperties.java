package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.explain.Outcome;
import org.placewell.matcher.explain.Section.Topic;
import org.placewell.matcher.explain.Summary;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.RuledOut;
import org.placewell.matcher.plan.Score;

/** Brief notes and the summary say no more and nothing else than the notes in full. */
class BriefProperties {
  private static final long MOST = 1_000_000_000;
  private static final int NEAREST = 5;

  /** A run that places nobody, so that everyone has misses. */
  private static MatchRun empty(long seed) {
    Case one = Case.of(seed);
    MatchRun run = new Case(Pins.without(one.dataset()), one.policy()).waitingList();
    Plan nobody =
        new Plan(
            run.plan().origin(),
            List.of(),
            new Score(
                run.policy().scored().stream()
                    .map(goal -> new Score.Value(goal.name(), 0))
                    .toList()));
    return MatchRun.of(run.dataset(), run.policy(), nobody);
  }

  @Property(tries = 300)
  void briefNotesNameTheNearestMissesAndCountAll(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    Explanation explanation = Explanation.of(empty(seed));
    List<Note> full = explanation.notes(Audience.COORDINATOR).toList();
    List<Note> brief = explanation.brief(Audience.COORDINATOR, NEAREST).toList();
    assertThat(brief).extracting(Note::headline).containsExactlyElementsOf(headlines(full));
    for (int i = 0; i < full.size(); i++) {
      assertBrief(full.get(i), brief.get(i));
    }
  }

  private static List<String> headlines(List<Note> notes) {
    return notes.stream().map(Note::headline).toList();
  }

  private static void assertBrief(Note full, Note brief) {
    List<Line> misses = new ArrayList<>(full.lines(Topic.WENT_TO_OTHERS));
    misses.addAll(full.lines(Topic.DOES_NOT_FIT));
    List<Line> named = new ArrayList<>(brief.lines(Topic.WENT_TO_OTHERS));
    named.addAll(brief.lines(Topic.DOES_NOT_FIT));
    assertThat(misses).containsAll(named);
    long all = misses.stream().map(Line::about).distinct().count();
    assertThat(named.stream().map(Line::about).distinct().count())
        .isEqualTo(Math.min(NEAREST, all));
    assertThat(nearest(brief)).isLessThanOrEqualTo(nearestLeftOut(full, brief));
    if (all > NEAREST && !brief.lines(Topic.COUNTS).isEmpty()) {
      assertThat(counts(brief)).isEqualTo(counted(full));
    }
    if (full.lines(Topic.DOES_NOT_FIT).size() > brief.lines(Topic.DOES_NOT_FIT).size()) {
      assertThat(brief.lines(Topic.COUNTS)).isNotEmpty();
    }
  }

  /** How many rules stand against the worst of the misfits that are named. */
  private static int nearest(Note brief) {
    return brief.lines(Topic.DOES_NOT_FIT).stream().mapToInt(line -> rules(line)).max().orElse(0);
  }

  private static int nearestLeftOut(Note full, Note brief) {
    return full.lines(Topic.DOES_NOT_FIT).stream()
        .filter(line -> !brief.lines(Topic.DOES_NOT_FIT).contains(line))
        .mapToInt(line -> rules(line))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int rules(Line misfit) {
    return misfit.code().split(",", -1).length;
  }

  private static Map<String, String> counts(Note brief) {
    Map<String, String> counts = new TreeMap<>();
    brief.lines(Topic.COUNTS).stream()
        .skip(1)
        .forEach(line -> counts.put(line.about(), line.words()));
    return counts;
  }

  private static Map<String, String> counted(Note full) {
    Map<String, String> words = new TreeMap<>();
    numbers(full)
        .forEach((rule, n) ->
            words.put(rule, "rules out " + n[0] + RuledOut.alone((int) n[0], (int) n[1])));
    return words;
  }

  private static Map<String, long[]> numbers(Note full) {
    Map<String, long[]> by = new TreeMap<>();
    for (Line misfit : full.lines(Topic.DOES_NOT_FIT)) {
      for (String rule : misfit.code().split(",", -1)) {
        long[] count = by.computeIfAbsent(rule, r -> new long[2]);
        count[0]++;
        count[1] += rules(misfit) == 1 ? 1 : 0;
      }
    }
    return by;
  }

  @Property(tries = 300)
  void theSummaryAddsUpTheNotes(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Explanation explanation =
        Explanation.of(seed % 2 == 0 ? empty(seed) : Case.of(seed).waitingList());
    List<Note> full = explanation.notes(Audience.COORDINATOR).toList();
    Summary summary = explanation.summary();
    for (Outcome outcome : Outcome.values()) {
      assertThat(summary.people(outcome))
          .isEqualTo((int) full.stream().filter(note -> note.outcome() == outcome).count());
    }
    Map<String, List<Long>> expected = new TreeMap<>();
    for (Note note : full) {
      numbers(note).forEach((rule, count) -> add(expected, rule, count));
    }
    Map<String, List<Long>> actual = new TreeMap<>();
    summary
        .reasons()
        .forEach(r -> actual.put(r.rule(), List.of(r.pairs(), r.alone(), (long) r.people())));
    assertThat(actual).isEqualTo(expected);
  }

  private static void add(Map<String, List<Long>> sums, String rule, long[] count) {
    List<Long> before = sums.getOrDefault(rule, List.of(0L, 0L, 0L));
    sums.put(rule, List.of(before.get(0) + count[0], before.get(1) + count[1], before.get(2) + 1));
  }

  @Property(tries = 100)
  void notesWrittenOneByOneGiveTheTextOfTheView(
      @ForAll @LongRange(min = 0, max = MOST) long seed, @ForAll Audience audience) {
    Explanation explanation = Explanation.of(Case.of(seed).waitingList());
    StringWriter out = new StringWriter();
    Json.standard().write(audience, explanation.notes(audience), out);
    View view = explanation.view(audience);
    assertThat(out).hasToString(Json.standard().write(view));
  }
}
