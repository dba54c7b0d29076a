package org.placewell.matcher.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Connection;
import org.placewell.matcher.model.Connection.Accrues;
import org.placewell.matcher.model.Connection.Connected;
import org.placewell.matcher.model.Connection.Exempt;
import org.placewell.matcher.model.Connection.NotConnected;
import org.placewell.matcher.model.Connection.Unknown;
import org.placewell.matcher.model.ConnectionRule;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.Words;
import org.placewell.matcher.policy.Reads.PlaceSide;

/**
 * The person passes the scheme's own connection rule, judged on the day of the run and for the
 * borough of the site where the rule names no areas. The rule is the council's policy; nothing here
 * decides a statutory duty.
 */
record SchemeConnectionRule() implements HardRule {
  private static final Object NONE = "none";

  @Override
  public String name() {
    return "connection";
  }

  @Override
  public String asks() {
    return "Does the person pass the scheme's connection rule on the day of the run?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "no-rule", "has no connection rule",
        "connected", "asks for a connection, and the person has one since {from}: {ground}",
        "lapses",
            "asks for a connection, and the person has one from {from} until {until}: {ground}",
        "exempt", "asks for a connection, from which the person is exempt: {instrument}",
        "accrues",
            "asks for a connection, which the person will have on {on} by staying where they are",
        "not-connected", "asks for a connection, which the person does not have",
        "unknown", "asks for a connection: ask where the person lived, and whether by choice");
  }

  @Override
  public Optional<Reads> reads() {
    return Optional.of(
        new Reads(
                person -> person.referral().links(),
                side ->
                    side.place().scheme().connection().map(rule -> key(rule, side)).orElse(NONE))
            .andNothingBetween());
  }

  /** The borough matters to a rule that names no areas. */
  private static Object key(ConnectionRule rule, PlaceSide side) {
    return rule.areas().isEmpty() ? List.of(rule, side.place().site().borough()) : rule;
  }

  @Override
  public Answer answer(Pair pair) {
    Scheme scheme = pair.place().scheme();
    Optional<ConnectionRule> rule = scheme.connection();
    return rule.isEmpty()
        ? Answer.MET
        : rule.get().ask(pair.referral().links(), scheme.site().borough(), pair.today());
  }

  @Override
  public Finding ask(Pair pair) {
    Scheme scheme = pair.place().scheme();
    return scheme
        .connection()
        .map(rule -> rule.judge(pair.referral().links(), scheme.site().borough(), pair.today()))
        .map(SchemeConnectionRule::finding)
        .orElseGet(() -> Finding.met("no-rule"));
  }

  private static Finding finding(Connection connection) {
    return switch (connection) {
      case Connected connected -> connected(connected);
      case Exempt exempt -> Finding.met("exempt", "instrument", exempt.instrument());
      case Accrues accrues -> Finding.failed("accrues", "on", accrues.on());
      case NotConnected not -> Finding.failed("not-connected");
      case Unknown unknown -> Finding.review("unknown");
    };
  }

  private static Finding connected(Connected connected) {
    String ground = Words.of(connected.ground());
    return connected
        .until()
        .map(until ->
            Finding.met("lapses", "from", connected.from(), "until", until, "ground", ground))
        .orElseGet(() -> Finding.met("connected", "from", connected.from(), "ground", ground));
  }
}
