package org.placewell.matcher.measure;

/**
 * What is measured, under the names of the review of step-down beds in Hammersmith and Fulham
 * (Breaking Barriers Innovations, April 2023, section 4, "Example of progress and outcome
 * measures"), and what a plan adds to it. A dataset is one day: what happened before it and to
 * those who left, it cannot say.
 */
public enum StandardMeasure {
  BEDS_PURCHASED(
      "Step-down beds purchased",
      Source.PROCESS,
      "beds",
      "",
      "the contracts of step-down beds: how many, from when, until when"),
  MOVED_FROM_WARD(
      "Patients moved from each inpatient bed into a step-down bed",
      Source.PROCESS,
      "people",
      "",
      "the ward each person came from, and the day of the move"),
  REFERRALS(
      "Referrals", Source.PROCESS, "people", "everybody on the list on the day of the dataset", ""),
  STEP_DOWN_REFERRALS(
      "Referrals to step-down beds",
      Source.PROCESS,
      "people",
      "those on the list who may go to a step-down bed",
      ""),
  ASSESSMENTS(
      "Assessments", Source.PROCESS, "assessments", "", "the days on which assessments were made"),
  ASSESSMENTS_OUTSTANDING(
      "Assessments outstanding",
      Source.PLAN,
      "people",
      "those whose readiness waits for an assessment; after the plan, those of them with no place",
      ""),
  DISCHARGES(
      "Discharges",
      Source.PROCESS,
      "people",
      "after the plan: people in a step-down bed with a proposed move",
      "who left, on which day and where to; a dataset holds those who are still here"),
  DISCHARGES_WITHIN_LIMIT(
      "Discharges within 6 weeks",
      Source.PROCESS,
      "people",
      "after the plan: people in a step-down bed whose proposed move starts within 42 nights of the"
          + " first day there",
      "who left, on which day and since when they stayed"),
  DURATION_OF_STAGE(
      "Duration of stage, mean",
      Source.PROCESS,
      "nights",
      "nights in a step-down bed so far; after the plan, until the proposed start, of those with"
          + " one",
      "somebody in a step-down bed, and since when"),
  DURATION_OF_STAGE_MEDIAN(
      "Duration of stage, median",
      Source.PROCESS,
      "nights",
      "of the same nights the middle one, or the mean of the middle two",
      "somebody in a step-down bed, and since when"),
  OVERSTAYERS(
      "Overstayers",
      Source.PROCESS,
      "people",
      "stays with more nights than their limit (6 weeks in the review) and its extensions; after"
          + " the plan, those of them with no proposed move",
      ""),
  OVERSTAY_UNKNOWN(
      "Stays with a limit and no first day",
      Source.PLAN,
      "people",
      "of whom nobody can say whether they overstay",
      ""),
  DISCHARGED_HOME(
      "Discharge to home",
      Source.OUTCOME,
      "people",
      "after the plan: people who need no vacancy and have an agreed day for moving to a home they"
          + " have",
      "where those who left went"),
  DISCHARGED_SUPPORTED(
      "Discharge to supported living",
      Source.OUTCOME,
      "people",
      "after the plan: proposed moves into supported housing",
      "where those who left went"),
  DISCHARGED_INDEPENDENT(
      "Discharge to independent living",
      Source.OUTCOME,
      "people",
      "after the plan: people who need no vacancy and have an agreed day for moving to a new tenancy",
      "where those who left went"),
  MOVED_TO_INTERIM(
      "Moves to another interim bed",
      Source.PLAN,
      "people",
      "after the plan: proposed moves that another move must follow",
      "where those who left went"),
  OVERSTAYED_BEDS(
      "Beds occupied by overstayers",
      Source.OUTCOME,
      "beds",
      "overstayers in a step-down bed, each in one; after the plan, those with no proposed move",
      ""),
  REDUCED_DELAYS(
      "Reduced delays in discharge due to housing issues",
      Source.OUTCOME,
      "days",
      "",
      "the days of delay and their cause, before and since"),
  READMISSIONS(
      "Readmissions",
      Source.OUTCOME,
      "people",
      "",
      "admissions to an inpatient bed after a step-down bed"),
  PROM_GOOD(
      "Patient-reported outcome: good improvement",
      Source.OUTCOME,
      "people",
      "",
      "each person's own answers, before and after"),
  PROM_MODERATE(
      "Patient-reported outcome: moderate improvement",
      Source.OUTCOME,
      "people",
      "",
      "each person's own answers, before and after"),
  PROM_NONE(
      "Patient-reported outcome: no improvement",
      Source.OUTCOME,
      "people",
      "",
      "each person's own answers, before and after"),
  EXPERIENCE(
      "Positive experience of residents and carers",
      Source.OUTCOME,
      "people",
      "",
      "answers of residents and carers"),
  COMMUNITY_ACTIVITY(
      "Residents in structured community activity",
      Source.PROCESS,
      "people",
      "",
      "what each resident takes part in"),
  INTERVENTIONS(
      "Interventions delivered in step-down beds",
      Source.PROCESS,
      "interventions",
      "",
      "what was commissioned and delivered, by kind"),
  OVERSTAY_BILL(
      "Bill of the overstay",
      Source.MONEY,
      "£",
      "priced nights beyond the limit, as if everybody left today; after the plan, until the"
          + " proposed start of those with one, else until today",
      ""),
  OVERSTAY_NOT_PRICED(
      "Nights of overstay without a price",
      Source.MONEY,
      "nights",
      "in beds paid as a block or at an unknown price: not zero pounds; until the same days",
      ""),
  BLOCKED_WARD(
      "Cost of blocked ward beds",
      Source.MONEY,
      "£",
      "",
      "for each night of overstay whether somebody clinically ready could have used the bed, and"
          + " what a ward day costs"),
  COST_SAVED(
      "Cost saved, net",
      Source.MONEY,
      "£",
      "",
      "the bills of two periods, and what the provision itself cost"),
  IN_MATCHING(
      "People in the matching",
      Source.PLAN,
      "people",
      "who need a vacancy and have no open offer, or whose placement is agreed; after the plan,"
          + " those left without a place",
      ""),
  MOVES(
      "Moves proposed", Source.PLAN, "people", "placements of the plan, agreed ones included", ""),
  MOVES_PROVISIONAL(
      "Moves that still wait for something",
      Source.PLAN,
      "people",
      "placements of the plan with something outstanding on the person's side",
      ""),
  MOVES_UNDER_REVIEW(
      "Moves to be reviewed",
      Source.PLAN,
      "people",
      "placements of the plan that a person still has to review",
      ""),
  MOVES_PER_PERSON(
      "Moves per person",
      Source.PLAN,
      "moves",
      "mean over those proposed: one into supported housing, two into an interim bed, as another"
          + " must follow",
      "a proposed move"),
  PLACED_WITHIN_LIMIT(
      "Proposed moves within the limit of the stay",
      Source.PLAN,
      "%",
      "of those proposed whose stay has a limit and a first day, how many start by its last night",
      "a proposed move of somebody whose stay has a limit and a first day");

  private final String title;
  private final Source source;
  private final String unit;
  private final String how;
  private final String needs;

  StandardMeasure(String title, Source source, String unit, String how, String needs) {
    this.title = title;
    this.source = source;
    this.unit = unit;
    this.how = how;
    this.needs = needs;
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** Where it comes from. */
  public Source source() {
    return source;
  }

  /** What it counts. */
  public String unit() {
    return unit;
  }

  /** How it is computed; empty where no dataset can say it. */
  public String how() {
    return how;
  }

  /** What would have to be recorded where it cannot be said; empty where it always can. */
  public String needs() {
    return needs;
  }

  /** Where a measure comes from. */
  public enum Source {
    /** A process measure of the review. */
    PROCESS,
    /** An outcome measure of the review. */
    OUTCOME,
    /** Costs for the system; three figures that are never added. */
    MONEY,
    /** What a list and its plan can say besides. */
    PLAN
  }
}
