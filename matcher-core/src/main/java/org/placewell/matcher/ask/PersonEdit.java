package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.placewell.matcher.model.AreaExclusion;
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
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Risk;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.TeamAgreement;
import org.placewell.matcher.model.Wishes;

/** Changes of what is agreed or arranged for one person. */
final class PersonEdit {
  private PersonEdit() {}

  static Dataset supported(Dataset old, PersonFact.AgreeSupport change) {
    return needs(
        old,
        change.referral(),
        needs -> new Needs(needs.place(), new SupportNeed.Agreed(change.level()), needs.team()));
  }

  static Dataset teamed(Dataset old, PersonFact.AgreeTeam change) {
    return needs(
        old,
        change.referral(),
        needs -> {
          CareTeam team =
              needs
                  .team()
                  .orElseThrow(() ->
                      Copies.refused(
                          "/referral", "No care team works with this person; add one first."));
          return new Needs(needs.place(), needs.support(), Optional.of(agreed(team, change)));
        });
  }

  private static CareTeam agreed(CareTeam team, PersonFact.AgreeTeam change) {
    List<TeamAgreement> agreements = new ArrayList<>(team.agreements());
    agreements.add(change.agreement());
    return new CareTeam(team.id(), team.continuity(), team.area(), agreements, team.queues());
  }

  static Dataset needed(Dataset old, PersonFact.AgreeNeeds change) {
    return needs(
        old, change.referral(), now -> new Needs(change.place(), now.support(), now.team()));
  }

  private static Dataset needs(Dataset old, ReferralId id, UnaryOperator<Needs> change) {
    return Copies.referral(
        old,
        id,
        r ->
            new Referral(
                r.id(),
                r.person(),
                r.wishes(),
                change.apply(r.needs()),
                r.risk(),
                r.links(),
                r.stay(),
                r.progress()));
  }

  static Dataset destined(Dataset old, PersonFact.AddDestination change) {
    return Copies.referral(
        old,
        change.referral(),
        r -> {
          List<Destination> destinations = new ArrayList<>(r.wishes().destinations());
          if (destinations.contains(change.destination())) {
            throw Copies.refused(
                "/destination", "The person may go there already; name another destination.");
          }
          destinations.add(change.destination());
          Wishes wishes = new Wishes(destinations, r.wishes().choices(), r.wishes().refusable());
          return new Referral(
              r.id(), r.person(), wishes, r.needs(), r.risk(), r.links(), r.stay(), r.progress());
        });
  }

  static Dataset exempted(Dataset old, PersonFact.Exempt change) {
    return Copies.referral(
        old,
        change.referral(),
        r -> {
          Set<Exemption> grounds = new LinkedHashSet<>(r.links().exemptions());
          grounds.add(change.ground());
          Links links = new Links(r.links().residences(), r.links().ties(), grounds);
          return new Referral(
              r.id(), r.person(), r.wishes(), r.needs(), r.risk(), links, r.stay(), r.progress());
        });
  }

  static Dataset readmitted(Dataset old, PersonFact.LiftAreaExclusion change) {
    return Copies.referral(
        old,
        change.referral(),
        r -> {
          List<AreaExclusion> rest =
              r.risk().exclusions().stream()
                  .filter(exclusion -> !exclusion.area().equals(change.area()))
                  .toList();
          if (rest.size() == r.risk().exclusions().size()) {
            throw Copies.refused(
                "/area", "No exclusion names this area; correct it, or leave the change out.");
          }
          Risk risk = new Risk(r.risk().flags(), rest, r.risk().apartFrom());
          return new Referral(
              r.id(), r.person(), r.wishes(), r.needs(), risk, r.links(), r.stay(), r.progress());
        });
  }

  static Dataset led(Dataset old, PersonFact.NameLeadWorker change) {
    return readiness(
        old, change.referral(), now -> new Readiness(now.outstanding(), Known.YES, now.exitPlan()));
  }

  static Dataset planned(Dataset old, PersonFact.MakeExitPlan change) {
    return readiness(
        old,
        change.referral(),
        now -> new Readiness(now.outstanding(), now.leadWorker(), Known.YES));
  }

  private static Dataset readiness(Dataset old, ReferralId id, UnaryOperator<Readiness> change) {
    return Copies.referral(
        old,
        id,
        r -> {
          Progress p = r.progress();
          Progress changed =
              new Progress(
                  p.band(),
                  p.clock(),
                  p.source(),
                  change.apply(p.readiness()),
                  p.disputes(),
                  p.dissents());
          return new Referral(
              r.id(), r.person(), r.wishes(), r.needs(), r.risk(), r.links(), r.stay(), changed);
        });
  }
}
