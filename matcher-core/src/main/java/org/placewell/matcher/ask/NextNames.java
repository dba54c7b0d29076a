package org.placewell.matcher.ask;

import java.util.List;
import org.placewell.matcher.plan.Placement;

/**
 * For each proposed placement who comes next: when the phone says no, the next name is there. For
 * coordinators: it speaks of several people.
 *
 * @param goals what points and costs are told for
 * @param proposals in the order of the plan
 * @param notes what the reader has to know about all costs
 */
public record NextNames(List<String> goals, List<Proposal> proposals, List<String> notes) {
  public NextNames {
    goals = List.copyOf(goals);
    proposals = List.copyOf(proposals);
    notes = List.copyOf(notes);
  }

  /**
   * A proposed placement.
   *
   * @param next others who could take this vacancy, who costs the others least first
   * @param words who comes next, in one sentence
   */
  public record Proposal(Placement placement, List<Shortlist.Candidate> next, String words) {
    public Proposal {
      next = List.copyOf(next);
    }

    @Override
    public String toString() {
      return "next to " + placement;
    }
  }

  @Override
  public String toString() {
    return "next names for " + proposals.size() + " placements";
  }
}
