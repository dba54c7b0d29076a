package org.placewell.matcher.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placewell.matcher.ask.Scenario;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Problem;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.RuleBook;

/** Reads all files of one command before it reports the problems of any. */
final class Inputs {
  private final Json json;
  private final List<String> problems = new ArrayList<>();
  private final List<Origin.Input> read = new ArrayList<>();

  private Inputs(RuleBook rules) {
    this.json = Json.with(rules);
  }

  /**
   * Reads a dataset, the default policy or one from a file, and a plan if one is named.
   *
   * @throws Fault with every problem of every file
   */
  static Case read(RuleBook rules, String dataset, Optional<String> policy, Optional<String> plan) {
    return read(rules, dataset, policy, plan, Optional.empty());
  }

  /**
   * As above, and changes both as a scenario says, if one is named.
   *
   * @throws Fault with every problem of every file
   */
  static Case read(
      RuleBook rules,
      String dataset,
      Optional<String> policy,
      Optional<String> plan,
      Optional<String> scenario) {
    Inputs inputs = new Inputs(rules);
    Optional<Dataset> data = inputs.take(dataset, Source::dataset, inputs.json::readDataset);
    Optional<Policy> rulesToFollow =
        policy.isPresent()
            ? inputs.take(policy.get(), Source::file, inputs.json::readPolicy)
            : Optional.of(Policy.englishCouncil());
    Optional<Scenario> changes =
        scenario.flatMap(name -> inputs.take(name, Source::file, inputs.json::readScenario));
    List<Origin.Input> recorded = List.copyOf(inputs.read);
    Optional<Plan> made =
        plan.flatMap(name -> inputs.take(name, Source::file, inputs.json::readPlan));
    inputs.complain();
    var before =
        new org.placewell.matcher.ask.Inputs(data.orElseThrow(), rulesToFollow.orElseThrow());
    var after = changes.map(c -> inputs.applied(scenario.orElseThrow(), c, before)).orElse(before);
    return new Case(
        dataset, after.dataset(), after.policy(), made, changes.map(Scenario::name), recorded);
  }

  /**
   * Reads a policy alone.
   *
   * @throws Fault with every problem
   */
  static Policy policy(RuleBook rules, String name) {
    Inputs inputs = new Inputs(rules);
    Optional<Policy> policy = inputs.take(name, Source::file, inputs.json::readPolicy);
    inputs.complain();
    return policy.orElseThrow();
  }

  /**
   * Reads a plan alone.
   *
   * @throws Fault with every problem
   */
  static Plan plan(RuleBook rules, String name) {
    Inputs inputs = new Inputs(rules);
    Optional<Plan> plan = inputs.take(name, Source::file, inputs.json::readPlan);
    inputs.complain();
    return plan.orElseThrow();
  }

  private <T> Optional<T> take(
      String name, Function<String, Source> open, Function<byte[], T> reader) {
    try {
      Source source = open.apply(name);
      read.add(source.fingerprint());
      return Optional.of(source.read(reader));
    } catch (InvalidInputException e) {
      e.problems().forEach(problem -> problems.add(line(name, problem)));
      return Optional.empty();
    }
  }

  private org.placewell.matcher.ask.Inputs applied(
      String name, Scenario scenario, org.placewell.matcher.ask.Inputs before) {
    try {
      return scenario.apply(before);
    } catch (InvalidInputException e) {
      e.problems().forEach(problem -> problems.add(line(name, problem)));
      throw new Fault(Exit.INPUT, problems);
    }
  }

  /** A problem of a file as it is told: file, pointer unless it is the whole, message. */
  static String line(String file, Problem problem) {
    return file + ": " + (problem.pointer().isEmpty() ? problem.message() : problem);
  }

  private void complain() {
    if (!problems.isEmpty()) {
      throw new Fault(Exit.INPUT, problems);
    }
  }
}
