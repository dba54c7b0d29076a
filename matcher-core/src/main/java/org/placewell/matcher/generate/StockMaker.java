package org.placewell.matcher.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Condition;
import org.placewell.matcher.model.ConnectionRule;
import org.placewell.matcher.model.ConnectionTest;
import org.placewell.matcher.model.Exemption;
import org.placewell.matcher.model.Features;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.Provider;
import org.placewell.matcher.model.ProviderId;
import org.placewell.matcher.model.ResidencePeriod;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.Sex;
import org.placewell.matcher.model.Site;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.TieKind;

/** Makes providers and schemes from plans. */
final class StockMaker {
  private final World world;
  private final Profile profile;
  private final List<SchemePlan> plans;
  private final ProviderId[] providerOf;
  private final List<Provider> providers = new ArrayList<>();

  StockMaker(World world, List<SchemePlan> plans) {
    this.world = world;
    this.profile = world.profile();
    this.plans = plans;
    this.providerOf = new ProviderId[plans.size()];
    share();
  }

  /** Neighbouring schemes belong together; there are many small providers and few large ones. */
  private void share() {
    List<SchemePlan> along =
        plans.stream().sorted(Comparator.comparingInt(SchemePlan::authority)).toList();
    int left = 0;
    for (SchemePlan plan : along) {
      if (left == 0) {
        Dice dice = world.dice(Question.PROVIDER, providers.size());
        int most = profile.value(Trait.LARGEST_PROVIDER);
        left = dice.between(1, dice.between(1, most));
        int number = providers.size();
        providers.add(new Provider(Names.provider(number), "Provider " + number, Condition.none()));
      }
      providerOf[plan.number()] = providers.getLast().id();
      left--;
    }
  }

  List<Provider> providers() {
    return providers;
  }

  List<Scheme> schemes() {
    return plans.stream().map(this::scheme).toList();
  }

  private Scheme scheme(SchemePlan plan) {
    Dice dice = world.dice(Question.FEATURES, plan.number());
    return new Scheme(
        plan.id(),
        providerOf[plan.number()],
        "Scheme " + plan.number(),
        plan.service(),
        site(dice, plan),
        features(dice, plan),
        plan.admits().condition(),
        dice.chance(profile.value(Trait.CONNECTION))
            ? Optional.of(connection())
            : Optional.empty());
  }

  private Site site(Dice dice, SchemePlan plan) {
    Atlas atlas = world.atlas();
    Set<AreaCode> nominators =
        dice.chance(profile.value(Trait.NOMINATED))
            ? Set.of(atlas.authority(atlas.anyAuthority(dice)))
            : Set.of();
    boolean confidential = plan.admits().only() == Sex.FEMALE && dice.chance(300);
    return new Site(
        atlas.authority(plan.authority()),
        atlas.around(plan.authority(), dice),
        nominators,
        confidential);
  }

  private Features features(Dice dice, SchemePlan plan) {
    FeatureList list = new FeatureList();
    list.add(PlaceFeature.SELF_CONTAINED, !plan.shared());
    list.add(PlaceFeature.WOMEN_ONLY, plan.admits().only() == Sex.FEMALE);
    list.add(PlaceFeature.MEN_ONLY, plan.admits().only() == Sex.MALE);
    list.add(PlaceFeature.ABSTINENCE, plan.admits().dry());
    boolean stepFree = dice.chance(profile.value(Trait.STEP_FREE));
    if (!dice.chance(profile.value(Trait.UNRECORDED))) {
      list.add(PlaceFeature.STEP_FREE, stepFree);
    }
    boolean high = plan.service().support() == SupportLevel.HIGH;
    boolean lone = !high && dice.chance(350);
    list.add(PlaceFeature.WAKING_NIGHT, high);
    list.add(PlaceFeature.LONE_STAFFED, lone);
    list.add(PlaceFeature.FEMALE_LONE_STAFFED, lone && dice.chance(600));
    list.add(PlaceFeature.NEAR_SCHOOL, dice.chance(200));
    list.add(PlaceFeature.NEAR_PARK, dice.chance(200));
    list.add(PlaceFeature.NEAR_PUB, dice.chance(300));
    list.add(PlaceFeature.PETS, dice.chance(100));
    return list.features();
  }

  /** Six months out of twelve, three years out of five, or a tie; not for those in danger. */
  private static ConnectionRule connection() {
    return new ConnectionRule(
        ConnectionTest.SCHEME_RULE,
        Set.of(),
        List.of(new ResidencePeriod(6, 12), new ResidencePeriod(36, 60)),
        Set.of(TieKind.values()),
        Map.of(Exemption.DOMESTIC_ABUSE, "scheme policy", Exemption.CARE_LEAVER, "scheme policy"));
  }

  /** Collects what a place has and has not. */
  private static final class FeatureList {
    private final List<PlaceFeature> present = new ArrayList<>();
    private final List<PlaceFeature> absent = new ArrayList<>();

    void add(PlaceFeature feature, boolean has) {
      (has ? present : absent).add(feature);
    }

    Features features() {
      return new Features(Set.copyOf(present), Set.copyOf(absent));
    }
  }
}
