package org.placewell.matcher.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.Dataset;

/** A file of 50 MB is read within the memory of the tests, 2 GB. */
@Tag("heavy")
class LargeFileTest {
  private static final int REFERRALS = 100_000;
  private static final String REFERRAL =
      """
      {"id":"R%1$d","person":{"id":"p%1$d","sex":"FEMALE","born":{"earliest":"1980-01-01","latest":"1980-12-31"}},
       "wishes":{"destinations":[{"kind":"supported"},{"kind":"private-rented"}]},
       "needs":{"place":{"kind":"any","of":[{"kind":"has","feature":"WOMEN_ONLY"},
        {"kind":"all","of":[{"kind":"support-at-least","level":"HIGH"},{"kind":"has","feature":"SELF_CONTAINED"}]}]}},
       "risk":{"flags":[{"kind":"IN_RECOVERY","severity":"LOW","currency":"CURRENT"}]},
       "progress":{"band":"B","clock":{"referred":"2024-01-05"}}}\
      """;

  @Test
  void fiftyMegabytesAreRead() {
    String referrals =
        IntStream.range(0, REFERRALS)
            .mapToObj(REFERRAL::formatted)
            .collect(Collectors.joining(","));
    String text = "{\"id\":\"large\",\"on\":\"2024-03-04\",\"referrals\":[" + referrals + "]}";
    assertThat(text.length()).isGreaterThan(50_000_000);

    Dataset dataset = Json.standard().readDataset(text);
    assertThat(dataset.referrals()).hasSize(REFERRALS);
  }
}
