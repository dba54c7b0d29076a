package org.placewell.matcher.ask;

import java.time.LocalDate;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.ReadinessCause;
import org.placewell.matcher.model.Words;

/** What is the case once something that a move waits for is settled, to be read after "if". */
final class CauseWords {
  private CauseWords() {}

  static String settled(ReadinessCause cause) {
    String waits = " (this waits on " + Words.of(cause.owner()) + ")";
    return settled(cause.kind()) + (cause.kind() == CauseKind.PERSONS_AGREEMENT ? "" : waits);
  }

  static String settled(CauseKind kind, LocalDate by) {
    return settled(kind) + " by " + by;
  }

  private static String settled(CauseKind kind) {
    return switch (kind) {
      case IDENTITY -> "the person's identity is proven";
      case FINANCIAL_INFORMATION -> "the financial information is there";
      case LEAD_WORKER -> "a lead worker is found";
      case ASSESSMENT -> "the assessment is done";
      case PERSONS_AGREEMENT -> "the person agrees";
      case CAPACITY_OR_ADVOCATE -> "capacity is decided on or an advocate found";
      case TENANCY_TO_END -> "the old tenancy has ended";
      case WORKS -> "the works are done";
      case DEEP_CLEAN -> "the deep clean is done";
      case STABILISATION -> "the person is stable";
      case RESPONSIBLE_AUTHORITY -> "it is agreed which authority is responsible";
      case RIGHT_TO_RENT_OR_FUNDS -> "the right to rent, or funds, are proven";
      case CLINICALLY_READY -> "the person is clinically ready";
    };
  }
}
