package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The team that works with a person, its area, and its agreements to go on outside of it. */
public record CareTeam(
    TeamId id,
    Continuity continuity,
    Set<AreaCode> area,
    List<TeamAgreement> agreements,
    List<QueuePlace> queues) {
  public CareTeam {
    area = Sets.inOrder(area);
    agreements = List.copyOf(agreements);
    queues = List.copyOf(queues);
  }

  /** Whether a place lies in the team's area. */
  public boolean covers(Site site) {
    return area.stream().anyMatch(site::liesIn);
  }

  /** The agreement under which the team goes on at a place on a day. */
  public Optional<TeamAgreement> agreementFor(Site site, LocalDate day) {
    return agreements.stream().filter(agreement -> agreement.covers(site, day)).findFirst();
  }

  /** Met inside the team's area or under an agreement; else somebody has to ask the team. */
  public Answer keptAt(Site site, LocalDate day) {
    boolean kept = covers(site) || agreementFor(site, day).isPresent();
    return kept ? Answer.MET : Answer.NEEDS_REVIEW;
  }

  @Override
  public String toString() {
    return "care team " + id;
  }
}
