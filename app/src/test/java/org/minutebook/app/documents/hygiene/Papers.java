package org.minutebook.app.documents.hygiene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds the Office files that are searched, as the XML that Office writes. */
final class Papers {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Papers() {}

    /** Each finding as "kind, place: what was found", in their order. */
    static List<String> found(Path file) {
        return Hygiene.of(file).stream()
                .map(finding -> finding.kind() + ", " + finding.place() + ": " + finding.found())
                .toList();
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** A part's relations: "type target", or "type target External". */
    static String relations(String... relations) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < relations.length; i++) {
            String[] words = relations[i].split(" ");
            xml.append("<Relationship Id=\"rId")
                    .append(i + 1)
                    .append("\" Type=\"")
                    .append(RELATION)
                    .append(words[0]);
            xml.append("\" Target=\"").append(words[1]).append('"');
            xml.append(words.length > 2 ? " TargetMode=\"External\"/>" : "/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static Map<String, String> office(String main) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", relations("officeDocument " + main));
        return parts;
    }

    /** A Word document with a body, further parts and the relations that lead to them. */
    static Path docx(Path file, String body, Map<String, String> more, String... relations) throws IOException {
        Map<String, String> parts = office("word/document.xml");
        parts.put("word/document.xml", word("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
        parts.put("word/_rels/document.xml.rels", relations(relations));
        parts.putAll(more);
        return zip(file, parts);
    }

    static Path docx(Path file, String body) throws IOException {
        return docx(file, body, Map.of());
    }

    static String word(String root, String inside) {
        return "<w:" + root + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">" + inside + "</w:" + root + ">";
    }

    static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    static String r(String text) {
        return r("", text);
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A presentation of one slide for each text; {@code more} holds parts beside, such as notes and comments. */
    static Path pptx(Path file, List<String> slides, Map<String, String> more) throws IOException {
        Map<String, String> parts = office("ppt/presentation.xml");
        StringBuilder list = new StringBuilder();
        String[] relations = new String[slides.size()];
        for (int i = 0; i < slides.size(); i++) {
            list.append("<p:sldId id=\"")
                    .append(256 + i)
                    .append("\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/>");
            relations[i] = "slide slides/slide" + (i + 1) + ".xml";
            parts.put("ppt/slides/slide" + (i + 1) + ".xml", slides.get(i));
        }
        parts.put("ppt/presentation.xml", drawing("presentation", "", "<p:sldIdLst>" + list + "</p:sldIdLst>"));
        parts.put("ppt/_rels/presentation.xml.rels", relations(relations));
        parts.putAll(more);
        return zip(file, parts);
    }

    static String drawing(String root, String attributes, String inside) {
        return "<p:" + root + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" " + attributes + ">"
                + inside + "</p:" + root + ">";
    }

    static String shape(String properties, String placeholder, String text) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Shape\" " + properties + "/><p:nvPr>" + placeholder
                + "</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>" + text + "</a:t></a:r></a:p></p:txBody></p:sp>";
    }
}
