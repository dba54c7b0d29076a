package org.placewell.matcher.sheets.table;

import org.xml.sax.Attributes;

/** What the head of a workbook says that matters here: from which day it counts. */
final class WorkbookFacts extends Part {
  private boolean from1904;

  WorkbookFacts() {
    super(0);
  }

  boolean from1904() {
    return from1904;
  }

  @Override
  void start(String name, Attributes attributes) {
    if (name.equals("workbookPr")) {
      String value = attributes.getValue("date1904");
      from1904 = "1".equals(value) || "true".equals(value) || "on".equals(value);
    }
  }

  @Override
  void end(String name) {}

  @Override
  RuntimeException tooLong() {
    return new IllegalStateException();
  }
}
