package org.minutebook.app.documents.hygiene;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.minutebook.app.documents.intake.GuardedXml;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The second place in which a PDF names its authors, an XML packet that readers show under the same heading. */
final class Xmp {

    private Xmp() {}

    static Set<String> creators(Path file, PDDocument pdf) {
        Set<String> creators = new LinkedHashSet<>();
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return creators;
        }
        try (InputStream in = metadata.exportXMPMetadata()) {
            GuardedXml.parse(file, "XMP", in, new Creators(creators));
        } catch (IOException | IntakeProblem _) {
            // a broken packet names nobody that a reader could see
        }
        return creators;
    }

    private static final class Creators extends DefaultHandler {
        private final Set<String> creators;
        private final StringBuilder text = new StringBuilder();
        private int depth;

        Creators(Set<String> creators) {
            this.creators = creators;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            text.setLength(0);
            if (name.equals("creator") || depth > 0) {
                depth++;
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (depth > 0) {
                text.append(characters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (depth > 0) {
                depth--;
                String creator = text.toString().strip();
                if (!creator.isEmpty()) {
                    creators.add(creator);
                }
                text.setLength(0);
            }
        }
    }
}
