package org.placewell.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.explain.Section.Topic;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.Breach;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.plan.Sum;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.Finding;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Parameter;
import org.placewell.matcher.policy.Points;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.RuleBook;
import org.placewell.matcher.policy.RuleReference;
import org.placewell.matcher.policy.SoftRule;
import org.placewell.matcher.policy.SumLimit;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.timefold.TimefoldMatcher;

/**
 * Rules that a user of the library writes are found wherever standard rules are: in policy files,
 * the reference table, the candidate graph, both matchers, the check and the explanation. People
 * and places are invented.
 */
class EmbedderRuleTest {

  private record ClosedSchemes(@Parameter("schemes that take nobody new") Set<SchemeId> schemes)
      implements HardRule {
    @Override
    public String name() {
      return "closed-schemes";
    }

    @Override
    public String asks() {
      return "Does the scheme take new people?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("met", "takes new people", "failed", "takes nobody new this month");
    }

    @Override
    public Finding ask(Pair pair) {
      return Finding.of(Answer.of(!schemes.contains(pair.place().scheme().id())));
    }
  }

  private record LiftPoints(@Parameter("points for a lift") long points) implements SoftRule {
    @Override
    public String name() {
      return "lift-points";
    }

    @Override
    public String asks() {
      return "Is there a lift?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("lift", "has a lift, and that is worth {points}", "none", "has no lift");
    }

    @Override
    public Points ask(FairPair pair) {
      return pair.features().has(PlaceFeature.LIFT) == Known.YES
          ? Points.of(points, "lift", "points", points)
          : Points.none();
    }
  }

  private record SchemeStarts(@Parameter("the most starts in a scheme") int most)
      implements SumLimit {
    @Override
    public String name() {
      return "scheme-starts";
    }

    @Override
    public String asks() {
      return "Do no more people start in a scheme than it can settle in?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of(
          "sum", "would settle in {total} people, and can settle in {limit}",
          "full", "the scheme settles in as many people as it can");
    }

    @Override
    public List<Share> shares(Pair pair) {
      return List.of(new Share(pair.place().scheme().id().value(), 1, most));
    }
  }

  private record BandsApart(
      @Parameter("one band") Band one, @Parameter("the other band") Band other)
      implements ConflictLimit {
    @Override
    public String name() {
      return "bands-apart";
    }

    @Override
    public String asks() {
      return "Do people of two bands not start with one provider?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of(
          "conflict", "two bands would start with one provider",
          "full", "somebody of the other band starts with this provider");
    }

    @Override
    public List<Side> sides(Pair pair) {
      String provider = pair.place().provider().id().value();
      Band band = pair.referral().progress().band();
      return Stream.of(one, other)
          .filter(band::equals)
          .map(side -> new Side(provider, side == one))
          .toList();
    }
  }

  private static final RuleBook BOOK =
      RuleBook.standard()
          .with(new ClosedSchemes(Set.of()))
          .with(new LiftPoints(1))
          .with(new SchemeStarts(1))
          .with(new BandsApart(Band.A, Band.B));

  private static final String POLICY =
      """
      {"name":"own","version":"1",
       "hard":[{"kind":"dates"}, {"kind":"closed-schemes","schemes":["S2"]}],
       "soft":[{"rule":{"kind":"waiting"},"goal":"urgency"},
        {"rule":{"kind":"lift-points","points":25},"goal":"points","weight":2}],
       "limits":[{"kind":"scheme-starts","most":2},{"kind":"bands-apart","other":"D"}],
       "goals":[{"name":"urgency","means":"more urgent people are placed"},
        {"name":"points","means":"people are placed where they fit better"}]}
      """;

  private static final String PEOPLE =
      """
      {"id":"own","on":"2023-03-06",
       "stock":{"providers":[{"id":"P","name":"P"}],
        "schemes":[
         {"id":"S1","provider":"P","name":"One","service":{"support":"LOW"},"site":{"borough":"E1"},
          "features":{"present":["LIFT"]}},
         {"id":"S2","provider":"P","name":"Two","service":{"support":"LOW"},"site":{"borough":"E1"}}],
        "households":[{"id":"H1","scheme":"S1"},{"id":"H2","scheme":"S2"}],
        "bedspaces":[{"id":"B1","household":"H1"},{"id":"B2","household":"H1"},
         {"id":"B3","household":"H1"},{"id":"B4","household":"H2"}],
        "vacancies":[{"id":"V1","bedspace":"B1","dates":{"ready":"2023-03-13"}},
         {"id":"V2","bedspace":"B2","dates":{"ready":"2023-03-14"}},
         {"id":"V3","bedspace":"B3","dates":{"ready":"2023-03-15"}},
         {"id":"V4","bedspace":"B4","dates":{"ready":"2023-03-16"}}]},
       "referrals":[%s,%s,%s,%s]}
      """
          .formatted(person("a", "A"), person("b", "B"), person("c", "C"), person("d", "D"));

  private static String person(String id, String band) {
    return """
    {"id":"%s","person":{"id":"p-%s"},"wishes":{"destinations":[{"kind":"supported"}]},
     "progress":{"band":"%s","clock":{"referred":"2023-01-01"}}}
    """
        .formatted(id, id, band);
  }

  static Stream<Matcher> matchers() {
    return Stream.of(Matcher.waitingList(), TimefoldMatcher.create());
  }

  private final Json json = Json.with(BOOK);
  private final Dataset dataset = json.readDataset(PEOPLE);
  private final Policy policy = json.readPolicy(POLICY);

  @Test
  void policyFilesNameThem() {
    assertThat(policy.hard()).contains(new ClosedSchemes(Set.of(new SchemeId("S2"))));
    assertThat(policy.soft().getLast().rule()).isEqualTo(new LiftPoints(25));
    assertThat(policy.limits())
        .isEqualTo(List.of(new SchemeStarts(2), new BandsApart(Band.A, Band.D)));
    assertThat(json.readPolicy(json.write(policy))).isEqualTo(policy);
    assertThatThrownBy(() -> Json.standard().readPolicy(POLICY))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("/hard/1/kind");
  }

  @Test
  void theReferenceTableDescribesThem() {
    assertThat(RuleReference.markdown(BOOK))
        .contains("| `closed-schemes` | Does the scheme take new people? |")
        .contains("`schemes`: schemes that take nobody new (`[]`)")
        .contains("`points`: points for a lift (`1`)")
        .contains("`full` the scheme settles in as many people as it can")
        .contains("`one`: one band (`A`)<br>`other`: the other band (`B`)");
  }

  @Test
  void theGraphHoldsThem() {
    CandidateGraph graph = CandidateGraph.of(Eligibility.of(dataset, policy));

    int closed = graph.eligibility().column(new VacancyId("V4")).orElseThrow();
    assertThat(graph.pairs()).isEqualTo(12);
    assertThat(IntStream.range(0, graph.pairs())).noneMatch(p -> graph.column(p) == closed);
    assertThat(graph.points(1, 0)).isEqualTo(50);
    Sum starts =
        graph.sums().stream()
            .filter(s -> s.rule().equals("scheme-starts"))
            .findFirst()
            .orElseThrow();
    assertThat(starts.limit()).isEqualTo(2);
    assertThat(starts.size()).isEqualTo(12);
    assertThat(graph.conflicts()).extracting(Conflict::rule).containsOnly("bands-apart");
    assertThat(graph.conflicts().getFirst().firstSize()).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("matchers")
  void matchersKeepThemAndTheCheckAgrees(Matcher matcher) {
    MatchRun run = MatchingEngine.create().using(matcher).match(dataset, policy);

    assertThat(run.check().breaches()).isEmpty();
    assertThat(run.plan().placements())
        .extracting(Placement::referral)
        .containsExactlyInAnyOrder(new ReferralId("a"), new ReferralId("b"));
    assertThat(run.plan().score().values().get(1).points()).isEqualTo(100);
  }

  @Test
  void theCheckReportsAPlanThatBreaksThem() {
    Policy without =
        new Policy(
            policy.name(),
            policy.version(),
            policy.clock(),
            List.of(policy.hard().getFirst()),
            policy.soft(),
            List.of(),
            policy.goals(),
            policy.review());
    Plan careless =
        MatchingEngine.create().using(Matcher.waitingList()).match(dataset, without).plan();

    List<Breach> breaches = PlanCheck.of(dataset, policy, careless).breaches();
    assertThat(careless.placements()).hasSize(4);
    assertThat(breaches)
        .extracting(Breach::rule)
        .contains("closed-schemes", "scheme-starts", "bands-apart");
    assertThat(breaches)
        .extracting(Breach::words)
        .contains(
            "takes nobody new this month",
            "would settle in 3 people, and can settle in 2",
            "two bands would start with one provider");
  }

  @Test
  void theExplanationUsesTheirWords() {
    MatchRun run = MatchingEngine.create().using(Matcher.waitingList()).match(dataset, policy);
    Explanation explanation = Explanation.of(run);

    Note placed = explanation.view(Audience.COORDINATOR).of(new ReferralId("a")).orElseThrow();
    assertThat(placed.lines(Topic.FINDINGS)).extracting(Line::words).contains("takes new people");
    assertThat(placed.lines(Topic.POINTS))
        .extracting(Line::words)
        .contains("has a lift, and that is worth 25");
    Note left = explanation.view(Audience.COORDINATOR).of(new ReferralId("d")).orElseThrow();
    assertThat(left.lines(Topic.DOES_NOT_FIT))
        .extracting(Line::words)
        .containsExactly("takes nobody new this month");
    assertThat(left.lines(Topic.WENT_TO_OTHERS))
        .extracting(Line::words)
        .anyMatch(words -> words.contains("the scheme settles in as many people as it can"))
        .anyMatch(words -> words.contains("somebody of the other band starts with this provider"));
    Note told = explanation.view(Audience.RESIDENT).of(new ReferralId("d")).orElseThrow();
    assertThat(told.lines(Topic.DOES_NOT_FIT))
        .extracting(Line::words)
        .containsExactly("1 place takes nobody new this month");
  }
}
