package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placewell.matcher.ask.Way.Effort;
import org.placewell.matcher.ask.Way.Step;
import org.placewell.matcher.model.Connection;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.policy.Pair;

/** What was said before of a person and a place: to be waited out, or lifted. */
final class CaseworkSteps {
  private final Pair pair;
  private final ReferralId who;
  private final SchemeId scheme;

  CaseworkSteps(Pair pair) {
    this.pair = pair;
    this.who = pair.referral().id();
    this.scheme = pair.place().scheme().id();
  }

  List<Step> all() {
    return Stream.concat(waits().stream(), lifts()).toList();
  }

  /** The days on which something that stands in the way today is over. */
  List<Step> waits() {
    Stream<LocalDate> over =
        Stream.of(
                pair.history().holds().stream().map(Hold::until),
                pair.history().refusals().stream().map(refusal -> refusal.until()),
                pair.referral().risk().exclusions().stream()
                    .filter(area -> pair.place().site().liesIn(area.area()))
                    .map(area -> area.until()))
            .flatMap(days -> days)
            .flatMap(Optional::stream)
            .map(last -> last.plusDays(1));
    return new TreeSet<>(Stream.concat(over, accrual().stream()).toList())
        .stream()
            .filter(pair.today()::isBefore)
            .map(
                day -> Step.of(Effort.SETTLE, new Fact.MoveRunDate(day), "it is decided on " + day))
            .toList();
  }

  /** The day on which the person will have lived there for long enough. */
  private Optional<LocalDate> accrual() {
    return pair.place()
        .scheme()
        .connection()
        .map(rule ->
            rule.judge(pair.referral().links(), pair.place().site().borough(), pair.today()))
        .flatMap(found ->
            found instanceof Connection.Accrues later ? Optional.of(later.on()) : Optional.empty());
  }

  private Stream<Step> lifts() {
    Stream<Step> refusals =
        pair.history().refusals().stream()
            .limit(1)
            .map(refusal ->
                lift(new Fact.LiftRefusals(who, scheme), "the person no longer refuses " + scheme));
    Stream<Step> rejections =
        pair.history().rejections().stream()
            .limit(1)
            .map(rejection ->
                lift(
                    new Fact.LiftRejections(who, scheme),
                    scheme + " no longer rejects the person"));
    Stream<Step> holds =
        pair.history().holds().stream()
            .map(hold -> new Fact.LiftHolds(hold.referral(), hold.vacancy()))
            .distinct()
            .map(change -> lift(change, "the hold on " + what(change) + " is lifted"))
            .sorted(Comparator.comparing(Step::words));
    return Stream.of(refusals, rejections, holds).flatMap(steps -> steps);
  }

  private static Step lift(Change change, String words) {
    return Step.of(Effort.LIFT, change, words);
  }

  private static String what(Fact.LiftHolds change) {
    if (change.referral().isEmpty()) {
      return change.vacancy().orElseThrow().value();
    }
    return change.vacancy().map(vacancy -> vacancy + " for the person").orElse("the person's case");
  }
}
