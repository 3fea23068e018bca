package org.minutebook.app.documents.pack.paper;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * PDF objects as text with gaps. A gap is filled when a pack is written: with an object's number there, with a number
 * that depends on the other papers, or with bytes copied from the paper's own file.
 */
public final class ObjectText extends OutputStream {

    /** What belongs into a gap. */
    public enum Gap {
        /** Here object {@code value} begins. */
        OBJECT,
        /** A reference to object {@code value} of this paper. */
        REFERENCE,
        /** The key {@code value} of this paper in the pack's structure. */
        KEY,
        /** {@code length} bytes of the paper's file from {@code value}. */
        COPY,
        /** A reference to the pack's tree of pages. */
        PAGES,
        /** A reference to the font of the stamps. */
        FONT,
        /** A reference to the content that saves the state of the page. */
        SAVE,
        /** A reference to the stamp of page {@code value}. */
        STAMP,
        /** The links of page {@code value}. */
        LINKS,
        /** A reference to the paper's place in the pack's structure. */
        PART;

        private static final Gap[] ALL = values();
    }

    /** Takes the text and the gaps in their order. */
    public interface Filling {
        void text(byte[] bytes, int from, int length) throws IOException;

        void gap(Gap gap, long value, int length) throws IOException;
    }

    private byte[] text;
    private int size;
    private int gaps;
    private int[] at;
    private byte[] kind;
    private long[] value;
    private int[] length;

    public ObjectText() {
        text = new byte[1 << 14];
        at = new int[256];
        kind = new byte[256];
        value = new long[256];
        length = new int[256];
    }

    @Override
    public void write(int b) {
        if (size == text.length) {
            text = Arrays.copyOf(text, size * 2);
        }
        text[size++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        if (size + count > text.length) {
            text = Arrays.copyOf(text, Math.max(size * 2, size + count));
        }
        System.arraycopy(bytes, from, text, size, count);
        size += count;
    }

    ObjectText ascii(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.ISO_8859_1);
        write(bytes, 0, bytes.length);
        return this;
    }

    ObjectText gap(Gap gap, long filled) {
        return gap(gap, filled, 0);
    }

    ObjectText gap(Gap gap, long filled, int count) {
        if (gaps == at.length) {
            at = Arrays.copyOf(at, gaps * 2);
            kind = Arrays.copyOf(kind, gaps * 2);
            value = Arrays.copyOf(value, gaps * 2);
            length = Arrays.copyOf(length, gaps * 2);
        }
        at[gaps] = size;
        kind[gaps] = (byte) gap.ordinal();
        value[gaps] = filled;
        length[gaps++] = count;
        return this;
    }

    /** Takes back everything. */
    void clear() {
        size = 0;
        gaps = 0;
    }

    public void fill(Filling filling) throws IOException {
        int from = 0;
        for (int i = 0; i < gaps; i++) {
            if (at[i] > from) {
                filling.text(text, from, at[i] - from);
                from = at[i];
            }
            filling.gap(Gap.ALL[kind[i]], value[i], length[i]);
        }
        if (size > from) {
            filling.text(text, from, size - from);
        }
    }

    void save(DataOutputStream out) throws IOException {
        out.writeInt(size);
        out.write(text, 0, size);
        out.writeInt(gaps);
        for (int i = 0; i < gaps; i++) {
            out.writeInt(at[i]);
            out.writeByte(kind[i]);
            out.writeLong(value[i]);
            out.writeInt(length[i]);
        }
    }

    static ObjectText load(DataInputStream in) throws IOException {
        ObjectText read = new ObjectText();
        read.size = in.readInt();
        read.text = in.readNBytes(read.size);
        int count = in.readInt();
        read.gaps = count;
        read.at = new int[count];
        read.kind = new byte[count];
        read.value = new long[count];
        read.length = new int[count];
        for (int i = 0; i < count; i++) {
            read.at[i] = in.readInt();
            read.kind[i] = in.readByte();
            read.value[i] = in.readLong();
            read.length[i] = in.readInt();
        }
        return read;
    }
}
