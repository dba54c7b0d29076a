package org.placewell.matcher.verify;

/** Why a certificate proves nothing. Its message is one sentence without personal data. */
final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Fault(String message) {
    super(message);
  }
}
