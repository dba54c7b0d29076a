package org.placewell.matcher.generate;

import java.util.EnumMap;
import java.util.Map;

/** What the people and places of a population are like: a value for each trait. Immutable. */
public final class Profile {
  private final EnumMap<Trait, Integer> own;

  private Profile(EnumMap<Trait, Integer> own) {
    this.own = own;
  }

  /** The usual value of each trait. */
  public static Profile standard() {
    return new Profile(new EnumMap<>(Trait.class));
  }

  /**
   * The usual values, but fewer flags on one person. Calibrated: of the limits between placements
   * the best choice that looks at none is to break as many as in an earlier prototype's London.
   */
  static Profile london() {
    return standard().with(Trait.SECOND_FLAG, 300);
  }

  /**
   * The usual values, but risk flags go with high needs almost alone, and one person carries few.
   * As many people are flagged, but in fewer places, so there are fewer limits. Calibrated: as many
   * limits, and as many broken by the best choice that looks at none, as in an earlier prototype's
   * nation.
   */
  static Profile national() {
    return standard()
        .with(Trait.FLAGGED_HIGH, 870)
        .with(Trait.FLAGGED_MEDIUM, 4)
        .with(Trait.FLAGGED_LOW, 3)
        .with(Trait.SECOND_FLAG, 170);
  }

  /** The usual values {@link #stressed under strain}. */
  public static Profile stress() {
    return standard().stressed();
  }

  /**
   * This profile, but six people in ten carry a risk flag, and about a quarter more of them
   * several: meant for {@link org.placewell.matcher.policy.Policy#oneHighRisk}. Invented, to strain
   * matchers.
   */
  public Profile stressed() {
    int further = value(Trait.SECOND_FLAG) * 780 / Trait.SECOND_FLAG.usual();
    return with(Trait.FLAGGED_HIGH, 740)
        .with(Trait.FLAGGED_MEDIUM, 545)
        .with(Trait.FLAGGED_LOW, 470)
        .with(Trait.SECOND_FLAG, Math.min(further, Trait.SECOND_FLAG.unit().most()));
  }

  /**
   * This profile with another value of one trait.
   *
   * @throws IllegalArgumentException if the trait cannot have the value
   */
  public Profile with(Trait trait, int value) {
    if (value < 0 || value > trait.unit().most()) {
      throw new IllegalArgumentException(
          "The value of " + trait.title() + " must lie between 0 and " + trait.unit().most() + ".");
    }
    if (value == 0 && isSize(trait)) {
      throw new IllegalArgumentException("The value of " + trait.title() + " must be 1 or more.");
    }
    EnumMap<Trait, Integer> changed = new EnumMap<>(own);
    changed.put(trait, value);
    return new Profile(changed);
  }

  /** Without these no place would ever be made. */
  private static boolean isSize(Trait trait) {
    return switch (trait) {
      case SMALLEST_SCHEME, SMALLEST_HOUSE, LARGEST_PROVIDER, VACANT -> true;
      default -> false;
    };
  }

  /** The value of a trait, in its unit. */
  public int value(Trait trait) {
    return own.getOrDefault(trait, trait.usual());
  }

  /** The traits whose value is not the usual one, with it. */
  public Map<Trait, Integer> own() {
    return Map.copyOf(own);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Profile profile && own.equals(profile.own);
  }

  @Override
  public int hashCode() {
    return own.hashCode();
  }

  @Override
  public String toString() {
    return "profile " + own;
  }
}
