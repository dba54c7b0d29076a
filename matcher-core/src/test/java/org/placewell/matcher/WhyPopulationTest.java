package org.placewell.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.ask.Inputs;
import org.placewell.matcher.ask.Questions;
import org.placewell.matcher.ask.Way;
import org.placewell.matcher.ask.WhyNobody;
import org.placewell.matcher.ask.WhyNobody.Reason;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Stock;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Matcher;

/**
 * Ten thousand invented people: whoever is left out has a true reason, always in the same words.
 */
class WhyPopulationTest {
  /** In the whole dataset so many changes are made again, evenly spread. */
  private static final int AGAIN = 60;

  @Test
  @Tag("heavy")
  void everybodyLeftOutHasAReasonThatIsTrue() {
    reasonsAreTrue(1);
  }

  /** The same ten thousand people; whoever is asked about is one in many. */
  @Test
  void whoeverIsAskedAboutHasAReasonThatIsTrue() {
    reasonsAreTrue(25);
  }

  private static void reasonsAreTrue(int oneIn) {
    Questions questions = questions(Population.london(3).sized(10_000, 1_000).generate());
    MatchRun run = questions.run();
    Set<ReferralId> placed = new HashSet<>(run.plan().byReferral().keySet());
    List<Way> ways = new ArrayList<>();
    List<Referral> rows = run.eligibility().rows();
    for (int row = 0; row < rows.size(); row += oneIn) {
      Referral referral = rows.get(row);
      if (!placed.contains(referral.id())) {
        WhyNobody why = questions.whyNobody(referral.id());
        assertThat(why.reason()).isIn(Reason.NONE_FITS, Reason.GOES_TO_OTHERS);
        assertThat(why.ways()).as("%s", referral.id()).isNotEmpty();
        ways.add(why.ways().getFirst());
      }
    }
    assertThat(ways.size()).isGreaterThan(7_000 / oneIn);
    for (int i = 0; i < ways.size(); i += Math.max(1, ways.size() * oneIn / AGAIN)) {
      assertThat(isPossible(run, ways.get(i))).as(ways.get(i).words()).isTrue();
    }
  }

  private static boolean isPossible(MatchRun run, Way way) {
    Inputs after = way.scenario().apply(new Inputs(run.dataset(), run.policy()));
    Eligibility all = Eligibility.of(after.dataset(), after.policy());
    int row = all.row(way.referrals().getFirst()).orElseThrow();
    int column = all.column(way.vacancies().getFirst()).orElseThrow();
    return all.allows(all.answer(all.pair(row, column)));
  }

  @Test
  void theSameFactsAreToldInTheSameWords() {
    Dataset dataset = Population.borough(5).sized(1_000, 150).generate();
    Questions one = questions(dataset);
    Questions other = questions(shuffled(dataset));
    List<Referral> rows = one.run().eligibility().rows();
    for (int row = 0; row < rows.size(); row += 7) {
      ReferralId id = rows.get(row).id();
      assertThat(other.whyNobody(id)).isEqualTo(one.whyNobody(id));
    }
    assertThat(other.pools().lines()).hasSameSizeAs(one.pools().lines());
  }

  private static Dataset shuffled(Dataset dataset) {
    Stock stock = dataset.stock();
    Random random = new Random(1);
    return new Dataset(
        dataset.id(),
        dataset.on(),
        new Stock(
            shuffled(stock.providers(), random),
            shuffled(stock.schemes(), random),
            shuffled(stock.households(), random),
            shuffled(stock.bedspaces(), random),
            shuffled(stock.vacancies(), random)),
        shuffled(dataset.referrals(), random),
        dataset.casework(),
        shuffled(dataset.supplied(), random),
        dataset.bankHolidays());
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static Questions questions(Dataset dataset) {
    MatchingEngine engine = MatchingEngine.create().using(Matcher.waitingList());
    MatchRun run = engine.match(dataset, Policy.englishCouncil());
    return Questions.about(run, engine::match, Budget.ofSteps(0));
  }
}
