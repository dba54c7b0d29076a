package org.placewell.matcher.sheets.table;

import java.util.Arrays;
import java.util.Optional;
import org.xml.sax.Attributes;

/**
 * The texts that cells of a workbook share. Held as one text until a cell asks, so that a million
 * that no cell uses take little room.
 */
final class SharedTexts extends Part {
  private final String file;
  private final Limits limits;
  private final StringBuilder all = new StringBuilder();
  private int[] ends = new int[1_024];
  private int count;
  private int hints;
  private boolean listening;

  SharedTexts(String file, Limits limits) {
    super(limits.characters() * RAW);
    this.file = file;
    this.limits = limits;
  }

  /** The text of a number; empty if there is none. */
  Optional<String> text(int index) {
    return index < 0 || index >= count
        ? Optional.empty()
        : Optional.of(all.substring(index == 0 ? 0 : ends[index - 1], ends[index]));
  }

  @Override
  void start(String name, Attributes attributes) {
    switch (name) {
      case "si" -> listening = false;
      case "rPh" -> hints++;
      case "t" -> hear();
      default -> {}
    }
  }

  /** The first piece of a rich text starts it anew; hints on how to pronounce it are none. */
  private void hear() {
    if (hints == 0) {
      if (listening) {
        goOn();
      } else {
        listen();
      }
      listening = true;
    }
  }

  @Override
  void end(String name) {
    switch (name) {
      case "rPh" -> hints--;
      case "t" -> pause();
      case "si" -> add(listening ? Escapes.decode(heard()) : "");
      default -> {}
    }
  }

  private void add(String text) {
    if (count == limits.cells()) {
      throw Refusal.limit(file, "The workbook holds more", limits.cells(), "texts");
    }
    if (all.length() + (long) text.length() > limits.text()) {
      throw Refusal.limit(
          file, "The cells together hold more", limits.text(), "characters of text");
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, Math.min(2 * count, limits.cells()));
    }
    all.append(text);
    ends[count] = all.length();
    count++;
  }

  @Override
  RuntimeException tooLong() {
    return new Budget(limits).tooLong(file);
  }
}
