package vn.xeploai.workbook.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is unpacked and stops a text or attribute that never ends before the XML parser has gathered it in memory. */
final class GuardedStream extends FilterInputStream {
    private final Budget budget;
    private int sinceTag;

    GuardedStream(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > 0) {
            budget.spendBytes(read);
            for (int i = from; i < from + read; i++) {
                sinceTag = into[i] == '>' ? 0 : sinceTag + 1;
                if (sinceTag > budget.limits().bytesWithoutTag()) {
                    throw new TooLargeException("text");
                }
            }
        }
        return read;
    }

    /** The XML parser closes what it has read; whoever opened the stream still wants to see its end. */
    @Override
    public void close() {}
}
