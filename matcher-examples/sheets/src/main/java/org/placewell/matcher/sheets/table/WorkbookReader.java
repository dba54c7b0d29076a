package org.placewell.matcher.sheets.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.model.InvalidInputException;
import org.xml.sax.SAXException;

/**
 * Reads a workbook: POI finds the parts, each is then read as a stream, so that the memory is that
 * of the cells.
 */
final class WorkbookReader {
  private static final String DAMAGED =
      "The workbook is damaged, cut off or not as the standard asks; open it in a spreadsheet"
          + " program and save it again as Excel Workbook (.xlsx).";

  private final String file;
  private final Limits limits;
  private final Budget budget;

  private WorkbookReader(String file, Limits limits) {
    this.file = file;
    this.limits = limits;
    this.budget = new Budget(limits);
  }

  static List<Table> read(String file, byte[] bytes, Limits limits) {
    return new WorkbookReader(file, limits).read(bytes);
  }

  private List<Table> read(byte[] bytes) {
    try (GuardedZip zip = GuardedZip.open(file, bytes, limits)) {
      ArchiveKind.refuseOthers(file, zip);
      return tables(zip);
    } catch (MarkupGuard.Unreal e) {
      throw e.at(file);
    } catch (IOException | SAXException | OpenXML4JException | RuntimeException e) {
      // POI answers a damaged package with whatever exception comes up, unchecked ones too.
      throw ours(e).orElseGet(() -> Refusal.of(file, DAMAGED));
    }
  }

  /** What we refused deep below may come up wrapped. */
  private static Optional<InvalidInputException> ours(Throwable thrown) {
    for (Throwable e = thrown; e != null; e = e.getCause()) {
      if (e instanceof InvalidInputException ours) {
        return Optional.of(ours);
      }
    }
    return Optional.empty();
  }

  /** The package is let go, not closed: closing is for those who write. */
  private List<Table> tables(GuardedZip zip) throws IOException, SAXException, OpenXML4JException {
    OPCPackage parts = OPCPackage.open(zip);
    try {
      XSSFReader reader = new XSSFReader(parts);
      XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      WorkbookFacts facts = new WorkbookFacts();
      read(facts, reader.getWorkbookData());
      zip.allowLargeParts();
      DateStyles styles = new DateStyles(file);
      read(styles, reader.getStylesData());
      SharedTexts texts = new SharedTexts(file, limits);
      read(texts, reader.getSharedStringsData());
      return tables(sheets, new CellValues(texts, styles, facts.from1904()));
    } finally {
      parts.revert();
    }
  }

  private static void read(Part part, @Nullable InputStream in) throws IOException, SAXException {
    if (in != null) {
      part.read(in);
    }
  }

  private List<Table> tables(XSSFReader.SheetIterator sheets, CellValues values)
      throws IOException, SAXException {
    List<Table> tables = new ArrayList<>();
    while (sheets.hasNext()) {
      if (tables.size() == limits.sheets()) {
        throw Refusal.limit(file, "The workbook holds more", limits.sheets(), "sheets");
      }
      try (InputStream in = sheets.next()) {
        tables.add(table(Optional.of(sheets.getSheetName()), in, values));
      }
    }
    return List.copyOf(tables);
  }

  private Table table(Optional<String> sheet, InputStream in, CellValues values)
      throws IOException, SAXException {
    String place = Place.table(file, sheet);
    TableBuilder table = new TableBuilder(file, sheet, budget);
    try {
      new SheetPart(place, table, budget, values).read(in);
    } catch (SAXException | IOException e) {
      throw ours(e).orElseGet(() -> Refusal.of(place, DAMAGED));
    } catch (MarkupGuard.Unreal e) {
      throw e.at(place);
    }
    return table.table();
  }
}
