package org.placewell.matcher.model;

import java.util.EnumSet;
import java.util.Set;

/** The support level a person needs, as far as it is agreed. */
public sealed interface SupportNeed {

  /** Whether a place with the given level gives enough support. */
  Answer metBy(SupportLevel level);

  /** Levels above the agreed need; 0 where the need is met exactly or not agreed. */
  default int above(SupportLevel level) {
    return 0;
  }

  /** The level is agreed; less is never enough. */
  record Agreed(SupportLevel level) implements SupportNeed {
    @Override
    public Answer metBy(SupportLevel offered) {
      return Answer.of(offered.compareTo(level) >= 0);
    }

    @Override
    public int above(SupportLevel offered) {
      return offered.compareTo(level) <= 0 ? 0 : EnumSet.range(level, offered).size() - 1;
    }

    @Override
    public String toString() {
      return "agreed support need";
    }
  }

  /** Those involved hold different views: no level is right before they agree, too little never. */
  record Disputed(Set<SupportLevel> views) implements SupportNeed {
    public Disputed {
      views = Sets.inOrder(views);
      Checks.that(views.size() >= 2, "A disputed support level must name two views or more.");
    }

    @Override
    public Answer metBy(SupportLevel offered) {
      boolean tooLittleForAll = views.stream().allMatch(view -> offered.compareTo(view) < 0);
      return tooLittleForAll ? Answer.FAILED : Answer.NEEDS_REVIEW;
    }

    @Override
    public String toString() {
      return "disputed support need";
    }
  }

  /** The long-term need is undecided or was never assessed: every place needs review. */
  record Undecided() implements SupportNeed {
    @Override
    public Answer metBy(SupportLevel offered) {
      return Answer.NEEDS_REVIEW;
    }

    @Override
    public String toString() {
      return "undecided support need";
    }
  }

  /** The level depends on the place and is said in the conditions of the need itself. */
  record SaidInNeeds() implements SupportNeed {
    @Override
    public Answer metBy(SupportLevel offered) {
      return Answer.MET;
    }

    @Override
    public String toString() {
      return "support need said in the needs";
    }
  }
}
