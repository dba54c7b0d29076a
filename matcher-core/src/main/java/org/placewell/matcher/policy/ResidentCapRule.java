package org.placewell.matcher.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Words;

/**
 * So many residents of a kind live in one scheme at most. Those who live there and stay leave less
 * room; those who hold a bed that is on offer count by their own placement or stay.
 */
record ResidentCapRule(
    @Parameter("the most residents of each kind in one scheme; a kind is told by flags")
        List<ResidentCap> caps)
    implements SumLimit {
  ResidentCapRule {
    caps = List.copyOf(caps);
    if (caps.stream().map(ResidentCap::flags).distinct().count() < caps.size()) {
      throw new IllegalArgumentException("Each kind of resident must have one cap only.");
    }
  }

  /** Invented: a council knows what its schemes can hold. */
  static ResidentCapRule standard() {
    return caps(2);
  }

  /** Stricter than usual, to strain matchers. */
  static ResidentCapRule oneOfEach() {
    return caps(1);
  }

  private static ResidentCapRule caps(int violent) {
    return new ResidentCapRule(
        List.of(
            new ResidentCap(Set.of(FlagKind.ARSON), 1),
            new ResidentCap(Set.of(FlagKind.VIOLENCE_TO_OTHERS, FlagKind.WEAPONS), violent)));
  }

  @Override
  public String name() {
    return "resident-cap";
  }

  @Override
  public String asks() {
    return "Do no more residents of a kind live in one scheme than it can hold?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "sum",
            "the scheme would hold {total} more residents of one kind, and there is room for {limit}",
        "full", "the scheme holds as many residents of this kind as it can");
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.CONFIDENTIAL;
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        new Reads(
            person ->
                caps.stream().map(cap -> cap.concerns(person.referral().risk().flags())).toList(),
            side -> side.place().scheme().id()));
  }

  @Override
  public List<Share> shares(Pair pair) {
    return caps.stream()
        .filter(cap -> cap.concerns(pair.referral().risk().flags()))
        .map(cap -> share(cap, pair))
        .toList();
  }

  /** Who moves within the scheme is among the neighbours already. */
  private static Share share(ResidentCap cap, Pair pair) {
    List<Occupant> neighbours = pair.place().neighbours();
    long there = neighbours.stream().filter(other -> cap.concerns(other.flags())).count();
    Optional<PersonId> person = Optional.of(pair.referral().person().id());
    boolean counted = neighbours.stream().anyMatch(other -> other.person().equals(person));
    String group = pair.place().scheme().id() + " " + Words.any(cap.flags());
    return new Share(group, counted ? 0 : 1, Math.max(0, cap.most() - there));
  }
}
