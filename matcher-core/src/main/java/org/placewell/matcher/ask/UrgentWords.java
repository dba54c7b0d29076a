package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewell.matcher.ask.PlanDiff.PersonChange;
import org.placewell.matcher.ask.PlanDiff.Turn;
import org.placewell.matcher.ask.Urgent.Cost;
import org.placewell.matcher.ask.Urgent.Way;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.Placement;

/** An option in words. */
final class UrgentWords {
  private UrgentWords() {}

  /**
   * An option.
   *
   * @param now who is proposed for the place
   */
  static String option(
      Way way,
      Placement place,
      List<ReferralId> now,
      boolean interim,
      List<Line> checks,
      Optional<Cost> cost) {
    List<String> parts = new ArrayList<>();
    parts.add("%s from %s: %s.".formatted(place.vacancy(), place.start(), how(way, place, now)));
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

  private static String how(Way way, Placement place, List<ReferralId> now) {
    return switch (way) {
      case PROPOSED -> "proposed already";
      case FREE -> "nobody is proposed for it";
      case TAKEN ->
          now.isEmpty()
              ? "it can be had only if others have another place"
              : "so far for " + KeepingWords.named(now.stream().map(ReferralId::value).toList());
      case CHAIN ->
          "once "
              + place.after().map(ReferralId::value).orElse("")
              + " has moved; tell nobody of it before";
    };
  }

  private static void cost(List<String> parts, Cost cost) {
    parts.add(
        cost.others().isEmpty()
            ? "It changes nothing for anybody else."
            : "Then " + others(cost.others()) + ".");
    if (!cost.passedOver().isEmpty()) {
      List<String> names = cost.passedOver().stream().map(ReferralId::value).toList();
      parts.add(
          KeepingWords.named(names)
              + (names.size() == 1 ? " is" : " are")
              + " earlier on the list, could take it, and would have no place.");
    }
    parts.add("Goal by goal: " + KeepingWords.prices(cost.prices()) + proof(cost) + ".");
  }

  /** Those who lose a place first, then those who gain one, then all others in brief. */
  private static String others(List<PersonChange> others) {
    List<String> parts = new ArrayList<>();
    others.stream()
        .filter(person -> person.turn() == Turn.LOSES)
        .map(person -> person.referral() + " loses " + vacancy(person.before()))
        .forEach(parts::add);
    others.stream()
        .filter(person -> person.turn() == Turn.GAINS)
        .map(person -> person.referral() + " gains " + vacancy(person.after()))
        .forEach(parts::add);
    some(others, Turn.MOVES).ifPresent(names -> parts.add(names + " get another place"));
    some(others, Turn.OTHER_TERMS)
        .ifPresent(names -> parts.add("other dates or terms hold for " + names));
    return String.join("; ", parts);
  }

  private static Optional<String> some(List<PersonChange> others, Turn turn) {
    List<String> names =
        others.stream()
            .filter(person -> person.turn() == turn)
            .map(person -> person.referral() + " (" + vacancy(person.after()) + ")")
            .toList();
    return Optional.of(names).filter(some -> !some.isEmpty()).map(KeepingWords::named);
  }

  private static String vacancy(Optional<Placement> placement) {
    return placement
        .map(
            one -> one.vacancy() + one.after().map(who -> " once " + who + " has moved").orElse(""))
        .orElse("");
  }

  private static String proof(Cost cost) {
    return cost.exact() ? "" : "; whether it can be had for less is not proven";
  }
}
