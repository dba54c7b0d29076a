package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges one person's links under one rule. */
final class ConnectionJudge {
  private static final Set<Chosen> OF_CHOICE = Set.of(Chosen.OF_CHOICE);
  private static final Set<Chosen> PERHAPS_OF_CHOICE = Set.of(Chosen.OF_CHOICE, Chosen.UNKNOWN);

  private final ConnectionRule rule;
  private final Set<AreaCode> areas;
  private final Links links;

  ConnectionJudge(ConnectionRule rule, Set<AreaCode> areas, Links links) {
    this.rule = rule;
    this.areas = areas;
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
    return rule.test() == ConnectionTest.RESPONSIBLE_AUTHORITY ? beforeDetention() : linked(day);
  }

  /** What {@link #on} comes to, without looking for dates. */
  Answer answer(LocalDate day) {
    if (rule.test() == ConnectionTest.RESPONSIBLE_AUTHORITY) {
      return answer(on(day));
    }
    if (exemption().isPresent()) {
      return Answer.MET;
    }
    if (links.isUnknown()) {
      return Answer.NEEDS_REVIEW;
    }
    if (tieOn(day).isPresent() || lived(OF_CHOICE, day)) {
      return Answer.MET;
    }
    return lived(PERHAPS_OF_CHOICE, day) ? Answer.NEEDS_REVIEW : Answer.FAILED;
  }

  private static Answer answer(Connection connection) {
    return switch (connection) {
      case Connection.Connected connected -> Answer.MET;
      case Connection.Exempt exempt -> Answer.MET;
      case Connection.Unknown unknown -> Answer.NEEDS_REVIEW;
      case Connection.Accrues accrues -> Answer.FAILED;
      case Connection.NotConnected not -> Answer.FAILED;
    };
  }

  private boolean lived(Set<Chosen> choices, LocalDate day) {
    for (Residence spell : links.residences()) {
      if (choices.contains(spell.choice()) && areas.contains(spell.area())) {
        return count(choices).isEnough(day);
      }
    }
    return false;
  }

  boolean connects(LocalDate day) {
    if (rule.test() == ConnectionTest.RESPONSIBLE_AUTHORITY) {
      return on(day) instanceof Connection.Connected;
    }
    return exemption().isEmpty() && (tieOn(day).isPresent() || lived(OF_CHOICE, day));
  }

  private Optional<Connection> exemption() {
    if (links.exemptions().isEmpty()) {
      return Optional.empty();
    }
    return rule.exemptions().entrySet().stream()
        .filter(entry -> links.exemptions().contains(entry.getKey()))
        .findFirst()
        .map((Map.Entry<Exemption, String> e) -> new Connection.Exempt(e.getKey(), e.getValue()));
  }

  private Connection linked(LocalDate day) {
    Optional<Tie> tie = tieOn(day);
    if (tie.isPresent()) {
      Tie held = tie.get();
      return new Connection.Connected(ground(held.kind()), held.from(), held.until());
    }
    ResidenceCount residence = count(OF_CHOICE);
    if (residence.isEnough(day)) {
      return new Connection.Connected(
          Connection.Ground.RESIDENCE, residence.enoughSince(day), residence.enoughUntil(day));
    }
    if (count(PERHAPS_OF_CHOICE).isEnough(day)) {
      return new Connection.Unknown();
    }
    return residence
        .enoughFrom(day)
        .map((LocalDate on) -> (Connection) new Connection.Accrues(on))
        .orElseGet(Connection.NotConnected::new);
  }

  private Optional<Tie> tieOn(LocalDate day) {
    for (Tie tie : links.ties()) {
      boolean counts = rule.ties().contains(tie.kind()) && areas.contains(tie.area());
      if (counts && tie.covers(day)) {
        return Optional.of(tie);
      }
    }
    return Optional.empty();
  }

  private ResidenceCount count(Set<Chosen> choices) {
    List<Residence> spells = new ArrayList<>();
    for (Residence spell : links.residences()) {
      if (choices.contains(spell.choice()) && areas.contains(spell.area())) {
        spells.add(spell);
      }
    }
    return new ResidenceCount(rule.residence(), spells);
  }

  /** The last home before the last detention; a home of which it is not known is none to go by. */
  private Connection beforeDetention() {
    Optional<Residence> detention = last(links.residences().stream().filter(s -> isDetained(s)));
    if (detention.isEmpty()) {
      return new Connection.NotConnected();
    }
    LocalDate day = detention.get().from();
    Optional<Residence> home =
        last(
            links.residences().stream()
                .filter(spell -> !isDetained(spell) && spell.from().isBefore(day)));
    if (home.isEmpty() || home.get().choice() == Chosen.UNKNOWN) {
      return new Connection.Unknown();
    }
    return areas.contains(home.get().area())
        ? new Connection.Connected(
            Connection.Ground.BEFORE_DETENTION, home.get().from(), Optional.empty())
        : new Connection.NotConnected();
  }

  private static boolean isDetained(Residence spell) {
    return spell.choice() == Chosen.DETAINED;
  }

  private static Optional<Residence> last(Stream<Residence> spells) {
    return spells.max(Comparator.comparing(Residence::from));
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
