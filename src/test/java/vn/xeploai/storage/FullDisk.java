package vn.xeploai.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** An H2 file system {@code full:} that is the usual one until the disk is said to be full. */
public final class FullDisk extends FilePathWrapper {
    static final AtomicBoolean FULL = new AtomicBoolean();

    /** How long a file may become. */
    static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    static void install() {
        FilePath.register(new FullDisk());
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new File(super.open(mode));
    }

    private static void demandRoom(long length) throws IOException {
        if (FULL.get() || length > ROOM.get()) {
            throw new IOException("No space left on device");
        }
    }

    /** Passes everything on but writing. */
    private static final class File extends FileBaseDefault {
        private final FileChannel file;

        File(FileChannel file) {
            this.file = file;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public synchronized int read(ByteBuffer buffer, long position) throws IOException {
            return file.read(buffer, position);
        }

        @Override
        public synchronized int write(ByteBuffer buffer, long position) throws IOException {
            demandRoom(position + buffer.remaining());
            return file.write(buffer, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        public java.nio.channels.FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }
    }
}
