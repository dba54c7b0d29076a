package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.AreaCode;
import org.placewell.matcher.model.Features;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.Words;

/**
 * What people call a kind of place.
 *
 * @param borough if kinds are told apart by it
 */
record BedKind(
    SupportLevel support,
    PlaceKind place,
    Known selfContained,
    Known womenOnly,
    Known menOnly,
    Known stepFree,
    Optional<AreaCode> borough) {

  static BedKind of(Scheme scheme, Features features, boolean byBorough) {
    return new BedKind(
        scheme.service().support(),
        scheme.service().place(),
        features.has(PlaceFeature.SELF_CONTAINED),
        yesOrNot(features.has(PlaceFeature.WOMEN_ONLY)),
        yesOrNot(features.has(PlaceFeature.MEN_ONLY)),
        yesOrNot(features.has(PlaceFeature.STEP_FREE)),
        Optional.of(scheme.site().borough()).filter(borough -> byBorough));
  }

  /** Whoever does not say is not called it. */
  private static Known yesOrNot(Known known) {
    return known == Known.YES ? known : Known.NO;
  }

  String words() {
    List<String> words = new ArrayList<>();
    words.add(Words.of(support) + " support");
    if (place.isInterim()) {
      words.add("interim, " + Words.of(place));
    }
    if (selfContained != Known.UNKNOWN) {
      words.add(selfContained == Known.YES ? "self-contained" : "shared");
    }
    if (womenOnly == Known.YES) {
      words.add("women only");
    }
    if (menOnly == Known.YES) {
      words.add("men only");
    }
    if (stepFree == Known.YES) {
      words.add("step-free");
    }
    borough.ifPresent(area -> words.add("in " + area.value()));
    return String.join(", ", words);
  }
}
