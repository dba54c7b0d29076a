package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Connection;
import org.placewell.matcher.model.ConnectionRule;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.plan.Eligibility;

/**
 * Whether dates can stand in the way between one person and a place: asked of a city's pairs, so
 * from few facts and without looking up the pair. Never no where they do.
 */
final class DateHints {
  private final Eligibility all;
  private final boolean reviewed;

  /** People and vacancies of whom something is said that ends some day. */
  private final Set<Id> waiting = new HashSet<>();

  private final Map<Rule, Boolean> accrues = new HashMap<>();

  private record Rule(int row, ConnectionRule rule, AreaCode borough) {}

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
  }

  boolean may(int row, int column) {
    Place place = all.columns().get(column);
    Referral who = all.rows().get(row);
    return reviewed
        || waiting.contains(who.id())
        || waiting.contains(place.vacancy().id())
        || isLate(who, place)
        || place.scheme().connection().map(rule -> accrues(row, rule, place)).orElse(false);
  }

  /** A bed that works or a turnaround put off may be late whoever comes. */
  private static boolean isLate(Referral who, Place place) {
    Optional<LocalDate> last = place.vacancy().dates().fillBy();
    if (last.isEmpty()) {
      return false;
    }
    return place.vacancy().dates().ready().isEmpty()
        || place.bedspace().outOfService().isPresent()
        || who.progress().readiness().readyOn().map(last.get()::isBefore).orElse(false);
  }

  private boolean accrues(int row, ConnectionRule rule, Place place) {
    AreaCode borough = place.site().borough();
    return accrues.computeIfAbsent(
        new Rule(row, rule, borough),
        key ->
            rule.judge(all.rows().get(row).links(), borough, all.dataset().on())
                instanceof Connection.Accrues);
  }
}
