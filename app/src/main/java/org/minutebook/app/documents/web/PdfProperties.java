package org.minutebook.app.documents.web;

import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.minutebook.app.documents.tree.Meta;

/** What a PDF says of itself: only what the tree says and nothing of the page that it was drawn from, so that the same tree gives the same bytes. */
final class PdfProperties {

    private PdfProperties() {}

    static void set(PDDocument pdf, Meta meta) {
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        created.setTimeInMillis(meta.created().toEpochMilli());
        PDDocumentInformation information = pdf.getDocumentInformation();
        List.copyOf(information.getMetadataKeys()).stream()
                .filter(key -> !key.equals("Producer"))
                .forEach(key -> information.setCustomMetadataValue(key, null));
        information.setTitle(meta.title().replace('\n', ' '));
        information.setSubject(meta.subject());
        information.setAuthor(meta.author());
        information.setCreationDate(created);
        information.setModificationDate(created);
        pdf.setDocumentId(meta.created().getEpochSecond());
    }
}
