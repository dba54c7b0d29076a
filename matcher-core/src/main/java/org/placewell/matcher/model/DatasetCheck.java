package org.placewell.matcher.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds every inconsistency of a dataset that no single value can see. */
final class DatasetCheck {
  private final LocalDate on;
  private final Stock stock;
  private final List<Referral> referrals;
  private final Casework casework;
  private final List<SuppliedPoints> supplied;
  private final List<Problem> problems = new ArrayList<>();

  DatasetCheck(
      LocalDate on,
      Stock stock,
      List<Referral> referrals,
      Casework casework,
      List<SuppliedPoints> supplied) {
    this.on = on;
    this.stock = stock;
    this.referrals = referrals;
    this.casework = casework;
    this.supplied = supplied;
  }

  List<Problem> problems() {
    places();
    people();
    cases();
    return problems;
  }

  private void places() {
    Set<Id> providers = ids("/stock/providers", stock.providers(), Provider::id);
    Set<Id> schemes = ids("/stock/schemes", stock.schemes(), Scheme::id);
    Set<Id> households = ids("/stock/households", stock.households(), Household::id);
    Set<Id> bedspaces = ids("/stock/bedspaces", stock.bedspaces(), Bedspace::id);
    ids("/stock/vacancies", stock.vacancies(), Vacancy::id);
    known(stock.schemes(), "/stock/schemes", "provider", Scheme::provider, providers);
    known(stock.households(), "/stock/households", "scheme", Household::scheme, schemes);
    known(stock.bedspaces(), "/stock/bedspaces", "household", Bedspace::household, households);
    known(stock.vacancies(), "/stock/vacancies", "bedspace", Vacancy::bedspace, bedspaces);
    once("/stock/vacancies", "bedspace", stock.vacancies(), Vacancy::bedspace, "vacancy");
  }

  private void people() {
    ids("/referrals", referrals, Referral::id);
    Set<Id> bedspaces = HashSet.newHashSet(stock.bedspaces().size());
    stock.bedspaces().forEach(bedspace -> bedspaces.add(bedspace.id()));
    Set<Id> holders = new HashSet<>();
    Set<Id> people = new HashSet<>();
    for (int i = 0; i < referrals.size(); i++) {
      Referral referral = referrals.get(i);
      once(people, referral.person().id(), "/referrals/" + i + "/person/id", "referral");
      notAfterRun(
          referral.progress().clock().referred(), "/referrals/" + i + "/progress/clock/referred");
      String since = "/referrals/" + i + "/stay/since";
      referral.stay().since().ifPresent(first -> notAfterRun(first, since));
      if (referral.stay().bed().isPresent()) {
        BedspaceId bed = referral.stay().bed().get();
        String pointer = "/referrals/" + i + "/stay/bed";
        known(bed, bedspaces, pointer, "bedspace");
        once(holders, bed, pointer, "referral");
      }
    }
    occupants(people);
  }

  /** A resident who may move on is a row, never a fixed occupant as well. */
  private void occupants(Set<Id> people) {
    for (int h = 0; h < stock.households().size(); h++) {
      List<Occupant> occupants = stock.households().get(h).occupants();
      for (int o = 0; o < occupants.size(); o++) {
        if (occupants.get(o).person().filter(people::contains).isPresent()) {
          problem(
              Problem.pointer("stock", "households", h, "occupants", o, "person"),
              "This occupant is also a referral; leave the occupant out and say which bed the referral holds.");
        }
      }
    }
  }

  private void cases() {
    Set<Id> people = new HashSet<>();
    referrals.forEach(referral -> people.add(referral.id()));
    Set<Id> vacancies = new HashSet<>();
    stock.vacancies().forEach(vacancy -> vacancies.add(vacancy.id()));
    Set<Id> schemes = new HashSet<>();
    stock.schemes().forEach(scheme -> schemes.add(scheme.id()));
    ids("/casework/commitments", casework.commitments(), Commitment::id);
    known(
        casework.commitments(), "/casework/commitments", "vacancy", Commitment::vacancy, vacancies);
    for (int i = 0; i < casework.commitments().size(); i++) {
      String pointer = "/casework/commitments/" + i + "/referral";
      casework
          .commitments()
          .get(i)
          .referral()
          .ifPresent(r -> known(r, people, pointer, "referral"));
    }
    onePin();
    known(casework.refusals(), "/casework/refusals", "referral", Refusal::referral, people);
    known(casework.refusals(), "/casework/refusals", "scheme", Refusal::scheme, schemes);
    refusedBedspaces();
    known(casework.rejections(), "/casework/rejections", "referral", Rejection::referral, people);
    known(casework.rejections(), "/casework/rejections", "scheme", Rejection::scheme, schemes);
    for (int i = 0; i < casework.holds().size(); i++) {
      String pointer = "/casework/holds/" + i;
      Hold hold = casework.holds().get(i);
      hold.referral().ifPresent(r -> known(r, people, pointer + "/referral", "referral"));
      hold.vacancy().ifPresent(v -> known(v, vacancies, pointer + "/vacancy", "vacancy"));
    }
    known(supplied, "/supplied", "referral", SuppliedPoints::referral, people);
    known(supplied, "/supplied", "vacancy", SuppliedPoints::vacancy, vacancies);
  }

  private void refusedBedspaces() {
    Set<Id> bedspaces = new HashSet<>();
    stock.bedspaces().forEach(bedspace -> bedspaces.add(bedspace.id()));
    for (int i = 0; i < casework.refusals().size(); i++) {
      String pointer = "/casework/refusals/" + i + "/bedspace";
      casework
          .refusals()
          .get(i)
          .bedspace()
          .ifPresent(b -> known(b, bedspaces, pointer, "bedspace"));
    }
  }

  /** Two open commitments for one person contradict each other. */
  private void onePin() {
    Set<Id> open = new HashSet<>();
    for (int i = 0; i < casework.commitments().size(); i++) {
      Commitment commitment = casework.commitments().get(i);
      if (commitment.isOpenOn(on) && commitment.referral().isPresent()) {
        String pointer = "/casework/commitments/" + i + "/referral";
        once(open, commitment.referral().get(), pointer, "open commitment");
      }
    }
  }

  private void notAfterRun(LocalDate date, String pointer) {
    if (date.isAfter(on)) {
      problem(pointer, "This date lies after the day of the dataset; correct one of the two.");
    }
  }

  private <T> Set<Id> ids(String list, List<T> things, Function<T, Id> id) {
    Set<Id> seen = new HashSet<>();
    for (int i = 0; i < things.size(); i++) {
      if (!seen.add(id.apply(things.get(i)))) {
        problem(
            list + "/" + i + "/id",
            "An earlier entry of this list already has this id; give each its own.");
      }
    }
    return seen;
  }

  private <T> void once(
      String list, String field, List<T> things, Function<T, Id> target, String what) {
    Set<Id> seen = new HashSet<>();
    for (int i = 0; i < things.size(); i++) {
      once(seen, target.apply(things.get(i)), list + "/" + i + "/" + field, what);
    }
  }

  private void once(Set<Id> seen, Id id, String pointer, String what) {
    if (!seen.add(id)) {
      problem(
          pointer,
          "An earlier " + what + " already names this, and only one may; correct one of the two.");
    }
  }

  private <T> void known(
      List<T> things, String list, String field, Function<T, Id> target, Set<Id> ids) {
    for (int i = 0; i < things.size(); i++) {
      known(target.apply(things.get(i)), ids, list + "/" + i + "/" + field, field);
    }
  }

  private void known(Id id, Set<Id> ids, String pointer, String what) {
    if (!ids.contains(id)) {
      problem(pointer, "There is no " + what + " with this id; add it or correct the id.");
    }
  }

  private void problem(String pointer, String message) {
    problems.add(new Problem(pointer, message));
  }
}
