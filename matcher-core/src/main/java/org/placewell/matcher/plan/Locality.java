package org.placewell.matcher.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;

/** Tells which changes concern the pairs of one person or one vacancy alone, and are sound. */
final class Locality {
  private final Eligibility all;
  private final Edits edits;
  private final Dataset dataset;
  private final Set<PersonId> residents = new HashSet<>();
  private final Set<BedspaceId> beds = new HashSet<>();

  Locality(Eligibility all, Edits edits) {
    this.all = all;
    this.edits = edits;
    this.dataset = all.dataset();
    dataset
        .stock()
        .households()
        .forEach(h -> h.occupants().forEach(o -> o.person().ifPresent(residents::add)));
    dataset.stock().bedspaces().forEach(bed -> beds.add(bed.id()));
  }

  /** Whether it is all the same to others, but for those they live with, who this person is now. */
  boolean isOwn(Referral now) {
    return isUnnamed(now)
        && !edits.went(now.id())
        && !residents.contains(now.person().id())
        && !now.progress().clock().referred().isAfter(dataset.on())
        && now.stay().since().filter(since -> since.isAfter(dataset.on())).isEmpty()
        && edits
            .referral(now.id())
            .map(old -> isUnnamed(old) && livesWhereBefore(old, now))
            .orElseGet(() -> now.stay().bed().isEmpty() && !edits.isKnown(now.person().id()));
  }

  private boolean livesWhereBefore(Referral old, Referral now) {
    return old.person().id().equals(now.person().id())
        && old.stay().bed().equals(now.stay().bed())
        && isInNoColumn(now);
  }

  /** A bed on offer is a column, and has dates of its own. */
  private boolean isInNoColumn(Referral referral) {
    return referral.stay().bed().map(bed -> !edits.isOffered(bed)).orElse(true);
  }

  /** Whether it is all the same to others, but for those they live with, if this person goes. */
  boolean isOwn(ReferralId id) {
    return edits.referral(id).filter(this::isUnnamed).filter(this::isInNoColumn).isPresent()
        && edits.pinOf(id).flatMap(edits::vacancy).map(this::isOwn).orElse(true);
  }

  /** Nobody stands against them, and no offer to them is open, as which they would live there. */
  private boolean isUnnamed(Referral referral) {
    return referral.risk().apartFrom().isEmpty()
        && !all.histories().isApart(referral.person().id())
        && edits
            .commitments()
            .noneMatch(c ->
                c.kind() == CommitmentKind.BLOCKING
                    && c.referral().equals(Optional.of(referral.id())));
  }

  /** Open offers of it stay as they are; to whom it is promised must hold no bed on offer. */
  boolean isOwn(Vacancy now) {
    return all.holder(now.bedspace()).isEmpty()
        && areInNoColumn(now.id())
        && !edits.went(now.id())
        && beds.contains(now.bedspace())
        && edits
            .vacancy(now.id())
            .map(old -> old.bedspace().equals(now.bedspace()))
            .orElseGet(() -> !edits.isOffered(now.bedspace()));
  }

  boolean isOwn(VacancyId id) {
    return edits.vacancy(id).filter(this::isFree).isPresent();
  }

  private boolean areInNoColumn(VacancyId promised) {
    return edits
        .pinned(promised)
        .allMatch(who -> edits.referral(who).filter(this::isInNoColumn).isPresent());
  }

  /** Nobody holds it, and no offer of it is open. */
  private boolean isFree(Vacancy vacancy) {
    return all.holder(vacancy.bedspace()).isEmpty()
        && areInNoColumn(vacancy.id())
        && edits
            .commitments()
            .noneMatch(
                c -> c.kind() == CommitmentKind.BLOCKING && c.vacancy().equals(vacancy.id()));
  }

  private boolean holdsNoBed(ReferralId referral) {
    return edits.referral(referral).filter(r -> r.stay().bed().isEmpty()).isPresent();
  }

  boolean canPin(ReferralId referral, VacancyId vacancy) {
    return edits.commitments().noneMatch(c -> c.referral().equals(Optional.of(referral)))
        && isOwn(referral)
        && edits.vacancy(vacancy).filter(this::isFree).isPresent()
        && !edits.isApart(referral, vacancy);
  }

  boolean canForbid(ReferralId referral, VacancyId vacancy) {
    Optional<Vacancy> place = edits.vacancy(vacancy);
    return edits
            .commitments()
            .filter(c -> c.referral().equals(Optional.of(referral)))
            .allMatch(c -> c.kind() == CommitmentKind.PINNED && !c.vacancy().equals(vacancy))
        && (holdsNoBed(referral)
            || place.filter(v -> all.holder(v.bedspace()).isEmpty()).isPresent());
  }
}
