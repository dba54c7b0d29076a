package org.placewell.matcher.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.policy.RuleBook;

/**
 * A plan with the files it was made from, named by the user or found by what the plan records.
 *
 * @param dataset as the user named it, if so; policy and scenario likewise
 */
record RecordedCase(
    RuleBook rules,
    String plan,
    Optional<String> dataset,
    Optional<String> policy,
    Optional<String> scenario) {
  private static final int MOST_FILES = 3;

  /**
   * Reads all files.
   *
   * @throws Fault if one is not found, or is not the one the plan was made from, or has problems
   */
  Case read() {
    List<Origin.Input> inputs = Inputs.plan(rules, plan).origin().inputs();
    Case what = inputs.isEmpty() ? asGiven() : asRecorded(inputs);
    List<String> differences =
        Provenance.differences(what, what.plan().orElseThrow()).stream()
            .map(line -> plan + ": " + line)
            .toList();
    if (!differences.isEmpty()) {
      throw new Fault(Exit.INPUT, differences);
    }
    return what;
  }

  private Case asGiven() {
    String name =
        dataset.orElseThrow(() ->
            new Fault(
                Exit.INPUT,
                plan + ": The plan does not record its files; name the dataset by --dataset."));
    return Inputs.read(rules, name, policy, Optional.of(plan), scenario);
  }

  /** A plan records its dataset first, then the policy and the scenario, if there were any. */
  private Case asRecorded(List<Origin.Input> inputs) {
    if (inputs.size() > MOST_FILES) {
      throw new Fault(
          Exit.INPUT, plan + ": The plan records more files than a plan is made from; correct it.");
    }
    String data = name(inputs.getFirst(), "--dataset", dataset);
    List<Origin.Input> rest = inputs.subList(1, inputs.size());
    mustBeAsMany(rest.size());
    if (rest.size() == 1 && isScenario(rest.getFirst())) {
      return read(data, policy, Optional.of(name(rest.getFirst(), "--scenario", scenario)));
    }
    return read(
        data,
        rest.stream().findFirst().map(file -> name(file, "--policy", policy)).or(() -> policy),
        rest.stream().skip(1).findFirst().map(file -> name(file, "--scenario", scenario)));
  }

  /** What the user names and the plan does not record would be left unread. */
  private void mustBeAsMany(int further) {
    long named = Stream.of(policy, scenario).flatMap(Optional::stream).count();
    if (named > further) {
      throw new Fault(
          Exit.INPUT,
          "%s: The plan records %s besides its dataset; leave out %s."
              .formatted(
                  plan,
                  Counts.of(further, "file"),
                  further == 0 ? "--policy and --scenario" : "--policy or --scenario"));
    }
  }

  private Case read(String data, Optional<String> council, Optional<String> changes) {
    return Inputs.read(rules, data, council, Optional.of(plan), changes);
  }

  private String name(Origin.Input input, String option, Optional<String> given) {
    return new Recorded(plan, input, option).name(given);
  }

  /**
   * Whether the one further file is a scenario: by what the user says, or else by what it holds.
   */
  private boolean isScenario(Origin.Input input) {
    if (scenario.isPresent() || policy.isPresent()) {
      return scenario.isPresent();
    }
    String name = name(input, "--policy, or --scenario if it is one", Optional.empty());
    try {
      Source.file(name).read(Json.with(rules)::readScenario);
      return true;
    } catch (InvalidInputException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "recorded case";
  }
}
