package org.minutebook.app.documents.hygiene;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every packed stream of a PDF once, keeping nothing, before PDFBox reads the file: PDFBox unpacks a stream into
 * memory whole, and a few kilobytes can be packed so that they become gigabytes. Streams packed twice are unpacked
 * twice.
 */
final class PdfStreams {

    /** A scanned page of A0 is a third of this; pages of text are a thousandth. */
    private static final long LARGEST = 300L << 20;

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int PIECE = 1 << 16;

    private PdfStreams() {}

    static void refuseBombs(Path file, Findings findings) throws Unreadable {
        try (InputStream raw = Files.newInputStream(file);
                PushbackInputStream in = new PushbackInputStream(new BufferedInputStream(raw, PIECE), PIECE)) {
            while (findKeyword(in)) {
                findings.askWhetherToGoOn();
                skipLineEnd(in);
                if (unpacksTo(in) > LARGEST) {
                    throw Unreadable.tooLarge(file);
                }
            }
        } catch (IOException _) {
            throw Unreadable.damaged(file);
        }
    }

    private static boolean findKeyword(InputStream in) throws IOException {
        int matched = 0;
        for (int sign = in.read(); sign >= 0; sign = in.read()) {
            matched = sign == KEYWORD[matched] ? matched + 1 : sign == KEYWORD[0] ? 1 : 0;
            if (matched == KEYWORD.length) {
                return true;
            }
        }
        return false;
    }

    private static void skipLineEnd(PushbackInputStream in) throws IOException {
        int first = in.read();
        int second = first == '\r' ? in.read() : -1;
        if (first != '\r' && first != '\n' && first >= 0) {
            in.unread(first);
        }
        if (second >= 0 && second != '\n') {
            in.unread(second);
        }
    }

    /** How much the stream that begins here unpacks to; what follows it is left to be read. */
    private static long unpacksTo(PushbackInputStream in) throws IOException {
        byte[] head = in.readNBytes(2);
        in.unread(head);
        if (!isZlib(head, head.length)) {
            return 0;
        }
        byte[] packed = new byte[8192];
        byte[] piece = new byte[PIECE];
        try (Unpacked unpacked = new Unpacked()) {
            while (unpacked.largest <= LARGEST && !unpacked.outer.finished()) {
                int count = in.read(packed);
                if (count < 0) {
                    break;
                }
                unpacked.take(packed, count, piece);
                if (unpacked.outer.finished()) {
                    int rest = unpacked.outer.getRemaining();
                    in.unread(packed, count - rest, rest);
                }
            }
            return unpacked.largest;
        } catch (DataFormatException _) {
            return 0; // it only looked packed, or is broken: PDFBox stops there as well
        }
    }

    private static boolean isZlib(byte[] start, int length) {
        return length >= 2 && (start[0] & 0x0F) == 8 && ((start[0] & 0xFF) << 8 | start[1] & 0xFF) % 31 == 0;
    }

    /** A stream while it is unpacked, and what is packed inside it. */
    private static final class Unpacked implements AutoCloseable {
        private final Inflater outer = new Inflater();
        private final Inflater inner = new Inflater();
        private final byte[] innerPiece = new byte[PIECE];
        private boolean twice;
        private boolean begun;
        private long outerSize;
        private long innerSize;
        private long largest;

        void take(byte[] packed, int count, byte[] piece) throws DataFormatException {
            outer.setInput(packed, 0, count);
            while (!outer.needsInput() && !outer.finished() && largest <= LARGEST) {
                int length = outer.inflate(piece);
                if (length == 0 && outer.needsDictionary()) {
                    throw new DataFormatException("a dictionary is needed");
                }
                outerSize += length;
                if (!begun && length > 0) {
                    begun = true;
                    twice = isZlib(piece, length);
                }
                if (twice) {
                    inside(piece, length);
                }
                largest = Math.max(outerSize, innerSize);
            }
        }

        private void inside(byte[] piece, int length) {
            try {
                inner.setInput(piece, 0, length);
                while (!inner.needsInput() && !inner.finished() && innerSize <= LARGEST) {
                    int more = inner.inflate(innerPiece);
                    innerSize += more;
                    if (more == 0) {
                        break;
                    }
                }
                twice = !inner.finished();
            } catch (DataFormatException _) {
                twice = false;
            }
        }

        @Override
        public void close() {
            outer.end();
            inner.end();
        }
    }
}
