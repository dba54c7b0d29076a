package org.placewell.matcher.benchmarks.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Writes the table of questions in a page anew: what each takes, as a part of a full solve in the
 * same run.
 *
 * <p>Arguments: the page; sizes of populations.
 */
public final class QuestionFigures {
  private static final String BEGIN = "<!-- questions -->\n";
  private static final String END = "<!-- end of questions -->";
  private static final Map<String, String> WORDS =
      Map.of(
          "shortlistOfVacancy", "shortlist of a vacancy",
          "shortlistOfPerson", "shortlist of a person",
          "oneChange", "one change",
          "whyNot", "why not",
          "whyNobody", "why nobody",
          "bottlenecks", "bottlenecks",
          "pools", "in no pool",
          "wholeLine", "the whole line");
  private static final List<String> ORDER =
      List.of(
          "shortlistOfVacancy",
          "shortlistOfPerson",
          "oneChange",
          "whyNot",
          "whyNobody",
          "bottlenecks",
          "pools",
          "wholeLine");

  private QuestionFigures() {}

  /**
   * Measures and writes.
   *
   * @throws IOException if the page cannot be read or written
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws IOException, RunnerException {
    Path page = Path.of(args[0]);
    String[] sizes = args[1].split(",", -1);
    String table =
        table(
            List.of(sizes),
            new Runner(
                    new OptionsBuilder()
                        .include("QuestionBenchmark")
                        .param("size", sizes)
                        .shouldFailOnError(true)
                        .build())
                .run());
    String text = Files.readString(page);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    Files.writeString(page, text.substring(0, from) + table + text.substring(text.indexOf(END)));
  }

  /** A row for each question, and for each size two columns: without limits, and with them. */
  static String table(List<String> sizes, Collection<RunResult> results) {
    Map<String, Double> times = new TreeMap<>();
    results.forEach(r -> times.put(key(r), r.getPrimaryResult().getScore()));
    StringBuilder text = new StringBuilder("| |");
    sizes.forEach(size -> text.append(" ").append(size).append(" | with limits |"));
    text.append("\n|---|").append("---:|".repeat(2 * sizes.size())).append("\n");
    text.append("| a full solve |");
    eachCase(text, sizes, at -> milliseconds(times.getOrDefault("fullSolve " + at, 0.0)));
    for (String question : ORDER) {
      text.append("| ").append(WORDS.getOrDefault(question, question)).append(" |");
      eachCase(
          text,
          sizes,
          at ->
              ratio(
                  times.getOrDefault(question + " " + at, 0.0)
                      / times.getOrDefault("fullSolve " + at, 1.0)));
    }
    return text.toString();
  }

  private static void eachCase(
      StringBuilder text, List<String> sizes, UnaryOperator<String> figure) {
    for (String size : sizes) {
      text.append(" ").append(figure.apply(size + " false")).append(" |");
      text.append(" ").append(figure.apply(size + " true")).append(" |");
    }
    text.append("\n");
  }

  private static String key(RunResult result) {
    String name = result.getParams().getBenchmark();
    return "%s %s %s"
        .formatted(
            name.substring(name.lastIndexOf('.') + 1),
            result.getParams().getParam("size"),
            result.getParams().getParam("limits"));
  }

  private static String milliseconds(double time) {
    return String.format(Locale.ROOT, time < 10 ? "%.1f ms" : "%.0f ms", time);
  }

  private static String ratio(double of) {
    return String.format(Locale.ROOT, of < 0.1 ? "%.4f" : "%.2f", of);
  }
}
