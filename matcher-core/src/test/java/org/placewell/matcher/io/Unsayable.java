package org.placewell.matcher.io;

import java.util.List;

/**
 * What the reader demands and no schema says: that two places of a file fit together, or that a
 * list holds enough. These are all there are; a test finds them, no more and no fewer.
 */
final class Unsayable {
  static final List<String> SENTENCES =
      List.of(
          "A cap must name at least one flag.",
          "A disputed support level must name two views or more.",
          "A feature must not be both present and absent.",
          "A goal must have a name.",
          "A hold must name a referral or a vacancy.",
          "A pinned placement must name a referral.",
          "A policy must have a name; give it one.",
          "A policy must have a version; give it one.",
          "A scenario must have a name.",
          "An admission by sex must name female or male.",
          "An earlier entry of this list already has this id; give each its own.",
          "An earlier open commitment already names this, and only one may; correct one of the two.",
          "An earlier referral already names this, and only one may; correct one of the two.",
          "An earlier vacancy already names this, and only one may; correct one of the two.",
          "An interim place must not be supported housing.",
          "Another goal already has this name; give each its own.",
          "Each kind of resident must have one cap only.",
          "No rule, limit or goal is named to be added; name one, or leave the change out.",
          "Nothing is named to be added; name it, or leave the change out.",
          "Nothing is named to be replaced; name it, or leave the change out.",
          "Nothing is named to be withdrawn; name it, or leave the change out.",
          "The end of a commitment must not lie before its beginning.",
          "The end of a hold must not lie before its beginning.",
          "The end of a refusal must not lie before its beginning.",
          "The end of a residence must not lie before its beginning.",
          "The end of a tie must not lie before its beginning.",
          "The end of an absence must not lie before its beginning.",
          "The end of an agreement must not lie before its beginning.",
          "The fill-by date must not lie before the ready date, or the void date where there is no other; correct one of the two.",
          "The highest age must not be below the lowest.",
          "The holds of a referral or a vacancy must be named.",
          "The household must hold more people than children under 18.",
          "The latest birth date must not lie before the earliest.",
          "The period looked back over must not be the shorter one.",
          "The ready date must not lie before the void date.",
          "There is no bedspace with this id; add it or correct the id.",
          "There is no goal of this name; add it to goals.",
          "There is no household with this id; add it or correct the id.",
          "There is no provider with this id; add it or correct the id.",
          "There is no referral with this id; add it or correct the id.",
          "There is no scheme with this id; add it or correct the id.",
          "There is no vacancy with this id; add it or correct the id.",
          "There must be at most eight goals, with the review goal.",
          "This date lies after the day of the dataset; correct one of the two.",
          "This occupant is also a referral; leave the occupant out and say which bed the referral holds.");

  /** Bounds of numbers, which the constructors of the records check and the schemas repeat. */
  static boolean isBound(String message) {
    return message.matches("The .* must (be \\d+ or more|lie between \\d+ and \\d+)\\.")
        || message.equals("A price must not be negative.");
  }

  private Unsayable() {}
}
