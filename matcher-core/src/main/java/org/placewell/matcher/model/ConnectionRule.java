package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One connection test for some areas: what residence it asks, which ties it accepts, and which
 * exemptions it grants, each with its instrument. A scheme's rule is the council's policy; nothing
 * here decides a statutory duty.
 *
 * <p>The grounds follow section 199 of the Housing Act 1996; the working periods of six months out
 * of twelve, or three years out of five, are those councils use for homelessness referrals.
 *
 * @param areas areas that count as connected; the site's own borough where none is named
 */
@NotPersonal
public record ConnectionRule(
    ConnectionTest test,
    Set<AreaCode> areas,
    List<ResidencePeriod> residence,
    Set<TieKind> ties,
    Map<Exemption, String> exemptions) {
  public ConnectionRule {
    areas = Sets.inOrder(areas);
    residence = List.copyOf(residence);
    ties = Sets.inOrder(ties);
    exemptions = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(exemptions));
  }

  /**
   * The test of a homelessness referral: six of twelve months, or three of five years, or a tie.
   */
  public static ConnectionRule homelessnessReferral(Set<AreaCode> areas) {
    return new ConnectionRule(
        ConnectionTest.HOMELESSNESS_REFERRAL,
        areas,
        List.of(new ResidencePeriod(6, 12), new ResidencePeriod(36, 60)),
        Set.of(TieKind.values()),
        Map.of());
  }

  /** Where the person was ordinarily resident before the last detention. */
  public static ConnectionRule responsibleAuthority(Set<AreaCode> areas) {
    return new ConnectionRule(
        ConnectionTest.RESPONSIBLE_AUTHORITY, areas, List.of(), Set.of(), Map.of());
  }

  /** Judges a person's links on a day. */
  public Connection judge(Links links, LocalDate day) {
    return new ConnectionJudge(this, areas, links).on(day);
  }

  /** Judges a person's links on a day; a rule that names no areas is about the one given. */
  public Connection judge(Links links, AreaCode home, LocalDate day) {
    return new ConnectionJudge(this, areas.isEmpty() ? Set.of(home) : areas, links).on(day);
  }

  /**
   * What {@link #judge} comes to for a scheme: met if connected or exempt, failed if not or not
   * yet; quicker, for it looks for no dates.
   */
  public Answer ask(Links links, AreaCode home, LocalDate day) {
    return new ConnectionJudge(this, areas.isEmpty() ? Set.of(home) : areas, links).answer(day);
  }

  /** Whether {@link #judge} answers connected; quicker, for it looks for no dates. */
  public boolean connects(Links links, LocalDate day) {
    return new ConnectionJudge(this, areas, links).connects(day);
  }

  /** The same with one area in place of those the rule names. */
  public boolean connects(Links links, AreaCode area, LocalDate day) {
    return new ConnectionJudge(this, Set.of(area), links).connects(day);
  }

  @Override
  public String toString() {
    return "connection rule";
  }
}
