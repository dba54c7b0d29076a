package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewell.matcher.ask.PlanDiff.PersonChange;
import org.placewell.matcher.ask.Urgent.Cost;
import org.placewell.matcher.ask.Urgent.Way;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.Placement;

/** An option in words. */
final class UrgentWords {
  private UrgentWords() {}

  static String option(
      Way way, Placement place, boolean interim, List<Line> checks, Optional<Cost> cost) {
    List<String> parts = new ArrayList<>();
    parts.add("%s from %s: %s.".formatted(place.vacancy(), place.start(), how(way, place)));
    if (interim) {
      parts.add("It is an interim bed: a second move has to follow.");
    }
    if (!checks.isEmpty()) {
      parts.add(
          checks.stream()
              .map(line -> line.about() + " " + line.words())
              .collect(Collectors.joining("; ", "Still to check: ", ".")));
    }
    cost.ifPresent(one -> cost(parts, one));
    return String.join(" ", parts);
  }

  private static String how(Way way, Placement place) {
    return switch (way) {
      case PROPOSED -> "proposed already";
      case FREE -> "nobody is proposed for it";
      case TAKEN -> "proposed to somebody else so far";
      case CHAIN ->
          "once "
              + place.after().map(ReferralId::value).orElse("")
              + " has moved; tell nobody of it before";
    };
  }

  private static void cost(List<String> parts, Cost cost) {
    cost.others().stream().map(PersonChange::words).forEach(parts::add);
    if (cost.others().isEmpty()) {
      parts.add("It changes nothing for anybody else.");
    }
    if (!cost.passedOver().isEmpty()) {
      List<String> names = cost.passedOver().stream().map(ReferralId::value).toList();
      parts.add(
          KeepingWords.named(names)
              + (names.size() == 1 ? " comes" : " come")
              + " before on the list, could take it, and would have no place.");
    }
    parts.add("Goals: " + KeepingWords.prices(cost.prices()) + proof(cost) + ".");
  }

  private static String proof(Cost cost) {
    return cost.exact() ? "" : "; whether it can be had for less is not proven";
  }
}
