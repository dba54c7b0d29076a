package org.placewell.matcher.model;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns codes into the words they are made of. */
public final class Words {
  private Words() {}

  /**
   * {@code SELF_CONTAINED} as "self contained", {@code PERSONS_AGREEMENT} as "person's agreement".
   */
  public static String of(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("persons ", "person's ");
  }

  /** "arson, hate or weapons", in the order given. */
  public static String any(Collection<? extends Enum<?>> codes) {
    return codes.stream().map(Words::of).collect(Collectors.joining(" or "));
  }
}
