package org.placewell.matcher.sheets.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The zip of a workbook as POI sees it: every part within the limits, whatever its headers claim.
 * Nothing of it is ever written to a disk.
 */
final class GuardedZip implements ZipEntrySource {
  /** POI holds the parts that name others as trees; real ones are a few KiB. */
  private static final long MOST_DIRECTORY_BYTES = 1 << 20;

  private static final String REPACK =
      "; open the workbook in a spreadsheet program and save it again.";

  private final String file;
  private final Limits limits;
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
  private long inflated;
  private long mostOfPart = MOST_DIRECTORY_BYTES;
  private boolean closed;

  private GuardedZip(String file, Limits limits, ZipFile zip) {
    this.file = file;
    this.limits = limits;
    this.zip = zip;
  }

  static GuardedZip open(String file, byte[] bytes, Limits limits) {
    if (headers(bytes) > limits.entries()) {
      throw Refusal.limit(file, "The workbook holds more", limits.entries(), "parts");
    }
    try {
      GuardedZip guarded =
          new GuardedZip(
              file,
              limits,
              ZipFile.builder()
                  .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                  .setIgnoreLocalFileHeader(true)
                  .get());
      guarded.list();
      return guarded;
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.of(file, "The zip of the workbook is damaged or cut off" + REPACK);
    }
  }

  /**
   * Headers of a zip's directory, wherever it claims to be: each costs the library memory before it
   * can be asked how many there are.
   */
  private static int headers(byte[] bytes) {
    int count = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        count++;
      }
    }
    return count;
  }

  private void list() {
    long claimed = 0;
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry entry = all.nextElement();
      check(entry);
      claimed += Math.max(0, entry.getSize());
      if (claimed > limits.inflatedBytes()) {
        throw tooLarge();
      }
      if (entries.put(entry.getName(), entry) != null) {
        throw Refusal.of(file, "The workbook holds two parts of one name" + REPACK);
      }
    }
  }

  private void check(ZipArchiveEntry entry) {
    String name = entry.getName();
    if (name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.indexOf(':') >= 0
        || ("/" + name + "/").contains("/../")) {
      throw Refusal.of(file, "The workbook holds a part whose name leads out of it" + REPACK);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw Refusal.of(file, "The zip of the workbook has a password; save it without one.");
    }
    if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
      throw Refusal.of(file, "The workbook is packed in an unusual way" + REPACK);
    }
  }

  private RuntimeException tooLarge() {
    return Refusal.limit(file, "The workbook unpacks to more", limits.inflatedBytes() >> 20, "MiB");
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** From now on parts that only we read, as a stream, may be as large as the limits say. */
  void allowLargeParts() {
    mostOfPart = limits.inflatedBytes();
  }

  /** Counts bytes of a part as they come, of all parts as well. */
  void count(long ofPart, long packed, int more) {
    inflated += more;
    if (inflated > limits.inflatedBytes() || ofPart > mostOfPart) {
      throw tooLarge();
    }
    if (ofPart > 1 << 20 && ofPart / limits.ratio() > packed) {
      throw Refusal.of(
          file,
          "A part of the workbook unpacks to over %,d times its size, as no real one does%s"
              .formatted(limits.ratio(), REPACK));
    }
  }

  /** Properties of the document are left out: nobody reads them. */
  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return Collections.enumeration(
        entries.values().stream().filter(entry -> isPart(entry.getName())).toList());
  }

  private static boolean isPart(String name) {
    return !name.toLowerCase(Locale.ROOT).startsWith("docprops/") && !name.endsWith("/");
  }

  /** POI asks with a different case at times. */
  @Override
  public @Nullable ZipArchiveEntry getEntry(String path) {
    String name = path.startsWith("/") ? path.substring(1) : path;
    ZipArchiveEntry exact = entries.get(name);
    return exact != null
        ? exact
        : entries.values().stream()
            .filter(entry -> entry.getName().equalsIgnoreCase(name))
            .findFirst()
            .orElse(null);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return new GuardedStream(this, entry, zip.getInputStream(entry));
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
