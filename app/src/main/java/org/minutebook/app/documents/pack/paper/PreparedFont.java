package org.minutebook.app.documents.pack.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A font ready for any pack.
 *
 * @param text its objects, of which the first is the font itself
 */
public record PreparedFont(ObjectText text, int objects) {

    public static PreparedFont of(COSDictionary font) throws IOException {
        ObjectCopy copy = ObjectCopy.ofMadeHere();
        copy.reference(font);
        copy.out.clear();
        copy.writeWaiting();
        return new PreparedFont(copy.out, copy.objects());
    }
}
