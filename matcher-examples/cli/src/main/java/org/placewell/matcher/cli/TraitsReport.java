package org.placewell.matcher.cli;

import org.placewell.matcher.generate.Profile;
import org.placewell.matcher.generate.Trait;

/** The traits of a profile as a table. */
final class TraitsReport {
  private TraitsReport() {}

  static void print(Paper paper, Profile profile) {
    Table table = new Table("Trait", "Value", "Unit", "What it says", "Source").right(1);
    for (Trait trait : Trait.values()) {
      table.add(
          trait.title(),
          String.valueOf(profile.value(trait)),
          trait.unit().toString(),
          trait.words(),
          trait.source());
    }
    paper.table(table);
    paper.raw("");
    paper.text(
        "Sections are those of the review of step-down beds in Hammersmith and Fulham (BBI, April "
            + "2023).");
  }
}
