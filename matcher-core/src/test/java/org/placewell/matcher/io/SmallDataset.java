package org.placewell.matcher.io;

import java.util.List;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;

/** A small dataset that can be read, and ways to spoil it. Invented. */
final class SmallDataset {
  static final String TEXT =
      """
      {"format":"placewell-dataset-2","id":"small","on":"2024-03-04",
       "stock":{
        "providers":[{"id":"P","name":"Provider"},{"id":"Q","name":"Other provider"}],
        "schemes":[{"id":"S","provider":"P","name":"Scheme","service":{"support":"LOW"},
          "site":{"borough":"E09000013"}}],
        "households":[{"id":"H","scheme":"S"}],
        "bedspaces":[{"id":"B","household":"H"},{"id":"C","household":"H"}],
        "vacancies":[{"id":"V","bedspace":"B"}]},
       "referrals":[
        {"id":"R1","person":{"id":"p1","sex":"MALE","householdSize":1},
         "needs":{"place":{"kind":"has","feature":"WOMEN_ONLY"}},
         "stay":{"tariff":{"kind":"nightly","pounds":"10.50","priceYear":2024,"payer":"COUNCIL"}},
         "progress":{"clock":{"referred":"2024-01-05"}}},
        {"id":"R2","person":{"id":"p2"},"stay":{"bed":"C"},
         "progress":{"clock":{"referred":"2024-02-06"}}}]}
      """;

  private SmallDataset() {}

  /** The small dataset with one text in it replaced by another. */
  static String with(String part, String other) {
    if (!TEXT.contains(part)) {
      throw new AssertionError("The small dataset does not hold " + part);
    }
    return TEXT.replace(part, other);
  }

  /** The problems of a dataset, each as "pointer: message"; none if it can be read. */
  static List<String> problems(String text) {
    try {
      Json.standard().readDataset(text);
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }
}
