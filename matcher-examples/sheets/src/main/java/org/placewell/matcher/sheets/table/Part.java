package org.placewell.matcher.sheets.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One XML part of a workbook, read from front to back. Document types are refused, and with them
 * every entity, so that nothing is fetched and nothing multiplies.
 */
abstract class Part extends DefaultHandler {
  private static final int MOST_DEPTH = 64;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /**
   * The JDK counts escaped quotes and ampersands too, and newer ones stop at 100,000 of them, which
   * an honest sheet may hold; there are no others without a document type.
   */
  private static final List<String> ENTITY_LIMITS =
      List.of("jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");

  /** Text of the element that is being read, as far as somebody asked for it. */
  private final StringBuilder text = new StringBuilder();

  /** Characters of a text as it may be escaped, for each that is meant. */
  static final int RAW = 7;

  private final int mostText;
  private boolean listening;
  private int depth;

  Part(int mostText) {
    this.mostText = mostText;
  }

  abstract void start(String name, Attributes attributes);

  abstract void end(String name);

  /** The text grows beyond what a cell may hold. */
  abstract RuntimeException tooLong();

  final void listen() {
    text.setLength(0);
    goOn();
  }

  final void goOn() {
    listening = true;
  }

  final void pause() {
    listening = false;
  }

  final String heard() {
    listening = false;
    return text.toString();
  }

  @Override
  public final void startElement(String uri, String name, String full, Attributes attributes)
      throws SAXException {
    depth++;
    if (depth > MOST_DEPTH) {
      throw new SAXException("nested too deep");
    }
    start(name, attributes);
  }

  @Override
  public final void endElement(String uri, String name, String full) {
    depth--;
    end(name);
  }

  @Override
  public final void characters(char[] chars, int start, int length) {
    if (listening) {
      if (text.length() + length > mostText) {
        throw tooLong();
      }
      text.append(chars, start, length);
    }
  }

  /** Reads the part through to its end. */
  final void read(InputStream in) throws IOException, SAXException {
    try (Reader reader = new MarkupGuard(decoded(in))) {
      parser().parse(new InputSource(reader), this);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** UTF-8, or UTF-16 by its mark, as the standard allows (ECMA-376 part 2); strictly. */
  private static Reader decoded(InputStream in) throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, 2);
    byte[] mark = start.readNBytes(2);
    start.unread(mark);
    boolean wide = mark.length == 2 && (mark[0] & 0xFF) + (mark[1] & 0xFF) == 0xFF + 0xFE;
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    PushbackReader reader =
        new PushbackReader(
            new InputStreamReader(
                start,
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }

  /** The JDK's own, whatever else lies on the class path. */
  private static SAXParser parser() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    SAXParser parser = factory.newSAXParser();
    for (String limit : ENTITY_LIMITS) {
      parser.setProperty(limit, "0");
    }
    return parser;
  }
}
