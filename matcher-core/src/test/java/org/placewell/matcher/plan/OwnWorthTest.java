package org.placewell.matcher.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.Links;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.PlaceCondition.Has;
import org.placewell.matcher.model.PlaceCondition.InArea;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Tie;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Points;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Reads.PersonSide;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.policy.SoftRule;
import org.placewell.matcher.policy.Worth;

/**
 * A rule of an embedder's own that says which conditions about places are worth points: the graph
 * holds what asking about every pair would give, without asking. People and places are invented.
 */
class OwnWorthTest {
  private static final long NEAR = 30;
  private static final long NIGHT = 12;
  private static final long STEP_FREE = 7;
  private static final long PUB = -9;
  private static final long WEIGHT = 3;

  private final AtomicLong asked = new AtomicLong();

  /**
   * Near a tie, or else with somebody awake at night; step-free as well; a pub nearby takes points
   * off.
   */
  private record NearTies(AtomicLong asked, boolean saysWorth, Predicate<PersonSide> of)
      implements SoftRule {
    @Override
    public String name() {
      return "near-ties";
    }

    @Override
    public String asks() {
      return "Is the place near those who matter to the person?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("sum", "comes to {points}");
    }

    @Override
    public Points ask(FairPair pair) {
      asked.incrementAndGet();
      boolean near = areas(pair.links()).stream().anyMatch(pair.scheme().site()::liesIn);
      long first = near ? NEAR : given(pair, PlaceFeature.WAKING_NIGHT, NIGHT);
      long sum =
          first
              + given(pair, PlaceFeature.STEP_FREE, STEP_FREE)
              + given(pair, PlaceFeature.NEAR_PUB, PUB);
      return Points.of(sum, "sum", "points", sum);
    }

    private static long given(FairPair pair, PlaceFeature feature, long points) {
      return pair.features().has(feature) == Known.YES ? points : 0;
    }

    private static Set<AreaCode> areas(Links links) {
      return links.ties().stream().map(Tie::area).collect(Collectors.toSet());
    }

    @Override
    public Optional<List<List<Worth>>> worth(PersonSide person) {
      Condition<Place> near = new InArea(areas(person.referral().links()));
      return saysWorth && of.test(person)
          ? Optional.of(
              List.of(
                  List.of(
                      new Worth(near, NEAR), new Worth(new Has(PlaceFeature.WAKING_NIGHT), NIGHT)),
                  List.of(new Worth(new Has(PlaceFeature.STEP_FREE), STEP_FREE)),
                  List.of(),
                  List.of(new Worth(new Has(PlaceFeature.NEAR_PUB), PUB))))
          : Optional.empty();
    }
  }

  private final Dataset dataset = Population.borough(5).sized(200, 60).generate();

  private CandidateGraph graph(SoftRule rule) {
    Policy council = Policy.englishCouncil();
    return CandidateGraph.of(
        Eligibility.of(
            dataset,
            new Policy(
                "own",
                "1",
                council.clock(),
                council.hard(),
                List.of(new Feed(rule, "near", WEIGHT)),
                council.limits(),
                List.of(new Goal("near", "people live near those who matter to them")),
                Review.LIKE_OTHERS)));
  }

  @Test
  void theGraphHoldsWhatAskingGivesAndDoesNotAsk() {
    CandidateGraph looked = graph(new NearTies(asked, true, person -> true));
    long besides = asked.getAndSet(0);
    CandidateGraph answered = graph(new NearTies(asked, false, person -> true));

    assertThat(besides).isLessThan(asked.get() / 10);
    assertThat(looked.pairs()).isEqualTo(answered.pairs()).isGreaterThan(500);
    for (int pair = 0; pair < looked.pairs(); pair++) {
      assertThat(looked.points(0, pair)).as("pair %s", pair).isEqualTo(answered.points(0, pair));
    }
    assertThat(
            LongStream.range(0, looked.pairs())
                .map(p -> looked.points(0, (int) p))
                .boxed()
                .collect(Collectors.toSet()))
        .contains(
            NEAR * WEIGHT,
            (NEAR + STEP_FREE + PUB) * WEIGHT,
            NIGHT * WEIGHT,
            (STEP_FREE + PUB) * WEIGHT,
            PUB * WEIGHT,
            0L);
  }

  @Test
  void ofAListOnlyTheFirstThatIsMetCounts() {
    CandidateGraph graph = graph(new NearTies(asked, true, person -> true));
    long both = 0;
    for (int at = 0; at < graph.pairs(); at++) {
      Place place = graph.eligibility().pair(graph.row(at), graph.column(at)).place();
      boolean night = place.features().has(PlaceFeature.WAKING_NIGHT) == Known.YES;
      boolean others =
          place.features().has(PlaceFeature.STEP_FREE) == Known.YES
              || place.features().has(PlaceFeature.NEAR_PUB) == Known.YES;
      if (night && !others && graph.points(0, at) != NIGHT * WEIGHT) {
        assertThat(graph.points(0, at)).isEqualTo(NEAR * WEIGHT);
        both++;
      }
    }
    assertThat(both).isPositive();
  }

  @Test
  void aRuleThatSaysItOfSomePeopleAloneIsRefused() {
    ReferralId first = Eligibility.of(dataset, Policy.englishCouncil()).rows().getFirst().id();
    NearTies some = new NearTies(asked, true, person -> person.referral().id().equals(first));

    assertThatThrownBy(() -> graph(some))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The rule near-ties says of some people what places are worth")
        .hasMessageNotContaining(first.value());
  }
}
