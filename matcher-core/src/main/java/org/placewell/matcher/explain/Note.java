package org.placewell.matcher.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;

/** What is said about one referral. Sections without lines are left out. */
public record Note(
    ReferralId referral,
    Outcome outcome,
    Optional<VacancyId> vacancy,
    Optional<LocalDate> start,
    String headline,
    List<Section> sections) {
  public Note {
    sections = sections.stream().filter(section -> !section.lines().isEmpty()).toList();
  }

  /** The lines on one topic; empty if nothing is said. */
  public List<Line> lines(Section.Topic topic) {
    return sections.stream()
        .filter(section -> section.topic() == topic)
        .flatMap(section -> section.lines().stream())
        .toList();
  }

  @Override
  public String toString() {
    return "note " + referral;
  }
}
