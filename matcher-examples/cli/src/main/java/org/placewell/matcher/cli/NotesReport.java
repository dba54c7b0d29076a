package org.placewell.matcher.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.explain.Section;
import org.placewell.matcher.explain.Section.Topic;

/** Everything that may be said about each referral. */
final class NotesReport {
  private static final String TOTAL = "total";

  private final Paper paper;
  private final PlaceNames places;

  NotesReport(Paper paper, PlaceNames places) {
    this.paper = paper;
    this.places = places;
  }

  void print(Stream<Note> notes) {
    Iterator<Note> each = notes.iterator();
    if (!each.hasNext()) {
      paper.heading("There is nothing to show to this audience.");
    }
    each.forEachRemaining(this::print);
  }

  private void print(Note note) {
    paper.heading(note.referral() + ": " + note.headline());
    note.sections().forEach(this::print);
  }

  private void print(Section section) {
    paper.raw("  " + section.topic().title());
    paper.further(section.topic() == Topic.POINTS ? points(section) : statements(section));
  }

  private Table statements(Section section) {
    Table table = new Table("", "");
    section.lines().forEach(line -> table.add(places.of(line.about()), line.words()));
    return table;
  }

  /** Under each goal the rules that feed it, then their total. */
  private static Table points(Section section) {
    Table table = new Table("", "", "", "").right(2);
    for (Line total : section.lines()) {
      if (total.code().equals(TOTAL)) {
        List<Line> parts =
            section.lines().stream().filter(line -> line.code().equals(total.about())).toList();
        parts.forEach(part -> table.add(total.about(), part.about(), number(part), part.words()));
        table.add(total.about(), TOTAL, number(total), "");
      }
    }
    return table;
  }

  private static String number(Line line) {
    return line.points().isPresent() ? String.valueOf(line.points().getAsLong()) : "";
  }
}
