package org.minutebook.app.documents.pack;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A PDF as it is written: objects one after another, and at the end where each of them begins. */
final class PackFile implements Closeable {

    /** A stretch at least this long goes from file to file without passing through the program. */
    private static final int LONG = 1 << 14;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);
    private long[] offsets = new long[1024];
    private int objects;
    private long flushed;

    /** Onto a file that is empty; to truncate one would make Linux write it to the disk when it is closed (ext4). */
    PackFile(Path empty) throws IOException {
        channel = FileChannel.open(empty, StandardOpenOption.WRITE);
        // the second line says that the file is not text
        text("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /** The first of {@code count} new objects. */
    int newObjects(int count) {
        int first = objects + 1;
        objects += count;
        if (objects >= offsets.length) {
            offsets = Arrays.copyOf(offsets, Math.max(offsets.length * 2, objects + 1));
        }
        return first;
    }

    int newObject() {
        return newObjects(1);
    }

    void begin(int object) throws IOException {
        offsets[object] = flushed + buffer.position();
        number(object);
        text(" 0 obj\n");
    }

    void object(int object, String body) throws IOException {
        begin(object);
        text(body);
        text("\nendobj\n");
    }

    void stream(int object, String entries, byte[] bytes) throws IOException {
        begin(object);
        text("<<" + entries + "/Length " + bytes.length + ">>\nstream\n");
        bytes(bytes, 0, bytes.length);
        text("\nendstream\nendobj\n");
    }

    void reference(int object) throws IOException {
        number(object);
        text(" 0 R");
    }

    void number(long number) throws IOException {
        text(Long.toString(number));
    }

    /** Letters of Latin-1, one byte each. */
    void text(String words) throws IOException {
        if (words.length() > buffer.remaining()) {
            byte[] bytes = words.getBytes(StandardCharsets.ISO_8859_1);
            bytes(bytes, 0, bytes.length);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            buffer.put((byte) words.charAt(i));
        }
    }

    void bytes(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            int take = Math.min(length - done, buffer.remaining());
            buffer.put(bytes, from + done, take);
            done += take;
        }
    }

    void copy(FileChannel source, long from, int length) throws IOException {
        long end = from + length;
        long at = from;
        if (length >= LONG) {
            flush();
            while (at < end) {
                long copied = source.transferTo(at, end - at, channel);
                if (copied <= 0) {
                    throw new EOFException("A paper became shorter while the pack was bound");
                }
                at += copied;
            }
            flushed += length;
            return;
        }
        if (length > buffer.remaining()) {
            flush();
        }
        int limit = buffer.limit();
        buffer.limit(buffer.position() + length);
        while (buffer.hasRemaining()) {
            int read = source.read(buffer, at);
            if (read < 0) {
                throw new EOFException("A paper became shorter while the pack was bound");
            }
            at += read;
        }
        buffer.limit(limit);
    }

    private void flush() throws IOException {
        buffer.flip();
        flushed += buffer.limit();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    void finish(int root, int information, String id) throws IOException {
        long start = flushed + buffer.position();
        StringBuilder table = new StringBuilder("xref\n0 ").append(objects + 1).append("\n0000000000 65535 f \n");
        for (int i = 1; i <= objects; i++) {
            String digits = Long.toString(offsets[i]);
            table.append("0000000000", 0, 10 - digits.length()).append(digits);
            // a number that was taken and not used
            table.append(offsets[i] == 0 ? " 65535 f \n" : " 00000 n \n");
        }
        text(table.toString());
        text("trailer\n<</Size " + (objects + 1) + "/Root " + root + " 0 R/Info " + information + " 0 R/ID[<" + id
                + "><" + id + ">]>>\nstartxref\n" + start + "\n%%EOF\n");
        flush();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
