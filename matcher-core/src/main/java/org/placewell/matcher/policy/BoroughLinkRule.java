package org.placewell.matcher.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.ConnectionRule;
import org.placewell.matcher.model.ConnectionTest;
import org.placewell.matcher.model.Links;
import org.placewell.matcher.model.Residence;
import org.placewell.matcher.model.ResidencePeriod;
import org.placewell.matcher.model.Site;
import org.placewell.matcher.model.Tie;
import org.placewell.matcher.model.TieKind;

/**
 * Points for a place in or near the borough the person is linked with. A care team's agreement that
 * covers the place stands in for the link, so that a far place with the agreement never loses to a
 * nearer one.
 */
record BoroughLinkRule(
    @Parameter("points for a link") long points,
    @Parameter("residence that makes a link, in months; any one period is enough")
        List<ResidencePeriod> residence,
    @Parameter("ties that make a link") Set<TieKind> ties)
    implements SoftRule {
  BoroughLinkRule {
    residence = List.copyOf(residence);
    ties = Codes.inOrder(ties);
  }

  static BoroughLinkRule standard() {
    return new BoroughLinkRule(30, List.of(new ResidencePeriod(6, 12)), Set.of(TieKind.values()));
  }

  @Override
  public String name() {
    return "borough-link";
  }

  @Override
  public String asks() {
    return "Is the person linked with the borough of the place, or with a council that may nominate to it?";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "linked", "lies in a borough the person is linked with, or takes people from one",
        "agreed",
            "counts like a place in a linked borough, for the care team goes on working there",
        "none", "no link between the person and the borough is known");
  }

  @Override
  public Optional<Reads> reads() {
    ConnectionRule link = link();
    return Optional.of(
        new Reads(
            person ->
                Keys.team(person).equals(Reads.EACH)
                    ? Reads.EACH
                    : linkedAreas(link, person.referral().links(), person.today()),
            Keys.SITE));
  }

  private static Set<AreaCode> linkedAreas(ConnectionRule link, Links links, LocalDate day) {
    return areas(links)
        .filter(area -> link.connects(links, area, day))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Points ask(FairPair pair) {
    Site site = pair.scheme().site();
    boolean agreed =
        pair.team().flatMap(team -> team.agreementFor(site, pair.timing().start())).isPresent();
    if (agreed) {
      return Points.of(points, "agreed");
    }
    boolean linked =
        areas(pair.links())
            .filter(area -> area.equals(site.borough()) || site.nominators().contains(area))
            .anyMatch(area -> link().connects(pair.links(), area, pair.today()));
    return linked ? Points.of(points, "linked") : Points.none();
  }

  private ConnectionRule link() {
    return new ConnectionRule(ConnectionTest.SCHEME_RULE, Set.of(), residence, ties, Map.of());
  }

  /** Where the person lived or has a tie: elsewhere there is no link. */
  private static Stream<AreaCode> areas(Links links) {
    return Stream.concat(
            links.residences().stream().map(Residence::area), links.ties().stream().map(Tie::area))
        .distinct();
  }
}
