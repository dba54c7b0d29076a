package org.placewell.matcher.cli;

import java.util.List;
import java.util.Locale;
import org.placewell.matcher.ask.Pools;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.explain.Outcome;
import org.placewell.matcher.explain.View;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Origin;

/** A plan as tables: who is matched, who is not, who needs no vacancy, each with a reason. */
final class MatchReport {
  private final Paper paper;
  private final View view;
  private final PlaceNames places;
  private final Reasons reasons;

  MatchReport(Paper paper, MatchRun run, View view) {
    this.paper = paper;
    this.view = view;
    this.places = new PlaceNames(run, view.audience());
    this.reasons = new Reasons(places, view.audience());
  }

  /** Prints what was matched and how. */
  static void origin(Paper paper, MatchRun run) {
    Origin origin = run.plan().origin();
    paper.text(
        "%s on %s: %s, %s. Policy %s, seed %d, %s."
            .formatted(
                origin.dataset(),
                origin.on(),
                Counts.of(run.dataset().referrals().size(), "referral"),
                Counts.of(run.dataset().stock().vacancies().size(), "vacancy", "vacancies"),
                origin.policy(),
                origin.seed(),
                Counts.of(origin.steps(), "step")));
    paper.text(
        "Matcher: %s, %s."
            .formatted(
                origin.engine(),
                origin.reason().map(why -> "because " + why).orElse("as asked for")));
  }

  /** Says what the check found; only coordinators read what concerns single placements. */
  static void check(Paper paper, MatchRun run, Audience audience) {
    if (audience == Audience.COORDINATOR) {
      paper.text(
          run.check().breaches().isEmpty()
              ? "Checked: no rule is broken."
              : "Checked: agreed placements break rules; nothing else does.");
    }
  }

  /** Says what a limited audience does not read. */
  static void audience(Paper paper, Audience audience) {
    if (audience != Audience.COORDINATOR) {
      paper.text(
          "Shown as a %s may read it; the full reasons: --audience coordinator."
              .formatted(audience.name().toLowerCase(Locale.ROOT)));
    }
  }

  /** Says who and what no matching can help. */
  static void pools(Paper paper, Pools pools) {
    if (!pools.lines().isEmpty()) {
      paper.heading("In no pool");
      pools.lines().forEach(line -> paper.text(line.words()));
    }
  }

  void print() {
    matched(of(Outcome.PLACED));
    others(of(Outcome.UNPLACED), "Left out", "Why");
    others(of(Outcome.OFFER_IN_FLIGHT), "Offer in flight", "Waits for");
    others(of(Outcome.NO_VACANCY_NEEDED), "Need no vacancy", "Waits for");
  }

  private List<Note> of(Outcome outcome) {
    return view.notes().stream().filter(note -> note.outcome() == outcome).toList();
  }

  private void matched(List<Note> notes) {
    paper.heading("Matched: " + notes.size());
    Table table = new Table("Who", "Place", "Start", "Why");
    for (Note note : notes) {
      table.add(
          note.referral().value(),
          note.vacancy().map(id -> places.of(id.value())).orElse(""),
          note.start().map(Object::toString).orElse(""),
          reasons.of(note));
    }
    print(table);
  }

  private void others(List<Note> notes, String title, String header) {
    if (!notes.isEmpty()) {
      paper.heading(title + ": " + notes.size());
      Table table = new Table("Who", header);
      notes.forEach(note -> table.add(note.referral().value(), reasons.of(note)));
      print(table);
    }
  }

  private void print(Table table) {
    if (!table.isEmpty()) {
      paper.table(table);
    }
  }
}
