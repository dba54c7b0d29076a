package org.placewell.matcher.benchmarks.contest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.placewell.matcher.benchmarks.contest.Heat.Entry;
import org.placewell.matcher.benchmarks.contest.Heat.Rules;
import org.placewell.matcher.benchmarks.contest.Row.Status;

/**
 * A contest of one contestant on one population in a process of its own, with this one's virtual
 * machine, options and class path. It makes the same candidate graph again.
 */
record OwnProcess(Rules rules) implements Contest.Apart {
  /** Seconds to make a population and its graph, and to end. */
  private static final int AROUND = 240;

  @Override
  public Row run(Contestant contestant, Entry entry, int limit) {
    Row lost = Heat.lost(contestant, entry, limit);
    try {
      Path file = Files.createTempFile("contest", ".csv");
      try {
        return row(file, lost, start(file, lost, limit), limit);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return lost.with(Status.FAILED, "interrupted");
    }
  }

  private Row row(Path file, Row lost, Process process, int limit)
      throws IOException, InterruptedException {
    int longest = limit + rules.patience() + AROUND;
    if (!process.waitFor(longest, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return lost.with(
          Status.NO_PLAN, "no plan: its process was ended after %d s".formatted(longest));
    }
    List<Row> rows = Files.size(file) == 0 ? List.of() : RowFile.read(file).rows();
    Row row = rows.isEmpty() ? lost : rows.getLast();
    return process.exitValue() <= 2 && !rows.isEmpty()
        ? row
        : lost.with(Status.FAILED, "its process ended with " + process.exitValue());
  }

  private Process start(Path file, Row lost, int limit) throws IOException {
    List<String> command = Virtual.machine();
    command.addAll(
        List.of(
            Main.class.getName(),
            "--together",
            "--tracks=" + lost.track().word(),
            "--populations=" + lost.size().population().replace("-stress-", "-"),
            "--contestants=" + lost.contestant(),
            "--repetitions=" + rules.repetitions(),
            "--seconds=" + limit,
            "--patience=" + rules.patience(),
            "--goals=" + rules.goals(),
            "--out=" + file));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** This virtual machine, to be started again. */
  static final class Virtual {
    private Virtual() {}

    /** Its program, options and class path, to which more can be added. */
    static List<String> machine() {
      List<String> command = new ArrayList<>();
      command.add(java());
      command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
      command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
      return command;
    }

    static String java() {
      return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
  }
}
