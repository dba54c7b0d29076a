package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Judges one person's links under one rule. Residence is counted in days, so that spells with gaps
 * add up; dates of accrual and lapse are found by asking day after day.
 */
final class ConnectionJudge {
  private final ConnectionRule rule;
  private final Links links;

  ConnectionJudge(ConnectionRule rule, Links links) {
    this.rule = rule;
    this.links = links;
  }

  Connection on(LocalDate day) {
    Optional<Connection> exempt = exemption();
    if (exempt.isPresent()) {
      return exempt.get();
    }
    if (links.isUnknown()) {
      return new Connection.Unknown();
    }
    return connectedOn(day).or(() -> accrual(day)).orElseGet(Connection.NotConnected::new);
  }

  private Optional<Connection> exemption() {
    return rule.exemptions().entrySet().stream()
        .filter(entry -> links.exemptions().contains(entry.getKey()))
        .findFirst()
        .map((Map.Entry<Exemption, String> e) -> new Connection.Exempt(e.getKey(), e.getValue()));
  }

  private Optional<Connection> connectedOn(LocalDate day) {
    if (rule.test() == ConnectionTest.RESPONSIBLE_AUTHORITY) {
      return beforeDetention();
    }
    Optional<Connection> byTie =
        tiesOn(day)
            .findFirst()
            .map(t -> new Connection.Connected(ground(t.kind()), t.from(), t.until()));
    return byTie.or(() -> resident(day) ? Optional.of(byResidence(day)) : Optional.empty());
  }

  private Stream<Tie> tiesOn(LocalDate day) {
    return links.ties().stream()
        .filter(tie -> rule.ties().contains(tie.kind()) && rule.areas().contains(tie.area()))
        .filter(tie -> tie.covers(day));
  }

  private Connection byResidence(LocalDate day) {
    LocalDate from = day;
    while (resident(from.minusDays(1))) {
      from = from.minusDays(1);
    }
    return new Connection.Connected(Connection.Ground.RESIDENCE, from, lapse(day));
  }

  /** The last connected day, if every spell that counts has an end. */
  private Optional<LocalDate> lapse(LocalDate day) {
    boolean stillThere = ownChoice().anyMatch(spell -> spell.until().isEmpty());
    if (stillThere) {
      return Optional.empty();
    }
    LocalDate last = day;
    while (resident(last.plusDays(1))) {
      last = last.plusDays(1);
    }
    return Optional.of(last);
  }

  /** Only a spell that goes on can still accrue; it will within the longest period asked for. */
  private Optional<Connection> accrual(LocalDate day) {
    boolean stillThere =
        ownChoice().anyMatch(s -> s.until().map(last -> last.isAfter(day)).orElse(true));
    int months = rule.residence().stream().mapToInt(ResidencePeriod::months).max().orElse(0);
    if (!stillThere) {
      return Optional.empty();
    }
    return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
        .takeWhile(next -> !next.isAfter(day.plusMonths(months)))
        .filter(this::resident)
        .findFirst()
        .map(Connection.Accrues::new);
  }

  private boolean resident(LocalDate day) {
    return rule.residence().stream()
        .anyMatch(period -> daysResident(period, day) >= period.daysAsked(day));
  }

  /** Days of residence in the period that ends before the given day. */
  private long daysResident(ResidencePeriod period, LocalDate day) {
    LocalDate start = day.minusMonths(period.within());
    return ownChoice()
        .flatMap(spell -> start.datesUntil(day).filter(spell::covers))
        .distinct()
        .count();
  }

  private Stream<Residence> ownChoice() {
    return links.residences().stream()
        .filter(spell -> spell.choice() == Chosen.OF_CHOICE)
        .filter(spell -> rule.areas().contains(spell.area()));
  }

  private Optional<Connection> beforeDetention() {
    return links.residences().stream()
        .filter(spell -> spell.choice() == Chosen.DETAINED)
        .max(Comparator.comparing(Residence::from))
        .flatMap(detention -> lastHomeBefore(detention.from()))
        .filter(home -> rule.areas().contains(home.area()))
        .map(home ->
            new Connection.Connected(
                Connection.Ground.BEFORE_DETENTION, home.from(), Optional.empty()));
  }

  private Optional<Residence> lastHomeBefore(LocalDate day) {
    Set<Chosen> counts = Set.of(Chosen.OF_CHOICE);
    return links.residences().stream()
        .filter(spell -> counts.contains(spell.choice()) && spell.from().isBefore(day))
        .max(Comparator.comparing(Residence::from));
  }

  private static Connection.Ground ground(TieKind kind) {
    return switch (kind) {
      case EMPLOYMENT -> Connection.Ground.EMPLOYMENT;
      case FAMILY -> Connection.Ground.FAMILY;
      case SPECIAL_CIRCUMSTANCES -> Connection.Ground.SPECIAL_CIRCUMSTANCES;
      case CARE_LEAVER -> Connection.Ground.CARE_LEAVER;
      case ASYLUM_SUPPORT -> Connection.Ground.ASYLUM_SUPPORT;
    };
  }
}
