package org.placewell.matcher.sheets.table;

/** Tells the many things that are zips from a workbook. */
final class ArchiveKind {
  private static final String SAVE = "; open it and save it as Excel Workbook (.xlsx).";

  private ArchiveKind() {}

  /** Throws unless it looks like a workbook. */
  static void refuseOthers(String file, GuardedZip zip) {
    if (!zip.has("[Content_Types].xml")) {
      throw Refusal.of(file, withoutTypes(zip));
    }
    if (zip.has("xl/workbook.bin")) {
      throw Refusal.of(file, "The file is a binary workbook (.xlsb)" + SAVE);
    }
    if (zip.has("word/document.xml") || zip.has("ppt/presentation.xml")) {
      throw Refusal.of(
          file,
          "The file is a document or slides, not a workbook; copy its table into a workbook.");
    }
  }

  private static String withoutTypes(GuardedZip zip) {
    if (zip.has("mimetype") && zip.has("content.xml")) {
      return "The file is an OpenDocument file (.ods)" + SAVE;
    }
    return zip.has("Index/Document.iwa")
        ? "The file is of Apple Numbers; export it as Excel (.xlsx)."
        : "The file is a zip but no workbook; unpack it and give the file inside.";
  }
}
