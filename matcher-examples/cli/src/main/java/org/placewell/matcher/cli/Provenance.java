package org.placewell.matcher.cli;

import java.util.ArrayList;
import java.util.List;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Plan;

/** Compares what a plan says it was made from with the files at hand. */
final class Provenance {
  private Provenance() {}

  /** One sentence for each difference; none if the plan was made from these very files. */
  static List<String> differences(Case what, Plan plan) {
    Origin origin = plan.origin();
    List<String> found = new ArrayList<>();
    if (!origin.dataset().equals(what.dataset().id()) || !origin.on().equals(what.dataset().on())) {
      found.add(
          "The plan was made from another dataset, or for another day; name the dataset it was made from.");
    }
    if (!origin.policy().equals(what.policy().name() + " " + what.policy().version())) {
      found.add("The plan was made under the policy " + origin.policy() + "; name it by --policy.");
    }
    if (found.isEmpty() && !origin.inputs().isEmpty()) {
      what.inputs().stream()
          .filter(input -> origin.inputs().stream().noneMatch(o -> same(o, input)))
          .forEach(input ->
              found.add(
                  "The plan was made from another version of "
                      + input.name()
                      + "; make the plan again, or name the file it was made from."));
      if (found.isEmpty() && origin.inputs().size() != what.inputs().size()) {
        found.add(
            "The plan was made from a further file: name a policy by --policy; a plan made under a"
                + " scenario can only be made again by match.");
      }
    }
    return found;
  }

  private static boolean same(Origin.Input one, Origin.Input other) {
    return one.sha256().equals(other.sha256());
  }
}
