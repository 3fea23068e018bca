package org.minutebook.app.documents.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.minutebook.app.documents.FixedZip;

/** A property of a Word file that says where it comes from; it stays when people work in the file. */
public final class FileMark {
    private static final int DEFLATE = 4;

    private FileMark() {}

    /** The same file with the property. */
    public static byte[] on(byte[] docx, String name, String value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            document.getProperties().getCustomProperties().addProperty(name, value);
            document.write(new FixedZip(out, DEFLATE));
        }
        return out.toByteArray();
    }
}
