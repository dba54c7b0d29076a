package org.placewell.matcher.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Choice;
import org.placewell.matcher.model.Wishes;
import org.placewell.matcher.policy.Reads.PersonSide;

/**
 * Points for the best of the resident's choices that the place is; points off for what they may
 * refuse.
 */
record ResidentChoiceRule(
    @Parameter("points for the first choice") long first,
    @Parameter("points less for each rank below; never less than 0 in all") long step,
    @Parameter("points off for each thing the resident may refuse") long refusable)
    implements SoftRule {
  static ResidentChoiceRule standard() {
    return new ResidentChoiceRule(40, 10, 15);
  }

  @Override
  public String name() {
    return "resident-choice";
  }

  @Override
  public String asks() {
    return "How well does the place meet the resident's ranked choices, and what of it may they refuse?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "choice", "is the resident's choice number {rank}",
        "refusable", "has something the resident may refuse ({count})",
        "both",
            "is the resident's choice number {rank}, but has something they may refuse ({count})",
        "none", "is none of the resident's choices and has nothing they may refuse");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(new Reads(person -> person.referral().wishes(), Keys.CONDITIONS));
  }

  @Override
  public Optional<List<List<Worth>>> worth(PersonSide person) {
    Wishes wishes = person.referral().wishes();
    List<List<Worth>> worth = new ArrayList<>();
    worth.add(
        wishes.choices().stream()
            .sorted(Comparator.comparingInt(Choice::rank))
            .map(choice -> new Worth(choice.place(), points(choice)))
            .toList());
    wishes.refusable().forEach(thing -> worth.add(List.of(new Worth(thing, -refusable))));
    return Optional.of(worth);
  }

  @Override
  public Points ask(FairPair pair) {
    Optional<Choice> best = pair.bestChoice();
    long things = pair.refusableThings();
    long value = best.map(this::points).orElse(0L) - refusable * things;
    if (best.isEmpty()) {
      return things == 0 ? Points.none() : Points.of(value, "refusable", "count", things);
    }
    int rank = best.get().rank();
    return things == 0
        ? Points.of(value, "choice", "rank", rank)
        : Points.of(value, "both", "rank", rank, "count", things);
  }

  private long points(Choice choice) {
    return Math.max(0, first - step * (choice.rank() - 1L));
  }
}
