package org.placewell.matcher.sheets.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;

/** Which cell styles of a workbook show a number as a date or time (ECMA-376 part 1, 18.8.30). */
final class DateStyles extends Part {
  /** Built-in formats whose form is the locale's own: dates of eastern Asia. */
  private static final int EAST = 27;

  private static final int EAST_END = 36;
  private static final int EAST_2 = 50;
  private static final int EAST_2_END = 58;

  /** Excel allows 255 characters in a format and 65,490 styles. */
  private static final int MOST_FORMAT = 255;

  private static final int MOST_STYLES = 65_536;

  private final String file;
  private final Map<Integer, String> formats = new HashMap<>();
  private final Map<Integer, Boolean> known = new HashMap<>();
  private final BitSet dates = new BitSet();
  private boolean inCells;
  private int styles;

  DateStyles(String file) {
    super(0);
    this.file = file;
  }

  boolean isDate(int style) {
    return style >= 0 && dates.get(style);
  }

  @Override
  void start(String name, Attributes attributes) {
    switch (name) {
      case "numFmt" -> format(attributes);
      case "cellXfs" -> inCells = true;
      case "xf" -> style(attributes);
      default -> {}
    }
  }

  @Override
  void end(String name) {
    if (name.equals("cellXfs")) {
      inCells = false;
    }
  }

  private void format(Attributes attributes) {
    String code = attributes.getValue("formatCode");
    if (code != null && code.length() <= MOST_FORMAT && formats.size() < MOST_STYLES) {
      formats.put(Whole.of(attributes.getValue("numFmtId"), 0), code);
    }
  }

  private void style(Attributes attributes) {
    if (!inCells) {
      return;
    }
    if (styles == MOST_STYLES) {
      throw Refusal.limit(file, "The workbook holds more", MOST_STYLES, "cell styles");
    }
    int format = Whole.of(attributes.getValue("numFmtId"), 0);
    if (known.computeIfAbsent(format, this::isDateFormat)) {
      dates.set(styles);
    }
    styles++;
  }

  private boolean isDateFormat(int format) {
    String custom = formats.get(format);
    String code = custom == null ? BuiltinFormats.getBuiltinFormat(format) : custom;
    boolean eastern =
        (format >= EAST && format <= EAST_END) || (format >= EAST_2 && format <= EAST_2_END);
    return (custom == null && eastern) || (code != null && DateUtil.isADateFormat(format, code));
  }

  @Override
  RuntimeException tooLong() {
    return new IllegalStateException();
  }
}
