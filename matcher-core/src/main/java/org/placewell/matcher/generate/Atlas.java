package org.placewell.matcher.generate;

import java.util.Set;
import org.placewell.matcher.model.AreaCode;

/**
 * Where people and places are: authorities of unequal size, in subregions, in regions, with wards.
 * Demand and supply are not spread alike, so that some authorities are short of places.
 */
final class Atlas {
  private static final int WARDS = 8;

  private final Extent extent;
  private final int[] demand;
  private final int[] supply;

  Atlas(Extent extent) {
    this.extent = extent;
    this.demand = new int[extent.authorities()];
    this.supply = new int[extent.authorities()];
    for (int authority = 0; authority < demand.length; authority++) {
      demand[authority] = 6 + authority * 7 % 5;
      supply[authority] = 6 + authority * 3 % 5;
    }
  }

  /** The authority a person belongs to. */
  int home(long lot) {
    return at(demand, lot);
  }

  /** The authority a place lies in. */
  int site(long lot) {
    return at(supply, lot);
  }

  private static int at(int[] weights, long lot) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int left = Lots.of(lot, total);
    int at = 0;
    while (left >= weights[at]) {
      left -= weights[at++];
    }
    return at;
  }

  int anyAuthority(Dice dice) {
    return dice.between(0, demand.length - 1);
  }

  AreaCode authority(int authority) {
    return new AreaCode(Names.name("A", 3, authority));
  }

  AreaCode subregion(int authority) {
    return new AreaCode(Names.name("SR", 2, subregionOf(authority)));
  }

  AreaCode region(int authority) {
    int region = subregionOf(authority) * extent.regions() / extent.subregions();
    return new AreaCode(Names.name("RG", 1, region));
  }

  private int subregionOf(int authority) {
    return authority * extent.subregions() / extent.authorities();
  }

  AreaCode ward(int authority, Dice dice) {
    return new AreaCode(authority(authority).value() + Names.name("W", 1, dice.between(1, WARDS)));
  }

  /** Everything a place in an authority lies in. */
  Set<AreaCode> around(int authority, Dice dice) {
    return Set.of(ward(authority, dice), subregion(authority), region(authority));
  }
}
