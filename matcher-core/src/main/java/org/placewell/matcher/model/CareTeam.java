package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.List;
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

  /** Met inside the team's area or under an agreement; else somebody has to ask the team. */
  public Answer keptAt(Site site, LocalDate day) {
    boolean kept =
        area.stream().anyMatch(site::liesIn)
            || agreements.stream().anyMatch(agreement -> agreement.covers(site, day));
    return kept ? Answer.MET : Answer.NEEDS_REVIEW;
  }

  @Override
  public String toString() {
    return "care team " + id;
  }
}
