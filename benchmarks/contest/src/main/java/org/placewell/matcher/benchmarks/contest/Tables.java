package org.placewell.matcher.benchmarks.contest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placewell.matcher.benchmarks.contest.Row.Gap;
import org.placewell.matcher.benchmarks.contest.Row.Size;
import org.placewell.matcher.benchmarks.contest.Row.Status;
import org.placewell.matcher.benchmarks.contest.Standing.Placed;

/** The tables of a contest in Markdown: a row for each contestant, a column for each size. */
record Tables(RowFile file) {

  /** All tracks, with what stands above them: machine, versions, command. */
  String all() {
    List<String> parts = new ArrayList<>();
    file.heading()
        .forEach(line -> parts.add(line.startsWith(" ") ? "  - " + line.trim() : "- " + line));
    for (Track track : Track.values()) {
      if (!rows(track).isEmpty()) {
        parts.add("\n### " + track.word() + "\n\n" + of(track) + notes(track));
      }
    }
    return String.join("\n", parts) + "\n";
  }

  /** Which of several populations are frozen and which are not. */
  private String notes(Track track) {
    List<String> others =
        rows(track).stream()
            .map(row -> row.size().population())
            .distinct()
            .filter(id -> !Populations.isFrozen(id))
            .toList();
    return others.isEmpty() ? "" : "\nNot frozen: " + String.join(", ", others) + ".\n";
  }

  /** One track. */
  String of(Track track) {
    List<Size> sizes = sizes(track);
    StringBuilder text = new StringBuilder("| |");
    sizes.forEach(size -> text.append(head(track, size)));
    text.append("\n|---|").append("---:|".repeat(sizes.size())).append('\n');
    for (Entrant entrant : entrants(track)) {
      text.append("| ").append(entrant.words()).append(" |");
      sizes.forEach(size -> text.append(' ').append(cell(track, size, entrant)).append(" |"));
      text.append('\n');
    }
    return text.toString();
  }

  /** A contestant with the limit it was given; 0 if it needs none. */
  record Entrant(String name, int limit) {
    String words() {
      return limit == 0 ? name : name + ", " + limit + " s";
    }
  }

  List<Row> rows(Track track) {
    return file.rows().stream().filter(row -> row.track() == track).toList();
  }

  List<Entrant> entrants(Track track) {
    return rows(track).stream()
        .map(row -> new Entrant(row.contestant(), row.limit()))
        .distinct()
        .toList();
  }

  /** One population of each size, smallest first. */
  List<Size> sizes(Track track) {
    List<Size> sizes = new ArrayList<>();
    for (Row row : rows(track)) {
      if (sizes.stream().noneMatch(size -> size.name().equals(row.size().name()))) {
        sizes.add(row.size());
      }
    }
    sizes.sort(Comparator.comparingInt(Size::pairs));
    return sizes;
  }

  Optional<Standing> standing(Track track, Size size, Entrant entrant) {
    return Standing.of(
        rows(track).stream()
            .filter(row -> row.size().name().equals(size.name()))
            .filter(
                row -> row.contestant().equals(entrant.name()) && row.limit() == entrant.limit())
            .map(row -> new Placed(row, Heat.best(file.against(row))))
            .toList());
  }

  private String head(Track track, Size size) {
    long populations = populations(track, size);
    String name = populations == 1 ? size.population() : populations + " × " + size.name();
    return String.format(Locale.ROOT, " %s, %,d pairs |", name, size.pairs());
  }

  private long populations(Track track, Size size) {
    return rows(track).stream()
        .map(Row::size)
        .filter(other -> other.name().equals(size.name()))
        .distinct()
        .count();
  }

  private String cell(Track track, Size size, Entrant entrant) {
    long all = populations(track, size);
    return standing(track, size, entrant)
        .map(standing -> words(standing) + (standing.populations() < all ? " (first alone)" : ""))
        .orElse("–");
  }

  private static String words(Standing standing) {
    String time =
        Double.isNaN(standing.cpu())
            ? ""
            : millis(standing.cpu()) + ", " + mebibytes(standing.memory());
    return switch (standing.status()) {
      case READ -> time;
      case FEASIBLE, PROVEN -> time + quality(standing);
      case REFUTED -> time + quality(standing) + ", **claim refuted**";
      case BROKEN -> time + ", " + standing.note();
      case NO_PLAN -> "no plan: " + standing.note().replaceFirst("^no plan:? ?", "");
      case OUT_OF_MEMORY -> "out of memory";
      case FAILED -> "failed: " + standing.note();
      case NOT_RUN -> "not run: " + standing.note();
    };
  }

  private static String quality(Standing standing) {
    String gap = standing.gap().map(worst -> ", " + words(worst)).orElse("");
    if (standing.populations() > 1) {
      String proven = ", proven %d of %d".formatted(standing.proven(), standing.populations());
      return behind(standing) + proven + (gap.isEmpty() ? "" : gap + " at worst");
    }
    return standing.status() == Status.PROVEN
        ? ", best of " + standing.goals() + " goals"
        : behind(standing) + gap;
  }

  private static String behind(Standing standing) {
    return standing.below() == 0
        ? ", 0 % behind"
        : String.format(Locale.ROOT, ", −%.3f %%", standing.below());
  }

  /** How far from the best at most. */
  static String words(Gap gap) {
    String before = gap.goal() == 0 ? "" : "best of %d, ".formatted(gap.goal());
    return before
        + (gap.goal() == 0
            ? String.format(Locale.ROOT, "goal 1 within %.5f %%", gap.percent())
            : String.format(Locale.ROOT, "goal %d within %,d", gap.goal() + 1, gap.points()));
  }

  /** Two digits that count, or whole ones. */
  static String mebibytes(double value) {
    return Double.isNaN(value)
        ? "memory unknown"
        : String.format(Locale.ROOT, value < 10 ? "%.1f MiB" : "%,.0f MiB", value);
  }

  /** Milliseconds with three digits that count. */
  static String millis(double value) {
    int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%,." + digits + "f ms", value);
  }
}
