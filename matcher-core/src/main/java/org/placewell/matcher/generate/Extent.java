package org.placewell.matcher.generate;

/**
 * How large a population is, and over how many areas it spreads.
 *
 * @param people those who need a vacancy and have none offered
 * @param vacancies those on offer
 * @param authorities boroughs or districts
 * @param subregions groups of neighbouring authorities
 * @param regions groups of subregions: the farthest anybody goes
 */
public record Extent(int people, int vacancies, int authorities, int subregions, int regions) {
  public Extent {
    if (people < 0 || vacancies < 0 || people > 1_000_000 || vacancies > 1_000_000) {
      throw new IllegalArgumentException(
          "People and vacancies must each be between 0 and 1,000,000.");
    }
    if (regions < 1 || subregions < regions || authorities < subregions || authorities > 1_000) {
      throw new IllegalArgumentException(
          "There must be 1 region or more, as many subregions or more, and as many authorities or more, up to 1,000.");
    }
  }
}
