package org.placewell.matcher.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.DatasetId;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.Stock;

/** Makes the dataset of a population: first the places, then the people, then their cases. */
final class Generator {
  private final World world;
  private final Taken taken;
  private final HouseMaker houses;
  private final People lots;
  private final List<Who> people;
  private final StepDownHouses stepDown;

  Generator(Population population, LocalDate today) {
    this.world = World.of(population, today);
    this.taken = new Taken(world);
    this.houses = new HouseMaker(world, taken);
    Stock stock = stock();
    this.lots = new People(world, taken, houses.offers);
    this.people = lots.who();
    this.stepDown = new StepDownHouses(world, stock, people);
  }

  private Stock stock() {
    List<Layout.Building> buildings = Layout.of(world.population());
    List<SchemePlan> plans = Planner.plan(world, buildings);
    StockMaker stock = new StockMaker(world, plans);
    plans.forEach(plan -> houses.add(plan, buildings.get(plan.number())));
    return new Stock(
        stock.providers(), stock.schemes(), houses.households, houses.bedspaces, houses.vacancies);
  }

  Dataset dataset() {
    return new Dataset(
        new DatasetId(world.population().id()),
        world.today(),
        stepDown.stock(),
        referrals(),
        new CaseMaker(world, houses.offers).casework(people, taken),
        List.of(),
        Set.of());
  }

  private List<Referral> referrals() {
    int matched = world.people() + taken.offered();
    ReferralMaker maker = new ReferralMaker(world, lots, people, stepDown);
    return people.stream().map(who -> maker.referral(who, who.number() >= matched)).toList();
  }
}
