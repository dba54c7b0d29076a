package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Reads;

/**
 * Finds the few that are left for somebody new, by the rules that see few kinds of people or places
 * and mind nothing between the two: these are asked once for each kind.
 */
final class Sieve {
  /** A rule that sees more kinds than this is asked about those that are left. */
  private static final int KINDS = 300;

  private final Eligibility all;
  private final List<Mesh> forPeople = new ArrayList<>();
  private final List<Mesh> forPlaces = new ArrayList<>();

  /** A rule and its kinds. */
  private record Mesh(HardRule rule, Reads reads, Division division) {}

  Sieve(Eligibility all) {
    this.all = all;
    Divisions divisions = all.divisions();
    for (HardRule rule : all.hardRules()) {
      rule.reads()
          .filter(Reads::nothingBetween)
          .ifPresent(reads -> add(new Mesh(rule, reads, divisions.of(rule).orElseThrow())));
    }
  }

  private void add(Mesh mesh) {
    if (mesh.division().columnClasses() <= KINDS) {
      forPeople.add(mesh);
    }
    if (mesh.division().rowClasses() <= KINDS) {
      forPlaces.add(mesh);
    }
  }

  /** The columns that these rules leave a person who holds no bed on offer. */
  BitSet columns(Referral referral) {
    BitSet left = new BitSet();
    left.set(0, all.columns().size());
    Reads.PersonSide side = all.personSide(referral);
    for (Mesh mesh : forPeople) {
      if (!mesh.reads().person().apply(side).equals(Reads.EACH)) {
        narrow(referral, mesh, left);
      }
    }
    return left;
  }

  private void narrow(Referral referral, Mesh mesh, BitSet left) {
    Division division = mesh.division();
    boolean[] out = new boolean[division.columnClasses()];
    boolean[] asked = new boolean[out.length];
    int[] kinds = division.columnClass();
    for (int column = left.nextSetBit(0); column >= 0; column = left.nextSetBit(column + 1)) {
      int kind = kinds[column];
      if (kind != Divisions.EACH && !asked[kind]) {
        asked[kind] = true;
        out[kind] = isOut(mesh.rule(), all.pairOf(referral, column));
      }
      left.set(column, kind == Divisions.EACH || !out[kind]);
    }
  }

  /** The rows that these rules leave a place that nobody holds. */
  BitSet rows(Place place) {
    BitSet left = new BitSet();
    left.set(0, all.rows().size());
    Reads.PlaceSide side = all.placeSide(place);
    for (Mesh mesh : forPlaces) {
      if (!mesh.reads().place().apply(side).equals(Reads.EACH)) {
        narrow(place, mesh, left);
      }
    }
    return left;
  }

  private void narrow(Place place, Mesh mesh, BitSet left) {
    boolean[] out = new boolean[mesh.division().rowClasses()];
    boolean[] asked = new boolean[out.length];
    for (int row = left.nextSetBit(0); row >= 0; row = left.nextSetBit(row + 1)) {
      int kind = mesh.division().ofRow(row);
      if (kind != Divisions.EACH && !asked[kind]) {
        asked[kind] = true;
        out[kind] = isOut(mesh.rule(), all.pairOf(row, place));
      }
      left.set(row, kind == Divisions.EACH || !out[kind]);
    }
  }

  private static boolean isOut(HardRule rule, Pair pair) {
    return rule.answer(pair) == Answer.FAILED;
  }
}
