package org.placewell.matcher.ask;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.placewell.matcher.ask.Way.Effort;
import org.placewell.matcher.ask.Way.Step;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.ClientGroup;
import org.placewell.matcher.model.ConnectionRule;
import org.placewell.matcher.model.Exemption;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.Links;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.model.Words;
import org.placewell.matcher.policy.Pair;

/** What could be done about a scheme's connection rule that a person does not pass. */
final class ConnectionSteps {
  private final Pair pair;
  private final Scheme scheme;
  private final Links links;
  private final Predicate<Answer> enough;

  ConnectionSteps(Pair pair, Predicate<Answer> enough) {
    this.pair = pair;
    this.scheme = pair.place().scheme();
    this.links = pair.referral().links();
    this.enough = enough;
  }

  List<Step> all() {
    return scheme.connection().stream()
        .filter(rule -> !enough.test(rule.ask(links, scheme.site().borough(), pair.today())))
        .flatMap(rule -> Stream.of(accepted(rule), granted(rule), none()).flatMap(List::stream))
        .toList();
  }

  /** Grounds that the scheme accepts and that something else on record speaks for. */
  private List<Step> accepted(ConnectionRule rule) {
    return rule.exemptions().entrySet().stream()
        .filter(entry -> isLikely(entry.getKey()))
        .map(entry ->
            Step.of(
                Effort.SETTLE,
                new PersonFact.Exempt(pair.referral().id(), entry.getKey()),
                "the person is exempt from the connection rule on the ground of %s (%s)"
                    .formatted(Words.of(entry.getKey()), entry.getValue())))
        .toList();
  }

  private boolean isLikely(Exemption ground) {
    Referral who = pair.referral();
    return switch (ground) {
      case DOMESTIC_ABUSE ->
          who.person().clientGroups().contains(ClientGroup.DOMESTIC_ABUSE)
              || carries(FlagKind.DOMESTIC_ABUSE_SURVIVOR);
      case CARE_LEAVER -> who.person().clientGroups().contains(ClientGroup.LEAVING_CARE);
      case AREA_UNSAFE -> !who.risk().exclusions().isEmpty() || carries(FlagKind.RISK_FROM_OTHERS);
      case ARMED_FORCES -> false;
    };
  }

  private boolean carries(FlagKind kind) {
    return pair.referral().risk().flags().stream().anyMatch(flag -> flag.kind() == kind);
  }

  /** Grounds that are recorded of the person, would the scheme accept them. */
  private List<Step> granted(ConnectionRule rule) {
    Set<Exemption> grounds = EnumSet.noneOf(Exemption.class);
    grounds.addAll(links.exemptions());
    grounds.removeAll(rule.exemptions().keySet());
    return grounds.stream().map(ground -> granted(rule, ground)).toList();
  }

  private Step granted(ConnectionRule rule, Exemption ground) {
    Map<Exemption, String> exemptions = new TreeMap<>(rule.exemptions());
    exemptions.put(ground, "granted by the council");
    ConnectionRule wider =
        new ConnectionRule(rule.test(), rule.areas(), rule.residence(), rule.ties(), exemptions);
    return with(
        Optional.of(wider),
        "the connection rule of %s exempts people on the ground of %s"
            .formatted(scheme.id(), Words.of(ground)));
  }

  private List<Step> none() {
    return List.of(with(Optional.empty(), scheme.id() + " does without its connection rule"));
  }

  private Step with(Optional<ConnectionRule> rule, String words) {
    Scheme other =
        new Scheme(
            scheme.id(),
            scheme.provider(),
            scheme.name(),
            scheme.service(),
            scheme.site(),
            scheme.features(),
            scheme.admits(),
            rule);
    Stock stock = new Stock(List.of(), List.of(other), List.of(), List.of(), List.of());
    return Step.of(Effort.RELAX, new Contents.Replace(stock, List.of(), List.of()), words);
  }
}
