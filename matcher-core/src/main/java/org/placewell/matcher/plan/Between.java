package org.placewell.matcher.plan;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.VacancyId;

/**
 * The pairs between whose two sides something lies that no class of people or places knows of: past
 * refusals and rejections, holds, supplied points, and the scheme a person lives in already, with
 * the beds that people on the list hold.
 */
final class Between {
  private static final BitSet NONE = new BitSet();

  private final Eligibility all;
  private final Map<Integer, BitSet> columns = new HashMap<>();
  private final Map<SchemeId, BitSet> ofScheme = new HashMap<>();
  private final BitSet forAll = new BitSet();
  private final BitSet held = new BitSet();

  Between(Eligibility all) {
    this.all = all;
    for (int column = 0; column < all.columns().size(); column++) {
      SchemeId scheme = all.columns().get(column).scheme().id();
      ofScheme.computeIfAbsent(scheme, s -> new BitSet()).set(column);
      held.set(column, all.holder(column).isPresent());
    }
    Dataset dataset = all.dataset();
    casework(dataset.casework());
    dataset.supplied().forEach(p -> mark(p.referral(), p.vacancy()));
    homes();
    columns.values().forEach(own -> own.or(forAll));
  }

  private void casework(Casework casework) {
    casework.refusals().forEach(r -> mark(r.referral(), scheme(r.scheme())));
    casework.rejections().forEach(r -> mark(r.referral(), scheme(r.scheme())));
    casework.holds().forEach(this::hold);
  }

  /** A hold of a person wherever they would go is known of the person. */
  private void hold(Hold hold) {
    if (hold.referral().isEmpty()) {
      hold.vacancy().flatMap(all::column).ifPresent(forAll::set);
    } else {
      hold.vacancy().ifPresent(vacancy -> mark(hold.referral().get(), vacancy));
    }
  }

  /** Where a person lives they are among the residents, and a bed they hold makes chains. */
  private void homes() {
    Map<BedspaceId, SchemeId> schemes = new HashMap<>();
    Map<Object, SchemeId> households = new HashMap<>();
    all.dataset().stock().households().forEach(h -> households.put(h.id(), h.scheme()));
    all.dataset()
        .stock()
        .bedspaces()
        .forEach(b -> schemes.put(b.id(), households.get(b.household())));
    for (int row = 0; row < all.rows().size(); row++) {
      Referral referral = all.rows().get(row);
      int at = row;
      referral.stay().bed().map(schemes::get).ifPresent(s -> mark(at, scheme(s)));
      if (all.ownColumn(row).isPresent()) {
        mark(row, held);
      }
    }
  }

  private BitSet scheme(SchemeId scheme) {
    return ofScheme.getOrDefault(scheme, NONE);
  }

  private void mark(ReferralId referral, VacancyId vacancy) {
    BitSet one = new BitSet();
    all.column(vacancy).ifPresent(one::set);
    mark(referral, one);
  }

  private void mark(ReferralId referral, BitSet some) {
    all.row(referral).ifPresent(row -> mark(row, some));
  }

  private void mark(int row, BitSet some) {
    columns.computeIfAbsent(row, r -> new BitSet()).or(some);
  }

  /** Whether nothing lies between a row and any column but what concerns all rows. */
  boolean isClean(int row) {
    return !columns.containsKey(row);
  }

  /** The columns of a row that have to be asked by themselves; not to be written to. */
  BitSet columns(int row) {
    return columns.getOrDefault(row, forAll);
  }
}
