package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Connection;
import org.placewell.matcher.model.ConnectionRule;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.policy.Timing;

/**
 * Whether dates can stand in the way between one person and a place: asked of a city's pairs, so
 * from few facts and without looking up the pair. Never no where they do.
 */
final class DateHints {
  private static final int NOBODY = -1;
  private static final int NO_RULE = -1;

  private final Eligibility all;
  private final boolean reviewed;

  /** People and vacancies of whom something is said that ends some day. */
  private final Set<Id> waiting = new HashSet<>();

  /** Columns that are not free in time. */
  private final BitSet late;

  /** The rules about links that places have, each with its borough; and of each column which. */
  private final List<Rule> rules = new ArrayList<>();

  private final int[] ruleOf;

  /** For the person asked about last, the rules by which time alone would link them. */
  private final BitSet accruing = new BitSet();

  private int asked = NOBODY;

  private record Rule(ConnectionRule rule, AreaCode borough) {}

  /**
   * @param reviewed whether what has to be reviewed stands in the way as well
   */
  DateHints(Eligibility all, boolean reviewed) {
    this.all = all;
    this.reviewed = reviewed;
    all.dataset().casework().holds().stream()
        .filter(hold -> hold.until().isPresent())
        .forEach(
            hold -> waiting.add(hold.referral().<Id>map(id -> id).or(hold::vacancy).orElseThrow()));
    all.dataset().casework().refusals().stream()
        .filter(refusal -> refusal.until().isPresent())
        .forEach(refusal -> waiting.add(refusal.referral()));
    all.rows().stream()
        .filter(who -> who.risk().exclusions().stream().anyMatch(area -> area.until().isPresent()))
        .forEach(who -> waiting.add(who.id()));
    Map<Rule, Integer> numbers = new HashMap<>();
    this.late =
        IntStream.range(0, all.rows().isEmpty() ? 0 : all.columns().size())
            .filter(this::isLate)
            .collect(BitSet::new, BitSet::set, BitSet::or);
    this.ruleOf = all.columns().stream().mapToInt(place -> ruleOf(place, numbers)).toArray();
  }

  private int ruleOf(Place place, Map<Rule, Integer> numbers) {
    return place
        .scheme()
        .connection()
        .map(rule -> numbers.computeIfAbsent(new Rule(rule, place.site().borough()), this::note))
        .orElse(NO_RULE);
  }

  private int note(Rule rule) {
    rules.add(rule);
    return rules.size() - 1;
  }

  boolean may(int row, int column) {
    Place place = all.columns().get(column);
    Referral who = all.rows().get(row);
    return reviewed
        || waiting.contains(who.id())
        || waiting.contains(place.vacancy().id())
        || isLate(who, column)
        || (ruleOf[column] != NO_RULE && accrues(row, ruleOf[column]));
  }

  private boolean isLate(Referral who, int column) {
    return late.get(column)
        || all.columns().get(column).vacancy().dates().fillBy().stream()
            .anyMatch(
                last -> who.progress().readiness().readyOn().filter(last::isBefore).isPresent());
  }

  /** Whether a place is not free in time, whoever comes, or nobody knows when. */
  private boolean isLate(int column) {
    Optional<LocalDate> last = all.columns().get(column).vacancy().dates().fillBy();
    Timing timing = all.pair(0, column).timing();
    return last.filter(day -> timing.placeReady().isEmpty() || timing.earliest().isAfter(day))
        .isPresent();
  }

  private boolean accrues(int row, int number) {
    if (row != asked) {
      asked = row;
      accruing.clear();
      for (int at = 0; at < rules.size(); at++) {
        accruing.set(at, accrues(all.rows().get(row), rules.get(at)));
      }
    }
    return accruing.get(number);
  }

  private boolean accrues(Referral who, Rule rule) {
    return rule.rule().judge(who.links(), rule.borough(), all.dataset().on())
        instanceof Connection.Accrues;
  }
}
