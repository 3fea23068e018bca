package org.minutebook.app.documents.pack.paper;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/**
 * A paper's bytes as PDFBox reads them, through a few megabytes of memory however long the file is. Also tells where in
 * the file a stream's own bytes lie, so that a pack can copy them without anybody reading them.
 */
final class PaperBytes implements RandomAccessRead {

    /** A stretch of the file. */
    record Extent(long from, long length) {}

    private static final int BITS = 16;
    private static final int SIZE = 1 << BITS;
    private static final int KEPT = 96;

    private final FileChannel channel;
    private final long length;
    private final Map<Long, byte[]> pages = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > KEPT;
        }
    };
    private byte[] page = new byte[0];
    private long pageNumber = -1;
    private long position;
    private @Nullable Extent touched;

    PaperBytes(Path file) throws IOException {
        channel = FileChannel.open(file);
        length = channel.size();
    }

    /** Where the file keeps the stream's bytes, or null where they are in memory only (decrypted, or made by us). */
    @Nullable
    Extent extentOf(COSStream stream) throws IOException {
        touched = null;
        try (InputStream in = stream.createRawInputStream()) {
            return in.available() < 0 ? null : touched;
        }
    }

    @Override
    public int read() throws IOException {
        if (position >= length) {
            return -1;
        }
        load();
        return page[(int) (position++ & SIZE - 1)] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        if (position >= length) {
            return -1;
        }
        int done = 0;
        while (done < count && position < length) {
            load();
            int at = (int) (position & SIZE - 1);
            int take = Math.min(count - done, page.length - at);
            System.arraycopy(page, at, into, offset + done, take);
            done += take;
            position += take;
        }
        return done;
    }

    private void load() throws IOException {
        long wanted = position >> BITS;
        if (wanted == pageNumber) {
            return;
        }
        byte[] there = pages.get(wanted);
        if (there == null) {
            there = new byte[(int) Math.min(SIZE, length - (wanted << BITS))];
            ByteBuffer buffer = ByteBuffer.wrap(there);
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, (wanted << BITS) + buffer.position()) < 0) {
                    throw new EOFException("The file became shorter while it was read");
                }
            }
            pages.put(wanted, there);
        }
        page = there;
        pageNumber = wanted;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0) {
            throw new IOException("Invalid position " + to);
        }
        position = Math.min(to, length);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isClosed() {
        return !channel.isOpen();
    }

    @Override
    public boolean isEOF() {
        return position >= length;
    }

    @Override
    public RandomAccessReadView createView(long from, long viewed) {
        return new RandomAccessReadView(this, from, viewed) {
            @Override
            public void seek(long to) throws IOException {
                super.seek(to);
                if (to == 0) {
                    touched = new Extent(from, viewed);
                }
            }
        };
    }

    @Override
    public void close() throws IOException {
        pages.clear();
        channel.close();
    }
}
