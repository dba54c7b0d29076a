package org.placewell.matcher.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placewell.matcher.ask.Change;
import org.placewell.matcher.ask.Contents;
import org.placewell.matcher.ask.Fact;
import org.placewell.matcher.ask.PersonFact;
import org.placewell.matcher.ask.VacancyDate;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Exemption;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import picocli.CommandLine.Option;

/** Frequent changes, in short. They are made in the order of this list. */
final class ScenarioOptions {
  @Option(names = "--withdraw", paramLabel = "ID", description = "A referral or a vacancy is gone.")
  private List<String> withdrawn = List.of();

  @Option(
      names = "--copy",
      paramLabel = "VACANCY=ID",
      description = "There is one more vacancy like this one, under a new id.")
  private List<String> copied = List.of();

  @Option(
      names = "--move-date",
      paramLabel = "VACANCY=DATE",
      description = "A vacancy is ready on another day.")
  private List<String> moved = List.of();

  @Option(
      names = "--settle",
      paramLabel = "REFERRAL=CAUSE",
      description = "Something a move waits for is settled, for instance R-03=identity.")
  private List<String> settled = List.of();

  @Option(
      names = "--band",
      paramLabel = "REFERRAL=BAND",
      description = "A person is in another band.")
  private List<String> banded = List.of();

  @Option(
      names = "--exempt",
      paramLabel = "REFERRAL=GROUND",
      description = "A person is exempt from connection tests on a ground.")
  private List<String> exempted = List.of();

  @Option(
      names = "--forbid",
      paramLabel = "REFERRAL=VACANCY",
      description = "A person and a vacancy are kept apart.")
  private List<String> forbidden = List.of();

  @Option(names = "--pin", paramLabel = "REFERRAL=VACANCY", description = "A placement is agreed.")
  private List<String> pinned = List.of();

  /** The changes; none if none is asked for. */
  List<Change> changes(Dataset dataset) {
    List<Change> changes = new ArrayList<>();
    withdrawn.forEach(id -> changes.add(withdraw(dataset, id)));
    each(changes, "--copy", copied, (v, as) -> new Fact.CopyVacancy(vacancy(v), vacancy(as)));
    each(
        changes,
        "--move-date",
        moved,
        (v, to) -> new Fact.MoveVacancyDate(vacancy(v), VacancyDate.READY, day("--move-date", to)));
    each(
        changes,
        "--settle",
        settled,
        (r, cause) -> new Fact.SettleCause(referral(r), code("--settle", cause, CauseKind.class)));
    each(
        changes,
        "--band",
        banded,
        (r, band) -> new Fact.SetBand(referral(r), code("--band", band, Band.class)));
    each(
        changes,
        "--exempt",
        exempted,
        (r, ground) ->
            new PersonFact.Exempt(referral(r), code("--exempt", ground, Exemption.class)));
    each(changes, "--forbid", forbidden, (r, v) -> new Fact.Forbid(referral(r), vacancy(v)));
    each(changes, "--pin", pinned, (r, v) -> new Fact.Pin(referral(r), vacancy(v)));
    return changes;
  }

  /** Whether any change is asked for. */
  boolean areGiven() {
    return Stream.of(withdrawn, copied, moved, settled, banded, exempted, forbidden, pinned)
        .anyMatch(list -> !list.isEmpty());
  }

  private static Change withdraw(Dataset dataset, String id) {
    boolean isVacancy =
        dataset.stock().vacancies().stream().anyMatch(one -> one.id().value().equals(id));
    List<VacancyId> vacancies = isVacancy ? List.of(vacancy(id)) : List.of();
    List<ReferralId> people = isVacancy ? List.of() : List.of(referral(id));
    return new Contents.Withdraw(
        List.of(), List.of(), List.of(), List.of(), vacancies, people, List.of());
  }

  private static void each(
      List<Change> changes,
      String option,
      List<String> given,
      BiFunction<String, String, Change> make) {
    for (String text : given) {
      int at = text.indexOf('=');
      if (at < 1 || at == text.length() - 1) {
        throw new Fault(
            Exit.USAGE, option + " " + text + ": Two names joined by = are needed, as in A=B.");
      }
      changes.add(make.apply(text.substring(0, at), text.substring(at + 1)));
    }
  }

  private static ReferralId referral(String id) {
    return named(id, ReferralId::new);
  }

  private static VacancyId vacancy(String id) {
    return named(id, VacancyId::new);
  }

  private static <T> T named(String id, Function<String, T> make) {
    try {
      return make.apply(id);
    } catch (IllegalArgumentException e) {
      throw new Fault(Exit.USAGE, id + ": " + e.getMessage());
    }
  }

  static LocalDate day(String option, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Fault(Exit.USAGE, option + ": This is no day; write it as in 2026-04-03.");
    }
  }

  static <E extends Enum<E>> E code(String option, String text, Class<E> type) {
    String code = text.toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(type.getEnumConstants())
        .filter(one -> one.name().equals(code))
        .findFirst()
        .orElseThrow(() ->
            new Fault(
                Exit.USAGE,
                "%s %s: There is no such code; there are %s."
                    .formatted(option, text, codes(type))));
  }

  private static <E extends Enum<E>> String codes(Class<E> type) {
    List<String> names =
        Stream.of(type.getEnumConstants())
            .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    return String.join(", ", names);
  }
}
