package org.placewell.matcher.benchmarks.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewell.matcher.benchmarks.contest.Contestant.Side;
import org.placewell.matcher.benchmarks.contest.Row.Size;
import org.placewell.matcher.benchmarks.contest.Row.Status;

/**
 * What was to be reached and what was measured, in Markdown; what no row is about is "not
 * measured". Ratios are of rows of one track and population.
 */
record FigureTable(RowFile file) {
  private static final String EXACT = "exact engine";

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("| | bar | aim | measured |\n|---|---|---|---|");
    Stream.of(
            peers("MinCostFlow", "25 × slower", "60 ×"),
            peers("JGraphT", "150 × slower, borough and London", "300 ×"),
            floor(),
            growth(Track.SEPARABLE, "13 × the time", "10 ×"),
            growth(Track.COUPLED, "–", "–"),
            proofs(Track.COUPLED, "9 of 10, median 3 s (borough 1 s), 0.01 %", "all, 0.5 s"),
            proofs(Track.STRESS, "0.05 % London, 0.1 % borough", "proven"),
            anytime("CP-SAT", "10 ×"),
            anytime("Timefold out of the box", "10 ×"))
        .flatMap(List::stream)
        .forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }

  private static String line(String what, String bar, String aim, String measured) {
    return "| %s | %s | %s | %s |".formatted(what, bar, aim, measured);
  }

  private List<Size> sizes(Track track) {
    return new Tables(file).sizes(track);
  }

  private Stream<Row> rows(Track track, Size size) {
    return file.rows().stream().filter(row -> row.track() == track && row.size().equals(size));
  }

  /** Of several limits the shortest with the best plan. */
  private Optional<Row> exact(Track track, Size size) {
    return rows(track, size)
        .filter(row -> row.contestant().equals(EXACT) && row.status().hasPlan())
        .max((one, other) -> {
          int better = Heat.compare(one.values(), other.values());
          return better != 0 ? better : Integer.compare(other.limit(), one.limit());
        });
  }

  /** The quicker of two orientations; if none has a plan, the one that was given longest. */
  private List<String> peers(String name, String bar, String aim) {
    List<String> lines = new ArrayList<>();
    for (Track track : List.of(Track.SEPARABLE, Track.PAIR_FIRST)) {
      for (Size size : sizes(track)) {
        String what = "%s against us, %s, %s".formatted(name, track.word(), size.name());
        lines.add(line(what, bar, aim, slower(track, size, name)));
      }
    }
    return lines;
  }

  private String slower(Track track, Size size, String name) {
    List<Row> all = rows(track, size).filter(row -> row.contestant().startsWith(name)).toList();
    Optional<Row> best =
        all.stream()
            .filter(row -> row.status().hasPlan())
            .min((one, other) -> Double.compare(one.cpu(), other.cpu()));
    Optional<Row> longest =
        all.stream()
            .filter(row -> !Double.isNaN(row.cpu()))
            .max((one, other) -> Double.compare(one.cpu(), other.cpu()));
    return exact(track, size)
        .flatMap(own ->
            best.map(row ->
                    "%s ×, for %d of %d goals"
                        .formatted(ratio(row.cpu(), own.cpu()), row.goals(), own.goals()))
                .or(() ->
                    longest.map(row ->
                        "more than %s ×: %s".formatted(ratio(row.cpu(), own.cpu()), row.note()))))
        .orElseGet(() -> all.isEmpty() ? "not measured" : all.getFirst().note());
  }

  private List<String> floor() {
    return sizes(Track.SEPARABLE).stream()
        .map(size ->
            line(
                "us against reading every pair once, " + size.name(),
                "60 × (London, national)",
                "15 ×",
                rows(Track.SEPARABLE, size)
                    .filter(row -> row.side() == Side.FLOOR)
                    .findFirst()
                    .flatMap(floor ->
                        exact(Track.SEPARABLE, size)
                            .map(own -> ratio(own.cpu(), floor.cpu()) + " ×"))
                    .orElse("not measured")))
        .toList();
  }

  private List<String> growth(Track track, String bar, String aim) {
    List<Size> all = sizes(track);
    List<String> lines = new ArrayList<>();
    for (int at = 1; at < all.size(); at++) {
      Size small = all.get(at - 1);
      Size large = all.get(at);
      lines.add(
          line(
              "growth, %s, %s → %s, %.1f × the pairs"
                  .formatted(
                      track.word(),
                      small.name(),
                      large.name(),
                      (double) large.pairs() / small.pairs()),
              large.name().equals("national") ? bar : "–",
              large.name().equals("national") ? aim : "–",
              exact(track, small)
                  .flatMap(one ->
                      exact(track, large)
                          .map(two ->
                              "%s × the time, %s × the memory"
                                  .formatted(
                                      ratio(two.cpu(), one.cpu()),
                                      ratio(two.costs().memory(), one.costs().memory()))))
                  .orElse("not measured")));
    }
    return lines;
  }

  private List<String> proofs(Track track, String bar, String aim) {
    return new Tables(file)
        .sizes(track).stream()
            .map(size -> line(track.word() + ", " + size.name(), bar, aim, proofs(track, size)))
            .toList();
  }

  /** Of every population of a size, one row: with the best plan. */
  private String proofs(Track track, Size size) {
    List<Row> all =
        file.rows().stream()
            .filter(row -> row.track() == track && row.size().name().equals(size.name()))
            .map(Row::size)
            .distinct()
            .flatMap(one -> exact(track, one).stream())
            .toList();
    if (all.isEmpty()) {
      return "not measured";
    }
    String gap =
        all.stream()
            .map(Row::gap)
            .flatMap(Optional::stream)
            .max(Row.Gap::compareTo)
            .map(worst -> ", the worst " + Tables.words(worst))
            .orElse("");
    return String.format(
        Locale.ROOT,
        "proven %d of %d, median %s by the clock, %s at most%s",
        all.stream().filter(row -> row.status() == Status.PROVEN).count(),
        all.size(),
        Tables.millis(Standing.median(all, row -> row.costs().wall())),
        Tables.mebibytes(all.stream().mapToDouble(row -> row.costs().memory()).max().orElseThrow()),
        gap);
  }

  /** How much sooner, by the clock, we had a plan at least as good as a peer's last one. */
  private List<String> anytime(String name, String bar) {
    List<String> lines = new ArrayList<>();
    for (Track track : List.of(Track.COUPLED, Track.STRESS)) {
      for (Size size : sizes(track)) {
        rows(track, size)
            .filter(row -> row.contestant().startsWith(name))
            .forEach(peer ->
                lines.add(
                    line(
                        "%s, %d s, against us, %s, %s"
                            .formatted(peer.contestant(), peer.limit(), track.word(), size.name()),
                        bar,
                        "100 ×",
                        sooner(peer))));
      }
    }
    return lines;
  }

  private String sooner(Row peer) {
    if (!peer.status().hasPlan()) {
      return switch (peer.status()) {
        case BROKEN -> "its plan is none: " + peer.note();
        case NOT_RUN -> "not run: " + peer.note();
        default -> "it has no plan after " + clock(peer);
      };
    }
    return rows(peer.track(), peer.size())
        .filter(row -> row.contestant().equals(EXACT) && row.status().hasPlan())
        .filter(row -> Heat.compare(row.values(), peer.values()) >= 0)
        .min((one, other) -> Double.compare(one.costs().wall(), other.costs().wall()))
        .map(row ->
            "%s × (%s, not %s)"
                .formatted(ratio(peer.costs().wall(), row.costs().wall()), clock(row), clock(peer)))
        .orElse("**its plan is better**");
  }

  private static String clock(Row row) {
    return Double.isNaN(row.costs().wall())
        ? row.limit() + " s"
        : Tables.millis(row.costs().wall());
  }

  private static String ratio(double one, double other) {
    double ratio = one / other;
    return String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%,.0f", ratio);
  }
}
