package org.placewell.matcher.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.PersonId;

/**
 * Two people of whom either names the other never share a household. Secret: neither may learn of
 * it.
 */
record PeopleApartRule() implements HardRule, ConflictLimit {
  @Override
  public String name() {
    return "people-apart";
  }

  @Override
  public String asks() {
    return "Would nobody share a household with a person they must be kept apart from?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "met", "is home to nobody the person must be kept apart from",
        "failed", "is home to somebody the person must be kept apart from",
        "conflict", "two people who must be kept apart would live in one household",
        "full", "somebody the person must be kept apart from would live there");
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.CONFIDENTIAL;
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        new Reads(
            person -> person.apartFrom().isEmpty() ? "nobody" : person.referral().person().id(),
            Keys.HOUSEHOLD));
  }

  @Override
  public Answer answer(Pair pair) {
    return pair.place().housemates().isEmpty() ? Answer.MET : ask(pair).answer();
  }

  @Override
  public Finding ask(Pair pair) {
    PersonId person = pair.referral().person().id();
    boolean apart =
        pair.place().housemates().stream()
            .anyMatch(housemate ->
                housemate.apartFrom().contains(person)
                    || housemate.person().map(pair.history().apartFrom()::contains).orElse(false));
    return Finding.of(Answer.of(!apart));
  }

  /** One conflict for each household and couple; whose id comes first stands on the first side. */
  @Override
  public List<Side> sides(Pair pair) {
    String own = pair.referral().person().id().value();
    String household = pair.place().household().id().value();
    return pair.history().apartFrom().stream()
        .map(PersonId::value)
        .filter(other -> !other.equals(own))
        .sorted()
        .map(other -> side(household, own, other))
        .toList();
  }

  private static Side side(String household, String own, String other) {
    boolean first = own.compareTo(other) < 0;
    String couple = first ? own + " " + other : other + " " + own;
    return new Side(household + " " + couple, first);
  }
}
