package org.placewell.matcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.policy.RuleBook;
import picocli.CommandLine;

/** Tables, lines, the progress bar and the stop, each on its own. */
class PartsTest {
  private final AtomicLong clock = new AtomicLong(5);

  @Test
  void aTableAlignsAndWrapsItsWidestColumn() {
    Table table = new Table("Who", "Nights", "Why").right(1);
    table.add("A", "7", "one two three\nfour");
    table.add("Bea", "1234567", "");
    assertThat(table.lines(100))
        .containsExactly(
            "Who   Nights  Why",
            "---  -------  -------------",
            "A          7  one two three",
            "              four",
            "Bea  1234567");
    assertThat(table.lines(23))
        .containsExactly(
            "Who   Nights  Why",
            "---  -------  ---------",
            "A          7  one two",
            "              three",
            "              four",
            "Bea  1234567");
  }

  @Test
  void columnsSetsTheWidth() {
    assertThat(width(Optional.of("72"))).isEqualTo(72);
    assertThat(width(Optional.of("5"))).isEqualTo(60);
    assertThat(width(Optional.of("9999"))).isEqualTo(500);
    assertThat(width(Optional.of("wide"))).isEqualTo(100);
    assertThat(width(Optional.empty())).isEqualTo(100);
  }

  private static int width(Optional<String> columns) {
    CommandLine commandLine = Placewell.commandLine(RuleBook.standard());
    Terminal.fit(commandLine, columns, false);
    return commandLine.getSubcommands().get("match").getCommandSpec().usageMessage().width();
  }

  @Test
  void aWordLongerThanTheLineIsBroken() {
    assertThat(Wrap.lines("abcdef gh", 4)).containsExactly("abcd", "ef", "gh");
    assertThat(Wrap.lines("", 4)).containsExactly("");
    assertThat(Wrap.lines("ab  cd", 4)).containsExactly("ab", "cd");
    assertThat(Wrap.lines("abcd", 4)).containsExactly("abcd");
  }

  @Test
  void theBarIsSilentForASecondAndWipesItself() {
    StringWriter err = new StringWriter();
    try (ProgressBar bar =
        new ProgressBar(new PrintWriter(err), 1000, OptionalLong.empty(), clock::get)) {
      bar.at(100, new long[0]);
      after(1000);
      bar.at(200, new long[0]);
      assertThat(err.toString()).isEmpty();
      after(1);
      bar.at(500, new long[0]);
      after(100);
      bar.at(600, new long[0]);
      assertThat(err.toString())
          .isEqualTo("\r[###############...............]  step 500 of 1000, 1 s");
    }
    assertThat(err.toString()).endsWith(" \r");
  }

  @Test
  void theBarFollowsTheTimeIfThatRunsOutFirst() {
    StringWriter err = new StringWriter();
    OptionalLong limit = OptionalLong.of(TimeUnit.SECONDS.toNanos(4));
    try (ProgressBar bar = new ProgressBar(new PrintWriter(err), 1000, limit, clock::get)) {
      after(2000);
      bar.at(10, new long[0]);
      assertThat(err.toString()).contains("[###############...............]");
    }
  }

  @Test
  void timeRunsFromTheFirstQuestion() {
    Halt halt = new Halt(TimeUnit.SECONDS.toNanos(2), () -> {}, clock::get);
    after(60_000);
    assertThat(halt.shouldStop()).isFalse();
    after(1999);
    assertThat(halt.shouldStop()).isFalse();
    assertThat(halt.stopped()).isFalse();
    after(1);
    assertThat(halt.shouldStop()).isTrue();
    assertThat(halt.stopped()).isTrue();
  }

  @Test
  void anInterruptStopsTheSearchAndWaitsForThePlan() throws InterruptedException {
    Halt halt = new Halt(Long.MAX_VALUE, () -> {}, clock::get);
    Thread interrupt = new Thread(halt::interrupt);
    interrupt.start();
    while (!halt.shouldStop()) {
      Thread.onSpinWait();
    }
    assertThat(interrupt.isAlive()).isTrue();
    halt.close();
    interrupt.join();
  }

  private void after(long milliseconds) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
  }
}
