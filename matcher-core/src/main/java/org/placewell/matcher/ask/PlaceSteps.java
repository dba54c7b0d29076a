package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.placewell.matcher.ask.Way.Effort;
import org.placewell.matcher.ask.Way.Step;
import org.placewell.matcher.model.Certainty;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.VacancyDates;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.policy.Pair;

/**
 * What could be done about a place so that it is there in time: read off its facts. Whether any of
 * it helps, the rules say.
 */
final class PlaceSteps {
  private final Pair pair;
  private final Place place;
  private final VacancyId id;

  PlaceSteps(Pair pair) {
    this.pair = pair;
    this.place = pair.place();
    this.id = place.vacancy().id();
  }

  List<Step> all() {
    return Stream.of(dates(), certainty()).flatMap(List::stream).toList();
  }

  /** Later to be filled; and ready on some day, where none is known. */
  List<Step> dates() {
    List<Step> steps = new ArrayList<>();
    VacancyDates dates = place.vacancy().dates();
    dates
        .fillBy()
        .filter(last -> last.isBefore(pair.start()))
        .map(last ->
            move(
                VacancyDate.FILL_BY,
                pair.start(),
                "%s may be filled until %s, not only %s".formatted(id, pair.start(), last)))
        .ifPresent(steps::add);
    if (pair.timing().placeReady().isEmpty()) {
      LocalDate day = dates.voidFrom().filter(pair.today()::isBefore).orElse(pair.today());
      steps.add(move(VacancyDate.READY, day, "%s is ready on %s".formatted(id, day)));
    }
    return steps;
  }

  private Step move(VacancyDate which, LocalDate to, String words) {
    return Step.of(Effort.SETTLE, new Fact.MoveVacancyDate(id, which, to), words);
  }

  private List<Step> certainty() {
    List<Step> steps = new ArrayList<>();
    if (place.vacancy().certainty() != Certainty.CONFIRMED) {
      String words = "the provider confirms that %s becomes vacant".formatted(id);
      steps.add(Step.of(Effort.SETTLE, new Fact.SetCertainty(id, Certainty.CONFIRMED), words));
    }
    if (place.bedspace().outOfService().isPresent()) {
      Change change = new Fact.ReturnToService(place.bedspace().id());
      steps.add(Step.of(Effort.SETTLE, change, id + " is back in service"));
    }
    return steps;
  }
}
