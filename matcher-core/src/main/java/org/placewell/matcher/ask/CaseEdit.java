package org.placewell.matcher.ask;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.placewell.matcher.model.CareTeam;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.Exemption;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.Links;
import org.placewell.matcher.model.Needs;
import org.placewell.matcher.model.Progress;
import org.placewell.matcher.model.Readiness;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.TeamAgreement;
import org.placewell.matcher.model.Wishes;

/** Changes of a person's case that somebody settles or agrees to. */
final class CaseEdit {
  private CaseEdit() {}

  static Dataset exempted(Dataset old, Fact.Exempt change) {
    return Copies.referral(
        old,
        change.referral(),
        referral -> {
          Links links = referral.links();
          if (links.exemptions().contains(change.exemption())) {
            throw Copies.refused("/exemption", "The person is exempt on this ground already.");
          }
          Set<Exemption> exemptions = EnumSet.of(change.exemption());
          exemptions.addAll(links.exemptions());
          Links exempt = new Links(links.residences(), links.ties(), exemptions);
          return with(referral, referral.wishes(), referral.needs(), exempt, referral.progress());
        });
  }

  static Dataset agreed(Dataset old, Fact.AgreeContinuity change) {
    return Copies.referral(
        old,
        change.referral(),
        referral -> {
          Needs needs = referral.needs();
          CareTeam team =
              needs
                  .team()
                  .orElseThrow(() ->
                      Copies.refused("/referral", "The person has no care team that could agree."));
          List<TeamAgreement> agreements =
              Stream.concat(team.agreements().stream(), Stream.of(change.agreement())).toList();
          CareTeam agreed =
              new CareTeam(team.id(), team.continuity(), team.area(), agreements, team.queues());
          return with(referral, new Needs(needs.place(), needs.support(), Optional.of(agreed)));
        });
  }

  static Dataset assessed(Dataset old, Fact.SetNeeds change) {
    return Copies.referral(
        old,
        change.referral(),
        referral -> {
          Needs needs = referral.needs();
          return with(referral, new Needs(change.place(), needs.support(), needs.team()));
        });
  }

  static Dataset assessed(Dataset old, Fact.SetSupport change) {
    return Copies.referral(
        old,
        change.referral(),
        referral -> {
          Needs needs = referral.needs();
          return with(referral, new Needs(needs.place(), change.support(), needs.team()));
        });
  }

  static Dataset arranged(Dataset old, Fact.ArrangeWayOn change) {
    return Copies.referral(
        old,
        change.referral(),
        referral -> {
          Progress now = referral.progress();
          Readiness readiness = new Readiness(now.readiness().outstanding(), Known.YES, Known.YES);
          Progress arranged =
              new Progress(
                  now.band(), now.clock(), now.source(), readiness, now.disputes(), now.dissents());
          return with(referral, referral.wishes(), referral.needs(), referral.links(), arranged);
        });
  }

  static Dataset widened(Dataset old, Fact.AddDestination change) {
    return Copies.referral(
        old,
        change.referral(),
        referral -> {
          Wishes now = referral.wishes();
          if (now.destinations().contains(change.destination())) {
            throw Copies.refused("/destination", "The person would go there already.");
          }
          List<Destination> destinations =
              Stream.concat(now.destinations().stream(), Stream.of(change.destination())).toList();
          Wishes wishes = new Wishes(destinations, now.choices(), now.refusable());
          return with(referral, wishes, referral.needs(), referral.links(), referral.progress());
        });
  }

  private static Referral with(Referral old, Needs needs) {
    return with(old, old.wishes(), needs, old.links(), old.progress());
  }

  private static Referral with(
      Referral old, Wishes wishes, Needs needs, Links links, Progress progress) {
    return new Referral(
        old.id(), old.person(), wishes, needs, old.risk(), links, old.stay(), progress);
  }
}
