package org.placewell.matcher.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.Birth;
import org.placewell.matcher.model.ClientGroup;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Gender;
import org.placewell.matcher.model.Person;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralSource;
import org.placewell.matcher.model.Residence;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.Words;

/**
 * The groups of one dimension, and the group of each person.
 *
 * @param labels all groups there could be, also those that nobody is in: which ones are listed must
 *     not tell who is there
 */
record Grouping(List<String> labels, Function<Referral, String> label) {
  static final String NOT_KNOWN = "not known";
  private static final String ELSEWHERE = "elsewhere";
  private static final String SEVERAL = "several";
  private static final int FIRST_AGE = 20;
  private static final int LAST_AGE = 60;
  private static final int STEP = 10;
  private static final int OLDEST = 200;

  Grouping {
    labels = List.copyOf(labels);
  }

  /** The groups of a dataset. */
  static Grouping of(Dimension dimension, Dataset dataset) {
    return switch (dimension) {
      case SEX -> codes(Sex.class, r -> Optional.of(r.person().sex()));
      case GENDER -> codes(Gender.class, r -> r.person().gender());
      case AGE -> ages(dataset.on());
      case CLIENT_GROUP -> clientGroups();
      case SOURCE -> codes(ReferralSource.class, r -> Optional.of(r.progress().source()));
      case SETTING -> codes(Setting.class, r -> Optional.of(r.stay().setting()));
      case BAND -> bands();
      case SUPPORT -> supports();
      case BOROUGH -> boroughs(dataset);
    };
  }

  /** How many people are in each group. */
  int[] count(List<Referral> people) {
    int[] counts = new int[labels.size()];
    people.forEach(person -> counts[labels.indexOf(label.apply(person))]++);
    return counts;
  }

  private static Grouping bands() {
    List<String> labels = Arrays.stream(Band.values()).map(Grouping::name).toList();
    return new Grouping(labels, r -> name(r.progress().band()));
  }

  private static String name(Band band) {
    return band == Band.UNKNOWN ? NOT_KNOWN : band.name();
  }

  private static <E extends Enum<E>> Grouping codes(
      Class<E> type, Function<Referral, Optional<E>> code) {
    Stream<String> known =
        EnumSet.allOf(type).stream().filter(c -> !c.name().equals("UNKNOWN")).map(Words::of);
    return new Grouping(
        Stream.concat(known, Stream.of(NOT_KNOWN)).toList(),
        r ->
            code.apply(r)
                .filter(c -> !c.name().equals("UNKNOWN"))
                .map(Words::of)
                .orElse(NOT_KNOWN));
  }

  private static Grouping ages(LocalDate on) {
    List<int[]> bounds =
        Stream.of(
                Stream.of(new int[] {0, FIRST_AGE - 1}),
                IntStream.iterate(FIRST_AGE, age -> age < LAST_AGE, age -> age + STEP)
                    .mapToObj(age -> new int[] {age, age + STEP - 1}),
                Stream.of(new int[] {LAST_AGE, OLDEST}))
            .flatMap(Function.identity())
            .toList();
    List<String> labels =
        Stream.concat(bounds.stream().map(Grouping::ages), Stream.of(NOT_KNOWN)).toList();
    return new Grouping(
        labels, r -> r.person().born().flatMap(born -> age(born, bounds, on)).orElse(NOT_KNOWN));
  }

  private static Optional<String> age(Birth born, List<int[]> bounds, LocalDate on) {
    return bounds.stream()
        .filter(b -> born.ageWithin(b[0], b[1], on) == Answer.MET)
        .map(Grouping::ages)
        .findFirst();
  }

  private static String ages(int[] bounds) {
    if (bounds[0] == 0) {
      return "under " + FIRST_AGE;
    }
    return bounds[1] == OLDEST ? LAST_AGE + " and over" : bounds[0] + " to " + bounds[1];
  }

  private static Grouping clientGroups() {
    List<String> labels =
        Stream.concat(
                Arrays.stream(ClientGroup.values()).map(Words::of), Stream.of(SEVERAL, NOT_KNOWN))
            .toList();
    return new Grouping(labels, r -> clientGroup(r.person()));
  }

  private static String clientGroup(Person person) {
    if (person.clientGroups().size() > 1) {
      return SEVERAL;
    }
    return person.clientGroups().stream().map(Words::of).findFirst().orElse(NOT_KNOWN);
  }

  private static Grouping supports() {
    List<String> labels =
        Stream.concat(
                Arrays.stream(SupportLevel.values()).map(Words::of),
                Stream.of("disputed", "undecided", "said in needs"))
            .toList();
    return new Grouping(
        labels,
        r ->
            switch (r.needs().support()) {
              case SupportNeed.Agreed agreed -> Words.of(agreed.level());
              case SupportNeed.Disputed disputed -> "disputed";
              case SupportNeed.Undecided undecided -> "undecided";
              case SupportNeed.SaidInNeeds said -> "said in needs";
            });
  }

  private static Grouping boroughs(Dataset dataset) {
    List<String> boroughs =
        dataset.stock().schemes().stream()
            .map(scheme -> scheme.site().borough().value())
            .distinct()
            .sorted()
            .toList();
    return new Grouping(
        Stream.concat(boroughs.stream(), Stream.of(ELSEWHERE, NOT_KNOWN)).toList(),
        r ->
            r.links().residences().stream()
                .max(Comparator.comparing(Residence::from))
                .map(last -> last.area().value())
                .map(area -> boroughs.contains(area) ? area : ELSEWHERE)
                .orElse(NOT_KNOWN));
  }

  @Override
  public String toString() {
    return "grouping of " + labels.size();
  }
}
