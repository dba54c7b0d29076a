package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.Finding;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.OnOffer;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Parameter;
import org.placewell.matcher.policy.PlanMeasure;
import org.placewell.matcher.policy.RuleBook;
import org.placewell.matcher.policy.SumLimit;
import org.placewell.matcher.policy.Timing;

/** Whoever runs the command line with a rule of their own finds it in every command. */
class EmbedderTest {
  private static final RuleBook RULES =
      RuleBook.standard()
          .with(new NotAt("nowhere"))
          .with(new StartsInAll(5))
          .with(new BandsApart(Band.A))
          .with(new Schemes());

  @TempDir private Path folder;

  /** An invented rule. */
  private record NotAt(@Parameter("the scheme that takes nobody") String scheme)
      implements HardRule {
    @Override
    public String name() {
      return "not-at";
    }

    @Override
    public String asks() {
      return "Is the place in a scheme that takes people?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("met", "takes people", "failed", "takes nobody this month");
    }

    @Override
    public Finding ask(Pair pair) {
      boolean there = pair.place().scheme().id().value().equals(scheme);
      return there ? Finding.failed("failed") : Finding.met("met");
    }
  }

  /** An invented limit on a total. */
  private record StartsInAll(@Parameter("the most starts in all") int most) implements SumLimit {
    @Override
    public String name() {
      return "starts-in-all";
    }

    @Override
    public String asks() {
      return "Do no more people start than we can settle in?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("sum", "{total} would start, {limit} can", "full", "we settle in nobody more");
    }

    @Override
    public List<Share> shares(Pair pair) {
      boolean starts = pair.timing().link() != Timing.Link.OWN;
      return starts ? List.of(new Share("all", 1, most)) : List.of();
    }
  }

  /** An invented conflict: one band keeps all others out. */
  private record BandsApart(@Parameter("the band that keeps the others out") Band band)
      implements ConflictLimit {
    @Override
    public String name() {
      return "bands-apart";
    }

    @Override
    public String asks() {
      return "Is nobody of the one band placed with somebody of another?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("conflict", "two bands would meet", "full", "another band is there");
    }

    @Override
    public List<Side> sides(Pair pair) {
      boolean starts = pair.timing().link() != Timing.Link.OWN;
      boolean own = pair.referral().progress().band() == band;
      return starts ? List.of(new Side("all", own)) : List.of();
    }
  }

  /** An invented measure of a plan. */
  private record Schemes() implements PlanMeasure {
    @Override
    public String name() {
      return "schemes";
    }

    @Override
    public String asks() {
      return "Into how many schemes does somebody move?";
    }

    @Override
    public long count(List<FairPair> moves, OnOffer offer) {
      return moves.stream().map(move -> move.scheme().id()).distinct().count();
    }
  }

  @Test
  void matchSaysThatAGoalLooksAtTheWholePlanAndWhatThatMeans() throws IOException {
    String goal =
        "{\"name\": \"spread\", \"means\": \"more schemes\", \"measure\": {\"kind\": \"schemes\"}}";
    String text = Files.readString(Path.of(Cli.POLICY)).replace("}]\n}", "}, " + goal + "]\n}");
    assertThat(text).contains(goal);
    String policy = Files.writeString(folder.resolve("measured.json"), text).toString();
    assertThat(coordinator("match", policy))
        .contains(
            "Matcher: exact, then timefold, because the goal spread looks at the plan as a whole.")
        .contains("Urgency: proven best; spread: open, because it looks at the plan as a whole;");
    Cli.Result alone =
        Cli.run(RULES, 100, "match", Cli.SMALL, "--policy", policy, "--engine", "timefold");
    assertThat(alone.out()).contains("Matcher: timefold, as asked for.");
  }

  @Test
  void theReferenceHoldsALimitOnATotalAndAConflictToo() {
    assertThat(Cli.run(RULES, 100, "policy", "--rules").out())
        .contains("starts-in-all", "the most starts in all")
        .contains("bands-apart", "Is nobody of the one band placed with somebody of another?");
  }

  @Test
  void matchObeysALimitOnATotalAndSaysSo() throws IOException {
    String policy = limited("{\"kind\": \"starts-in-all\", \"most\": 1}");
    assertThat(coordinator("match", policy)).contains("Matched: 1");
    assertThat(coordinator("explain", policy)).contains("we settle in nobody more");
  }

  @Test
  void matchObeysAConflictAndSaysSo() throws IOException {
    String policy = limited("{\"kind\": \"bands-apart\", \"band\": \"A\"}");
    assertThat(coordinator("match", policy)).contains("Matched: 2");
    assertThat(coordinator("explain", policy)).contains("another band is there (with B, F)");
  }

  private static String coordinator(String command, String policy) {
    return Cli.run(RULES, 100, command, Cli.SMALL, "--policy", policy, "--audience=coordinator")
        .out();
  }

  private String limited(String limit) throws IOException {
    String goals = "\"goals\"";
    String text =
        Files.readString(Path.of(Cli.POLICY))
            .replace(goals, "\"limits\": [" + limit + "], " + goals);
    return Files.writeString(folder.resolve("limited.json"), text).toString();
  }

  @Test
  void theReferenceHoldsIt() {
    assertThat(Cli.run(RULES, 100, "policy", "--rules").out())
        .contains("not-at", "Is the place in a scheme that takes people?");
  }

  @Test
  void aPolicyMayNameItAndPrintsItsParameter() throws IOException {
    assertThat(Cli.run(RULES, 100, "policy", policy()).out())
        .contains("the scheme that takes nobody: OAK");
    assertThat(Cli.run("policy", policy()).err()).contains("/hard/3/kind");
  }

  @Test
  void matchAndExplainObeyIt() throws IOException {
    String[] options = {"--policy=" + policy(), "--audience=coordinator"};
    assertThat(Cli.run(RULES, 100, "match", Cli.SMALL, options[0], options[1]).out())
        .doesNotContain("V1 Oak House  2024")
        .contains("V1 (not-at)");
    assertThat(Cli.run(RULES, 100, "explain", Cli.SMALL, options[0], options[1]).out())
        .contains("V1 Oak House  takes nobody this month")
        .contains("not-at          takes people");
  }

  private String policy() throws IOException {
    String text =
        Files.readString(Path.of(Cli.POLICY))
            .replace(
                "{\"kind\": \"dates\"}",
                "{\"kind\": \"dates\"}, {\"kind\": \"not-at\", \"scheme\": \"OAK\"}");
    return Files.writeString(folder.resolve("policy.json"), text).toString();
  }
}
