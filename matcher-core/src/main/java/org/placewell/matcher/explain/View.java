package org.placewell.matcher.explain;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.ReferralId;

/** An explanation as one audience may read it: the only form in which one is written anywhere. */
public record View(Audience audience, List<Note> notes) {
  /** What an audience reads instead of an answer that speaks of other people. */
  public static final String FOR_COORDINATORS =
      "This answer is for the coordinator who decides; it speaks of other people.";

  /** Copies. */
  public View {
    notes = List.copyOf(notes);
  }

  /** The note about a referral, if this audience has one. */
  public Optional<Note> of(ReferralId referral) {
    return notes.stream().filter(note -> note.referral().equals(referral)).findFirst();
  }

  @Override
  public String toString() {
    return "view for " + audience;
  }
}
