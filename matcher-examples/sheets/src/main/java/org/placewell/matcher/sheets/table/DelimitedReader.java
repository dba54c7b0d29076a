package org.placewell.matcher.sheets.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.placewell.matcher.model.InvalidInputException;

/** Reads delimited text (RFC 4180 and what programs make of it). */
final class DelimitedReader {
  /** Characters by which the delimiter is told. */
  private static final int HEAD = 1 << 16;

  private static final String DAMAGED =
      "A letter here or below is damaged, for it is none in the encoding of the file; save it as"
          + " CSV UTF-8.";

  private final String file;
  private final Encoding encoding;
  private final byte[] bytes;
  private final Budget budget;

  private DelimitedReader(String file, byte[] bytes, Budget budget) {
    this.file = file;
    this.bytes = bytes;
    this.encoding = Encoding.of(file, bytes);
    this.budget = budget;
  }

  static Table read(String file, byte[] bytes, Limits limits) {
    return new DelimitedReader(file, bytes, new Budget(limits)).table();
  }

  private Table table() {
    String head = head();
    Content.otherText(head)
        .ifPresent(what -> {
          throw Refusal.of(file, what);
        });
    if (Content.isBinary(head)) {
      throw Refusal.of(file, Content.BINARY);
    }
    Optional<Character> named = Delimiter.named(head);
    try (BufferedReader in = new BufferedReader(encoding.reader(bytes))) {
      if (named.isPresent()) {
        in.readLine();
      }
      return table(in, named.orElseGet(() -> Delimiter.sniff(head)), named.isPresent() ? 1 : 0);
    } catch (IOException e) {
      throw Refusal.of(file, DAMAGED);
    }
  }

  private String head() {
    char[] head = new char[HEAD];
    try (Reader in = encoding.reader(bytes)) {
      int length = 0;
      for (int more = 0; more >= 0 && length < HEAD; ) {
        length += more;
        more = in.read(head, length, HEAD - length);
      }
      return new String(head, 0, length);
    } catch (IOException e) {
      throw Refusal.of(file, DAMAGED);
    }
  }

  private Table table(Reader in, char delimiter, int linesBefore) throws IOException {
    TableBuilder table = new TableBuilder(file, Optional.empty(), budget);
    RowHandler rows = new RowHandler(table, budget, linesBefore);
    try (CsvReader<Integer> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .trimWhitespacesAroundQuotes(true)
            .allowUnclosedQuote(false)
            .maxBufferSize(budget.limits().characters() * 2 + 1_024)
            .build(rows, in)) {
      reader.forEach(line -> {});
    } catch (CsvParseException | UncheckedIOException e) {
      throw refusal(e, rows);
    }
    return table.table();
  }

  /** The parser wraps what stopped it; of what it finds itself, only quotes and length are left. */
  private InvalidInputException refusal(RuntimeException e, RowHandler rows) {
    if (e.getCause() instanceof InvalidInputException ours) {
      return ours;
    }
    String place = Place.row(file, Optional.empty(), rows.line());
    return Refusal.of(place, e instanceof CsvParseException ? quotes() : DAMAGED);
  }

  private String quotes() {
    return """
    A cell of the row that starts here does not end: a quotation mark is never closed, text \
    stands behind a closing one, or there are more than %,d characters; close it, and double \
    those inside.\
    """
        .formatted(budget.limits().characters());
  }
}
