package org.placewell.matcher.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.Readiness;
import org.placewell.matcher.model.Words;

/**
 * The place is where the person may go. An interim bed means another move, so it also needs a plan
 * for leaving it and a lead worker.
 */
record DestinationRule() implements HardRule {
  @Override
  public String name() {
    return "destination";
  }

  @Override
  public String asks() {
    return "Is this a kind of place the person may go to and, if it is interim, is the way on from it arranged?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "met", "offers {kind}, where the person may go",
        "interim",
            "offers {kind}, an interim bed, and the person has an exit plan and a lead worker",
        "elsewhere", "offers {kind}, which is none of the person's destinations",
        "unarranged", "offers {kind}, an interim bed, and the person has no {what}",
        "unclear", "offers {kind}, an interim bed: ask whether the person has {what}");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        new Reads(
                person -> {
                  Readiness readiness = person.referral().progress().readiness();
                  return List.of(
                      person.referral().wishes().destinations(),
                      readiness.exitPlan(),
                      readiness.leadWorker());
                },
                side -> side.place().scheme().service().place())
            .andNothingBetween()
            .andNoDates());
  }

  @Override
  public Answer answer(Pair pair) {
    PlaceKind kind = pair.place().scheme().service().place();
    boolean named = false;
    for (Destination destination : pair.referral().wishes().destinations()) {
      named |= destination.isMetBy(kind);
    }
    return named && kind.isInterim() ? ask(pair).answer() : Answer.of(named);
  }

  @Override
  public Finding ask(Pair pair) {
    PlaceKind kind = pair.place().scheme().service().place();
    String words = Words.of(kind);
    boolean named =
        pair.referral().wishes().destinations().stream()
            .anyMatch(destination -> destination.isMetBy(kind));
    if (!named) {
      return Finding.failed("elsewhere", "kind", words);
    }
    return kind.isInterim()
        ? interim(pair.referral().progress().readiness(), words)
        : Finding.met("met", "kind", words);
  }

  private static Finding interim(Readiness readiness, String kind) {
    String missing = which(readiness, Known.NO, " and no ", "");
    if (!missing.isEmpty()) {
      return Finding.failed("unarranged", "kind", kind, "what", missing);
    }
    String unclear = which(readiness, Known.UNKNOWN, " and ", "a ");
    return unclear.isEmpty()
        ? Finding.met("interim", "kind", kind)
        : Finding.review("unclear", "kind", kind, "what", unclear);
  }

  private static String which(Readiness readiness, Known known, String between, String article) {
    Stream<String> plan =
        readiness.exitPlan() == known ? Stream.of(article + "plan for leaving it") : Stream.of();
    Stream<String> worker =
        readiness.leadWorker() == known ? Stream.of(article + "lead worker") : Stream.of();
    return Stream.concat(plan, worker).collect(Collectors.joining(between));
  }
}
