package org.placewell.matcher.sheets.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * One part of a workbook as it unpacks: counted, and at its end compared with what was promised.
 */
final class GuardedStream extends FilterInputStream {
  private final GuardedZip zip;
  private final ZipArchiveEntry entry;
  private final CRC32 sum = new CRC32();
  private long count;

  GuardedStream(GuardedZip zip, ZipArchiveEntry entry, InputStream in) {
    super(in);
    this.zip = zip;
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    if (read > 0) {
      count += read;
      sum.update(bytes, offset, read);
      zip.count(count, entry.getCompressedSize(), read);
    } else if (read < 0) {
      checkWhole();
    }
    return read;
  }

  private void checkWhole() throws ZipException {
    if (count != entry.getSize() || sum.getValue() != entry.getCrc()) {
      throw new ZipException("The part is not what its header says.");
    }
  }

  @Override
  public long skip(long n) throws IOException {
    return readNBytes((int) Math.min(n, 8_192)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
