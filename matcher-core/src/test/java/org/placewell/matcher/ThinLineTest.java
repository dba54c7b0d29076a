package org.placewell.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Section.Topic;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;

/** The whole line for the people Y, Z, CP and L and one who waits on a ward. Invented places. */
class ThinLineTest {
  private static final String PEOPLE =
      """
      {"id":"thin","on":"2021-03-22","bankHolidays":["2021-04-02","2021-04-05"],
       "stock":{
        "providers":[{"id":"P","name":"Provider P"}],
        "schemes":[
         {"id":"WOMEN","provider":"P","name":"Women's house","service":{"support":"LOW"},
          "site":{"borough":"E09000022"},"features":{"present":["WOMEN_ONLY"]}},
         {"id":"FLATS","provider":"P","name":"Flats","service":{"support":"HIGH"},
          "site":{"borough":"E09000014"},
          "features":{"present":["SELF_CONTAINED"],"absent":["WOMEN_ONLY"]}},
         {"id":"SOUTH","provider":"P","name":"South house","service":{"support":"MEDIUM"},
          "site":{"borough":"E09000023"},"features":{"absent":["WOMEN_ONLY","SELF_CONTAINED"]}},
         {"id":"STEP","provider":"P","name":"Step-down","service":{"support":"MEDIUM","place":"STEP_DOWN"},
          "site":{"borough":"E09000013"},"features":{"absent":["WOMEN_ONLY","SELF_CONTAINED"]}}],
        "households":[{"id":"h-women","scheme":"WOMEN"},{"id":"h-flat","scheme":"FLATS"},
         {"id":"h-south","scheme":"SOUTH"},{"id":"h-step","scheme":"STEP"}],
        "bedspaces":[{"id":"b-w1","household":"h-women"},{"id":"b-w2","household":"h-women"},
         {"id":"b-flat","household":"h-flat"},{"id":"b-south","household":"h-south"},
         {"id":"b-step","household":"h-step"}],
        "vacancies":[
         {"id":"W1","bedspace":"b-w1","dates":{"ready":"2021-03-25"}},
         {"id":"W2","bedspace":"b-w2","dates":{"ready":"2021-03-26"}},
         {"id":"FLAT","bedspace":"b-flat","dates":{"ready":"2021-03-24","fillBy":"2021-04-30"}},
         {"id":"SOUTH","bedspace":"b-south","dates":{"ready":"2021-04-01"}},
         {"id":"STEP","bedspace":"b-step","dates":{"turnaroundWorkingDays":3}}]},
       "referrals":[
        {"id":"Y","person":{"id":"p-Y","sex":"MALE"},
         "wishes":{"destinations":[{"kind":"supported"}]},
         "needs":{"place":{"kind":"lacks","feature":"WOMEN_ONLY"}},
         "risk":{"flags":[{"kind":"ACTIVE_DRUG_USE","severity":"HIGH","currency":"CURRENT"}]},
         "stay":{"setting":"STEP_DOWN","since":"2020-11-20","bed":"b-step"},
         "progress":{"band":"B","clock":{"referred":"2020-11-20"}}},
        {"id":"Z","person":{"id":"p-Z","sex":"FEMALE"},
         "wishes":{"destinations":[{"kind":"supported"}]},
         "needs":{"place":{"kind":"any","of":[{"kind":"has","feature":"WOMEN_ONLY"},
           {"kind":"all","of":[{"kind":"support-at-least","level":"HIGH"},
            {"kind":"has","feature":"SELF_CONTAINED"}]}]}},
         "progress":{"band":"B","clock":{"referred":"2020-12-01"},"readiness":{"outstanding":[
           {"kind":"TENANCY_TO_END","owner":"HOUSING_OFFICER","expected":"2021-04-12"}]}}},
        {"id":"CP","person":{"id":"p-CP","sex":"FEMALE"},
         "wishes":{"destinations":[{"kind":"supported"}]},
         "needs":{"place":{"kind":"has","feature":"WOMEN_ONLY"}},
         "risk":{"flags":[{"kind":"IN_RECOVERY","severity":"LOW","currency":"CURRENT"}],
          "exclusions":[{"area":"E09000023"}]},
         "progress":{"band":"B","clock":{"referred":"2020-09-14"}}},
        {"id":"L","person":{"id":"p-L","sex":"FEMALE"},
         "wishes":{"destinations":[{"kind":"supported"}]},
         "risk":{"flags":[{"kind":"ACTIVE_ALCOHOL_USE","severity":"LOW","currency":"CURRENT"}],
          "exclusions":[{"area":"E09000023"}]},
         "progress":{"band":"A","clock":{"referred":"2020-08-01"}}},
        {"id":"H","person":{"id":"p-H","sex":"MALE"},
         "wishes":{"destinations":[{"kind":"interim","place":"STEP_DOWN"}]},
         "needs":{"place":{"kind":"all","of":[{"kind":"support-at-most","level":"MEDIUM"},
          {"kind":"lacks","feature":"WOMEN_ONLY"}]}},
         "risk":{"exclusions":[{"area":"E09000023"}]},
         "progress":{"band":"C","clock":{"referred":"2021-03-01"}}}]}
      """;

  private final Dataset dataset = Json.standard().readDataset(PEOPLE);
  private final MatchRun run = MatchingEngine.create().match(dataset);
  private final View coordinator = Explanation.of(run).view(Audience.COORDINATOR);

  @Test
  void everybodyIsPlacedAndTheCheckAgrees() {
    assertThat(run.check().breaches()).isEmpty();
    assertThat(run.plan().placements()).hasSize(5);
  }

  @Test
  void aChainFreesTheBedFromTheLatestDateItsHolderCouldHaveLeft() {
    Placement next = run.plan().of(new ReferralId("H")).orElseThrow();
    assertThat(next.after()).isEqualTo(Optional.of(new ReferralId("Y")));
    assertThat(next.start()).isEqualTo(LocalDate.parse("2021-04-08"));
  }

  @Test
  void theFilesComeBackEqual() {
    Json json = Json.standard();
    assertThat(json.readDataset(json.write(dataset))).isEqualTo(dataset);
    assertThat(json.readPlan(json.write(run.plan()))).isEqualTo(run.plan());
    assertThat(json.readPolicy(json.write(run.policy()))).isEqualTo(run.policy());
    assertThat(coordinator.of(new ReferralId("Z")).orElseThrow().lines(Topic.TO_CHECK))
        .isNotEmpty();
  }
}
