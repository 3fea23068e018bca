package org.minutebook.app.documents.pack.leak;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * What stands beside the picture in a picture's bytes: what a camera or a scanner wrote. The picture itself has no letters, only
 * shades, and packed bytes cannot be read; searching them took most of the time of a leak report.
 */
final class PictureRemarks {
    private static final int LARGEST = 1 << 16;
    private static final int START = 0xFFD8;
    private static final int PICTURE = 0xFFDA;
    private static final int END = 0xFFD9;

    private PictureRemarks() {}

    static String of(COSStream picture) throws IOException {
        boolean packed = picture.getFilters() != null;
        boolean photograph = COSName.DCT_DECODE.equals(picture.getFilters());
        boolean boxes = COSName.JPX_DECODE.equals(picture.getFilters());
        if (packed && !photograph && !boxes) {
            return "";
        }
        try (InputStream in = picture.createRawInputStream()) {
            return new String(photograph ? beside(in) : in.readNBytes(LARGEST), StandardCharsets.ISO_8859_1);
        }
    }

    /** The segments of a JPEG before its shades; all of what is not built as one. */
    private static byte[] beside(InputStream in) throws IOException {
        byte[] head = in.readNBytes(2);
        if (head.length < 2 || ((head[0] & 0xFF) << 8 | head[1] & 0xFF) != START) {
            return in.readNBytes(LARGEST);
        }
        ByteArrayOutputStream remarks = new ByteArrayOutputStream();
        try (DataInputStream data = new DataInputStream(in)) {
            for (int marker = data.readUnsignedShort(); marker > 0xFF00; marker = data.readUnsignedShort()) {
                if (marker == PICTURE || marker == END) {
                    return remarks.toByteArray();
                }
                int length = data.readUnsignedShort() - 2;
                remarks.write(data.readNBytes(Math.max(0, length)));
                remarks.write('\n');
            }
            remarks.write(data.readNBytes(LARGEST));
        } catch (EOFException e) {
            return remarks.toByteArray();
        }
        return remarks.toByteArray();
    }
}
