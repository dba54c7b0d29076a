package org.placewell.matcher.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output or error. A reader who has seen enough and closes the pipe is no failure. */
final class Outlet extends OutputStream {
  private final OutputStream to;
  private boolean unread;

  Outlet(OutputStream to) {
    this.to = to;
  }

  static Outlet of(FileDescriptor descriptor) {
    return new Outlet(new FileOutputStream(descriptor));
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      if (!unread) {
        to.write(bytes, from, length);
      }
    } catch (IOException e) {
      unread = String.valueOf(e.getMessage()).contains("pipe");
      if (!unread) {
        throw e;
      }
    }
  }
}
