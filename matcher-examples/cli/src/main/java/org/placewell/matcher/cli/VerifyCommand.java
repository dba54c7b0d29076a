package org.placewell.matcher.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.RuleBook;
import org.placewell.matcher.verify.Claim;
import org.placewell.matcher.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recomputes how good a plan is. */
@Command(
    name = "verify",
    header = "Recomputes how good a plan is: proven best, or how far from it at most.",
    description = {
      "",
      "Takes a plan that 'match' wrote, finds the files it was made from by the names and SHA-256 "
          + "it records (in the folder of the plan, then in the current one), asks every rule about "
          + "every person and place again, and recomputes what the plan's certificate claims, by "
          + "code that shares nothing with the search.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  placewell match hammersmith-fulham-2023 --out plan.json",
      "  placewell verify plan.json",
      "  placewell verify plan.json --dataset march.json --policy my-policy.json"
    })
final class VerifyCommand implements Callable<Integer> {
  private final RuleBook rules;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "PLAN", description = "A plan that 'match --out' wrote.")
  private String file = "";

  @Option(
      names = "--dataset",
      paramLabel = "FILE",
      description = "The dataset it was made from (default: found by what the plan records).")
  private Optional<String> dataset = Optional.empty();

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "The policy it was made by (default: found likewise).")
  private Optional<String> policy = Optional.empty();

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "The scenario it was made under (default: found likewise).")
  private Optional<String> scenario = Optional.empty();

  @Option(names = "--json", description = "Print JSON.")
  private boolean asJson;

  /**
   * The document that {@code --json} prints.
   *
   * @param people who take part in the matching; and places likewise
   * @param cases of the certificate, 0 if there is none
   * @param claims what is proven of each goal; none if there is a fault
   */
  record Document(
      boolean holds,
      Optional<String> fault,
      int people,
      int places,
      int cases,
      List<Claim> claims) {}

  VerifyCommand(RuleBook rules) {
    this.rules = rules;
  }

  @Override
  public Integer call() {
    Case what = new RecordedCase(rules, file, dataset, policy, scenario).read();
    Plan plan = what.plan().orElseThrow();
    Verification found =
        TooLarge.refused(() -> Verification.of(what.dataset(), what.policy(), plan));
    Document document = document(what, plan, found);
    Paper paper = Paper.of(command);
    if (asJson) {
      paper.whole(Json.with(rules).writeRecord("verification", document));
    } else {
      print(paper, plan, document);
    }
    found.fault().ifPresent(fault -> stop(plan, fault));
    return Exit.OK;
  }

  private static Document document(Case what, Plan plan, Verification found) {
    Eligibility all = Eligibility.of(what.dataset(), what.policy());
    return new Document(
        found.fault().isEmpty(),
        found.fault(),
        all.rows().size(),
        all.columns().size(),
        plan.certificate().map(Certificate::leaves).map(List::size).orElse(0),
        found.claims());
  }

  private void print(Paper paper, Plan plan, Document document) {
    Origin origin = plan.origin();
    paper.text(
        "%s: %s on %s. Policy %s, matcher %s, %s."
            .formatted(
                file,
                origin.dataset(),
                origin.on(),
                origin.policy(),
                origin.engine(),
                Counts.of(origin.steps(), "step")));
    if (document.holds()) {
      paper.text(
          "Recomputed from the files: the rules for %s and %s, the score, and a bound for %s."
              .formatted(
                  Counts.of(document.people(), "person", "people"),
                  Counts.of(document.places(), "place"),
                  Counts.of(document.cases(), "case")));
      paper.raw("");
      Quality.of(plan, document.claims()).lines().forEach(paper::text);
    }
  }

  private void stop(Plan plan, String fault) {
    boolean claims = plan.certificate().isPresent();
    String first = claims ? ": The claim does not hold: " : ": Nothing is proven: ";
    throw new Fault(Exit.NOT_PROVEN, file + first + fault);
  }
}
