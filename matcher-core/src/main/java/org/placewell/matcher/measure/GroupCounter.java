package org.placewell.matcher.measure;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewell.matcher.measure.Groups.Range;
import org.placewell.matcher.measure.Groups.Row;
import org.placewell.matcher.measure.Groups.Table;
import org.placewell.matcher.measure.Groups.Verdict;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Person;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.plan.MatchRun;

/** Counts people by group, and shows ranges instead. */
final class GroupCounter {
  private static final int STEP = 28;
  private static final String TOO_FEW =
      "not shown: with so few people in so few groups, it could be worked out who is in them";

  private final Dataset dataset;
  private final WaitTimes waits;
  private final int threshold;
  private final String key;
  private final List<Referral> placed;
  private final List<Referral> left;

  GroupCounter(MatchRun run, int threshold) {
    this.dataset = run.dataset();
    this.waits = WaitTimes.of(run);
    this.threshold = threshold;
    this.key = key(dataset);
    this.placed = WaitTimes.people(waits.placed());
    this.left = WaitTimes.people(waits.left());
  }

  /**
   * What follows from the list itself, so that the same list gives the same ranges, and only who
   * has it could work them out. Of facts that are no secrets: those may not show in ranges either.
   */
  private static String key(Dataset dataset) {
    String facts =
        dataset.referrals().stream()
            .sorted(Comparator.comparing(r -> r.id().value()))
            .map(GroupCounter::facts)
            .collect(Collectors.joining("\n"));
    return Hashing.sha256().hashString(facts, StandardCharsets.UTF_8).toString();
  }

  private static String facts(Referral referral) {
    Person person = referral.person();
    return String.join(
        "|",
        referral.id().value(),
        person.id().value(),
        person.sex().name(),
        person.born().map(b -> b.earliest() + "–" + b.latest()).orElse(""),
        referral.progress().clock().referred().toString(),
        referral.stay().since().map(Object::toString).orElse(""));
  }

  Table table(Dimension by) {
    Grouping grouping = Grouping.of(by, dataset);
    Optional<List<Range>> hits = ranges(grouping.count(placed), by + "|placed");
    Optional<List<Range>> misses = ranges(grouping.count(left), by + "|left");
    if (hits.isEmpty() || misses.isEmpty()) {
      return new Table(by, List.of(), TOO_FEW);
    }
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < grouping.labels().size(); at++) {
      rows.add(row(grouping, at, hits.get().get(at), misses.get().get(at)));
    }
    return new Table(by, rows, "");
  }

  private Optional<List<Range>> ranges(int[] counts, String name) {
    return new Rounding(key + "|" + name, threshold).ranges(counts);
  }

  private Row row(Grouping grouping, int at, Range hits, Range misses) {
    String label = grouping.labels().get(at);
    Range percent = Intervals.percent(hits, misses);
    Optional<Range> wait =
        hits.least() + misses.least() >= 2 * threshold
            ? Optional.of(Intervals.median(waits.of(r -> isIn(r, grouping, label)), STEP))
            : Optional.empty();
    return new Row(label, hits, misses, percent, verdict(percent), wait);
  }

  private static boolean isIn(Referral referral, Grouping grouping, String label) {
    return grouping.label().apply(referral).equals(label);
  }

  private Verdict verdict(Range percent) {
    double all = 100.0 * placed.size() / (placed.size() + left.size());
    if (percent.most() < all) {
      return Verdict.LESS_OFTEN;
    }
    return percent.least() > all ? Verdict.MORE_OFTEN : Verdict.NO_DIFFERENCE_SHOWN;
  }
}
